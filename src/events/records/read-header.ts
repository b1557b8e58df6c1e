import { failed } from '../../model/errors.ts'
import { findByteFault } from './byte-fault.ts'
import type { Dialect } from './dialect.ts'
import { maxRecordBytes } from './dialect.ts'
import { readFieldTexts } from './field-texts.ts'
import { byteOrderMarkBytes, skipLineEnds } from './line-ends.ts'
import { RecordParser } from './record-parser.ts'
import { rejectCodes } from './reject-codes.ts'

/**
 * The fields of a file's first record, without a byte order mark. `firstBytes`: the first 1 MiB of the file, or all of
 * a shorter one. Null when they hold no record. Throws `unreadable_header` when the record is damaged or longer.
 */
export function readHeader(firstBytes: Buffer, dialect: Dialect): string[] | null {
  const limit = firstBytes.length
  const start = skipLineEnds(firstBytes, byteOrderMarkBytes(firstBytes), limit)
  if (start === limit) return null
  const parser = new RecordParser(dialect, null)
  const isWhole = parser.parse(firstBytes, start, limit, limit < maxRecordBytes)
  const fault = isWhole
    ? (parser.fault ?? findByteFault(firstBytes.subarray(start, parser.end)))
    : ('record_too_long' as const)
  if (fault !== null) {
    throw failed('unreadable_header', `The first record of the file cannot be read: ${rejectCodes[fault]}.`, {
      hint: 'Check the delimiter, the quote and the encoding given for the file.',
    })
  }
  return readFieldTexts(firstBytes, start, parser.fieldEnds, dialect.quote)
}
