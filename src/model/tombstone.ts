import { z } from 'zod'
import { type PurgeCategory, purgeCategories } from './verdicts.ts'

/** What stays of something that was purged. The words of the reason do not: they may name whom the purge protects. */
export const tombstoneSchema = z.strictObject({
  /** Of the document, claim or release (`DATASET/RELEASE`). */
  id: z.string(),
  kind: z.enum(['document', 'claim', 'release']),
  /** Of the original; `null` for a claim. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  at: z.iso.datetime(),
  who: z.string(),
  category: z.enum(Object.keys(purgeCategories) as [PurgeCategory, ...PurgeCategory[]]),
})
export type Tombstone = z.infer<typeof tombstoneSchema>
