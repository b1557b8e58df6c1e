import { bucketOf, parsePeriod } from '../../model/calendar.ts'
import type { DatedSpan } from '../../model/organisation-answers.ts'

/** The months that a slider goes through, both included, counted from year 0. */
export interface MonthScale {
  first: number
  last: number
}

/** The month that a year, month or day begins in; `undefined` for another text. */
export function monthOf(date: string): number | undefined {
  const period = parsePeriod(date)
  return period && bucketOf(period.start, 'month')
}

/** `24197` → `2016-06`. */
export function monthText(month: number): string {
  const year = Math.floor(month / 12)
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`
}

/**
 * Whole years from the first time that is named or asked until today, or later where a later one is named or asked; `null` when nothing is
 * dated, so that every date shows the same, and none is asked.
 */
export function scaleOf(dated: readonly DatedSpan[], asOf: string | null, today: string): MonthScale | null {
  if (asOf === null && dated.every(({ from, to }) => from === null && to === null)) return null
  const dates = [...dated.flatMap(({ from, to }) => [from, to]), asOf, today].filter((date) => date !== null)
  const months = dates.map(monthOf).filter((month) => month !== undefined)
  const years = months.map((month) => Math.floor(month / 12))
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [
    Infinity,
    -Infinity,
  ] as [number, number])
  return { first: first * 12, last: last * 12 + 11 }
}

/** Where a time lies on the scale, from 0 to 1; an open end goes to the end of the scale. */
export function shareOf({ from, to }: DatedSpan, { first, last }: MonthScale): { start: number; end: number } {
  const start = (from === null ? undefined : monthOf(from)) ?? first
  const end = (to === null ? undefined : monthOf(to)) ?? last
  // The place after the last month is that of any time.
  const share = (month: number) => (month - first) / (last + 1 - first)
  return { start: share(start), end: share(end) }
}

/** The Januaries that are labelled: of every year, or of every second, fifth, tenth … so that there are at most `most`. */
export function labelledYears({ first, last }: MonthScale, most: number): number[] {
  const years = (last + 1 - first) / 12
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => years / each <= most) ?? 1000
  const all = Array.from({ length: years }, (_, index) => first / 12 + index)
  return all.filter((year) => year % step === 0)
}
