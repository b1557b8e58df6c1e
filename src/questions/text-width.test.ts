import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten, textWidth } from './text-width.ts'

test('widths grow with the text and the size; marks and directions take no room', () => {
  expect(textWidth('0000', 10)).toBe(24)
  expect(textWidth('iiii', 14)).toBeLessThan(textWidth('mmmm', 14))
  expect(textWidth('\u2068é\u2069', 10)).toBe(textWidth('é', 10))
  expect(textWidth('دِ', 10)).toBe(textWidth('د', 10))
  expect(textWidth('Şalāḩ', 10)).toBe(textWidth('Salah', 10))
  expect(textWidth('', 10)).toBe(0)
})

test('a text that fits is left alone, a longer one ends in an ellipsis and fits', () => {
  expect(shorten('Dor', 14, 100)).toBe('Dor')
  const short = shorten('Autonomous District of the Eastern Highlands', 14, 150)
  expect(short).toMatch(/^Autonomous.*…$/)
  expect(textWidth(short, 14)).toBeLessThanOrEqual(150)
})

test('shortening never splits a character beyond the first plane', () => {
  expect(shorten('𐤀𐤁𐤂𐤃', 14, 25)).toMatch(/^𐤀…$/u)
})

test('as much as fits is kept: one letter more would be too wide', () => {
  const letters = fc.string({ unit: fc.constantFrom('i', 'm', 'د', '山', '𐤀'), minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 300 }), (text, width) => {
      const short = shorten(text, 14, width)
      if (short === text) {
        expect(textWidth(text, 14)).toBeLessThanOrEqual(width)
        return
      }
      const kept = [...short].length - 1
      const longer = `${[...text].slice(0, kept + 1).join('')}…`
      expect(text.startsWith(short.slice(0, -1))).toBe(true)
      expect(textWidth(longer, 14)).toBeGreaterThan(width)
      expect(kept === 1 || textWidth(short, 14) <= width).toBe(true)
    }),
  )
})
