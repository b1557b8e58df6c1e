import { describe, expect, test } from 'vitest'
import { rateRatio } from '../../stats/index.ts'
import { timeline } from '../invented-results.ts'
import type { Covered } from './result.ts'
import { compareSeason } from './season.ts'

const months = (count: number, covered: (index: number) => Covered = () => 'full') =>
  timeline({ by: 'month', bins: count, covered }).bins
const certain = (bins: ReturnType<typeof months>) => bins.reduce((sum, bin) => sum + bin.certain!, 0)

describe('the season', () => {
  test('is the last three months against the same months a year before', () => {
    const bins = months(24)
    const told = compareSeason(bins, 'month')
    expect(told).toMatchObject({
      start: '2015-10-01',
      end: '2015-12-31',
      certain: certain(bins.slice(21)),
      before: { start: '2014-10-01', end: '2014-12-31', certain: certain(bins.slice(9, 12)) },
    })
    const { ratio, low, high } = rateRatio(
      { count: told!.certain, exposure: 92 },
      { count: told!.before.certain, exposure: 92 },
    )
    expect([told?.ratio, told?.ratio_low, told?.ratio_high]).toEqual([ratio, low, high])
  })

  test('compares daily rates, since a leap year has a day more', () => {
    const bins = timeline({ by: 'year', bins: 2, first: '2015-01-01', level: () => 40 }).bins
    const [before, now] = bins.map((bin) => bin.certain!) as [number, number]
    expect(compareSeason(bins, 'year')?.ratio).toBeCloseTo(now / 366 / (before / 365), 12)
  })

  test('ends with the last bin that is covered in full', () => {
    expect(
      compareSeason(
        months(24, (index) => (index === 23 ? 'partial' : 'full')),
        'month',
      )?.end,
    ).toBe('2015-11-30')
  })

  test.each<[string, number, (index: number) => Covered]>([
    ['less than fifteen months', 14, () => 'full'],
    ['a gap a year before', 24, (index) => (index === 10 ? 'none' : 'full')],
    ['nothing covered in full', 24, () => 'unknown'],
    ['no bins', 0, () => 'full'],
  ])('is not told with %s', (_, count, covered) => {
    expect(compareSeason(months(count, covered), 'month')).toBeNull()
  })

  test('is not told by day; by week and quarter it is thirteen weeks and one quarter', () => {
    expect(compareSeason(timeline({ by: 'day', bins: 800 }).bins, 'day')).toBeNull()
    const weeks = compareSeason(timeline({ by: 'week', bins: 70 }).bins, 'week')!
    expect(Date.parse(weeks.start) - Date.parse(weeks.before.start)).toBe(364 * 86_400_000)
    expect(compareSeason(timeline({ by: 'quarter', bins: 5 }).bins, 'quarter')).toMatchObject({
      start: '2015-01-01',
      before: { start: '2014-01-01' },
    })
  })

  test('has no ratio where nothing was certain before', () => {
    const told = compareSeason(timeline({ by: 'year', bins: 2, level: (index) => index * 30 }).bins, 'year')
    expect(told).toMatchObject({ ratio: null, ratio_high: null })
    expect(told?.ratio_low).toBeGreaterThan(0)
  })
})
