import { expect, test } from 'vitest'
import { differenceOfIndices } from './difference-of-indices.ts'
import { gini } from './gini.ts'
import { hhi } from './hhi.ts'
import { seededRandom } from './seeded-random.ts'

const uneven = [400, 60, 30, 10]
const even = [130, 120, 125, 125]

test('the difference is that of the indices, inside its interval', () => {
  for (const index of [gini, hhi]) {
    const { difference, low, high } = differenceOfIndices(uneven, even, index, 499, seededRandom(1))!
    expect(difference).toBe(index(uneven)! - index(even)!)
    expect(low).toBeLessThan(difference)
    expect(high).toBeGreaterThan(difference)
  }
})

test('the same seed gives the same interval', () => {
  const once = differenceOfIndices(uneven, even, hhi, 199, seededRandom(7))
  expect(differenceOfIndices(uneven, even, hhi, 199, seededRandom(7))).toEqual(once)
  expect(differenceOfIndices(uneven, even, hhi, 199, seededRandom(8))).not.toEqual(once)
})

test('more events make it narrower, about as the square root of their number', () => {
  const width = (times: number) => {
    const of = (counts: number[]) => counts.map((count) => count * times)
    const { low, high } = differenceOfIndices(of(uneven), of(even), hhi, 999, seededRandom(3))!
    return high - low
  }
  expect(width(1) / width(16)).toBeGreaterThan(3.4)
  expect(width(1) / width(16)).toBeLessThan(4.6)
})

test('its width is that of the multinomial: the standard error of Σ p² by the delta method', () => {
  const n = 500
  const shares = uneven.map((count) => count / n)
  const squares = shares.reduce((sum, p) => sum + p ** 2, 0)
  const error = 2 * Math.sqrt((shares.reduce((sum, p) => sum + p ** 3, 0) - squares ** 2) / n)
  const { low, high } = differenceOfIndices(uneven, [1e9, 1e9], hhi, 1999, seededRandom(5))!
  expect((high - low) / 2 / 1.96).toBeCloseTo(error, 2)
})

test('expected counts need not be whole, and units without events change nothing', () => {
  const of = (counts: number[]) => differenceOfIndices(counts, even, hhi, 99, seededRandom(2))
  expect(of([2.5, 0.25, 7])).toEqual(of([2.5, 0, 0.25, 0, 7]))
})

test('without events on a side there is no answer', () => {
  expect(differenceOfIndices([0, 0], even, gini, 99, seededRandom(1))).toBeUndefined()
  expect(differenceOfIndices(even, [], hhi, 99, seededRandom(1))).toBeUndefined()
})
