import { expect, test } from 'vitest'

import { tailProbability } from './interval.ts'
import { total } from './total.ts'

test('adds up arrays and typed arrays; nothing is 0', () => {
  expect(total([1, 2, 3.5])).toBe(6.5)
  expect(total(Float64Array.of(1, 2, 3.5))).toBe(6.5)
  expect(total([])).toBe(0)
})

test('refuses amounts that cannot be', () => {
  for (const wrong of [-1, NaN, Infinity]) expect(() => total([1, wrong])).toThrow(RangeError)
})

test('a confidence lies between 0 and 1, both excluded', () => {
  expect(tailProbability(0.95)).toBeCloseTo(0.025, 15)
  for (const wrong of [0, 1, 95, NaN]) expect(() => tailProbability(wrong)).toThrow(RangeError)
})
