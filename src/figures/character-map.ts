/** Glyph numbers by code point. */
export type GlyphOf = Map<number, number>

/** Reads the Unicode subtables of a `cmap` table, formats 4 and 12 (OpenType, "cmap"). */
export function readCharacterMap(cmap: Buffer): GlyphOf {
  const glyphs: GlyphOf = new Map()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readSegments(subtable, glyphs)
    else if (format === 12) readGroups(subtable, glyphs)
  }
  return glyphs
}

function readSegments(subtable: Buffer, glyphs: GlyphOf): void {
  const doubled = subtable.readUInt16BE(6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment)
    const first = subtable.readUInt16BE(16 + doubled + segment)
    const delta = subtable.readUInt16BE(16 + 2 * doubled + segment)
    const rangeAt = 16 + 3 * doubled + segment
    const range = subtable.readUInt16BE(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + 2 * (code - first))
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readGroups(subtable: Buffer, glyphs: GlyphOf): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const [first, last, glyph] = [0, 4, 8].map((at) => subtable.readUInt32BE(16 + 12 * group + at)) as [
      number,
      number,
      number,
    ]
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first)
  }
}

/** A `cmap` table with one subtable of format 12 (Windows, full Unicode). */
export function characterMap(glyphs: GlyphOf): Buffer {
  const sorted = [...glyphs].sort(([a], [b]) => a - b)
  const table = Buffer.alloc(12 + 16 + 12 * sorted.length)
  const header = [0, 1, 3, 10, 0, 12, 12, 0]
  header.forEach((field, index) => table.writeUInt16BE(field, 2 * index))
  table.writeUInt32BE(16 + 12 * sorted.length, 16)
  table.writeUInt32BE(sorted.length, 24)
  sorted.forEach(([code, glyph], index) => {
    for (const [at, value] of [code, code, glyph].entries()) table.writeUInt32BE(value, 28 + 12 * index + 4 * at)
  })
  return table
}
