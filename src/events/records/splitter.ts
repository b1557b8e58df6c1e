import { findByteFault } from './byte-fault.ts'
import { ByteWindow, piecesOf } from './byte-window.ts'
import type { Dialect } from './dialect.ts'
import { maxRecordBytes } from './dialect.ts'
import { readFieldTexts } from './field-texts.ts'
import { byteOrderMarkBytes, findLineEnd, skipLineEnds, skipLineEndsBack } from './line-ends.ts'
import { RecordParser } from './record-parser.ts'
import type { RejectCode } from './reject-codes.ts'
import { rejectCodes } from './reject-codes.ts'

interface ItemPlace {
  /** 1, 2, 3 … without gaps; a header line is item 1. */
  number: number
  /** Offset in the file of the item's first byte. */
  byteOffset: number
  /** Offset after its last byte; only line ends stand between it and the next item. */
  byteEnd: number
}

export interface SoundRecord extends ItemPlace {
  kind: 'record'
  /** As many as the table has columns. */
  fields: string[]
}

export interface RejectedRecord extends ItemPlace {
  kind: 'reject'
  code: RejectCode
  message: string
  /** The bytes as text, broken UTF-8 as U+FFFD, cut at 2,000 characters. */
  text: string
}

export type SplitItem = SoundRecord | RejectedRecord

const maxTextCharacters = 2000
/** A UTF-16 code unit stems from at most three bytes of UTF-8. */
const maxTextBytes = maxTextCharacters * 3

/** A sound record may begin up to 1 MiB after a fault and be 1 MiB long. */
const lookaheadBytes = 2 * (maxRecordBytes + 1)

/**
 * Takes a delimited file apart into its sound records and the stretches between them, in their order, in a window of
 * a few MiB. Sound is what the scanner calls sound: without a reject the scanner finds the file sound, and with the
 * same count; its first fault is the first reject.
 *
 * After a fault:
 * - a wrong number of fields on a single line, broken UTF-8 or a NUL byte costs that record alone;
 * - otherwise the record's end cannot be trusted, and the reject ends before the first later line within 1 MiB that
 *   begins a record of the right width; if there is none, at the end of its own line.
 *
 * A quote lost or added so costs its own record and at most a neighbour, never the rest of the file.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  width: number,
): AsyncGenerator<SplitItem, void, undefined> {
  const splitter = new Splitter(dialect, width)
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) yield* splitter.take(piece)
  }
  yield* splitter.finish()
}

class Splitter {
  readonly #dialect: Dialect
  readonly #width: number
  readonly #parser: RecordParser
  readonly #window = new ByteWindow()
  #number = 0
  #atFileStart = true
  /** Offset in the file up to which new beginnings have been looked for, so that no line is tried or passed over twice. */
  #searchedTo = 0
  /** A reject whose line the window does not hold to its end. */
  #longLine: Omit<RejectedRecord, 'byteEnd'> | null = null

  constructor(dialect: Dialect, width: number) {
    this.#dialect = dialect
    this.#width = width
    this.#parser = new RecordParser(dialect, width)
  }

  *take(piece: Uint8Array) {
    this.#window.append(piece)
    yield* this.#items(false)
  }

  *finish() {
    yield* this.#items(true)
  }

  /** The items that the bytes at hand decide. `final`: there are no more bytes. */
  *#items(final: boolean) {
    for (let item = this.#next(final); item !== null; item = this.#next(final)) yield item
  }

  #next(final: boolean): SplitItem | null {
    const window = this.#window
    if (this.#longLine !== null) return this.#endLongLine(this.#longLine, final)
    if (!final && window.length < lookaheadBytes) return null
    if (this.#atFileStart) window.start += byteOrderMarkBytes(window.content())
    this.#atFileStart = false
    window.start = skipLineEnds(window.bytes, window.start, window.end)
    if (window.length === 0 || (!final && window.length < lookaheadBytes)) return null

    const { bytes, base, start, end } = window
    const parser = this.#parser
    parser.parse(bytes, start, end, final)
    const recordEnd = parser.end
    const code = parser.fault ?? findByteFault(bytes.subarray(start, recordEnd))
    const place = { number: ++this.#number, byteOffset: base + start }
    if (code === null) {
      window.start = recordEnd
      const fields = readFieldTexts(bytes, start, parser.fieldEnds, this.#dialect.quote)
      return { kind: 'record', ...place, byteEnd: base + recordEnd, fields }
    }
    const isOneLine = code === 'wrong_width' && !parser.multiline
    const message = isOneLine
      ? `the record has ${parser.fieldEnds.length} fields, the table ${this.#width} columns`
      : rejectCodes[code]
    const endIsTrusted = isOneLine || parser.fault === null
    const rejectEnd = endIsTrusted ? recordEnd : this.#findRejectEnd(start, final, code)
    const text = readText(bytes, start, rejectEnd)
    window.start = rejectEnd
    if (rejectEnd === end && !final) {
      this.#longLine = { kind: 'reject', ...place, code, message, text }
      return null
    }
    return { kind: 'reject', ...place, byteEnd: base + rejectEnd, code, message, text }
  }

  #endLongLine(reject: Omit<RejectedRecord, 'byteEnd'>, final: boolean): RejectedRecord | null {
    const window = this.#window
    window.start = findLineEnd(window.bytes, window.start, window.end)
    if (window.length === 0 && !final) return null
    this.#longLine = null
    return { ...reject, byteEnd: window.base + window.start }
  }

  /**
   * Where the reject that begins at `start` ends: before the next line that begins a sound record, or with its line.
   *
   * A record with a field too many may be followed by the rest of its own quoted text, `…text",next,field`, which can
   * have the right width. The first line that looks so is passed over; it costs a neighbour if it was a record after all.
   */
  #findRejectEnd(start: number, final: boolean, code: RejectCode): number {
    const { bytes, base, end } = this.#window
    const parser = this.#parser
    let endIfNoneFollows = findLineEnd(bytes, start, end)
    let mayMeetItsTail = code === 'wrong_width'
    let from = Math.max(start, this.#searchedTo - base)
    for (;;) {
      const lineEnd = findLineEnd(bytes, from, end)
      const line = skipLineEnds(bytes, lineEnd, end)
      this.#searchedTo = base + Math.max(lineEnd, line - 1)
      if (line === end || line - start > maxRecordBytes) return endIfNoneFollows
      parser.parse(bytes, line, end, final)
      if (parser.fault === null) {
        if (!mayMeetItsTail || !this.#closesQuoteOfEarlierLine(line)) return skipLineEndsBack(bytes, line)
        mayMeetItsTail = false
        endIfNoneFollows = parser.end
      }
      from = line
    }
  }

  /** Whether the record just read has a bare field that ends in a quote. */
  #closesQuoteOfEarlierLine(start: number): boolean {
    const { bytes } = this.#window
    const { quote } = this.#dialect
    let fieldStart = start
    return this.#parser.fieldEnds.some((end) => {
      const isBare = bytes[fieldStart] !== quote
      fieldStart = end + 1
      return isBare && bytes[end - 1] === quote
    })
  }
}

function readText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, Math.min(end, start + maxTextBytes))
  return text.slice(0, maxTextCharacters).toWellFormed()
}
