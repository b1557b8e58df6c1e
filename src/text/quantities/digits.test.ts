import { describe, expect, test } from 'vitest'
import { parseDigits } from './digits.ts'

describe('parseDigits', () => {
  test.each([
    ['7', 7],
    ['10,000', 10_000],
    ['10.000', 10_000],
    ['10 000', 10_000],
    ['10\u202f000', 10_000],
    ['١٠٬٠٠٠', 10_000],
    ['۴۵', 45],
    ['٢٫٥', 2.5],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['0.125', 0.125],
    ['12,34,567', 1_234_567],
    ['1,234,567.8', 1_234_567.8],
    ['1.234.567,8', 1_234_567.8],
  ])('reads %s', (written, value) => {
    expect(parseDigits(written, false)).toBe(value)
  })

  test('takes three digits after a point for a fraction where the caller expects one', () => {
    expect(parseDigits('1.234', true)).toBe(1.234)
    expect(parseDigits('1.234', false)).toBe(1234)
  })

  test.each(['1.2.3', '192.168.1.20', '12.10.2021', '1234567890123456789012'])('has no value for %s', (written) => {
    expect(parseDigits(written, false)).toBeNull()
  })
})
