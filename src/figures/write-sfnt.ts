import type { FontTables } from './unpack-woff.ts'

/** A TrueType file (OpenType 1.9, "Organization of an OpenType Font") with the tables in the order of their tags. */
export function writeSfnt(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const count = sorted.length
  const log = Math.floor(Math.log2(count))
  const header = Buffer.alloc(12 + 16 * count)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(2 ** log * 16, 6)
  header.writeUInt16BE(log, 8)
  header.writeUInt16BE((count - 2 ** log) * 16, 10)
  let offset = header.length
  const bodies = sorted.map(([tag, data], index) => {
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(body)
    const entry = 12 + 16 * index
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(checksum(body), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(data.length, entry + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([header, ...bodies])
}

function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}
