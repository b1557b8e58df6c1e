import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { coverageOfPairedRatio } from './coverage.ts'
import { conditionalRatio } from './rate-ratio.ts'
import { ratioOfMeans } from './ratio-of-means.ts'
import { ratioOfPairedMeans } from './ratio-of-paired-means.ts'
import { seededRandom } from './seeded-random.ts'
import { total } from './total.ts'

describe('ratioOfPairedMeans', () => {
  test('agrees with its formulas in 60 digits', () => {
    for (const { first, second, result } of reference.ratio_of_paired_means) {
      const { ratio, low, high, autocorrelation } = ratioOfPairedMeans(first, second)!
      expectClose(ratio!, result[0]!, 1e-12)
      if (result[1] === null) expect([low, high]).toEqual([null, null])
      else {
        expectClose(low!, result[1]!, 1e-8)
        expectClose(high!, result[2]!, 1e-8)
      }
      expectClose(autocorrelation!, result[3]!, 1e-10)
    }
  })

  const pairs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { minLength: 2, maxLength: 30 })
    .map((bins) => [bins.map(([a]) => a), bins.map(([, b]) => b)] as const)
    .filter((sides) => sides.every((side) => total(side) > 0))

  test('turns upside down when the two change places, and holds the Poisson interval', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const [forth, back] = [ratioOfPairedMeans(first, second)!, ratioOfPairedMeans(second, first)!]
        expectClose(forth.ratio! * back.ratio!, 1, 1e-12)
        expect(back.low === null).toBe(forth.low === null)
        if (forth.low === null) return
        expectClose(forth.low * back.high!, 1, 1e-8)
        const sides = [first, second].map((side) => ({ count: total(side), exposure: side.length }))
        const poisson = conditionalRatio(sides[0]!, sides[1]!, 0.95)
        expect(forth.low).toBeLessThanOrEqual(poisson.low)
        expect(forth.high!).toBeGreaterThanOrEqual(poisson.high!)
      }),
      { numRuns: 60 },
    )
  })

  test('what moves both sides alike does not count against the ratio', () => {
    const wave = Array.from({ length: 36 }, (_, i) => 40 + 35 * Math.sin(i / 1.3))
    const second = wave.map((count, i) => count / 4 + (i % 3))
    const paired = ratioOfPairedMeans(wave, second)!
    const apart = ratioOfMeans({ counts: wave, exposure: 36 }, { counts: second, exposure: 36 })!
    expect(Math.log(paired.high! / paired.low!)).toBeLessThan(Math.log(apart.high! / apart.low!) / 3)
  })

  test('without events in the second it has no ratio and no upper end, in the first it begins at 0', () => {
    expect(ratioOfPairedMeans([3, 9, 4, 5], [0, 0, 0, 0])).toMatchObject({ ratio: null, high: null })
    expect(ratioOfPairedMeans([3, 9, 4, 5], [0, 0, 0, 0])!.low).toBeGreaterThan(0)
    expect(ratioOfPairedMeans([0, 0, 0, 0], [3, 9, 4, 5])).toMatchObject({ ratio: 0, low: 0 })
  })

  test('has no interval where the bins are few, or so alike that they are worth few', () => {
    expect(ratioOfPairedMeans([6], [14])).toEqual({ ratio: 6 / 14, low: null, high: null, autocorrelation: null })
    expect(ratioOfPairedMeans([3, 9], [0, 0])).toMatchObject({ ratio: null, low: null })
    const rising = Array.from({ length: 24 }, (_, i) => 1 + i)
    expect(ratioOfPairedMeans(rising, rising.toReversed())).toMatchObject({ ratio: 1, low: null, high: null })
    expect(ratioOfPairedMeans([], [])).toBeUndefined()
  })

  test('refuses what is no count, and sides of unequal length', () => {
    expect(() => ratioOfPairedMeans([1, 2], [1])).toThrow(RangeError)
    expect(() => ratioOfPairedMeans([-1], [1])).toThrow(RangeError)
    expect(() => ratioOfPairedMeans([1], [NaN])).toThrow(RangeError)
  })

  test.each([
    { size: 3, carriedOver: 0, common: undefined, least: 0.93 },
    { size: 3, carriedOver: 0, common: { size: 1, carriedOver: 0.75 }, least: 0.92 },
  ])('covers the ratio about as often as it says: %j', ({ least, common, ...kind }) => {
    const [first, second] = [
      { values: 36, mean: 20, ...kind },
      { values: 36, mean: 5, ...kind },
    ]
    const series = { first, second, ...(common && { common }) }
    expect(coverageOfPairedRatio(series, 300, seededRandom(3)).covered).toBeGreaterThan(least)
  })
})
