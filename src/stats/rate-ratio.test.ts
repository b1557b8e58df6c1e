import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { coverageOfRateRatio } from './coverage.ts'
import { rateRatio } from './rate-ratio.ts'

describe('rateRatio', () => {
  test('agrees with bisection on summed binomial tails', () => {
    for (const { counts, exposures, result } of reference.rate_ratio) {
      const [first, second] = [0, 1].map((i) => ({ count: counts[i]!, exposure: exposures[i]! }))
      const { low, high } = rateRatio(first!, second!)
      expectClose(low, result[0]!, 1e-10)
      if (result[1] === null) expect(high).toBeNull()
      else expectClose(high, result[1]!, 1e-10)
    }
  })

  test('has no upper end and no ratio when the second count is 0', () => {
    const { ratio, low, high } = rateRatio({ count: 5, exposure: 1 }, { count: 0, exposure: 1 })
    expect(ratio).toBeNull()
    expect(high).toBeNull()
    expect(low).toBeGreaterThan(0)
  })

  test('knows nothing when both counts are 0', () => {
    const none = { count: 0, exposure: 1 }
    expect(rateRatio(none, none)).toEqual({ ratio: null, low: 0, high: null })
  })

  test('begins at 0 when the first count is 0', () => {
    expect(rateRatio({ count: 0, exposure: 1 }, { count: 4, exposure: 1 })).toMatchObject({ ratio: 0, low: 0 })
  })

  test('turns upside down when the two change places', () => {
    const side = fc.record({ count: fc.integer({ min: 1, max: 5000 }), exposure: fc.integer({ min: 1, max: 400 }) })
    fc.assert(
      fc.property(side, side, (first, second) => {
        const [forth, back] = [rateRatio(first, second), rateRatio(second, first)]
        expectClose(forth.low * back.high!, 1, 1e-9)
        expectClose(forth.ratio! * back.ratio!, 1, 1e-12)
        expect(forth.low).toBeLessThan(forth.ratio!)
        expect(forth.high).toBeGreaterThan(forth.ratio!)
      }),
    )
  })

  test('covers every ratio at least as often as it says', () => {
    for (const [first, second] of [
      [0.5, 0.5],
      [2, 1],
      [1, 6],
      [9, 4],
    ] as const) {
      // prettier-ignore
      expect(coverageOfRateRatio(first, second), `${first} to ${second}`).toBeGreaterThanOrEqual(0.95 - 1e-9)
    }
  })

  test('refuses what is no count and no exposure', () => {
    const good = { count: 1, exposure: 1 }
    for (const wrong of [
      { ...good, count: 0.5 },
      { ...good, count: -1 },
      { ...good, exposure: 0 },
    ]) {
      expect(() => rateRatio(wrong, good)).toThrow(RangeError)
      expect(() => rateRatio(good, wrong)).toThrow(RangeError)
    }
  })
})
