import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someEstimates } from '../invented-claims.ts'
import { pool } from './pool.ts'
import type { Estimate } from './result.ts'

const said = (said_by: string, low: number | null, high: number | null): Estimate => ({
  ...someEstimates[0]!,
  said_by,
  low,
  high,
})

describe('pooled estimates', () => {
  test('are none unless somebody asks, and none of nothing', () => {
    expect(pool(someEstimates, 'none')).toBeNull()
    expect(pool([], 'range')).toBeNull()
  })

  test('as a range reach from the lowest to the highest, open where one is', () => {
    expect(pool([said('a', 5, 9), said('b', 3, 4)], 'range')).toMatchObject({ low: 3, high: 9, sources: 2 })
    expect(pool([said('a', 5, null), said('b', 3, 4)], 'range')).toMatchObject({ low: 3, high: null })
  })

  test('as a median count each source once, by its newest, and leave out what has no two bounds', () => {
    const estimates = [said('a', 1, 1), said('a', 10, 20), said('b', 30, 30), said('c', 900, null)]
    expect(pool(estimates, 'median-of-sources')).toMatchObject({ middle: 22.5, sources: 2, low: null })
    expect(pool([said('c', 900, null)], 'median-of-sources')).toMatchObject({ middle: null, sources: 0 })
  })

  test('lie within the range of all, in whatever order', () => {
    const number = fc.integer({ min: 0, max: 1e6 })
    const estimate = fc
      .tuple(fc.string(), number, number)
      .map(([by, first, second]) => said(by, Math.min(first, second), Math.max(first, second)))
    fc.assert(
      fc.property(fc.uniqueArray(estimate, { minLength: 1, selector: ({ said_by }) => said_by }), (estimates) => {
        const range = pool(estimates, 'range')!
        const median = pool(estimates, 'median-of-sources')!
        expect(median.middle! >= range.low! && median.middle! <= range.high!).toBe(true)
        expect(pool(estimates.toReversed(), 'median-of-sources')).toEqual(median)
      }),
    )
  })
})
