import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heaping } from './heaping.ts'

/** A power law as whole counts, large enough that rounding does not matter. */
function smooth(exponent: number, most = 400, scale = 1e9): Map<number, number> {
  return new Map(Array.from({ length: most }, (_, index) => [index + 1, Math.round(scale * (index + 1) ** -exponent)]))
}

describe('heaping', () => {
  test('finds none on a power law, whatever its slope', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2.5, noNaN: true }), (exponent) => {
        const { fives, tens, values, others } = heaping(smooth(exponent, 1500))!
        expect(Math.abs(fives.index - 1)).toBeLessThan(0.03)
        expect(Math.abs(tens.index - 1)).toBeLessThan(0.03)
        expect(fives.share).toBeCloseTo(fives.expected_share, 2)
        for (const { observed, expected } of values) expect(Math.abs(observed / expected! - 1)).toBeLessThan(0.03)
        expect(others).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('tells how many times too many the multiples are', () => {
    const tally = smooth(1.5)
    for (let value = 5; value <= 400; value += 5) tally.set(value, tally.get(value)! * 2)
    const { fives, tens } = heaping(tally)!
    expect(fives.index).toBeCloseTo(2, 1)
    expect(tens.index).toBeCloseTo(2, 1)
    expect(fives.share).toBeGreaterThan(fives.expected_share * 1.5)
  })

  test('of ten alone leaves the odd fives alone', () => {
    const tally = smooth(1.5)
    for (let value = 10; value <= 400; value += 10) tally.set(value, tally.get(value)! * 3)
    const { fives, tens } = heaping(tally)!
    expect(tens.index).toBeCloseTo(3, 1)
    expect(fives.index).toBeGreaterThan(1.2)
    expect(fives.index).toBeLessThan(2)
  })

  test('names other values that stand out, and does not let them hide their neighbours', () => {
    const tally = smooth(1.5)
    tally.set(4, tally.get(4)! * 4)
    const { others, values, fives } = heaping(tally)!
    expect(others.map(({ value }) => value)).toEqual([4])
    expect(others[0]!.observed / others[0]!.expected!).toBeCloseTo(4, 0)
    expect(values[0]!.observed / values[0]!.expected!).toBeCloseTo(1, 1)
    expect(fives.index).toBeCloseTo(1, 1)
  })

  test('a value that stands out by chance among few events is not named', () => {
    const tally = smooth(1.2, 120, 300)
    tally.set(31, tally.get(31)! + 3)
    expect(heaping(tally)!.others).toEqual([])
  })

  test('worked by hand: ten between 8, 9 and 11', () => {
    const tally = smooth(1, 60, 5000)
    for (const [value, events] of [
      [8, 80],
      [9, 60],
      [10, 100],
      [11, 50],
    ] as const)
      tally.set(value, events)
    // 70 at the geometric mean of 8 and 9, 50 at 11, between them by the logarithm.
    const left = Math.log(Math.sqrt(72))
    const weight = (Math.log(11) - Math.log(10)) / (Math.log(11) - left)
    const expected = Math.exp(weight * Math.log(70) + (1 - weight) * Math.log(50))
    const ten = heaping(tally)!.values.find(({ value }) => value === 10)!
    expect(ten).toEqual({ value: 10, observed: 100, expected: expect.closeTo(expected, 9) as number })
  })

  test('has no answer for few events, nor for none', () => {
    expect(heaping(new Map())).toBeUndefined()
    expect(heaping(new Map([[1, 1_000_000]]))).toBeUndefined()
    expect(heaping(new Map([[7, 99]]))).toBeUndefined()
  })

  test('has no answer where neighbours do not reach to 20', () => {
    expect(heaping(smooth(0.5, 12, 1000))).toBeUndefined()
  })

  test('deaths of 0 count for nothing', () => {
    const tally = smooth(1.5)
    expect(heaping(new Map([[0, 5_000_000], ...tally]))).toEqual(heaping(tally))
  })
})
