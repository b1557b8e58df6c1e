import type { GlyphOf } from './character-map.ts'

/** The glyphs of a font while it is put together: outlines, and advance width with left side bearing, by number. */
export interface Glyphs {
  characters: GlyphOf
  outlines: Buffer[]
  metrics: Buffer[]
}

/** Combining marks, the characters that hold their shape, best first, and whether they stand above or below a letter. */
const marks: Record<string, { shapes: string; place: 'above' | 'below' | 'attached' }> = {
  '\u0300': { shapes: '\u0300`', place: 'above' },
  '\u0301': { shapes: '\u0301´', place: 'above' },
  '\u0302': { shapes: '\u02c6', place: 'above' },
  '\u0303': { shapes: '\u0303\u02dc', place: 'above' },
  '\u0304': { shapes: '\u0304¯', place: 'above' },
  '\u0306': { shapes: '\u02d8', place: 'above' },
  '\u0307': { shapes: '\u02d9', place: 'above' },
  '\u0308': { shapes: '\u0308¨', place: 'above' },
  '\u030c': { shapes: '\u02c7', place: 'above' },
  '\u0323': { shapes: '\u0323\u02d9', place: 'below' },
  '\u0324': { shapes: '\u0308¨', place: 'below' },
  '\u0327': { shapes: '¸', place: 'attached' },
  '\u032e': { shapes: '\u02d8', place: 'below' },
  '\u0331': { shapes: '\u0304¯', place: 'below' },
}
/** Letters of transliteration that are drawn as the quotation marks that most texts put in their place. */
const alike: Record<string, string> = { ʿ: '‘', ʾ: '’' }

/** Space between a letter and its mark, in thousandths of the em (the units of the font). */
const gap = 70
/** Flags of a component of a composite glyph: words, offsets in x and y; more components follow. */
const [wordsAndOffsets, more] = [0x3, 0x20]

/**
 * Adds the letters of a text that the font lacks but has the parts of, such as ḩ, ḑ and ẓ in romanised Arabic names: the
 * letter with the mark over or under its middle. Letters without parts stay missing.
 */
export function composeLetters(font: Glyphs, text: string): void {
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0)!
    if (font.characters.has(code)) continue
    const parts = [...letter.normalize('NFD')]
    const twin = alike[letter] === undefined ? undefined : glyphOf(font, alike[letter])
    const glyph = parts.length > 1 ? compose(font, parts) : twin
    if (glyph !== undefined) font.characters.set(code, glyph)
  }
}

function glyphOf({ characters }: Glyphs, letter: string): number | undefined {
  return characters.get(letter.codePointAt(0)!)
}

/** The number of the glyph made of a letter and its marks; `undefined` when one of them is not there. */
function compose(font: Glyphs, [base, ...rest]: string[]): number | undefined {
  let glyph = glyphOf(font, base!)
  for (const mark of rest) {
    const known = marks[mark]
    const shape = known && [...known.shapes].map((one) => glyphOf(font, one)).find((one) => one !== undefined)
    if (glyph === undefined || shape === undefined) return undefined
    glyph = addMark(font, glyph, shape, known!.place)
  }
  return glyph
}

function addMark(font: Glyphs, base: number, mark: number, place: 'above' | 'below' | 'attached'): number {
  const [letter, sign] = [boxOf(font.outlines[base]!), boxOf(font.outlines[mark]!)]
  const dx = Math.round((letter.left + letter.right - sign.left - sign.right) / 2)
  const dy = { above: letter.top + gap - sign.bottom, below: letter.bottom - gap - sign.top, attached: 0 }[place]
  const outline = Buffer.alloc(28)
  const box = [
    Math.min(letter.left, sign.left + dx),
    Math.min(letter.bottom, sign.bottom + dy),
    Math.max(letter.right, sign.right + dx),
    Math.max(letter.top, sign.top + dy),
  ]
  const fields = [-1, ...box, wordsAndOffsets | more, base, 0, 0, wordsAndOffsets, mark, dx, dy]
  fields.forEach((field, index) => outline.writeInt16BE(field, 2 * index))
  const metric = Buffer.from(font.metrics[base]!)
  metric.writeInt16BE(box[0]!, 2)
  font.metrics.push(metric)
  return font.outlines.push(outline) - 1
}

function boxOf(outline: Buffer) {
  if (outline.length === 0) return { left: 0, bottom: 0, right: 0, top: 0 }
  const [left, bottom, right, top] = [2, 4, 6, 8].map((at) => outline.readInt16BE(at)) as [
    number,
    number,
    number,
    number,
  ]
  return { left, bottom, right, top }
}
