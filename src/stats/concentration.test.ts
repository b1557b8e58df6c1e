import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { gini } from './gini.ts'
import { hhi } from './hhi.ts'
import { lorenz } from './lorenz.ts'
import { topShare } from './top-share.ts'

const someAmounts = fc
  .array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 10, noNaN: true })), { minLength: 1, maxLength: 40 })
  .filter((amounts) => amounts.some((amount) => amount > 1e-3))

describe('gini, hhi, lorenz and topShare', () => {
  test('agree with exact fractions over all pairs', () => {
    for (const { amounts, result } of reference.concentration) {
      expectClose(gini(amounts), result.gini, 1e-14, true)
      expectClose(hhi(amounts), result.hhi, 1e-14)
      expectClose(topShare(amounts, 1), result.top[0]!, 1e-14)
      expectClose(topShare(amounts, 3), result.top[1]!, 1e-14)
      const curve = lorenz(amounts)!
      expect(curve).toHaveLength(result.lorenz.length)
      curve.forEach((point, i) => expectClose(point.amount, result.lorenz[i]!, 1e-14))
    }
  })

  test('have no answer for no units and for a total of 0', () => {
    for (const amounts of [[], [0], [0, 0, 0]]) {
      expect(gini(amounts)).toBeUndefined()
      expect(hhi(amounts)).toBeUndefined()
      expect(lorenz(amounts)).toBeUndefined()
      expect(topShare(amounts, 1)).toBeUndefined()
    }
  })

  test('refuse negative and missing amounts', () => {
    for (const wrong of [-1, NaN]) {
      expect(() => gini([1, wrong])).toThrow(RangeError)
      expect(() => hhi([1, wrong])).toThrow(RangeError)
      expect(() => lorenz([1, wrong])).toThrow(RangeError)
      expect(() => topShare([1, wrong], 1)).toThrow(RangeError)
    }
  })

  test('do not change what they are given', () => {
    const amounts = Float64Array.of(3, 1, 2)
    gini(amounts)
    lorenz(amounts)
    topShare(amounts, 2)
    expect([...amounts]).toEqual([3, 1, 2])
  })

  test('do not depend on the unit of the amounts, so that shares give the same', () => {
    fc.assert(
      fc.property(someAmounts, (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0)
        const shares = amounts.map((amount) => amount / total)
        expectClose(gini(shares), gini(amounts)!, 1e-12, true)
        expectClose(hhi(shares), hhi(amounts)!, 1e-12, true)
      }),
    )
  })
})

describe('gini', () => {
  test('is 0 for one unit and for equal units, 1 − 1/n when one holds everything', () => {
    expect(gini([12])).toBe(0)
    expect(gini([0.1, 0.1, 0.1])).toBe(0)
    expect(gini([0, 0, 5, 0])).toBe(0.75)
  })

  test('rises when units without any are added, and stays when every unit is doubled', () => {
    fc.assert(
      fc.property(someAmounts, (amounts) => {
        const n = amounts.length
        const withZeros = gini([...amounts, 0])!
        expectClose(withZeros, (n * gini(amounts)! + 1) / (n + 1), 1e-12, true)
        expectClose(gini([...amounts, ...amounts]), gini(amounts)!, 1e-12, true)
      }),
    )
  })

  test('is one minus twice the area under the Lorenz curve', () => {
    fc.assert(
      fc.property(someAmounts, (amounts) => {
        const curve = lorenz(amounts)!
        let area = 0
        for (let i = 1; i < curve.length; i += 1) {
          area += ((curve[i]!.amount + curve[i - 1]!.amount) / 2) * (curve[i]!.units - curve[i - 1]!.units)
        }
        expectClose(gini(amounts), 1 - 2 * area, 1e-12, true)
      }),
    )
  })
})

describe('hhi', () => {
  test('is 1/n for equal units, 1 when one holds everything, and ignores units without any', () => {
    expect(hhi([4, 4, 4, 4])).toBe(0.25)
    expect(hhi([0, 7])).toBe(1)
    expect(hhi([1, 1, 2, 0, 0])).toBe(hhi([1, 1, 2]))
  })
})

describe('lorenz', () => {
  test('runs from 0, 0 to exactly 1, 1, never above the diagonal and ever steeper', () => {
    fc.assert(
      fc.property(someAmounts, (amounts) => {
        const curve = lorenz(amounts)!
        expect(curve[0]).toEqual({ units: 0, amount: 0 })
        expect(curve.at(-1)).toEqual({ units: 1, amount: 1 })
        let [before, step] = [0, 0]
        for (const { units, amount } of curve.slice(1)) {
          expect(amount).toBeLessThanOrEqual(units + 1e-12)
          expect(amount - before).toBeGreaterThanOrEqual(step - 1e-12)
          ;[before, step] = [amount, amount - before]
        }
      }),
    )
  })
})

describe('topShare', () => {
  test('takes the largest first, and all of them give exactly 1', () => {
    expect(topShare([1, 5, 4], 1)).toBe(0.5)
    expect(topShare([1, 5, 4], 2)).toBe(0.9)
    fc.assert(
      fc.property(someAmounts, (amounts) => {
        expect(topShare(amounts, amounts.length)).toBe(1)
      }),
    )
    expect(topShare([1, 5, 4], 10)).toBe(1)
  })

  test('refuses a number of units that is not whole or below 1', () => {
    for (const k of [0, -1, 1.5, NaN]) expect(() => topShare([1], k)).toThrow(RangeError)
  })
})
