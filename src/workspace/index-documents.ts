import { type NumberedClaim, claimsOf } from '../judgements/claims.ts'
import { type Database, write } from '../judgements/database.ts'
import { type DocumentContent, documentsOf } from '../judgements/documents.ts'
import { indexClaim, indexDocument, normaliserOfIndex, resetIndex } from '../judgements/search-index.ts'
import type { Paragraph } from '../model/reading.ts'
import { normaliseText, normaliserVersion } from '../text/normalise.ts'

/** Stands between paragraphs, so that no phrase runs over their edge. No word can be it. */
const PARAGRAPH_EDGE = ' ¶ '

/** The paragraphs of a document that are searched: those of its own text, not menus, comments or other articles. */
export function searchedParagraphs({ parts, paragraphs }: Pick<DocumentContent, 'parts' | 'paragraphs'>): Paragraph[] {
  const body = parts.filter(({ kind }) => kind === 'body')
  let at = 0
  return paragraphs.filter(({ start }) => {
    while (at < body.length && (body[at]?.end ?? 0) <= start) at += 1
    return (body[at]?.start ?? Infinity) <= start
  })
}

/** Puts a document and its claims into the index; to be called inside a `write`. */
export function indexReading(
  database: Database,
  { number, title }: { number: number; title: string | null },
  content: DocumentContent,
  claims: readonly NumberedClaim[],
): void {
  useNormaliser(database)
  const texts = [title ?? '', ...searchedParagraphs(content).map(({ start, end }) => content.text.slice(start, end))]
  indexDocument(database, number, texts.map(normaliseText).join(PARAGRAPH_EDGE))
  for (const claim of claims) indexClaim(database, claim.number, normOfClaim(claim, content.text))
}

function normOfClaim({ start, end, fields }: NumberedClaim, text: string): string {
  const { subject, property, value, unit, place, attributed_to } = fields
  const words = [
    text.slice(start, end),
    subject,
    property.replaceAll('_', ' '),
    value,
    unit,
    place?.join(' '),
    attributed_to,
  ]
  return words.map((word) => normaliseText(String(word ?? ''))).join(PARAGRAPH_EDGE)
}

/** Writes the index anew when another normaliser wrote it: a search with other words than those of the index finds nothing. */
export function refreshIndex(database: Database): void {
  if (normaliserOfIndex(database) === normaliserVersion) return
  write(database, () => useNormaliser(database))
}

function useNormaliser(database: Database): void {
  if (normaliserOfIndex(database) === normaliserVersion) return
  resetIndex(database, normaliserVersion)
  const documents = documentsOf(database)
  const claims = claimsOf(database)
  for (const { id, title } of documents.all()) {
    const number = documents.numberOf(id) as number
    indexReading(database, { number, title }, documents.content(number), claims.list({ document: number }))
  }
}
