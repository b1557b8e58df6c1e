import { bucketDays, bucketOf, type DayRange, daysIn, formatDay, overlap } from '../../model/calendar.ts'
import { daysOf, pad, type Window, windowBetween, windowOfDays } from './edtf.ts'
import type { Narrowing } from './expression.ts'
import { unitValues } from './vocabulary-data.ts'

const LONGEST_MONTH = 31
const LONGEST_YEAR = 366

/**
 * A part of a window. "Early", "mid" and "late" are its thirds, by convention: of a month the days 1–10, 11–20 and the rest, of a
 * year four months each, of a decade the years 0–3, 4–6 and 7–9. Ends that the convention sets are marked `~`. The window
 * itself when its days are not known; `undefined` when it has no such part.
 */
export function narrow(window: Window, narrowing: Narrowing): Window | undefined {
  const days = daysOf(window)
  if (!days) return window
  return narrowing.kind === 'edge' ? third(days, narrowing.edge) : slice(days, narrowing)
}

function third(days: DayRange, edge: number): Window {
  const length = daysIn(days)
  if (length <= LONGEST_MONTH) return soften(thirdOf(days.start, days.end, length > 20, edge, formatDay), edge)
  if (length <= LONGEST_YEAR) {
    const [first, last] = [bucketOf(days.start, 'month'), bucketOf(days.end, 'month')]
    return soften(thirdOf(first, last, false, edge, monthName), edge)
  }
  const [first, last] = [yearOf(days.start), yearOf(days.end)]
  return soften(
    thirdOf(first, last, last - first === 9, edge, (year) => pad(year, 4)),
    edge,
  )
}

/** Of a month the thirds have ten days, of a decade four, three and three years; else they are as even as can be. */
function thirdOf(
  first: number,
  last: number,
  isUneven: boolean,
  edge: number,
  write: (at: number) => string,
): string[] {
  const count = last - first + 1
  const cuts = isUneven
    ? count === 10
      ? [0, 4, 7, 10]
      : [0, 10, 20, count]
    : [0, 1, 2, 3].map((n) => Math.round((count * n) / 3))
  const from = first + (cuts[edge] ?? 0)
  return [write(from), write(Math.max(from, first + (cuts[edge + 1] ?? count) - 1))]
}

function soften([from = '', to = '']: string[], edge: number): Window {
  return windowBetween(edge > 0 ? `${from}~` : from, edge < 2 ? `${to}~` : to)
}

export function monthName(month: number): string {
  return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1)}`
}

export function yearOf(day: number): number {
  return Number(formatDay(day).slice(0, 4))
}

/** The units from the front (`index` 1 …) or `count` of them up to the end (`index` -1). */
function slice(days: DayRange, { unit, index, count }: Extract<Narrowing, { kind: 'slice' }>): Window | undefined {
  const part = overlap(unitsOf(days, unit, index, count) ?? { start: 1, end: 0 }, days)
  return part && part.start <= part.end ? monthsOrDays(part) : undefined
}

/** Whole months are written as months. */
function monthsOrDays(days: DayRange): Window {
  const [first, last] = [bucketOf(days.start, 'month'), bucketOf(days.end, 'month')]
  const isWhole = bucketDays(first, 'month').start === days.start && bucketDays(last, 'month').end === days.end
  return isWhole && last > first ? windowBetween(monthName(first), monthName(last)) : windowOfDays(days)
}

function unitsOf(days: DayRange, unit: number, index: number, count: number): DayRange | undefined {
  const fromFront = (size: number): DayRange => ({
    start: days.start + (index - 1) * size,
    end: days.start + (index - 1 + count) * size - 1,
  })
  const ofDays = (size: number): DayRange =>
    index > 0 ? fromFront(size) : { start: days.end - count * size + 1, end: days.end }
  switch (unit) {
    case unitValues.day:
      return ofDays(1)
    case unitValues.week:
      return ofDays(7)
    case unitValues.month:
      return ofBuckets(days, 'month', 1, index, count)
    case unitValues.year:
      return ofBuckets(days, 'year', 1, index, count)
    case unitValues.decade:
      return ofBuckets(days, 'year', 10, index, count)
    case unitValues.half:
      return daysIn(days) > LONGEST_MONTH
        ? ofBuckets(days, 'month', months(days) / 2, index, count)
        : halfMonth(days, index)
    case unitValues.quarter:
      return ofBuckets(days, 'month', months(days) / 4, index, count)
    default:
      return undefined
  }
}

const MIDDLE_OF_MONTH = 15

function halfMonth(days: DayRange, index: number): DayRange | undefined {
  const middle = days.start + Math.min(MIDDLE_OF_MONTH, Math.ceil(daysIn(days) / 2)) - 1
  return index === 1 ? { start: days.start, end: middle } : { start: middle + 1, end: days.end }
}

function months(days: DayRange): number {
  return bucketOf(days.end, 'month') - bucketOf(days.start, 'month') + 1
}

function ofBuckets(
  days: DayRange,
  bucket: 'month' | 'year',
  size: number,
  index: number,
  count: number,
): DayRange | undefined {
  if (!Number.isInteger(size)) return undefined
  const [first, last] = [bucketOf(days.start, bucket), bucketOf(days.end, bucket)]
  const from = index > 0 ? first + (index - 1) * size : last - count * size + 1
  return { start: bucketDays(from, bucket).start, end: bucketDays(from + count * size - 1, bucket).end }
}
