import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { autocorrelation } from './autocorrelation.ts'
import { seededRandom } from './seeded-random.ts'

describe('autocorrelation', () => {
  test('agrees with exact fractions', () => {
    for (const { series, result } of reference.autocorrelation) expectClose(autocorrelation(series), result, 1e-12)
  })

  test('divides the n − 1 products by the n squares', () => {
    expect(autocorrelation([1, 2, 3, 4])).toBe(0.25)
  })

  test('has no answer for fewer than 3 values or without variance', () => {
    expect(autocorrelation([])).toBeUndefined()
    expect(autocorrelation([1, 2])).toBeUndefined()
    // 0.1 added up ten times is not 1: the mean differs from each value.
    expect(autocorrelation(Array.from({ length: 10 }, () => 0.1))).toBeUndefined()
  })

  test('lies within −1 and 1, and knows neither level nor unit', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 50 })
    fc.assert(
      fc.property(values, (series) => {
        fc.pre(new Set(series).size > 1)
        const r = autocorrelation(series)!
        expect(Math.abs(r)).toBeLessThanOrEqual(1)
        expectClose(autocorrelation(series.map((x) => 60 * x + 1000)), r, 1e-9, true)
        expectClose(autocorrelation(series.toReversed()), r, 1e-9, true)
      }),
    )
  })

  test('is −1/n on average for independent values', () => {
    const random = seededRandom(3)
    const n = 20
    let sum = 0
    for (let i = 0; i < 4000; i += 1) sum += autocorrelation(Array.from({ length: n }, random))!
    // Standard error of the average: about 1 / √(n × 4000) = 0.0035.
    expectClose(sum / 4000, -1 / n, 0.014, true)
  })

  test('refuses gaps', () => {
    expect(() => autocorrelation([1, NaN, 3])).toThrow(RangeError)
  })
})
