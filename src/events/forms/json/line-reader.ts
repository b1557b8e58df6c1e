import { maxRecordBytes } from '../../records/dialect.ts'
import { findLineEnd, skipLineEnds } from '../../records/line-ends.ts'
import { type ListElement, deepestElement } from './list-reader.ts'

/** The lines of JSON lines, blank ones left out. JSON has no line end inside a string, so that every line end is one. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<ListElement> {
  let parts: Buffer[] = []
  let length = 0
  let offset = 0
  let lineOffset = 0
  const keep = (part: Buffer) => {
    if (length <= maxRecordBytes) parts.push(part)
    length += part.length
  }
  const end = (): ListElement[] => {
    const bytes = Buffer.concat(parts)
    const isLong = length > maxRecordBytes
    parts = []
    length = 0
    if (!isLong && bytes.toString('latin1').trim() === '') return []
    const fault = isLong ? 'record_too_long' : depthOf(bytes) > deepestElement ? 'too_deep' : null
    return [{ byteOffset: lineOffset, bytes, fault }]
  }
  for await (const chunk of chunks) {
    let from = offset === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0
    if (offset === 0) lineOffset = from
    while (from < chunk.length) {
      const to = findLineEnd(chunk, from, chunk.length)
      keep(chunk.subarray(from, to))
      if (to === chunk.length) break
      yield* end()
      from = skipLineEnds(chunk, to, chunk.length)
      lineOffset = offset + from
    }
    offset += chunk.length
  }
  yield* end()
}

/** How deep brackets are nested outside strings, so that no line drives the parser too deep. */
function depthOf(bytes: Buffer): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (inString && byte === 0x5c) i++
    else if (byte === 0x22) inString = !inString
    else if (inString) continue
    else if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (byte === 0x5d || byte === 0x7d) depth--
  }
  return deepest
}
