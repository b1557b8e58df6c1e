import { randomBytes } from 'node:crypto'
import { type ClaimFields, claimFieldsSchema, type Correction } from '../model/claim.ts'
import { failed, notFound } from '../model/errors.ts'
import { type Review, type ReviewerCount, reviewSchema } from '../model/review.ts'
import { appendToAudit, reviewId } from './audit.ts'
import { claimsOf, type NumberedClaim, setReviewed } from './claims.ts'
import { type Database, write } from './database.ts'
import { foldReviews, type ReviewState } from './fold-reviews.ts'
import type { Verdict } from '../model/verdicts.ts'

export interface Act {
  claim: string
  reviewer: string
  verdict: Verdict | 'undo'
  reason: string
  /** For `correct`. */
  fields?: Correction | undefined
  /** For `undo`: the number of an act; without it, the last act in force of the same reviewer on the claim. */
  undoes?: number | undefined
}

export interface Reviewed {
  claim: NumberedClaim
  review: Review
  state: ReviewState
}

/** What people said about claims: acts, each noted in the audit, never changed and never taken away but by a purge. */
export interface Reviews {
  /** On one claim, in the order of their numbers. */
  of(claim: string): Review[]
  all(): Iterable<Review>
  /** How many different people must accept a claim. */
  reviewers(): ReviewerCount
  /** Sets that, and folds every reviewed claim anew. */
  setReviewers(reviewers: ReviewerCount, who: string, at: Date): void
  /** Throws `no_claim`, `no_such_act`, `nothing_to_undo` or `empty_correction`. */
  record(act: Act, at: Date): Reviewed
}

export function reviewsOf(database: Database): Reviews {
  const claims = claimsOf(database)
  const of = (claim: string) =>
    database.prepare('SELECT review FROM reviews WHERE claim = ? ORDER BY number').all(claim).map(read)
  const reviewers = () =>
    Number(database.prepare('SELECT reviewers FROM review_rule').get()?.['reviewers']) as ReviewerCount

  const fold = (claim: NumberedClaim): { claim: NumberedClaim; state: ReviewState } => {
    const state = foldReviews(of(claim.id), reviewers())
    const folded = { ...claim, status: state.status, fields: corrected(claim.proposed, state.corrections) }
    setReviewed(database, folded)
    return { claim: folded, state }
  }

  return {
    of,
    reviewers,
    *all() {
      for (const row of database.prepare('SELECT review FROM reviews ORDER BY number').iterate()) yield read(row)
    },
    setReviewers(count, who, at) {
      write(database, () => {
        database.prepare('UPDATE review_rule SET reviewers = ?').run(count)
        const reviewed = database.prepare('SELECT DISTINCT claim FROM reviews').all()
        for (const row of reviewed) {
          const claim = claims.find(String(row['claim']))
          if (claim) fold(claim)
        }
        appendToAudit(database, { at, who, act: 'reviewers_set', ids: [String(count)], payload: { reviewers: count } })
      })
    },
    record: (act, at) =>
      write(database, () => {
        const claim = claims.find(act.claim)
        if (!claim) throw noClaim(act.claim)
        const last = database.prepare('SELECT max(number) AS n FROM reviews').get()?.['n']
        const sequence = database.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'reviews'`).get()?.['seq']
        const review = reviewSchema.parse({
          number: Math.max(Number(last ?? 0), Number(sequence ?? 0)) + 1,
          claim: act.claim,
          reviewer: act.reviewer.trim(),
          verdict: act.verdict,
          reason: act.reason,
          fields: act.verdict === 'correct' ? correctionOf(act, claim) : null,
          undoes: act.verdict === 'undo' ? undoneBy(act, of(act.claim), reviewers()) : null,
          at: at.toISOString(),
          nonce: randomBytes(16).toString('hex'),
        })
        database
          .prepare('INSERT INTO reviews (number, claim, review) VALUES (?, ?, ?)')
          .run(review.number, review.claim, JSON.stringify(review))
        appendToAudit(database, {
          at,
          who: review.reviewer,
          act: 'claim_reviewed',
          ids: [review.claim, reviewId(review.number)],
          payload: review,
        })
        return { review, ...fold(claim) }
      }),
  }
}

const read = (row: unknown) => reviewSchema.parse(JSON.parse((row as { review: string }).review))

const corrected = (proposed: ClaimFields, corrections: Correction): ClaimFields =>
  claimFieldsSchema.parse({ ...proposed, ...corrections })

function correctionOf(act: Act, claim: NumberedClaim): Correction {
  const fields = act.fields ?? {}
  if (Object.keys(fields).length > 0) return fields
  throw failed('empty_correction', 'A correction says what is to be corrected.', {
    received: `a correction of ${claim.id} without a field`,
    expected: `one or more of ${Object.keys(claim.fields).join(', ')}`,
    hint: 'Give it with --set FIELD=VALUE, or accept the claim as it is.',
  })
}

function undoneBy(act: Act, acts: readonly Review[], reviewers: ReviewerCount): number {
  if (act.undoes !== undefined) {
    if (acts.some(({ number }) => number === act.undoes)) return act.undoes
    throw notFound('no_such_act', 'There is no such act on this claim.', {
      received: `${act.claim}, act ${act.undoes}`,
      expected: acts.length ? `one of ${acts.map(({ number }) => number).join(', ')}` : 'no act was recorded on it',
    })
  }
  const last = foldReviews(acts, reviewers).in_force.findLast(({ reviewer }) => reviewer === act.reviewer.trim())
  if (last) return last.number
  throw failed('nothing_to_undo', 'There is nothing of yours to undo on this claim.', {
    received: `${act.claim}, ${act.reviewer}`,
    expected: 'a claim with an act of this reviewer that is in force',
  })
}

export const noClaim = (id: string) =>
  notFound('no_claim', 'There is no such claim.', {
    received: id,
    expected: 'the id of a claim, such as 3fa2b1c09d4e.7',
    hint: '`marsad claims` lists them.',
  })
