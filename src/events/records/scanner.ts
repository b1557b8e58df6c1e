import { findByteFault } from './byte-fault.ts'
import { ByteWindow, piecesOf } from './byte-window.ts'
import type { Dialect } from './dialect.ts'
import { byteOrderMarkBytes, skipLineEnds } from './line-ends.ts'
import { RecordParser } from './record-parser.ts'
import type { RejectCode } from './reject-codes.ts'

const leastBatchBytes = 64 * 1024

export interface RecordFault {
  code: RejectCode
  /** Number of the record, from 1; a header line is record 1. */
  record: number
  /** Offset in the file of the record's first byte. */
  byteOffset: number
}

export interface ScanResult {
  /** Records of the file, a header line among them; in an unsound file those before its first fault. */
  records: number
  /** Every byte belongs to a record of exactly `width` fields, in valid UTF-8 without NUL, or stands between records. */
  sound: boolean
  /** Sound, but some bare field begins with spaces and then a quote (`a, "b"`): not every reader takes it as we do. */
  spacedQuotes: boolean
  firstFault: RecordFault | null
}

/**
 * Counts the records of a delimited file from its bytes, chunk by chunk. How the bytes are cut into chunks never
 * matters, and a chunk's memory may be used again after `push`. After the first fault nothing more is read: the
 * splitter takes such a file apart.
 */
export class RecordScanner {
  readonly #parser: RecordParser
  readonly #window = new ByteWindow()
  #records = 0
  #spacedQuotes = false
  #fault: RecordFault | null = null
  #atFileStart = true
  /**
   * Bytes that must be at hand before the next attempt. A record cut by the window's end is read again from its start
   * only once the window has doubled, so that long records in small chunks cost no more than twice their length.
   */
  #batchBytes = leastBatchBytes

  constructor(dialect: Dialect, width: number) {
    this.#parser = new RecordParser(dialect, width)
  }

  push(chunk: Uint8Array) {
    for (const piece of piecesOf(chunk)) {
      if (this.#fault !== null) return
      this.#window.append(piece)
      if (this.#window.length >= this.#batchBytes) this.#readBatch(false)
    }
  }

  /** The result, once the last chunk has been pushed. */
  finish(): ScanResult {
    if (this.#fault === null) this.#readBatch(true)
    const sound = this.#fault === null
    return { records: this.#records, sound, spacedQuotes: sound && this.#spacedQuotes, firstFault: this.#fault }
  }

  /** Reads the whole records of the window; a record that the window cuts off stays in it. */
  #readBatch(final: boolean) {
    const window = this.#window
    if (this.#atFileStart) {
      window.start += byteOrderMarkBytes(window.content())
      this.#atFileStart = false
    }
    const batch = { start: window.start, records: this.#records }
    this.#readRecords(final, false)
    if (findByteFault(window.bytes.subarray(batch.start, window.start)) !== null) {
      window.start = batch.start
      this.#records = batch.records
      this.#readRecords(final, true)
    }
    this.#batchBytes = Math.max(leastBatchBytes, window.length * 2)
  }

  /** `eachByByte`: look for NUL and broken UTF-8 record by record, to find the first one at fault. */
  #readRecords(final: boolean, eachByByte: boolean) {
    const window = this.#window
    const parser = this.#parser
    const { bytes, end } = window
    let start = skipLineEnds(bytes, window.start, end)
    while (start < end && parser.parse(bytes, start, end, final)) {
      const code = parser.fault ?? (eachByByte ? findByteFault(bytes.subarray(start, parser.end)) : null)
      if (code !== null) {
        this.#fault = { code, record: this.#records + 1, byteOffset: window.base + start }
        break
      }
      this.#records++
      if (parser.spacedQuote) this.#spacedQuotes = true
      start = skipLineEnds(bytes, parser.end, end)
    }
    window.start = start
  }
}
