import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { characterMap, readCharacterMap } from './character-map.ts'
import { fontFaces, fontFiles } from './fonts.ts'
import { mergeFonts } from './merge-fonts.ts'
import { unpackWoff } from './unpack-woff.ts'

const subsets = (text: string) => fontFiles(text, [400]).map(({ subset }) => subset)
const unpacked = (text: string) => fontFiles(text, [400]).map(({ path }) => unpackWoff(readFileSync(path('woff'))))

describe('fontFiles', () => {
  test('only the parts that occur', () => {
    expect(subsets('Dor')).toEqual(['latin'])
    expect(subsets('Łódź')).toEqual(['latin', 'latin-ext'])
    expect(subsets('ديالى')).toEqual(['latin', 'arabic'])
    expect(subsets('')).toEqual(['latin'])
  })

  test('a script that the family lacks asks for nothing', () => {
    expect(subsets('漢字')).toEqual(['latin'])
  })
})

test('font faces hold their fonts and load nothing', () => {
  const css = fontFaces(fontFiles('aس', [400, 600]))
  expect(css.match(/@font-face/g)).toHaveLength(4)
  expect(css.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull()
})

test('what is no WOFF font is refused', () => {
  expect(() => unpackWoff(Buffer.from('<!doctype html>'))).toThrow('not a WOFF')
})

test('a character map reads back as it was written', () => {
  const glyphs = new Map([
    [0x20, 3],
    [0x41, 7],
    [0x1ee00, 9],
  ])
  expect(readCharacterMap(characterMap(glyphs))).toEqual(glyphs)
})

describe('mergeFonts', () => {
  const parts = unpacked('aŁس')
  const tablesOf = (font: Buffer) => {
    const count = font.readUInt16BE(4)
    return new Map(
      Array.from({ length: count }, (_, index) => {
        const entry = 12 + 16 * index
        const [offset, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)]
        return [font.toString('latin1', entry, entry + 4), font.subarray(offset, offset + length)] as const
      }),
    )
  }
  const merged = tablesOf(Buffer.from(mergeFonts([parts[2]!, parts[0]!, parts[1]!], 'IBM Plex Sans')))
  const characters = readCharacterMap(merged.get('cmap')!)

  test('holds the characters of all parts', () => {
    for (const part of parts) {
      for (const character of readCharacterMap(part.get('cmap')!).keys()) expect(characters.has(character)).toBe(true)
    }
  })

  test('letters keep their width', () => {
    const widthIn = (tables: ReadonlyMap<string, Buffer>, character: string) => {
      const glyph = readCharacterMap(tables.get('cmap')!).get(character.codePointAt(0)!)!
      const widths = tables.get('hhea')!.readUInt16BE(34)
      return tables.get('hmtx')!.readUInt16BE(4 * Math.min(glyph, widths - 1))
    }
    expect(widthIn(merged, 'W')).toBe(widthIn(parts[0]!, 'W'))
    expect(widthIn(merged, 'Ł')).toBe(widthIn(parts[1]!, 'Ł'))
    expect(widthIn(merged, 'س')).toBe(widthIn(parts[2]!, 'س'))
  })

  test('keeps the joining rules of the first part and counts all glyphs', () => {
    expect(merged.get('GSUB')!.equals(parts[2]!.get('GSUB')!)).toBe(true)
    const glyphs = parts.reduce((sum, part) => sum + part.get('maxp')!.readUInt16BE(4), 0)
    expect(merged.get('maxp')!.readUInt16BE(4)).toBe(glyphs)
    expect(merged.get('loca')!.length).toBe(4 * (glyphs + 1))
    expect(merged.get('loca')!.readUInt32BE(4 * glyphs)).toBe(merged.get('glyf')!.length)
  })
})
