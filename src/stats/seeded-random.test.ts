import { describe, expect, test } from 'vitest'

import { drawGamma, drawPoisson } from './draw-counts.ts'
import { seededRandom } from './seeded-random.ts'

const take = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('seededRandom', () => {
  test('repeats itself for the same seed and not for the next', () => {
    expect(take(5, seededRandom(1))).toEqual(take(5, seededRandom(1)))
    expect(take(5, seededRandom(1))).not.toEqual(take(5, seededRandom(2)))
    expect(take(5, seededRandom(1))).not.toEqual(take(5, seededRandom(1 + 2 ** 32)))
  })

  test('fills 0 to 1 evenly', () => {
    const tenths = new Array<number>(10).fill(0)
    for (const value of take(100_000, seededRandom(11))) tenths[Math.floor(value * 10)]! += 1
    // χ² with 9 degrees of freedom stays below 27.9 in 999 of 1000 cases.
    expect(tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9)
  })
})

describe('draws', () => {
  /** Within four standard errors of what the law says; the sample variance has (excess kurtosis + 2) / n relative variance. */
  function expectMoments(values: number[], mean: number, variance: number, excessKurtosis: number) {
    const sampleMean = meanOf(values)
    const sampleVariance = meanOf(values.map((value) => (value - sampleMean) ** 2))
    expect(Math.abs(sampleMean - mean)).toBeLessThan(4 * Math.sqrt(variance / values.length))
    expect(Math.abs(sampleVariance / variance - 1)).toBeLessThan(4 * Math.sqrt((excessKurtosis + 2) / values.length))
  }

  test.each([0.3, 1, 4.5])('gamma numbers of shape %d have this mean and variance', (shape) => {
    const random = seededRandom(5)
    const values = take(40_000, () => drawGamma(random, shape))
    expectMoments(values, shape, shape, 6 / shape)
  })

  test.each([0.2, 3, 60])('Poisson counts of mean %d have this mean and variance, and are whole', (mean) => {
    const random = seededRandom(6)
    const values = take(20_000, () => drawPoisson(random, mean))
    expect(values.every(Number.isInteger)).toBe(true)
    expectMoments(values, mean, mean, 1 / mean)
  })

  test('a mean of 0 gives no events', () => {
    expect(drawPoisson(seededRandom(1), 0)).toBe(0)
  })
})
