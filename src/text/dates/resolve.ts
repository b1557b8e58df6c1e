import { formatDay } from '../../model/calendar.ts'
import { baseDays } from './anchors.ts'
import {
  approximately,
  daysOf,
  dayOf,
  pad,
  unanchored,
  type Window,
  windowBetween,
  windowOf,
  windowOfDays,
} from './edtf.ts'
import type { Expression, Part, Point, SaidYear } from './expression.ts'
import { hijriWindow, latestHijriYear } from './hijri.ts'
import { yearOfMonth } from './month-year.ts'
import { monthName, narrow, yearOf } from './narrow.ts'
import { numericWindow, weekdayWindow } from './resolve-days.ts'
import { offsetWindow, span, unitWindow } from './resolve-units.ts'
import type { Setting } from './setting.ts'

const DAYS_PER_WEEK = 7

/** The stretch of the calendar that a time means; `null` when nothing tells, and the words alone are no date. */
export function resolveExpression(expression: Expression, setting: Setting): Window | null {
  const { form, point, to } = expression
  if (form === 'past' || form === 'coming') return span(expression, setting)
  if (form === 'range' && to) return range(point, to, setting)
  const window = resolvePoint(point, setting)
  if (!window || form === 'point') return window
  if (window.from === null || window.to === null) return window
  return form === 'since' || form === 'after'
    ? { edtf: `${window.from}/..`, from: window.from, to: null }
    : { edtf: `../${window.to}`, from: null, to: window.to }
}

function range(from: Point, to: Point, setting: Setting): Window | null {
  const [first, last] = shareYear(from, to, setting)
  const start = resolvePoint(first, setting)
  if (!start) return null
  if (last.part.kind === 'now')
    return start.from === null ? start : { edtf: `${start.from}/..`, from: start.from, to: null }
  const end = resolvePoint(last, setting)
  if (!end) return start
  if (start.from === null || end.to === null) return unanchoredRange(start, end)
  const [a, b] = [daysOf(start), daysOf(end)]
  if (a && b && a.start > b.end && first.part.kind === 'weekday') {
    return windowBetween(formatDay(a.start - DAYS_PER_WEEK), end.to)
  }
  return a && b && a.start <= b.end ? windowBetween(start.from, end.to) : start
}

/** What is known of a range that has no year: both months or days, else the end that is known. */
function unanchoredRange(start: Window, end: Window): Window {
  if (start.from !== null) return start
  if (end.to !== null) return end
  return start.edtf.includes('/') || end.edtf.includes('/') ? start : unanchored(`${start.edtf}/${end.edtf}`)
}

/** Gives the end of a range that has no year the year of the other, over New Year the one next to it. */
function shareYear(from: Point, to: Point, setting: Setting): [Point, Point] {
  const [a, b] = [monthOf(from.part), monthOf(to.part)]
  if (a !== null && !from.year) {
    const year = to.year ? saidYear(to.year, setting) : resolvedYear(to, setting)
    if (year === null) return [from, to]
    const first = b !== null && a > b ? year - 1 : year
    return [
      { ...from, year: { base: 'stated', year: first } },
      to.year || b === null ? to : { ...to, year: { base: 'stated', year } },
    ]
  }
  if (b !== null && !to.year && a !== null && from.year) {
    const year = saidYear(from.year, setting)
    if (year !== null) return [from, { ...to, year: { base: 'stated', year: b < a ? year + 1 : year } }]
  }
  return [from, to]
}

function resolvedYear(point: Point, setting: Setting): number | null {
  const window = resolvePoint(point, setting)
  const days = window && daysOf(window)
  return days ? yearOf(days.end) : null
}

/** The month of a point that wants a year. */
function monthOf(part: Part): number | null {
  return part.kind === 'day' ? part.month : part.kind === 'months' ? part.first : null
}

function saidYear(said: SaidYear, { anchors }: Setting): number | null {
  if (said.base === 'stated') return said.year
  const base = baseDays(anchors, said.base, false)
  return base ? yearOf(base.end) + said.shift : null
}

function resolvePoint(point: Point, setting: Setting): Window | null {
  const whole = resolvePart(point, setting)
  if (!whole) return null
  const window = point.narrowing ? narrow(whole, point.narrowing) : whole
  return window ? (point.approximate ? approximately(window) : window) : null
}

function resolvePart(point: Point, setting: Setting): Window | null {
  const { part } = point
  switch (part.kind) {
    case 'year': {
      const year = point.year && saidYear(point.year, setting)
      return year === null ? null : windowOf(pad(year, 4))
    }
    case 'months':
      return monthsWindow(part, yearFor(point, part.first, null, setting))
    case 'day':
      return dayWindow(part, yearFor(point, part.month, part.day, setting))
    case 'weekday':
      return weekdayWindow(part, point.which, setting)
    case 'decade': {
      const decade = pad(part.first, 4).slice(0, 3)
      return { edtf: `${decade}X`, from: `${decade}0`, to: `${decade}9` }
    }
    case 'century': {
      const century = pad(part.number - 1)
      return { edtf: `${century}XX`, from: `${century}00`, to: `${century}99` }
    }
    case 'numeric':
      return numericWindow(part.date, setting)
    case 'hijri':
      return hijri(part, setting)
    case 'unit':
      return unitWindow(part.unit, part.base, part.shift, setting)
    case 'offset':
      return offsetWindow(part, setting)
    case 'now': {
      const base = baseDays(setting.anchors, 'now', true)
      return base ? windowOfDays(base) : null
    }
  }
}

/** `null`: not known. */
function yearFor(point: Point, month: number, day: number | null, setting: Setting): number | null {
  if (point.year) return saidYear(point.year, setting)
  const { anchors, future, goesOn, start, sentence } = setting
  return yearOfMonth({ month, day, which: point.which, future, goesOn, start, sentence }, anchors)
}

function monthsWindow({ first, last, season }: Extract<Part, { kind: 'months' }>, year: number | null): Window {
  if (year === null) return unanchored(first === last ? `XXXX-${pad(first)}` : 'XXXX')
  const window = windowBetween(monthName(year * 12 + first - 1), monthName(year * 12 + last - 1))
  return season === null ? window : { ...window, edtf: `${pad(year, 4)}-${season}` }
}

function dayWindow({ month, day }: Extract<Part, { kind: 'day' }>, year: number | null): Window | null {
  if (year === null) return dayOf(2000, month, day) === undefined ? null : unanchored(`XXXX-${pad(month)}-${pad(day)}`)
  const number = dayOf(year, month, day)
  return number === undefined ? null : windowOf(formatDay(number))
}

function hijri({ year, month, day }: Extract<Part, { kind: 'hijri' }>, { anchors }: Setting): Window | null {
  if (year !== null) return hijriWindow(year, month, day) ?? null
  const base = baseDays(anchors, 'now', true)
  if (!base) return month === 9 && day === null ? unanchored('XXXX-XX') : null
  return month === null ? null : (hijriWindow(latestHijriYear(month, base.end), month, day) ?? null)
}
