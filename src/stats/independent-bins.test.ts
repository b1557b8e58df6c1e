import fc from 'fast-check'
import { expect, test } from 'vitest'
import { independentBins } from './independent-bins.ts'
import { seededRandom } from './seeded-random.ts'

test('a series that resembles itself is worth less than the same values in another order', () => {
  expect(independentBins([1, 2, 3, 5, 8, 9, 11, 12, 9, 7, 4, 2])).toBeLessThan(
    independentBins([1, 12, 2, 11, 3, 9, 5, 9, 8, 2, 7, 4]) / 3,
  )
})

test('independent values are worth nearly all of themselves', () => {
  const random = seededRandom(11)
  expect(independentBins(Array.from({ length: 2000 }, random))).toBeGreaterThan(1800)
})

test('an AR(1) series is worth about (1 − r) / (1 + r) of its values', () => {
  const random = seededRandom(5)
  let before = 0
  const series = Array.from({ length: 4000 }, () => (before = 0.6 * before + random() - 0.5))
  expect(independentBins(series) / 4000).toBeCloseTo(0.25, 1)
})

test('never more than the values, and never less than two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 40 }), (series) => {
      const worth = independentBins(series)
      expect(worth).toBeGreaterThanOrEqual(2)
      expect(worth).toBeLessThanOrEqual(series.length)
    }),
  )
})

test.each([[[]], [[4]], [[4, 9]], [[4, 4, 4, 4]]])('%j says nothing about resemblance', (series) => {
  expect(independentBins(series)).toBe(series.length)
})
