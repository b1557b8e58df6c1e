import { z } from 'zod'
import { type ClaimKind, claimKinds, type ProposedClaim } from './reading.ts'
import type { ClaimStatus } from './verdicts.ts'

/** What a claim says, and what a reviewer may correct in it. */
export const claimFieldsSchema = z.strictObject({
  kind: z.enum(Object.keys(claimKinds) as [ClaimKind, ...ClaimKind[]]),
  subject: z.string().nullable(),
  property: z.string().min(1),
  value: z.union([z.number(), z.string()]).nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  unit: z.string().nullable(),
  /** EDTF. */
  time: z.string().nullable(),
  place: z.array(z.string()).nullable(),
  attributed_to: z.string().nullable(),
})
export type ClaimFields = z.infer<typeof claimFieldsSchema>

/** The part of a claim that a correction changes. */
export const correctionSchema = claimFieldsSchema.partial()
export type Correction = z.infer<typeof correctionSchema>

/** A claim as the workspace keeps it. Its quote is the stretch of the document's text that the offsets name. */
export interface StoredClaim {
  /** The document's id, a dot, and the number of the claim in it: `3fa2b1c09d4e.7`. A number is never given again. */
  id: string
  document: string
  start: number
  end: number
  status: ClaimStatus
  /** With the corrections that are in force. */
  fields: ClaimFields
  /** As it was proposed. */
  proposed: ClaimFields
  /** From 0 to 1. */
  probability: number
  extractor: string
}

/** Properties whose value is the holder of a published role: accepted, the name is no longer masked. */
export const holderProperties: readonly string[] = ['led_by']

/** The fields of a proposal without its place in the text and without who proposed it. */
export function fieldsOf(claim: ProposedClaim | ClaimFields): ClaimFields {
  const { kind, subject, property, value, low, high, approximate, unit, time, place, attributed_to } = claim
  return {
    kind,
    subject,
    property,
    value,
    low,
    high,
    approximate,
    unit,
    time,
    place: place === null ? null : [...place],
    attributed_to,
  }
}
