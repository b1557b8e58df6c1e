import type { AuditEntry } from './audit.ts'
import type { ClaimFields, StoredClaim } from './claim.ts'
import type { StoredDocument } from './document.ts'
import type { Paragraph, Part, Span } from './reading.ts'
import type { Review } from './review.ts'
import type { ClaimStatus } from './verdicts.ts'

/** What is shown of documents and claims, names of people masked. */

/** A document in a list, with how many of its claims stand how; names of people are masked in its title and file name. */
export interface ListedDocument extends StoredDocument {
  claims: Partial<Record<ClaimStatus, number>>
}

/** A claim as lists show it: names of people masked, with the quote, its fields beside it. */
export interface ShownClaim extends ClaimFields, Pick<StoredClaim, 'id' | 'document' | 'start' | 'end' | 'status'> {
  quote: string
  probability: number
  extractor: string
}

export const markKinds = ['date', 'quantity', 'place', 'organisation', 'event'] as const
export type MarkKind = (typeof markKinds)[number]

/** A stretch in which something was read, and what: a date as EDTF, a number with its unit, a place with its country. */
export interface DocumentMark extends Span {
  kind: MarkKind
  says: string
}

/** A document to be read: names of people masked, all offsets into the masked text. */
export interface ShownDocument {
  document: StoredDocument
  text: string
  parts: Part[]
  paragraphs: Paragraph[]
  /** Where a name is masked. */
  people: Span[]
  /** In the order of the text. */
  marks: DocumentMark[]
  claims: ShownClaim[]
}

/** How a claim stands after all acts of review; see `foldReviews`. */
export interface ShownState {
  status: ClaimStatus
  accepted_by: string[]
}

/** What somebody needs to decide on a claim. */
export interface ClaimUnderReview {
  /** With the holder of a role that the claim is about; other names are masked. */
  claim: ShownClaim
  document: StoredDocument
  /** The paragraph around the quote, its names masked, cut at both ends of the quote. */
  context: { before: string; quote: string; after: string }
  /** Other claims with the same subject and property: who else says so, and who says otherwise. */
  others: ShownClaim[]
  acts: Omit<Review, 'nonce'>[]
  state: ShownState
}

/** A stretch of a document around what was found, names of people masked. */
export interface Passage extends Span {
  text: string
  /** Into `text`, in order. What stands inside a masked name is not marked. */
  highlights: Span[]
}

export interface FoundDocument {
  document: Pick<StoredDocument, 'id' | 'name' | 'title' | 'published' | 'publisher' | 'language'>
  /** At most three, in their order in the document; `start` and `end` are of the text as it is stored. */
  passages: Passage[]
}

export interface PassageAnswer {
  /** How many there are in all. */
  total: { documents: number; claims: number }
  /** By relevance; of what is found in very many documents, the last that were added. */
  documents: FoundDocument[]
  claims: (ShownClaim & { highlights: Span[] })[]
}

export interface AuditAnswer {
  entries: number
  /** `null` while nothing has been noted. */
  head: AuditEntry | null
  sound: boolean
  faults: { fault: string; sequence: number | null; id: string | null }[]
}
