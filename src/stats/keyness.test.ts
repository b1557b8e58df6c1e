import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyness } from './keyness.ts'

describe('keyness', () => {
  test('of a word that is twice as frequent', () => {
    const { g2, p, log_ratio } = keyness({ count: 100, of: 10_000 }, { count: 50, of: 10_000 })!
    // By hand: 2 Σ O ln(O / E) over 100, 50 (E = 75) and 9900, 9950 (E = 9925).
    const byHand =
      2 *
      (100 * Math.log(100 / 75) + 50 * Math.log(50 / 75) + 9900 * Math.log(9900 / 9925) + 9950 * Math.log(9950 / 9925))
    expect(g2).toBeCloseTo(byHand, 9)
    expect(p).toBeGreaterThan(1e-5)
    expect(p).toBeLessThan(1e-4)
    expect(log_ratio).toBeCloseTo(1, 12)
  })

  test('at the limit of χ² with one degree of freedom is five in a hundred', () => {
    let [low, high] = [0, 100]
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2
      if (keyness({ count: 100 + middle, of: 1e6 }, { count: 100, of: 1e6 })!.g2 < 3.841458820694124) low = middle
      else high = middle
    }
    expect(keyness({ count: 100 + low, of: 1e6 }, { count: 100, of: 1e6 })!.p).toBeCloseTo(0.05, 9)
  })

  test('without words has no answer; with counts that are none is refused', () => {
    expect(keyness({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeUndefined()
    expect(() => keyness({ count: 3, of: 2 }, { count: 1, of: 2 })).toThrow(RangeError)
  })

  test('laws: never below zero, zero for equal shares, mirrored when the sides change', () => {
    const share = fc
      .integer({ min: 1, max: 100_000 })
      .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }))
    fc.assert(
      fc.property(share, share, (first, second) => {
        const [there, back] = [keyness(first, second)!, keyness(second, first)!]
        expect(there.g2).toBeGreaterThanOrEqual(0)
        expect(there.p).toBeGreaterThanOrEqual(0)
        expect(there.p).toBeLessThanOrEqual(1)
        expect(back.g2).toBeCloseTo(there.g2, 6)
        expect(back.log_ratio).toBeCloseTo(-there.log_ratio, 9)
        expect(keyness(first, first)!.g2).toBeCloseTo(0, 6)
      }),
    )
  })
})
