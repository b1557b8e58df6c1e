import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTicks } from './count-ticks.ts'

test('ticks are round whole numbers from zero to at least the largest count', () => {
  expect(countTicks(55, 6)).toEqual([0, 10, 20, 30, 40, 50, 60])
  expect(countTicks(3, 8)).toEqual([0, 1, 2, 3])
  expect(countTicks(2400, 4)).toEqual([0, 1000, 2000, 3000])
})

test('nothing counted still gives an axis', () => {
  expect(countTicks(0, 5)).toEqual([0, 1])
  expect(countTicks(0.3, 0)).toEqual([0, 1])
})

test('always whole, evenly spaced and never many more than asked', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 20 }), (max, about) => {
      const ticks = countTicks(max, about)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
      expect(ticks.every(Number.isInteger)).toBe(true)
      expect(ticks.length).toBeLessThanOrEqual(about + 2)
    }),
  )
})
