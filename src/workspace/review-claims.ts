import type { NumberedClaim } from '../judgements/claims.ts'
import { foldReviews } from '../judgements/fold-reviews.ts'
import { noClaim } from '../judgements/reviews.ts'
import type { StoredDocument } from '../model/document.ts'
import type { Review } from '../model/review.ts'
import type { ClaimUnderReview } from '../model/document-answers.ts'
import { openShown, showClaim } from './shown-claims.ts'
import type { Workspace } from './workspace.ts'

const MOST_OTHERS = 12

/** Throws `no_claim`. */
export function openClaim(workspace: Workspace, id: string): ClaimUnderReview {
  const { claims, documents, reviews } = workspace
  const claim = claims.find(id)
  if (!claim) throw noClaim(id)
  const open = openShown(workspace)
  const opened = open(claim.document_number)
  const { masking } = opened
  const paragraph = documents
    .content(claim.document_number)
    .paragraphs.filter(({ start, end }) => start < claim.end && end > claim.start)
  const start = Math.min(claim.start, ...paragraph.map((part) => part.start))
  const end = Math.max(claim.end, ...paragraph.map((part) => part.end))
  const shown = showClaim(claim, opened, true)
  const document = documents.withNumber(claim.document_number) as StoredDocument
  const acts = reviews.of(id)
  const { status, accepted_by } = foldReviews(acts, reviews.reviewers())
  return {
    claim: shown,
    document: { ...document, name: masking.words(document.name), title: masking.words(document.title) },
    context: {
      before: masking.stretch({ start, end: claim.start }).text,
      quote: shown.quote,
      after: masking.stretch({ start: claim.end, end }).text,
    },
    others: claims
      .alike(claim, MOST_OTHERS)
      .map((other: NumberedClaim) => showClaim(other, open(other.document_number))),
    acts: acts.map(withoutNonce),
    state: { status, accepted_by },
  }
}

/** The random part of an act keeps the audit from telling its words. */
function withoutNonce(act: Review): Omit<Review, 'nonce'> {
  const { nonce, ...shown } = act
  void nonce
  return shown
}
