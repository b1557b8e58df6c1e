import { z } from 'zod'
import { correctionSchema } from './claim.ts'
import { verdictNames } from './verdicts.ts'

/** One act of review. Acts are only ever added; one is taken back by a later act that names it in `undoes`. */
export const reviewSchema = z.strictObject({
  /** Rises by one with each act of the workspace. */
  number: z.int().positive(),
  claim: z.string(),
  reviewer: z.string().trim().min(1),
  verdict: z.enum([...verdictNames, 'undo']),
  reason: z.string(),
  /** For `correct` only. */
  fields: correctionSchema.nullable(),
  /** For `undo` only: the number of the act that is taken back. */
  undoes: z.int().positive().nullable(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Random: the audit's hash of an act must not let anybody guess its words after a purge. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
})
export type Review = z.infer<typeof reviewSchema>

/** How many different people must accept a claim before it counts as accepted. */
export const reviewerCounts = [1, 2] as const
export type ReviewerCount = (typeof reviewerCounts)[number]
