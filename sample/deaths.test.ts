import { describe, expect, test } from 'vitest'
import { drawDeaths } from './deaths.ts'
import { createRandom } from './random.ts'

const random = createRandom(11)
const types = [1, 2, 3] as const
const drawn = types.flatMap((violenceType) =>
  Array.from({ length: 10_000 }, () => ({ violenceType, ...drawDeaths(random, violenceType, false) })),
)
const shareOf = (holds: (row: (typeof drawn)[number]) => boolean) => drawn.filter(holds).length / drawn.length

describe('drawDeaths', () => {
  test('gives whole numbers, none below zero', () => {
    const numbers = drawn.flatMap((row) => Object.values(row))
    expect(numbers.every((value) => Number.isInteger(value) && value >= 0)).toBe(true)
  })

  test('lets the parts add up to the best estimate', () =>
    expect(shareOf((row) => row.sideA + row.sideB + row.civilians + row.unknown === row.best)).toBe(1))

  test('knows no deaths of fighters in one-sided violence', () =>
    expect(shareOf((row) => row.violenceType === 3 && row.sideA + row.sideB > 0)).toBe(0))

  test('says more with high wherever best is zero', () => {
    expect(shareOf((row) => row.best === 0)).toBeCloseTo(0.055, 2)
    expect(shareOf((row) => row.best === 0 && row.high === 0)).toBe(0)
  })

  test('breaks the order of low, best and high in few rows', () => {
    const broken = shareOf((row) => row.low > row.best || row.best > row.high)
    expect(broken).toBeGreaterThan(0.004)
    expect(broken).toBeLessThan(0.012)
  })

  test('has a long tail: a quarter of the rows with one death, a mean near seven', () => {
    expect(shareOf((row) => row.best === 1)).toBeCloseTo(0.26, 1.5)
    const mean = drawn.reduce((sum, { best }) => sum + best, 0) / drawn.length
    expect(mean).toBeGreaterThan(5)
    expect(mean).toBeLessThan(9)
    expect(Math.max(...drawn.map(({ best }) => best))).toBeGreaterThan(100)
  })
})
