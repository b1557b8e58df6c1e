import { bucketsPerYear, daysIn, parseDay, type TimeBucket } from '../../model/calendar.ts'
import { rateRatio } from '../../stats/index.ts'
import type { SeasonComparison, TempoBin } from './result.ts'

/** Bins that make up to a quarter of a year. */
const seasonBins: Record<Exclude<TimeBucket, 'day'>, number> = { week: 13, month: 3, quarter: 1, year: 1 }

/**
 * The last bins of up to a quarter of a year that are covered in full, against the same bins a year earlier; by year, the last
 * year against the one before. `null` when the earlier bins are not there or not covered, and for days, where a calendar year
 * has no fixed number of bins.
 */
export function compareSeason(bins: readonly TempoBin[], by: TimeBucket): SeasonComparison | null {
  if (by === 'day') return null
  const last = bins.findLastIndex((bin) => bin.covered === 'full')
  const now = bins.slice(last - seasonBins[by] + 1, last + 1)
  const before = bins.slice(last - seasonBins[by] + 1 - bucketsPerYear[by], last + 1 - bucketsPerYear[by])
  const first = last - seasonBins[by] + 1 - bucketsPerYear[by]
  if (first < 0 || ![...now, ...before].every((bin) => bin.covered === 'full')) return null
  const [{ days, ...a }, { days: daysBefore, ...b }] = [summed(now), summed(before)]
  const { ratio, low, high } = rateRatio(
    { count: a.certain, exposure: days },
    { count: b.certain, exposure: daysBefore },
  )
  return { ...a, before: b, ratio, ratio_low: low, ratio_high: high }
}

function summed(bins: readonly TempoBin[]) {
  const start = bins[0]?.start ?? ''
  const end = bins.at(-1)?.end ?? ''
  return {
    start,
    end,
    days: daysIn({ start: parseDay(start) ?? 0, end: parseDay(end) ?? 0 }),
    certain: bins.reduce((total, bin) => total + (bin.certain ?? 0), 0),
    expected: bins.reduce((total, bin) => total + (bin.expected ?? 0), 0),
  }
}
