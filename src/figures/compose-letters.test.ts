import { describe, expect, test } from 'vitest'
import { composeLetters, type Glyphs } from './compose-letters.ts'

/** A font of boxes: each letter is a simple outline with these bounds, 600 wide. */
function boxes(letters: Record<string, [left: number, bottom: number, right: number, top: number]>): Glyphs {
  const entries = Object.entries(letters)
  return {
    characters: new Map(entries.map(([letter], index) => [letter.codePointAt(0)!, index])),
    outlines: entries.map(([, box]) => {
      const outline = Buffer.alloc(12)
      ;[1, ...box].forEach((field, at) => outline.writeInt16BE(field, 2 * at))
      return outline
    }),
    metrics: entries.map(([, [left]]) => {
      const metric = Buffer.alloc(4)
      metric.writeUInt16BE(600, 0)
      metric.writeInt16BE(left, 2)
      return metric
    }),
  }
}

const fieldsOf = (outline: Buffer) => Array.from({ length: outline.length / 2 }, (_, at) => outline.readInt16BE(2 * at))

describe('composeLetters', () => {
  test('puts a mark under the middle of a letter, with the width of the letter', () => {
    const font = boxes({ h: [50, 0, 450, 700], '¸': [0, -200, 100, 0] })
    composeLetters(font, 'ḩ')
    const glyph = font.characters.get('ḩ'.codePointAt(0)!)!
    expect(fieldsOf(font.outlines[glyph]!)).toEqual([-1, 50, -200, 450, 700, 0x23, 0, 0, 0, 0x3, 1, 200, 0, 0])
    expect(font.metrics[glyph]!.readUInt16BE(0)).toBe(600)
  })

  test('a dot below and a dot above keep their distance', () => {
    const font = boxes({ z: [0, 0, 400, 500], '\u02d9': [0, 600, 100, 700] })
    composeLetters(font, 'ẓż')
    const dyOf = (letter: string) => fieldsOf(font.outlines[font.characters.get(letter.codePointAt(0)!)!]!)[12]!
    expect(dyOf('ẓ')).toBe(-70 - 700)
    expect(dyOf('ż')).toBe(500 + 70 - 600)
  })

  test('several marks, one after the other', () => {
    const font = boxes({ s: [0, 0, 400, 500], '\u02d9': [0, 600, 100, 700] })
    composeLetters(font, 'ṩ')
    expect(font.characters.has('ṩ'.codePointAt(0)!)).toBe(true)
    expect(font.outlines).toHaveLength(4)
  })

  test('half rings are drawn as quotation marks', () => {
    const font = boxes({ '‘': [0, 500, 100, 700] })
    composeLetters(font, 'ʿ')
    expect(font.characters.get('ʿ'.codePointAt(0)!)).toBe(0)
  })

  test('letters that are there, or lack a part, are left alone', () => {
    const font = boxes({ h: [50, 0, 450, 700] })
    composeLetters(font, 'hḩ漢')
    expect([...font.characters.keys()]).toEqual(['h'.codePointAt(0)])
    expect(font.outlines).toHaveLength(1)
  })
})
