import { inflateSync } from 'node:zlib'

const headerLength = 44
const entryLength = 20

/** The tables of a TrueType font by tag. */
export type FontTables = Map<string, Buffer>

/** The tables inside a WOFF 1.0 file (W3C Recommendation 2012: header, table directory, tables compressed by zlib). */
export function unpackWoff(woff: Uint8Array): FontTables {
  const source = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength)
  if (source.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const tables: FontTables = new Map()
  for (let index = 0; index < source.readUInt16BE(12); index++) {
    const entry = headerLength + index * entryLength
    const [offset, packed, length] = [4, 8, 12].map((at) => source.readUInt32BE(entry + at)) as [number, number, number]
    const data = source.subarray(offset, offset + packed)
    tables.set(source.toString('latin1', entry, entry + 4), packed < length ? inflateSync(data) : data)
  }
  return tables
}
