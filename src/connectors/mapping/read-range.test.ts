import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRange } from './read-range.ts'

const point = { decimal: '.', thousands: '' } as const

test('the ends of a range lie as they are written, with any marks', () => {
  const number = fc.nat({ max: 9_999_999 })
  const between = fc.constantFrom('-', ' – ', '—', ' to ', '..', '...', ' إلى ')
  const style = fc.constantFrom(
    { language: 'de', decimal: ',', thousands: '.' } as const,
    { language: 'en', decimal: '.', thousands: ',' } as const,
  )
  fc.assert(
    fc.property(number, number, between, style, (low, high, mark, { language, ...marks }) => {
      const write = (value: number) => value.toLocaleString(language)
      expect(readRange(`${write(low)}${mark}${write(high)}`, marks)).toEqual({ low, high })
    }),
  )
})

test('no text brings it down, and what it reads is a number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.,<>= to]{0,12}$/)), (text) => {
      const { low = null, high = null } = readRange(text, point) ?? {}
      for (const end of [low, high]) expect(end === null || (Number.isFinite(end) && end >= 0)).toBe(true)
    }),
  )
})

test.each(['', '-', '10-', '-10', '10-20-30', 'a-b', '+', 'at least', '1.2.3', '1e3-2e3', '10%'])(
  '%s is none',
  (text) => expect(readRange(text, point)).toBeUndefined(),
)
