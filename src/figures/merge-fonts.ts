import { characterMap, readCharacterMap } from './character-map.ts'
import { composeLetters, type Glyphs } from './compose-letters.ts'
import type { FontTables } from './unpack-woff.ts'
import { writeSfnt } from './write-sfnt.ts'

/** Bits of a component of a composite glyph (OpenType, "glyf"). */
const component = { wide: 0x1, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80 }

/**
 * One TrueType font with the characters of all parts, under a family name of our choice, and with those letters of `text`
 * that can be put together from their parts. The renderer of pictures drops a line whose letters lie in several fonts
 * when one of them joins letters, as Arabic does; with one font there is nothing to look for elsewhere. The first part
 * keeps its layout rules (joining, marks, kerning), the others give only glyphs. All parts have 1000 units per em.
 */
export function mergeFonts(parts: [FontTables, ...FontTables[]], family: string, text = ''): Uint8Array {
  const font: Glyphs = { characters: new Map(), outlines: [], metrics: [] }
  for (const tables of parts) {
    const first = font.outlines.length
    const own = outlinesOf(tables)
    for (const [character, glyph] of readCharacterMap(table(tables, 'cmap'))) {
      if (!font.characters.has(character)) font.characters.set(character, glyph + first)
    }
    font.outlines.push(...own.map((outline) => shiftComponents(outline, first)))
    font.metrics.push(...own.map((_, index) => metric(tables, index)))
  }
  composeLetters(font, text)
  const { characters, metrics, outlines } = font

  const merged: FontTables = new Map(parts[0])
  // Glyph names are not needed and would have to be merged; no signature survives a change.
  for (const tag of ['post', 'DSIG', 'STAT', 'gasp', 'prep', 'fpgm', 'cvt ']) merged.delete(tag)
  const offsets = Buffer.alloc(4 * (outlines.length + 1))
  let offset = 0
  outlines.forEach((outline, index) => {
    offsets.writeUInt32BE(offset, 4 * index)
    offset += outline.length
  })
  offsets.writeUInt32BE(offset, 4 * outlines.length)
  merged.set('glyf', Buffer.concat(outlines))
  merged.set('loca', offsets)
  merged.set('hmtx', Buffer.concat(metrics))
  merged.set('cmap', characterMap(characters))
  merged.set('name', nameTable(family))
  merged.set('head', changed(table(merged, 'head'), 50, 1))
  merged.set('hhea', changed(table(merged, 'hhea'), 34, outlines.length))
  merged.set('maxp', changed(table(merged, 'maxp'), 4, outlines.length))
  return writeSfnt(merged)
}

function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new Error(`the font has no table ${tag}`)
  return found
}

/** A copy with one 16-bit field written anew. */
function changed(source: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(source)
  copy.writeUInt16BE(value, at)
  return copy
}

function outlinesOf(tables: FontTables): Buffer[] {
  const [glyf, loca] = [table(tables, 'glyf'), table(tables, 'loca')]
  const isLong = table(tables, 'head').readUInt16BE(50) === 1
  const at = (index: number) => (isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index))
  return Array.from({ length: table(tables, 'maxp').readUInt16BE(4) }, (_, index) => {
    const outline = glyf.subarray(at(index), at(index + 1))
    return Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)])
  })
}

/** Advance width and left side bearing; the last widths of a font may be left out as equal. */
function metric(tables: FontTables, glyph: number): Buffer {
  const hmtx = table(tables, 'hmtx')
  const widths = table(tables, 'hhea').readUInt16BE(34)
  const bearing = glyph < widths ? 4 * glyph + 2 : 4 * widths + 2 * (glyph - widths)
  const width = 4 * Math.min(glyph, widths - 1)
  return Buffer.concat([hmtx.subarray(width, width + 2), hmtx.subarray(bearing, bearing + 2)])
}

/** A composite glyph names others by number; the numbers move with the glyphs. */
function shiftComponents(glyph: Buffer, by: number): Buffer {
  if (by === 0 || glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph
  const shifted = Buffer.from(glyph)
  let at = 10
  for (let flags = component.more; flags & component.more;) {
    flags = shifted.readUInt16BE(at)
    shifted.writeUInt16BE(shifted.readUInt16BE(at + 2) + by, at + 2)
    at += flags & component.wide ? 8 : 6
    at += flags & component.matrix ? 8 : flags & component.scales ? 4 : flags & component.scale ? 2 : 0
  }
  return shifted
}

/** Family (1), style (2), full name (4) and PostScript name (6), for Windows, Unicode, US English. */
function nameTable(family: string): Buffer {
  const names: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ]
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const header = Buffer.alloc(6 + 12 * names.length)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  names.forEach(([id], index) => {
    const fields = [3, 1, 0x409, id, texts[index]!.length, offset]
    fields.forEach((field, at) => header.writeUInt16BE(field, 6 + 12 * index + 2 * at))
    offset += texts[index]!.length
  })
  return Buffer.concat([header, ...texts])
}
