import type { Dialect } from './dialect.ts'
import { carriageReturn, lineFeed, maxRecordBytes, space } from './dialect.ts'
import type { RejectCode } from './reject-codes.ts'
import { swallowsLines } from './swallowed-lines.ts'

/** Stands for the quote in a dialect without one, and for the byte after the last: no byte has these values. */
const noQuote = -1
const noByte = -2

/**
 * Reads one record at a time, strictly. The scanner and the splitter both stand on it, which is why they cannot
 * disagree. After `parse` its fields tell what was found.
 */
export class RecordParser {
  /** Why the bytes are not a sound record, or null. NUL and UTF-8 are not looked at here: see `findByteFault`. */
  fault: RejectCode | null = null
  /** Where the record ends, without its line end; after a fault, how far it was read. */
  end = 0
  /** Where each field ends: at its delimiter or at the record's end. */
  readonly fieldEnds: number[] = []
  /** Whether a line end was met inside quotes. */
  multiline = false
  /** Whether a bare field begins with spaces and then a quote: DuckDB takes it for a quoted one. */
  spacedQuote = false

  readonly #delimiter: number
  readonly #quote: number
  readonly #width: number | null

  /** `width`: the number of fields of a sound record; null takes any. */
  constructor(dialect: Dialect, width: number | null) {
    this.#delimiter = dialect.delimiter
    this.#quote = dialect.quote ?? noQuote
    this.#width = width
  }

  /**
   * Reads the record that begins at `start`, a byte that is no line end, in the bytes up to `limit`. `final`: the file
   * ends at `limit`. False when more bytes are needed to tell; never false with `maxRecordBytes` + 1 bytes at hand.
   *
   * A record over several lines is given up as soon as it has a field too many. That bounds the cost of trying every
   * line of a damaged stretch as a beginning: a line end is either inside or outside quotes, and each line that changes
   * the one into the other adds a field to whatever runs through it, so that no byte is read more than `width` + 1 times.
   */
  parse(bytes: Buffer, start: number, limit: number, final: boolean): boolean {
    const delimiter = this.#delimiter
    const quote = this.#quote
    const width = this.#width ?? Infinity
    const stop = Math.min(limit, start + maxRecordBytes + 1)
    const ends = this.fieldEnds
    let fields = 0
    let multiline = false
    let spacedQuote = false
    let fault: RejectCode | null = null
    let i = start
    for (;;) {
      let open = false
      let byte = i < stop ? (bytes[i] as number) : noByte
      if (byte === quote) {
        open = true
        i++
        while (i < stop) {
          byte = bytes[i++] as number
          if (byte === quote) {
            if (i === stop || bytes[i] !== quote) {
              open = false
              break
            }
            i++
          } else if (byte <= carriageReturn && (byte === lineFeed || byte === carriageReturn)) {
            multiline = true
            if (fields >= width) break
          }
        }
        byte = i < stop ? (bytes[i] as number) : noByte
      } else {
        if (byte === space && delimiter !== space) {
          while (i < stop && bytes[i] === space) i++
          if (i < stop && bytes[i] === quote) spacedQuote = true
        }
        while (i < stop) {
          byte = bytes[i] as number
          if (byte === delimiter || (byte <= carriageReturn && (byte === lineFeed || byte === carriageReturn))) break
          i++
        }
      }
      if (i === stop) {
        if (i - start > maxRecordBytes) fault = 'record_too_long'
        else if (!final) return false
        else if (open) fault = 'open_quote'
        else ends[fields++] = i
        break
      }
      if (open) {
        fault = 'wrong_width'
        break
      }
      if (byte === delimiter) {
        ends[fields++] = i++
        if (multiline && fields >= width) {
          fault = 'wrong_width'
          break
        }
      } else if (byte === lineFeed || byte === carriageReturn) {
        ends[fields++] = i
        break
      } else {
        fault = 'junk_after_quote'
        break
      }
    }
    ends.length = fields
    this.end = i
    this.multiline = multiline
    this.spacedQuote = spacedQuote
    if (fault === null && this.#width !== null) {
      if (fields !== width) fault = 'wrong_width'
      else if (multiline && swallowsLines(bytes, start, ends, delimiter, quote)) fault = 'open_quote'
    }
    this.fault = fault
    return true
  }
}
