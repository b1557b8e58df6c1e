import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fraction } from '../../../test/exact-fraction.ts'
import { ShareSums } from './share-sums.ts'

const anyShare = fc
  .tuple(fc.integer({ min: 1, max: 80_000 }), fc.nat(100_000), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([window, value, days]) => ({ window, value, days: days % (window + 1) }))

const sumOf = (shares: readonly { window: number; value: number; days: number }[]) => {
  const sums = new ShareSums(1)
  for (const { window, value, days } of shares) sums.add(days, window, [value])
  return sums.value(0)
}

describe('sums of shares', () => {
  test('of nothing are zero', () => {
    expect(new ShareSums(2).value(1)).toBe(0)
  })

  test('of thirds make a whole', () => {
    const sums = new ShareSums(2)
    for (let i = 0; i < 3; i++) sums.add(1, 3, [1, 10])
    expect([sums.value(0), sums.value(1)]).toEqual([1, 10])
  })

  test('keep their columns apart', () => {
    const sums = new ShareSums(3)
    sums.add(1, 4, [1, 0, 8])
    sums.add(5, 5, [1, 3, 0])
    expect([0, 1, 2].map((i) => sums.value(i))).toEqual([1.25, 3, 2])
  })

  test.each([5000, 73_000, 1e9])('one day of a window of %i days is the nearest number to the fraction', (window) => {
    expect(sumOf([{ window, value: 1, days: 1 }])).toBe(1 / window)
  })

  test('are the number nearest to the exact fraction', () => {
    fc.assert(
      fc.property(fc.array(anyShare, { minLength: 1, maxLength: 12 }), (shares) => {
        const exact = Fraction.sum(shares.map(({ window, value, days }) => Fraction.of(value * days, window)))
        return exact.isNearest(sumOf(shares))
      }),
      { numRuns: 200 },
    )
  })

  test('do not depend on the order, to the last bit', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyShare, { maxLength: 12 })
          .chain((shares) => fc.tuple(fc.constant(shares), fc.shuffledSubarray(shares, { minLength: shares.length }))),
        ([shares, shuffled]) => sumOf(shares) === sumOf(shuffled),
      ),
      { numRuns: 100 },
    )
  })

  test('added to others are the sums of both', () => {
    fc.assert(
      fc.property(fc.array(anyShare, { maxLength: 6 }), fc.array(anyShare, { maxLength: 6 }), (some, others) => {
        const [a, b] = [new ShareSums(1), new ShareSums(1)]
        for (const { window, value, days } of some) a.add(days, window, [value])
        for (const { window, value, days } of others) b.add(days, window, [value])
        a.addAll(b)
        expect(a.value(0)).toBe(sumOf([...some, ...others]))
        expect(b.value(0)).toBe(sumOf(others))
      }),
      { numRuns: 100 },
    )
  })

  test('too large to be exact are refused, never rounded', () => {
    const sums = new ShareSums(1)
    sums.add(1, 1, [Number.MAX_SAFE_INTEGER])
    expect(sums.value(0)).toBe(Number.MAX_SAFE_INTEGER)
    sums.add(1, 1, [1])
    expect(() => sums.value(0)).toThrow(RangeError)
  })
})
