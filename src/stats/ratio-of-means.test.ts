import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { coverageOfRatioOfMeans } from './coverage.ts'
import { conditionalRatio } from './rate-ratio.ts'
import { ratioOfMeans } from './ratio-of-means.ts'
import { seededRandom } from './seeded-random.ts'
import { total } from './total.ts'

const bursts = { counts: [3, 7, 0, 2, 12, 31, 5, 4], exposure: 243 }

describe('ratioOfMeans', () => {
  test('agrees with its formulas in 60 digits', () => {
    for (const { first, first_exposure, second, second_exposure, result } of reference.ratio_of_means) {
      const { ratio, low, high } = ratioOfMeans(
        { counts: first, exposure: first_exposure },
        { counts: second, exposure: second_exposure },
      )!
      expectClose(ratio!, result[0]!, 1e-12)
      expectClose(low!, result[1]!, 1e-8)
      expectClose(high!, result[2]!, 1e-8)
    }
  })

  const side = fc.record({
    counts: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }).filter((x) => total(x) > 0),
    exposure: fc.integer({ min: 1, max: 4000 }),
  })

  test('turns upside down when the two change places, and holds the Poisson interval', () => {
    fc.assert(
      fc.property(side, side, (first, second) => {
        const [forth, back] = [ratioOfMeans(first, second)!, ratioOfMeans(second, first)!]
        expectClose(forth.ratio! * back.ratio!, 1, 1e-12)
        expect(back.low === null).toBe(forth.low === null)
        if (forth.low === null) return
        expectClose(forth.low * back.high!, 1, 1e-8)
        const poisson = conditionalRatio(
          { count: total(first.counts), exposure: first.exposure },
          { count: total(second.counts), exposure: second.exposure },
          0.95,
        )
        expect(forth.low).toBeLessThanOrEqual(poisson.low)
        expect(forth.high!).toBeGreaterThanOrEqual(poisson.high!)
      }),
      { numRuns: 60 },
    )
  })

  test('bins that resemble their neighbours make it wider than the same bins in another order', () => {
    const other = { counts: [4, 6, 5, 3, 4, 6, 5, 5, 4, 6, 5, 4], exposure: 365 }
    const width = (counts: number[]) => {
      const { low, high } = ratioOfMeans({ counts, exposure: 365 }, other)!
      return Math.log(high! / low!)
    }
    const waves = Array.from({ length: 36 }, (_, i) => 12 + 10 * Math.round(Math.sin(i / 1.2)))
    const shuffled = waves
      .toSorted((a, b) => ((a * 7919) % 31) - ((b * 7919) % 31))
      .map((_, i, all) => all[(i * 23) % 36]!)
    expect(width(waves)).toBeGreaterThan(1.2 * width(shuffled))
  })

  test('without events in the second it has no ratio and no upper end, in the first it begins at 0', () => {
    const none = { counts: [0, 0, 0, 0], exposure: 120 }
    expect(ratioOfMeans(bursts, none)).toMatchObject({ ratio: null, high: null })
    expect(ratioOfMeans(none, bursts)).toMatchObject({ ratio: 0, low: 0 })
    expect(ratioOfMeans(none, none)).toEqual({ ratio: null, low: 0, high: null })
  })

  test('has no interval where a side is worth fewer than four independent bins', () => {
    const even = { counts: [4, 6, 5, 3, 4, 6, 5, 5, 4, 6, 5, 4], exposure: 365 }
    for (const counts of [[14], [3, 9, 4], [1, 2, 5, 9, 14, 20, 27, 33]]) {
      const few = { counts, exposure: 30 * counts.length }
      expect(ratioOfMeans(few, even)).toMatchObject({ low: null, high: null })
      expect(ratioOfMeans(even, few)).toMatchObject({ low: null, high: null })
      expect(ratioOfMeans(few, even)!.ratio).toBeGreaterThan(0)
    }
  })

  test('nothing counted is no answer', () => {
    expect(ratioOfMeans({ counts: [], exposure: 1 }, bursts)).toBeUndefined()
    expect(ratioOfMeans(bursts, { counts: [], exposure: 1 })).toBeUndefined()
  })

  test('refuses what is no count and no exposure', () => {
    for (const wrong of [
      { counts: [-1], exposure: 1 },
      { counts: [NaN], exposure: 1 },
      { counts: [1], exposure: 0 },
    ]) {
      expect(() => ratioOfMeans(wrong, bursts)).toThrow(RangeError)
      expect(() => ratioOfMeans(bursts, wrong)).toThrow(RangeError)
    }
  })

  test.each([
    { size: 1, carriedOver: 0, least: 0.93 },
    { size: Infinity, carriedOver: 0, least: 0.93 },
    { size: 1, carriedOver: 0.5, least: 0.9 },
  ])('covers the ratio about as often as it says: %j', ({ least, ...kind }) => {
    const first = { values: 36, mean: 20, ...kind }
    const second = { values: 24, mean: 5, ...kind }
    const { covered, given } = coverageOfRatioOfMeans(first, second, 300, seededRandom(3))
    expect(covered).toBeGreaterThan(least)
    expect(given).toBeGreaterThan(0.5)
  })
})
