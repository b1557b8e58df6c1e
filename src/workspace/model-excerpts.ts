import type { DocumentContent } from '../judgements/documents.ts'
import { failed } from '../model/errors.ts'
import type { Span } from '../model/reading.ts'
import { findIdentifiers } from '../text/identifiers/index.ts'
import { maskNames } from '../text/people/index.ts'
import { searchedParagraphs } from './index-documents.ts'

/** A paragraph of a document, or a part of a long one, as it is sent. */
export interface SentPiece {
  /** Masked; every white space is a plain space. */
  text: string
  /** Where a stretch of `text` stands in the text of the document. */
  toDocument(span: Span): Span
  /** Of the names masked in it, where they stand in the text of the document. */
  hidden: readonly Span[]
  /** Headings are sent, for without them the text cannot be followed, but nothing is claimed from one. */
  isHeading: boolean
}

/** What is sent in one request. */
export type Excerpt = readonly SentPiece[]

/** Of one request, in UTF-16 units; enough for a page and a half, short enough that models do not skip. */
const EXCERPT_CHARACTERS = 6000
const MOST_EXCERPTS = 100

/**
 * The body of a document as it may be sent, in order: no menus, comments or other articles. Masked are `people`, and every account,
 * telephone number and e-mail address.
 *
 * @throws MarsadError `document_too_long` beyond 100 requests
 */
export function excerptsOf(content: DocumentContent, people: readonly Span[]): Excerpt[] {
  const excerpts: SentPiece[][] = []
  let length = Infinity
  for (const piece of piecesOf(content, people)) {
    if (length + piece.text.length > EXCERPT_CHARACTERS) {
      excerpts.push([])
      length = 0
    }
    excerpts.at(-1)?.push(piece)
    length += piece.text.length
  }
  if (excerpts.length <= MOST_EXCERPTS) return excerpts
  throw failed('document_too_long', 'The document is too long to be sent to a model.', {
    received: `${excerpts.length} requests of ${EXCERPT_CHARACTERS} characters`,
    expected: `at most ${MOST_EXCERPTS}`,
    hint: 'Add its chapters as documents of their own.',
  })
}

/** What is written into one request. */
export const textOfExcerpt = (excerpt: Excerpt) => excerpt.map(({ text }) => text).join('\n\n')

function* piecesOf(content: DocumentContent, people: readonly Span[]): Generator<SentPiece> {
  const { text, reading } = content
  let sentence = 0
  let person = 0
  for (const { start, end, kind } of searchedParagraphs(content)) {
    while ((reading.sentences[sentence]?.end ?? Infinity) <= start) sentence += 1
    const ends: number[] = []
    for (; (reading.sentences[sentence]?.end ?? Infinity) <= end; sentence += 1) {
      ends.push(reading.sentences[sentence]?.end ?? end)
    }
    while ((people[person]?.end ?? Infinity) <= start) person += 1
    const named: Span[] = []
    for (; (people[person]?.start ?? Infinity) < end; person += 1) named.push(people[person] as Span)
    const hidden = joined([...named, ...contactsIn(text, { start, end })])
    for (const span of cut({ start, end }, ends, hidden)) yield pieceOf(text, span, hidden, kind === 'heading')
  }
}

function pieceOf(text: string, { start, end }: Span, hidden: readonly Span[], isHeading: boolean): SentPiece {
  const within = hidden.filter((span) => span.start < end && span.end > start)
  const masked = maskNames(
    text.slice(start, end),
    within.map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })),
  )
  return {
    text: masked.text.replace(/\s/gu, ' '),
    toDocument(span) {
      const original = masked.toOriginal(span)
      return { start: start + original.start, end: start + original.end }
    },
    hidden: within,
    isHeading,
  }
}

/** By which somebody could be reached. Links to pages are left: reports cite with them. */
const contactsIn = (text: string, { start, end }: Span): Span[] =>
  findIdentifiers(text.slice(start, end))
    .filter(({ kind }) => kind !== 'link')
    .map((found) => ({ start: start + found.start, end: start + found.end }))

/** In order, those that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** A paragraph whole, or where it is too long for one request cut behind sentences; a sentence that is too long itself, between names. */
function* cut({ start, end }: Span, ends: readonly number[], hidden: readonly Span[]): Generator<Span> {
  let from = start
  let next = 0
  while (end - from > EXCERPT_CHARACTERS) {
    const most = from + EXCERPT_CHARACTERS
    let to = most
    for (; (ends[next] ?? Infinity) <= most; next += 1) to = ends[next] ?? to
    if (to === most)
      to = hidden.find((span) => span.start < most && span.end > most && span.start > from)?.start ?? most
    yield { start: from, end: to }
    from = to
  }
  if (from < end) yield { start: from, end }
}
