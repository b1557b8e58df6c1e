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
  return readRecordAt(firstBytes, start, dialect, limit < maxRecordBytes).fields
}

/**
 * The record that begins at `start`, a byte that is no line end, and where it ends, without its line end. `whole`: the
 * bytes are all of the file. Throws `unreadable_header` when it is damaged or does not end in them.
 */
export function readRecordAt(bytes: Buffer, start: number, dialect: Dialect, whole: boolean) {
  const parser = new RecordParser(dialect, null)
  const isWhole = parser.parse(bytes, start, bytes.length, whole)
  const fault = isWhole
    ? (parser.fault ?? findByteFault(bytes.subarray(start, parser.end)))
    : ('record_too_long' as const)
  if (fault !== null) {
    throw failed('unreadable_header', `The first record of the file cannot be read: ${rejectCodes[fault]}.`, {
      hint: 'Check the delimiter, the quote and the encoding given for the file.',
    })
  }
  return { fields: readFieldTexts(bytes, start, parser.fieldEnds, dialect.quote), end: parser.end }
}
