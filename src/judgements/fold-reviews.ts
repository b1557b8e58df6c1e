import type { Correction } from '../model/claim.ts'
import type { Review, ReviewerCount } from '../model/review.ts'
import type { ClaimStatus } from '../model/verdicts.ts'

export interface ReviewState {
  status: ClaimStatus
  /** The corrections that are in force, the later over the earlier. */
  corrections: Correction
  /** Who accepts the claim as it is now, in the order in which they came to. */
  accepted_by: string[]
  /** The acts that are in force, in their order. */
  in_force: Review[]
}

/**
 * What the acts on one claim come to. Of each person the last act in force counts. One person: the last of all decides. Two: a claim is
 * accepted only when two people accept it with the same corrections; while some accept and some reject it, it needs work.
 *
 * @param acts on one claim, in the order of their numbers
 */
export function foldReviews(acts: readonly Review[], reviewers: ReviewerCount): ReviewState {
  const inForce = actsInForce(acts)
  const corrections: Correction = Object.assign({}, ...inForce.map(({ fields }) => fields ?? {}))
  const lastCorrection = inForce.findLastIndex(({ verdict }) => verdict === 'correct')
  const last = new Map<string, { index: number; verdict: Review['verdict'] }>()
  for (const [index, { reviewer, verdict }] of inForce.entries()) {
    last.delete(reviewer)
    last.set(reviewer, { index, verdict })
  }
  const accepting = [...last].filter(([, { verdict }]) => verdict === 'accept' || verdict === 'correct')
  // Who accepted before a correction did not accept what it made of the claim.
  const accepted_by = accepting.filter(([, { index }]) => index >= lastCorrection).map(([reviewer]) => reviewer)
  return { status: statusOf(last, accepted_by.length, reviewers), corrections, accepted_by, in_force: inForce }
}

function statusOf(
  last: ReadonlyMap<string, { verdict: Review['verdict'] }>,
  accepting: number,
  reviewers: ReviewerCount,
): ClaimStatus {
  const verdicts = [...last.values()].map(({ verdict }) => verdict)
  const latest = verdicts.at(-1)
  switch (latest) {
    case 'reject':
      return reviewers > 1 && accepting > 0 ? 'needs_work' : 'rejected'
    case 'conflict':
      return 'conflict'
    case 'needs_work':
      return 'needs_work'
    case 'accept':
    case 'correct':
      if (reviewers > 1 && verdicts.includes('reject')) return 'needs_work'
      return accepting >= reviewers ? 'accepted' : 'proposed'
    default:
      return 'proposed'
  }
}

/** An act is in force unless an undo that is itself in force names it. */
function actsInForce(acts: readonly Review[]): Review[] {
  const undone = new Set<number>()
  for (const { number, undoes } of acts.toReversed()) {
    if (undoes !== null && !undone.has(number)) undone.add(undoes)
  }
  return acts.filter(({ number, verdict }) => verdict !== 'undo' && !undone.has(number))
}
