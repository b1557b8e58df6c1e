import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../questions/text-width.ts'
import { wrapText } from './wrap-text.ts'

test('breaks at spaces', () => {
  expect(wrapText('one two three', 10, 50)).toEqual(['one two', 'three'])
})

test('a word wider than the line is cut, nothing is lost', () => {
  const lines = wrapText('x'.repeat(40), 10, 60)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join('')).toBe('x'.repeat(40))
})

test('an isolate goes on after a break', () => {
  expect(wrapText('a \u2068bbb ccc\u2069 d', 10, 26)).toEqual(['a \u2068bbb\u2069', '\u2068ccc\u2069 d'])
})

test('no text, no line', () => {
  expect(wrapText('', 10, 100)).toEqual([])
})

test('no line is too wide and no word is lost, whatever the text', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((word) => word.replace(/\s/gu, 'x')),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (given, width) => {
      const text = given.join(' ')
      const lines = wrapText(text, 14, width)
      for (const line of lines) expect([...line].length === 1 || textWidth(line, 14) <= width).toBe(true)
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
    }),
  )
})
