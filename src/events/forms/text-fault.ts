import { maxRecordBytes } from '../records/dialect.ts'
import type { RejectCode } from '../records/reject-codes.ts'

/** What keeps texts that were read from becoming a record of ours, whatever they say; null when nothing does. */
export function findTextFault(
  fields: readonly string[],
): Extract<RejectCode, 'nul_byte' | 'encoding' | 'record_too_long'> | null {
  let length = 0
  for (const field of fields) {
    if (field.includes('\0')) return 'nul_byte'
    if (!field.isWellFormed()) return 'encoding'
    length += field.length
  }
  // A character of UTF-16 is at most three bytes of UTF-8, so that most records need no second look.
  if (length * 3 <= maxRecordBytes) return null
  return fields.reduce((bytes, field) => bytes + Buffer.byteLength(field), 0) > maxRecordBytes
    ? 'record_too_long'
    : null
}
