import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessNumberStyle } from './number-style.ts'

describe('the style of numbers', () => {
  test.each([
    [['1', '20'], true, {}],
    [['1,234', '7'], true, { thousands: ',' }],
    [['1.234', '7'], true, { decimal: ',', thousands: '.' }],
    [['1 234', '7'], true, { thousands: ' ' }],
    [['33.31', '44.2'], false, {}],
    [['33,31', '44,2'], false, { decimal: ',' }],
    [['36,746', '42,427'], false, { decimal: ',' }],
    [['1,234.5', '2.5'], false, { thousands: ',' }],
    [['1.234,5', '2,5'], false, { decimal: ',', thousands: '.' }],
    [[], true, {}],
  ])('%j', (texts, whole, style) => {
    expect(guessNumberStyle(texts, whole).style).toEqual(style)
  })

  test('Arabic digits are numbers, words are not', () => {
    const { read } = guessNumberStyle(['٣', '١٢'], true)
    expect([read('١٢'), read('-99'), read('about 3'), read('')]).toEqual([12, -99, undefined, undefined])
  })

  test('whatever is written with a decimal comma is read back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_800_000, max: 1_800_000 }), { minLength: 1 }), (numbers) => {
        const written = numbers.map((number) => (number / 10_000).toFixed(4).replace('.', ','))
        const { read } = guessNumberStyle(written, false)
        expect(written.map(read)).toEqual(numbers.map((number) => Number((number / 10_000).toFixed(4))))
      }),
    )
  })
})
