import { describe, expect, test } from 'vitest'
import { createBranch, createChooser, createRandom } from './random.ts'

const draws = 50_000
const list = (draw: () => number) => Array.from({ length: draws }, draw)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('createRandom', () => {
  test('repeats itself for the same seed and not for another', () => {
    const [one, same, other] = [createRandom(7), createRandom(7), createRandom(8)].map(({ uniform }) => list(uniform))
    expect(same).toEqual(one)
    expect(other?.filter((value, index) => value === one?.[index]).length).toBeLessThan(10)
  })

  test('spreads uniform numbers evenly from 0 to below 1', () => {
    const values = list(createRandom(1).uniform)
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / draws
      expect(share).toBeCloseTo(0.1, 1.9)
    }
  })

  test('draws whole numbers between both bounds, bounds included', () => {
    const random = createRandom(2)
    expect(new Set(list(() => random.integer(-1, 2)))).toEqual(new Set([-1, 0, 1, 2]))
    expect(random.integer(5, 5)).toBe(5)
  })

  test('has the moments of the exponential and of the normal distribution', () => {
    const random = createRandom(3)
    const exponential = list(random.exponential)
    expect(exponential.every((value) => value > 0)).toBe(true)
    expect(mean(exponential)).toBeCloseTo(1, 1)
    const normal = list(random.normal)
    expect(mean(normal)).toBeCloseTo(0, 1)
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1)
  })

  test('holds chance at its ends', () => {
    const random = createRandom(4)
    expect(list(() => Number(random.chance(0))).includes(1)).toBe(false)
    expect(list(() => Number(random.chance(1))).includes(0)).toBe(false)
  })
})

describe('createBranch', () => {
  test('repeats itself for the same seed and purpose, and for no other', () => {
    const [one, same, purpose, seed] = [
      createBranch(7, 1),
      createBranch(7, 1),
      createBranch(7, 2),
      createBranch(8, 1),
    ].map(({ uniform }) => list(uniform).slice(0, 1_000))
    expect(same).toEqual(one)
    for (const other of [purpose, seed]) {
      expect(other?.filter((value, index) => value === one?.[index]).length).toBeLessThan(3)
    }
  })
})

describe('createChooser', () => {
  test('chooses in proportion to the weights, never a weight of zero', () => {
    const random = createRandom(5)
    const choose = createChooser([0, 1, 3, 0])
    const chosen = list(() => choose(random))
    expect(new Set(chosen)).toEqual(new Set([1, 2]))
    expect(mean(chosen)).toBeCloseTo(1.75, 1.9)
  })

  test('has one answer for a single weight', () => expect(createChooser([0.2])(createRandom(6))).toBe(0))
})
