import { describe, expect, test } from 'vitest'
import { digestNoise, noise, noiseLevels, noiseVersion } from './noise.ts'

/** What every version of the noise was. A number that moves needs a new version and a line here. */
const digests: Record<number, string> = {
  1: '8c2a43945cdeb624a95b3d21f4b1229fcd661eaa9b45defd3c7731d04407c902',
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

describe('noise', () => {
  test('is what its version says', () => {
    expect(Object.keys(digests).map(Number).at(-1)).toBe(noiseVersion)
    expect(digestNoise()).toBe(digests[noiseVersion])
  })

  test.each(noiseLevels)('%s counts every row once', (level) => {
    const { rows, precision_counts, summaries } = noise[level]
    expect(precision_counts).toHaveLength(7)
    expect(precision_counts.every((row) => row.length === 5)).toBe(true)
    expect(total(precision_counts.flat())).toBe(rows)
    expect(summaries.day.rows).toBe(total(precision_counts.map(([day]) => day ?? 0)))
    expect(summaries.day.rows + summaries.window.rows).toBe(rows)
  })

  test('grows from level to level', () => {
    const imprecise = noiseLevels.map((level) => 1 - (noise[level].precision_counts[0]?.[0] ?? 0) / noise[level].rows)
    expect(imprecise.toSorted((one, other) => one - other)).toEqual(imprecise)
    const assumed = [
      'wrong_day_share',
      'wrong_place_share',
      'other_deaths_share',
      'repeat_share',
      'missed_share',
    ] as const
    for (const name of assumed) {
      const values = noiseLevels.map((level) => noise[level][name])
      expect(
        values.toSorted((one, other) => one - other),
        name,
      ).toEqual(values)
    }
  })
})
