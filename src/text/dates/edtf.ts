import { type DayRange, formatDay, parseDay, parsePeriod } from '../../model/calendar.ts'

/**
 * A stretch of the calendar as Extended Date/Time Format has it. `edtf` is the whole; `from` and `to` are its ends as years,
 * months or days (a `~` included), so that intervals can be made of two; `null`: open, or not known.
 */
export interface Window {
  edtf: string
  from: string | null
  to: string | null
}

/** What cannot be anchored: a month or day of an unknown year. */
export function unanchored(edtf: string): Window {
  return { edtf, from: null, to: null }
}

export function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}

/** A year, a month or a day. */
export function windowOf(date: string): Window {
  return { edtf: date, from: date, to: date }
}

/** From one to the other: one date when they are the same. */
export function windowBetween(from: string, to: string): Window {
  return from === to ? windowOf(from) : { edtf: `${from}/${to}`, from, to }
}

/** Days as the coarsest date that is exactly them: a year, a month, a day, else an interval. */
export function windowOfDays({ start, end }: DayRange): Window {
  const [from, to] = [formatDay(start), formatDay(end)]
  for (const length of [4, 7]) {
    const period = parsePeriod(from.slice(0, length))
    if (period?.start === start && period.end === end) return windowOf(from.slice(0, length))
  }
  return windowBetween(from, to)
}

/** The first and last day of a window of two known ends; `undefined` when an end is open or not known. */
export function daysOf(window: Window): DayRange | undefined {
  const from = window.from === null ? undefined : parsePeriod(plain(window.from))
  const to = window.to === null ? undefined : parsePeriod(plain(window.to))
  return from && to && from.start <= to.end ? { start: from.start, end: to.end } : undefined
}

function plain(date: string): string {
  return date.endsWith('~') ? date.slice(0, -1) : date
}

export function approximately(window: Window): Window {
  const mark = (date: string | null): string | null => (date === null || date.endsWith('~') ? date : `${date}~`)
  if (window.from === null || window.to === null) return window
  const [from, to] = [mark(window.from), mark(window.to)]
  return { edtf: window.from === window.to ? `${from}` : `${from}/${to}`, from, to }
}

/** A day of the calendar, or `undefined` when there is none such. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  return parseDay(`${pad(year, 4)}-${pad(month)}-${pad(day)}`)
}
