import { type DayRange, type TimeBucket, bucketDays, bucketOf, daysIn, formatDay } from '../../model/calendar.ts'
import { formats } from '../../model/formats.ts'
import type { Language } from '../../model/figure.ts'

/** Places are days of the axis, as numbers of calendar.ts; a fraction is a time of day. */
export interface TimeTick {
  /** The first day of the period, or of what the axis shows of it. */
  start: number
  /** Where the label stands: in the middle of the period that it names, or at the start where it names only that. */
  labelAt: number
  /** How many days the label has for itself. */
  days: number
  /** The year, month or day. */
  label: string
  /** The year, or the month and year, that the label lies in, where a new one begins. */
  outer: string | null
}

/** How many buckets make one step, from fine to coarse. */
const steps: [TimeBucket, number][] = [
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['quarter', 1],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 20],
  ['year', 50],
  ['year', 100],
]
/** The finest step for bins of each kind. */
const finest: Record<TimeBucket, number> = { day: 0, week: 1, month: 2, quarter: 3, year: 4 }

/**
 * Ticks of a time axis over whole days for bins of a kind: the finest calendar periods, no finer than the bins, of which
 * at most `most` fit.
 */
export function timeTicks(axis: DayRange, by: TimeBucket, most: number, language: Language): TimeTick[] {
  const possible = steps.slice(finest[by])
  const [bucket, step] =
    possible.find(([bucket, step]) => bucketOf(axis.end, bucket) - bucketOf(axis.start, bucket) < most * step) ??
    possible.at(-1)!
  return label(periodsOf(axis, bucket, step), bucket, step, language)
}

/** The periods that begin on the axis; the one in which it begins too, where its label names the whole period. */
function periodsOf(axis: DayRange, bucket: TimeBucket, step: number): DayRange[] {
  const first = bucketOf(axis.start, bucket)
  const periods: DayRange[] = []
  for (let number = bucket === 'day' ? first : Math.floor(first / step) * step; ; number += step) {
    const { start } = bucketDays(number, bucket)
    const { end } = bucketDays(number + step - 1, bucket)
    if (start > axis.end) return periods
    if (start >= axis.start || namesWhole(bucket, step)) {
      periods.push({ start: Math.max(start, axis.start), end: Math.min(end, axis.end) })
    }
  }
}

/** `2014` names the whole year, but in steps of five years only the first; a quarter is labelled by its first month. */
function namesWhole(bucket: TimeBucket, step: number): boolean {
  return step === 1 && bucket !== 'quarter'
}

function label(periods: DayRange[], bucket: TimeBucket, step: number, language: Language): TimeTick[] {
  const { month } = formats(language)
  let above = ''
  return periods.map((period) => {
    const { start } = period
    const days = daysIn(period)
    const labelAt = namesWhole(bucket, step) ? start + days / 2 : start
    const iso = formatDay(start)
    const year = String(Number(iso.slice(0, 4)))
    if (bucket === 'year') return { start, labelAt, days, label: year, outer: null }
    const own = bucket === 'day' ? String(Number(iso.slice(8))) : month(iso)
    const around = bucket === 'day' ? `${month(iso)} ${year}` : year
    const outer = around === above ? null : around
    above = around
    return { start, labelAt, days, label: own, outer }
  })
}
