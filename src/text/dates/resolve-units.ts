import { bucketDays, bucketOf, type DayRange, daysIn, formatDay, type TimeBucket } from '../../model/calendar.ts'
import { baseDays } from './anchors.ts'
import { approximately, pad, unanchored, type Window, windowBetween, windowOf, windowOfDays } from './edtf.ts'
import type { Base, Expression, Part } from './expression.ts'
import { monthName, yearOf } from './narrow.ts'
import type { Setting } from './setting.ts'
import { unitValues } from './vocabulary-data.ts'

const DAYS_PER_WEEK = 7

/** A unit of the calendar that cannot be told: as much as its kind says. */
function unanchoredUnit(unit: number): Window {
  const isYears = unit === unitValues.year || unit === unitValues.decade || unit === unitValues.century
  return unanchored(isYears ? 'XXXX' : unit === unitValues.month ? 'XXXX-XX' : 'XXXX-XX-XX')
}

const BUCKETS: Readonly<Record<number, TimeBucket>> = {
  [unitValues.day]: 'day',
  [unitValues.week]: 'week',
  [unitValues.month]: 'month',
  [unitValues.year]: 'year',
}
/** Longest in days, by which a base is told to be too coarse for a unit. */
const LONGEST: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 }

/** The unit of the calendar that lies so many after that of the base; the base itself where it is coarser than the unit. */
export function unitWindow(unit: number, base: Base, shift: number, { anchors }: Setting): Window | null {
  const isYears = unit === unitValues.year || unit === unitValues.decade || unit === unitValues.century
  const days = baseDays(anchors, base, !isYears)
  if (!days) return base === 'now' ? unanchoredUnit(unit) : null
  if (unit === unitValues.decade || unit === unitValues.century) {
    const size = unit === unitValues.decade ? 10 : 100
    const first = (Math.floor(yearOf(days.end) / size) + shift) * size
    const known = pad(first, 4).slice(0, size === 10 ? 3 : 2)
    return { edtf: known.padEnd(4, 'X'), from: pad(first, 4), to: pad(first + size - 1, 4) }
  }
  const bucket = unit === unitValues.weekend ? 'week' : BUCKETS[unit]
  if (!bucket) return null
  if (daysIn(days) > (LONGEST[bucket] ?? 0)) return windowOfDays(days)
  const { start, end } = bucketDays(bucketOf(days.end, bucket) + shift, bucket)
  return windowOfDays(unit === unitValues.weekend ? { start: end - 1, end } : { start, end })
}

const HOURS_PER_DAY = 24
const YEARS_PER_DECADE = 10

/** To the year for years, to the month for months, else to the day; weeks and rough counts are marked `~`. */
export function offsetWindow(
  { unit, base, shift, isRough }: Extract<Part, { kind: 'offset' }>,
  setting: Setting,
): Window | null {
  const isFine = unit < unitValues.year
  const days = baseDays(setting.anchors, base, isFine)
  if (!days) return base === 'now' ? unanchoredUnit(unit) : null
  const window = shifted(days, unit, shift)
  return isRough || unit === unitValues.week || unit === unitValues.decade ? approximately(window) : window
}

function shifted(days: DayRange, unit: number, shift: number): Window {
  if (unit === unitValues.year || unit === unitValues.decade) {
    return windowOf(pad(Math.max(0, yearOf(days.end) + shift * (unit === unitValues.year ? 1 : YEARS_PER_DECADE)), 4))
  }
  if (unit === unitValues.month) {
    return daysIn(days) > 31
      ? approximately(windowOfDays(days))
      : windowOf(monthName(bucketOf(days.end, 'month') + shift))
  }
  if (daysIn(days) > 1) return approximately(windowOfDays(days))
  return windowOf(formatDay(days.end + wholeDays(unit, shift)))
}

function wholeDays(unit: number, count: number): number {
  return unit === unitValues.hour
    ? Math.trunc(count / HOURS_PER_DAY)
    : unit === unitValues.week
      ? count * DAYS_PER_WEEK
      : count
}

/** "the past two years": from about then to now; "in recent months": to now from a time that is not known. */
export function span({ form, point, count }: Expression, { anchors }: Setting): Window | null {
  const { part } = point
  const now = baseDays(anchors, 'now', true)
  if (part.kind !== 'offset') return null
  if (!now) return unanchoredUnit(part.unit)
  const isByMonth = part.unit === unitValues.month || part.unit === unitValues.year || part.unit === unitValues.decade
  const isYear = daysIn(now) > 31
  const here = isYear
    ? pad(yearOf(now.end), 4)
    : isByMonth || daysIn(now) > 1
      ? monthName(bucketOf(now.end, 'month'))
      : formatDay(now.end)
  const isPast = form === 'past'
  if (count === null)
    return isPast ? { edtf: `/${here}`, from: null, to: here } : { edtf: `${here}/`, from: here, to: null }
  const there = `${spanEnd(now, here, part.unit, isPast ? -count : count)}~`
  return isPast ? windowBetween(there, here) : windowBetween(here, there)
}

const MONTHS: Readonly<Record<number, number>> = {
  [unitValues.month]: 1,
  [unitValues.year]: 12,
  [unitValues.decade]: 120,
}

function spanEnd(now: DayRange, here: string, unit: number, count: number): string {
  if (here.length === 4) return pad(Math.max(0, yearOf(now.end) + Math.trunc((count * (MONTHS[unit] ?? 0)) / 12)), 4)
  const months = MONTHS[unit]
  if (months) return monthName(Math.max(0, bucketOf(now.end, 'month') + count * months))
  const day =
    now.end +
    (unit === unitValues.hour ? Math.sign(count) * Math.ceil(Math.abs(count) / HOURS_PER_DAY) : wholeDays(unit, count))
  return here.length === 7 ? monthName(bucketOf(day, 'month')) : formatDay(day)
}
