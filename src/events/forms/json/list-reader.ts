import { maxRecordBytes } from '../../records/dialect.ts'
import { damagedJson, noSuchList } from './json-errors.ts'

/** Nested deeper, an element is no record of a table. */
export const deepestElement = 64

/** An element of a list: its text, or why it was not kept. */
export interface ListElement {
  byteOffset: number
  /** At most 1 MiB; the beginning of one that is longer or nested deeper than 64 levels. */
  bytes: Buffer
  fault: 'record_too_long' | 'too_deep' | null
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const openList = 0x5b
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

const LONGEST_KEY_BYTES = 4096

/**
 * Takes the list at `path` (keys from the document's root; none when the root is the list) out of a JSON document, element by
 * element, from its bytes, chunk by chunk. What is one element is told by brackets, commas and quotes; whether it is sound is
 * for who parses it. Throws when there is no list there, or the document ends too early.
 */
export async function* readList(chunks: AsyncIterable<Buffer>, name: string, path: readonly string[]) {
  const reader = new ListReader(name, path)
  for await (const chunk of chunks) {
    reader.push(chunk)
    yield* reader.take()
  }
  reader.finish()
  yield* reader.take()
}

class ListReader {
  readonly #name: string
  readonly #path: readonly string[]
  #elements: ListElement[] = []
  #offset = 0
  #phase: 'before' | 'element' | 'after' = 'before'
  /** Brackets that are open, inside an element those of the element. */
  #depth = 0
  #listDepth = 0
  #inString = false
  #escaped = false
  /** How many keys of the path lead to the objects that are open. */
  #matched = 0
  /** The last string that may be a key of the path, with its quotes. */
  #key: number[] | null = null
  /** The next value is the one that the path leads to. */
  #awaited = false
  /** The element being read: what earlier chunks hold of it, and where it begins in this one; −1 before its first byte. */
  #parts: Buffer[] = []
  #length = 0
  #elementStart = -1
  #elementOffset = 0
  #deepest = 0
  #commaBefore = false

  constructor(name: string, path: readonly string[]) {
    this.#name = name
    this.#path = path
  }

  take(): ListElement[] {
    const taken = this.#elements
    this.#elements = []
    return taken
  }

  push(chunk: Buffer) {
    let i = this.#offset === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0
    while (i < chunk.length) {
      i =
        this.#phase === 'before'
          ? this.#seek(chunk, i)
          : this.#phase === 'element'
            ? this.#read(chunk, i)
            : this.#leave(chunk, i)
    }
    if (this.#elementStart >= 0) {
      this.#keep(chunk.subarray(this.#elementStart))
      this.#elementStart = 0
    }
    this.#offset += chunk.length
  }

  finish() {
    if (this.#phase === 'element' || this.#depth > 0 || this.#inString) {
      throw damagedJson(this.#name, this.#offset, 'the document ends before its brackets are closed')
    }
    if (this.#phase === 'before') throw noSuchList(this.#name, this.#path)
  }

  /** Looks for the list; returns where to go on. */
  #seek(chunk: Buffer, from: number): number {
    const path = this.#path
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i] as number
      if (this.#inString) {
        if (this.#key && this.#key.length < LONGEST_KEY_BYTES) this.#key.push(byte)
        this.#passString(byte)
        continue
      }
      if (isSpace(byte)) continue
      const isRoot = this.#depth === 0
      if (isRoot && this.#matched === 0 && path.length === 0) {
        if (byte === openList) return this.#enter(i)
        throw noSuchList(this.#name, path)
      }
      if (this.#awaited && byte !== colon) {
        const isLast = this.#matched === path.length - 1
        if (isLast && byte === openList) return this.#enter(i)
        if (isLast || byte !== openObject) throw noSuchList(this.#name, path)
        this.#awaited = false
        this.#matched++
      }
      switch (byte) {
        case quote:
          this.#inString = true
          this.#key = this.#depth === this.#matched + 1 ? [byte] : null
          break
        case colon:
          this.#awaited = this.#depth === this.#matched + 1 && this.#spells(path[this.#matched])
          break
        case openList:
        case openObject:
          this.#depth++
          break
        case closeList:
        case closeObject:
          this.#depth--
          if (this.#matched > 0 && this.#depth === this.#matched) this.#matched--
          if (this.#depth <= 0) throw noSuchList(this.#name, path)
          break
        default:
          if (isRoot) throw damagedJson(this.#name, this.#offset + i, 'no JSON begins so')
      }
    }
    return chunk.length
  }

  #enter(at: number): number {
    this.#phase = 'element'
    this.#listDepth = this.#depth
    this.#depth = 0
    this.#awaited = false
    return at + 1
  }

  #spells(key: string | undefined): boolean {
    try {
      return this.#key !== null && JSON.parse(Buffer.from(this.#key).toString()) === key
    } catch {
      return false
    }
  }

  #read(chunk: Buffer, from: number): number {
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i] as number
      if (this.#inString) {
        // Most bytes are inside strings: nothing but its end matters there.
        if (byte === quote || byte === backslash || this.#escaped) this.#passString(byte)
        continue
      }
      if (this.#elementStart < 0) {
        if (isSpace(byte)) continue
        if (byte === closeList && !this.#commaBefore) return this.#leaveList(i)
        this.#elementStart = i
        this.#elementOffset = this.#offset + i
        this.#deepest = 0
      }
      if (byte === quote) this.#inString = true
      else if (byte === openList || byte === openObject) {
        if (++this.#depth > this.#deepest) this.#deepest = this.#depth
      } else if (byte === closeObject || byte === closeList) {
        if (this.#depth > 0) this.#depth--
        else if (byte === closeList) {
          this.#endElement(chunk, i)
          return this.#leaveList(i)
        } else throw damagedJson(this.#name, this.#offset + i, 'a } closes nothing')
      } else if (byte === comma && this.#depth === 0) {
        this.#endElement(chunk, i)
        this.#commaBefore = true
      }
    }
    return chunk.length
  }

  #passString(byte: number) {
    if (this.#escaped) this.#escaped = false
    else if (byte === backslash) this.#escaped = true
    else if (byte === quote) this.#inString = false
  }

  #endElement(chunk: Buffer, end: number) {
    this.#keep(chunk.subarray(this.#elementStart, end))
    const isLong = this.#length > maxRecordBytes
    this.#elements.push({
      byteOffset: this.#elementOffset,
      bytes: Buffer.concat(this.#parts),
      fault: isLong ? 'record_too_long' : this.#deepest > deepestElement ? 'too_deep' : null,
    })
    this.#parts = []
    this.#length = 0
    this.#elementStart = -1
  }

  #keep(part: Buffer) {
    if (this.#length <= maxRecordBytes) this.#parts.push(part)
    this.#length += part.length
  }

  #leaveList(at: number): number {
    this.#phase = 'after'
    this.#depth = this.#listDepth
    return at + 1
  }

  /** What follows the list must close the document and nothing more. */
  #leave(chunk: Buffer, from: number): number {
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i] as number
      if (this.#inString) this.#passString(byte)
      else if (this.#depth === 0) {
        if (!isSpace(byte)) throw damagedJson(this.#name, this.#offset + i, 'text follows the end of the document')
      } else if (byte === quote) this.#inString = true
      else if (byte === openList || byte === openObject) this.#depth++
      else if (byte === closeList || byte === closeObject) this.#depth--
    }
    return chunk.length
  }
}
