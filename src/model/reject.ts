import { z } from 'zod'

/** A record that was not taken, and why. */
export const rejectSchema = z.object({
  record: z.int(),
  /** From the start of the unpacked file. */
  byte_offset: z.int().nullable(),
  code: z.string(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
})
export type Reject = z.infer<typeof rejectSchema>
