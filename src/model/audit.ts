import { z } from 'zod'
import { canonicalJson, sha256 } from './canonical-json.ts'

export const auditActs = {
  document_added: 'a document was read into the workspace',
  document_read_again: 'a document was read again by another version of the program',
  document_sent: 'the body of a document was sent to a model',
  claim_reviewed: 'somebody gave or took back a verdict on a claim',
  reviewers_set: 'the number of people who must accept a claim was set',
  name_unmasked: 'the name of a person in a document was un-masked',
  identity_decided: 'somebody decided or took back whether two names are of one organisation',
  purged: 'something was purged',
} as const
export type AuditAct = keyof typeof auditActs

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** An entry of the audit: who did what to which ids, and when. It holds hashes and never words of a document. */
export const auditEntrySchema = z.strictObject({
  /** From 1 on, without gaps. */
  sequence: z.int().positive(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  who: z.string(),
  act: z.enum(Object.keys(auditActs) as [AuditAct, ...AuditAct[]]),
  ids: z.array(z.string()),
  /** Of the canonical JSON of what was done, with a random part that goes when the thing is purged. */
  payload_sha256: hash,
  /** The hash of the entry before; 64 zeros for the first. */
  previous: hash,
  hash,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

export const noEntryBefore = '0'.repeat(64)

/** The hash of an entry: sha256 of the canonical JSON of all its other fields, which include the hash before. */
export const hashOfEntry = ({ sequence, at, who, act, ids, payload_sha256, previous }: Omit<AuditEntry, 'hash'>) =>
  sha256(canonicalJson({ sequence, at, who, act, ids, payload_sha256, previous }))
