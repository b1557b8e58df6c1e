import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { coverageBySimulation } from './coverage.ts'
import { negativeBinomialMean } from './negative-binomial-mean.ts'
import { negativeBinomialSize } from './negative-binomial-size.ts'
import { poissonInterval } from './poisson-interval.ts'
import { seededRandom } from './seeded-random.ts'

describe('negativeBinomialMean', () => {
  test('agrees with a likelihood maximised with 60 digits, for whole and for expected counts', () => {
    for (const { counts, result } of reference.negative_binomial_mean) {
      const { mean, low, high, dispersion, size } = negativeBinomialMean(counts)!
      expectClose(mean, result.mean, 1e-14)
      expectClose(dispersion, result.dispersion, 1e-13)
      expectClose(low, result.low, 1e-9)
      expectClose(high, result.high, 1e-9)
      if (result.size === null) expect(size).toBeNull()
      else expectClose(size, result.size, 1e-9)
    }
  })

  test('has no answer for no values', () => {
    expect(negativeBinomialMean([])).toBeUndefined()
  })

  test('is the exact Poisson interval, without dispersion, for one value and for all zeros', () => {
    expect(negativeBinomialMean([7])).toEqual({ mean: 7, ...poissonInterval(7, 1), dispersion: null, size: null })
    expect(negativeBinomialMean([0])).toEqual({ mean: 0, ...poissonInterval(0, 1), dispersion: null, size: null })
    expect(negativeBinomialMean([0, 0, 0])).toEqual({ mean: 0, ...poissonInterval(0, 3), dispersion: null, size: null })
  })

  test('has no size, but an interval, when the counts vary less than Poisson counts', () => {
    const { size, dispersion, low, high } = negativeBinomialMean([5, 5, 5, 5, 5])!
    expect(size).toBeNull()
    expect(dispersion).toBe(0)
    expect(low).toBeLessThan(5)
    expect(high).toBeGreaterThan(5)
  })

  test('low ≤ mean ≤ high, and never narrower than the Poisson interval of the total', () => {
    const count = fc.oneof(fc.nat(500), fc.double({ min: 0, max: 50, noNaN: true }))
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 30 }), (counts) => {
        const { mean, low, high } = negativeBinomialMean(counts)!
        expect(low).toBeLessThanOrEqual(mean)
        expect(mean).toBeLessThanOrEqual(high)
        const total = Math.floor(counts.reduce((sum, c) => sum + c, 0))
        expect(high).toBeGreaterThanOrEqual(poissonInterval(total, counts.length).high * (1 - 1e-9))
      }),
    )
  })

  test('is wider for more confidence', () => {
    const counts = [3, 0, 12, 5]
    expect(negativeBinomialMean(counts, 0.99)!.high).toBeGreaterThan(negativeBinomialMean(counts, 0.9)!.high)
  })

  test('refuses negative and missing counts', () => {
    expect(() => negativeBinomialMean([1, -1])).toThrow(RangeError)
    expect(() => negativeBinomialMean([1, NaN])).toThrow(RangeError)
  })

  const scenarios = [24, 60].flatMap(
    (values) =>
    [{ mean: 5, size: 0.7 }, { mean: 10, size: 2 }, { mean: 20, size: 1 }].map((law) => ({ values, ...law })), // prettier-ignore
  )
  test.each(scenarios)('covers a mean of $mean with size $size in $values counts 92 to 98 times of 100', (scenario) => {
    const series = { ...scenario, carriedOver: 0 }
    const covered = coverageBySimulation(series, (counts) => negativeBinomialMean(counts)!, 1000, seededRandom(7))
    expect(covered).toBeGreaterThanOrEqual(0.92)
    expect(covered).toBeLessThanOrEqual(0.98)
  })
})

describe('negativeBinomialSize', () => {
  test('is missing exactly where the variance with divisor n is not above the mean', () => {
    // Mean 4, variance 4 with divisor n: on the border; then one step to either side.
    expect(negativeBinomialSize([2, 6])).toBeUndefined()
    expect(negativeBinomialSize([2.01, 5.99])).toBeUndefined()
    expect(negativeBinomialSize([1.99, 6.01])).toBeGreaterThan(100)
    expect(negativeBinomialSize([])).toBeUndefined()
    expect(negativeBinomialSize([9])).toBeUndefined()
    expect(negativeBinomialSize([0, 0])).toBeUndefined()
  })

  test('stays near its estimate by moments as it nears the Poisson limit', () => {
    for (const excess of [1e-3, 1e-4, 1e-5]) {
      const spread = Math.sqrt(10 * (1 + excess))
      const byMoments = 100 / (10 * excess)
      expectClose(negativeBinomialSize([10 - spread, 10 + spread]), byMoments, 0.1)
    }
  })
})
