import type { DayRange } from '../../model/calendar.ts'
import { approximately, type Window, windowOfDays } from './edtf.ts'

/** The years that the table of the Umm al-Qura calendar covers. */
export const hijriYears = { first: 1300, last: 1600 }

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** 1300-01-01 AH. */
const FIRST_DAY = Date.UTC(1882, 10, 12) / 86_400_000
const DAYS_PER_MONTH = 29.530588

/** Day number → months since the beginning of year 0, and the day of the month. */
function hijriOf(day: number): { month: number; day: number } {
  const parts = calendar.formatToParts(day * 86_400_000)
  const part = (type: string): number => Number(parts.find((piece) => piece.type === type)?.value)
  return { month: part('year') * 12 + part('month') - 1, day: part('day') }
}

const starts = new Map<number, number>()

/** The day number of the first of a month, counted in months since the beginning of year 0. */
function startOfMonth(month: number): number {
  const known = starts.get(month)
  if (known !== undefined) return known
  let day = Math.round(FIRST_DAY + (month - hijriYears.first * 12) * DAYS_PER_MONTH) + 10
  for (let tries = 0; tries < 4; tries += 1) {
    const there = hijriOf(day)
    day += there.month === month ? 1 - there.day : Math.round((month - there.month) * DAYS_PER_MONTH)
    if (there.month === month) break
  }
  starts.set(month, day)
  return day
}

/**
 * A year, month or day of the hijri calendar as Gregorian days, by the Umm al-Qura calendar of Saudi Arabia (the platform's
 * `islamic-umalqura`). Marked `~`: where months are begun by sighting the moon they begin a day earlier or later.
 * `undefined` outside 1300–1600 AH, or when there is no such day.
 */
export function hijriWindow(year: number, month: number | null, day: number | null): Window | undefined {
  if (year < hijriYears.first || year >= hijriYears.last || (day !== null && (day < 1 || day > 30))) return undefined
  return approximately(windowOfDays(hijriDays(year, month, day)))
}

function hijriDays(year: number, month: number | null, day: number | null): DayRange {
  const first = startOfMonth(year * 12 + (month ?? 1) - 1)
  if (day !== null) return { start: first + day - 1, end: first + day - 1 }
  return { start: first, end: startOfMonth(year * 12 + (month ?? 12)) - 1 }
}

/** The year of the latest such month that had begun by a Gregorian day. */
export function latestHijriYear(month: number, day: number): number {
  const there = hijriOf(day)
  const year = Math.floor(there.month / 12)
  return there.month % 12 >= month - 1 ? year : year - 1
}
