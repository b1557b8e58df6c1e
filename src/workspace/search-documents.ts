import { type DocumentFilter, matchClaims, matchDocuments } from '../judgements/search-index.ts'
import { nameKey } from '../judgements/name-key.ts'
import type { StoredDocument } from '../model/document.ts'
import type { FoundDocument, Passage, PassageAnswer } from '../model/document-answers.ts'
import { normaliseName } from '../model/normalise-name.ts'
import type { Span } from '../model/reading.ts'
import { countMatched, findMatches, parseQuery, type QueryPart, toMatch } from '../text/search/index.ts'
import { refreshIndex, searchedParagraphs } from './index-documents.ts'
import { type Holders, holdersIn, type Masking, maskingOf } from './masking.ts'
import { documentNamed } from './open-document.ts'
import { openShown, showClaim } from './shown-claims.ts'
import type { Workspace } from './workspace.ts'

/** What narrows a search; each that is given must hold. */
export interface SearchWords {
  /** Days, both included: the document may have been published on one of them. */
  from?: string | undefined
  to?: string | undefined
  language?: string | undefined
  document?: string | undefined
  publisher?: string | undefined
  organisation?: string | undefined
  place?: string | undefined
  /** ISO 3166 alpha-3. */
  country?: string | undefined
}

/** Throws what `parseQuery` throws, and `no_document`. */
export function searchDocuments(workspace: Workspace, query: string, words: SearchWords, limit: number): PassageAnswer {
  const parts = parseQuery(query)
  const match = toMatch(parts)
  const filter = filterOf(workspace, words)
  refreshIndex(workspace.database)
  const documents = matchDocuments(workspace.database, match, filter, limit)
  const claims = matchClaims(workspace.database, match, filter, limit)
  const holders = holdersIn(workspace)
  const open = openShown(workspace, holders)
  const byNumber = new Map(workspace.claims.withNumbers(claims.numbers).map((claim) => [claim.number, claim]))
  return {
    total: { documents: documents.total, claims: claims.total },
    documents: documents.numbers.map((number) => foundDocument(workspace, number, parts, holders)),
    claims: claims.numbers.flatMap((number) => {
      const claim = byNumber.get(number)
      if (!claim) return []
      const opened = open(claim.document_number)
      const { highlights } = passageOf(claim, opened.text, opened.masking, parts)
      return [{ ...showClaim(claim, opened), highlights }]
    }),
  }
}

function filterOf(workspace: Workspace, words: SearchWords): DocumentFilter {
  const { from, to, publisher, language, document, organisation, place, country } = words
  const mentions = [
    { kind: 'language' as const, key: language },
    { kind: 'organisation' as const, key: organisation === undefined ? undefined : (nameKey(organisation) ?? '') },
    { kind: 'place' as const, key: place === undefined ? undefined : normaliseName(place) },
    { kind: 'country' as const, key: country },
    { kind: 'publisher' as const, key: publisher },
  ]
  return {
    from,
    to,
    document: document === undefined ? undefined : documentNamed(workspace, document).number,
    mentions: mentions.flatMap(({ kind, key }) => (key === undefined ? [] : [{ kind, key }])),
  }
}

const MOST_PASSAGES = 3
/** Characters of a passage on either side of what is marked in it. */
const AROUND = 160

function foundDocument(
  workspace: Workspace,
  number: number,
  parts: readonly QueryPart[],
  holders: Holders,
): FoundDocument {
  const stored = workspace.documents.withNumber(number) as StoredDocument
  const content = workspace.documents.content(number)
  const { text } = content
  const masking = maskingOf(workspace, number, text, holders)
  const { id, name, title, published, publisher, language } = stored
  const found = searchedParagraphs(content)
    .map((span) => ({ span, kinds: countMatched(text.slice(span.start, span.end), parts) }))
    .filter(({ kinds }) => kinds > 0)
  const best = found
    .toSorted((a, b) => b.kinds - a.kinds || a.span.start - b.span.start)
    .slice(0, MOST_PASSAGES)
    .toSorted((a, b) => a.span.start - b.span.start)
  return {
    document: { id, name: masking.words(name), title: masking.words(title), published, publisher, language },
    passages: best.map(({ span }) => passageOf(span, text, masking, parts)),
  }
}

function passageOf(paragraph: Span, text: string, masking: Masking, parts: readonly QueryPart[]): Passage {
  const matches = findMatches(text.slice(paragraph.start, paragraph.end), parts).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  }))
  const open = matches.filter(
    (match) => !masking.hidden.some(({ start, end }) => start < match.end && end > match.start),
  )
  const first = open[0]?.start ?? paragraph.start
  const span = cut(text, paragraph, first, open.findLast(({ end }) => end <= first + 2 * AROUND)?.end ?? first)
  const masked = masking.stretch(span)
  const highlights = open
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ start, end }) => ({
      start: masked.toMasked(start - span.start),
      end: masked.toMasked(end - span.start),
    }))
  return { ...span, text: masked.text, highlights }
}

/** The paragraph, or of a long one what stands around `first` to `last`, cut at white space. */
function cut(text: string, { start, end }: Span, first: number, last: number): Span {
  const from = first - AROUND <= start ? start : text.indexOf(' ', first - AROUND) + 1
  const to = last + AROUND >= end ? end : text.lastIndexOf(' ', last + AROUND)
  return { start: from > start && from <= first ? from : start, end: to >= last && to > first ? to : end }
}
