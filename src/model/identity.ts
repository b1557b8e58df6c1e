import { z } from 'zod'

/** What somebody can decide about two names of organisations. */
export const identityDecisions = {
  same: 'both names are of one organisation',
  different: 'they are two organisations',
  unsure: 'nobody can tell yet; the names are kept apart',
} as const
export type IdentityDecision = keyof typeof identityDecisions

/** One act about whether two names are of one organisation. Acts are only added; one is taken back by another that names it. */
export const identityActSchema = z.strictObject({
  /** Rises by one with each act of the workspace. */
  number: z.int().positive(),
  decision: z.enum([...(Object.keys(identityDecisions) as [IdentityDecision, ...IdentityDecision[]]), 'undo']),
  /** The two names; for `undo`, those of the act that is taken back. */
  names: z.tuple([z.string().trim().min(1), z.string().trim().min(1)]),
  undoes: z.int().positive().nullable(),
  who: z.string().trim().min(1),
  reason: z.string(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Random, so that the audit's hash does not let anybody guess the words. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
})
export type IdentityAct = z.infer<typeof identityActSchema>
