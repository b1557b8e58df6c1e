import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findRoot } from './find-root.ts'

test('finds roots of smooth, flat and broken functions to the last digits', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
  expect(findRoot((x) => (x - 1) ** 3, -4, 7)).toBeCloseTo(1, 4)
  expect(findRoot((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 14)
  expect(findRoot((x) => Math.exp(x) - 1e-9, -800, 10)).toBeCloseTo(Math.log(1e-9), 12)
})

test('a root at an end is found', () => {
  expect(findRoot((x) => x, 0, 5)).toBeCloseTo(0, 300)
  expect(findRoot((x) => x - 5, 0, 5)).toBe(5)
})

test('inverts any increasing straight line', () => {
  const within = fc.double({ min: -99, max: 99, noNaN: true })
  fc.assert(
    fc.property(within, (root) => {
      expect(findRoot((x) => x - root, -100, 100)).toBeCloseTo(root, 12)
    }),
  )
})

test('refuses a bracket without a change of sign or without an end', () => {
  expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError)
  expect(() => findRoot((x) => x, -Infinity, 1)).toThrow(RangeError)
  expect(() => findRoot(() => NaN, -1, 1)).toThrow(RangeError)
})
