import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { coverageOfPoissonInterval } from './coverage.ts'
import { poissonInterval } from './poisson-interval.ts'

describe('poissonInterval', () => {
  test('agrees with bisection on summed Poisson tails', () => {
    for (const { count, exposure, confidence, result } of reference.poisson_interval) {
      const { low, high } = poissonInterval(count, exposure, confidence)
      expectClose(low, result[0]!, 1e-10)
      expectClose(high, result[1]!, 1e-10)
    }
  })

  test('begins at exactly 0 when nothing was counted, and ends at −log 0.025', () => {
    expect(poissonInterval(0, 1).low).toBe(0)
    expectClose(poissonInterval(0, 1).high, -Math.log(0.025), 1e-13)
  })

  test('holds the count, is wider for more confidence, and scales with the exposure', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.double({ min: 0.01, max: 1000, noNaN: true }), (count, exposure) => {
        const [narrow, wide] = [poissonInterval(count, 1, 0.5), poissonInterval(count, 1, 0.99)]
        expect(wide.low).toBeLessThanOrEqual(narrow.low)
        expect(narrow.low).toBeLessThanOrEqual(count)
        expect(narrow.high).toBeGreaterThan(count)
        expect(wide.high).toBeGreaterThan(narrow.high)
        expectClose(poissonInterval(count, exposure, 0.5).high * exposure, narrow.high, 1e-14)
      }),
    )
  })

  test('covers every mean at least as often as it says', () => {
    for (const mean of [0.001, 0.02, 0.3, 1, 1.1, 2.7, 3.68, 3.7, 5.6, 14, 50.5, 200, 900]) {
      expect(coverageOfPoissonInterval(mean), `mean ${mean}`).toBeGreaterThanOrEqual(0.95 - 1e-9)
    }
  })

  test('keeps its digits for millions of events', () => {
    const { low, high } = poissonInterval(100_000_000, 1)
    // Cornish & Fisher (1937): count ± z √count + (z² − 1) / 3, and 1 more at the high end; the next term is 1 / √count.
    const z = 1.959963984540054
    expectClose(low, 100_000_000 - z * 10_000 + (z ** 2 - 1) / 3, 1e-3, true)
    expectClose(high, 100_000_000 + z * 10_000 + (z ** 2 - 1) / 3 + 1, 1e-3, true)
  })

  test('refuses what is no count, no exposure and no confidence', () => {
    for (const count of [-1, 1.5, NaN, Infinity]) expect(() => poissonInterval(count, 1)).toThrow(RangeError)
    for (const exposure of [0, -1, NaN, Infinity]) expect(() => poissonInterval(1, exposure)).toThrow(RangeError)
    for (const confidence of [0, 1, 95]) expect(() => poissonInterval(1, 1, confidence)).toThrow(RangeError)
  })
})
