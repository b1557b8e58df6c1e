import { days } from './day-lists.ts'
import { express, type Group } from './express.ts'
import { type Expression, makePoint, type Point } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { isDash, isMark, isWholeNumber, kindAt, type Match, skip } from './match.ts'
import { readPoint } from './narrowed.ts'

/** "between A and B", "from A to B": one range. "from A" alone is left to what follows. */
export function bounded(lexemes: readonly Lexeme[], at: number): Group {
  const first = skipLinks(lexemes, at + 1)
  const list = days(lexemes, first)
  const [one] = list?.value ?? []
  const other = list?.value.at(-1)
  if (list && one && other && one !== other && list.value.length === 2) {
    return {
      value: [express(lexemes, at, list.next, one.point, { form: 'range', to: other.point, throughout: true })],
      next: list.next,
    }
  }
  if (list && one?.form === 'range') {
    return {
      value: [express(lexemes, at, list.next, one.point, { form: 'range', to: one.to, throughout: true })],
      next: list.next,
    }
  }
  const from = readEnd(lexemes, first) ?? bareYear(lexemes, first)
  if (!from) return null
  const isBetween = kindAt(lexemes, at) === 'between'
  const separatorAt = isMark(lexemes, from.next, ',،') ? from.next + 1 : from.next
  const separator = kindAt(lexemes, separatorAt)
  const isLinked =
    separator === 'to' || separator === 'until' || isDash(lexemes, separatorAt) || (isBetween && separator === 'and')
  if (!isLinked) return kindAt(lexemes, from.next) === 'onward' ? onward(lexemes, at, from) : null
  const second = skipLinks(lexemes, separatorAt + 1)
  const to = readEnd(lexemes, second) ?? present(lexemes, second) ?? bareYear(lexemes, second)
  if (!to) return null
  return {
    value: [express(lexemes, at, to.next, from.value, { form: 'range', to: to.value, throughout: true })],
    next: to.next,
  }
}

function onward(lexemes: readonly Lexeme[], at: number, from: Match<Point>): Group {
  const value = [express(lexemes, at, from.next + 1, from.value, { form: 'since', throughout: true })]
  return { value, next: from.next + 1 }
}

/** A year in digits as the bound of a range, whatever follows. */
function bareYear(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const number = lexemes[at]
  if (number?.kind !== 'number' || number.word.length !== 4 || !isWholeNumber(lexemes, at)) return null
  const isCounted = kindAt(lexemes, at + 1) === 'counted' || kindAt(lexemes, at + 1) === 'not_date'
  if (isCounted || number.value < 1900 || number.value > 2099) return null
  return { value: makePoint({ kind: 'year' }, { base: 'stated', year: number.value }), next: at + 1 }
}

function skipLinks(lexemes: readonly Lexeme[], at: number): number {
  const next = skip(lexemes, at, 'in', 'the')
  return kindAt(lexemes, next) === 'dual' ? next + 1 : next
}

/** A bound of a range, with the names of months believed for the company they keep. */
function readEnd(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const found = readPoint(lexemes, at)
  if (found) return found
  const month = lexemes[at]
  if (month?.kind !== 'month' || !month.capital || month.strength === 'weak') return null
  return { value: makePoint({ kind: 'months', first: month.value, last: month.value, season: null }), next: at + 1 }
}

/** "present", "now", "اليوم" as the end of a range. */
function present(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  return kindAt(lexemes, at) === 'now' ? { value: makePoint({ kind: 'now' }), next: at + 1 } : null
}

const OPEN_FORMS = {
  since: 'since',
  until: 'until',
  before: 'before',
  pre: 'before',
  after: 'after',
  post: 'after',
} as const

/** "since 2013", "until March 2017", "before 2011", "post-2003". */
export function openEnded(lexemes: readonly Lexeme[], at: number): Group {
  const kind = kindAt(lexemes, at) as keyof typeof OPEN_FORMS
  const isPrefix = kind === 'pre' || kind === 'post'
  if (isPrefix && !isDash(lexemes, at + 1)) return null
  const first = isPrefix ? at + 2 : skip(lexemes, at + 1, 'in', 'the', 'circa')
  const found = readPoint(lexemes, first)
  if (!found) return null
  const range = rangeFrom(lexemes, first, found)
  if (range) return kind === 'since' ? null : { value: [range.value], next: range.next }
  const closed = kind === 'since' ? untilAfter(lexemes, at, found) : null
  if (closed) return closed
  const form = OPEN_FORMS[kind]
  const throughout = form === 'since' || form === 'until'
  return { value: [express(lexemes, at, found.next, found.value, { form, throughout })], next: found.next }
}

/** "since March 2011 and until the end of 2020". */
function untilAfter(lexemes: readonly Lexeme[], at: number, from: Match<Point>): Group {
  const untilAt = skip(lexemes, from.next, 'and')
  const to = kindAt(lexemes, untilAt) === 'until' ? readEnd(lexemes, skipLinks(lexemes, untilAt + 1)) : null
  if (!to) return null
  const range = express(lexemes, at, to.next, from.value, { form: 'range', to: to.value, throughout: true })
  return { value: [range], next: to.next }
}

/** The range that a point opens: "2014-2017", "2014/15", "March–May 2015", "1999–present", "30 April to 3 May". */
export function rangeFrom(lexemes: readonly Lexeme[], at: number, from: Match<Point>): Match<Expression> | null {
  const isSlash = isMark(lexemes, from.next, '/')
  const isTo =
    kindAt(lexemes, from.next) === 'to' || (kindAt(lexemes, from.next) === 'until' && from.value.part.kind !== 'unit')
  if (!isDash(lexemes, from.next) && !isSlash && !isTo) return null
  const second = skipLinks(lexemes, from.next + 1)
  const short = shortEnd(lexemes, second, from.value)
  const to = short ?? (isSlash ? null : (readEnd(lexemes, second) ?? present(lexemes, second)))
  if (!to || !isRangeOf(from.value, to.value) || kindAt(lexemes, to.next) === 'counted') return null
  const more = { form: 'range', to: to.value, throughout: !isSlash } as const
  return { value: express(lexemes, at, to.next, from.value, more), next: to.next }
}

/** The `15` of `2014-15` and `2014/15`, or a second year in full. */
function shortEnd(lexemes: readonly Lexeme[], at: number, from: Point): Match<Point> | null {
  const number = lexemes[at]
  if (from.part.kind !== 'year' || from.year?.base !== 'stated' || number?.kind !== 'number') return null
  const { year } = from.year
  if (number.word.length === 4 && number.value > year && number.value < year + 200)
    return { value: yearPoint(number.value), next: at + 1 }
  if (number.word.length !== 2 || number.value <= year % 100 || !number.attached) return null
  return { value: yearPoint(year - (year % 100) + number.value), next: at + 1 }
}

function yearPoint(year: number): Point {
  return makePoint({ kind: 'year' }, { base: 'stated', year })
}

/** Only like can be the ends of a range that no word announces. */
function isRangeOf(from: Point, to: Point): boolean {
  const family = ({ part }: Point): string =>
    part.kind === 'day' || part.kind === 'numeric' || part.kind === 'months' ? 'date' : part.kind
  if (to.part.kind === 'now') return true
  if (from.part.kind === 'unit' || from.part.kind === 'offset') return false
  return (
    family(from) === family(to) ||
    (family(from) === 'date' && to.part.kind === 'year') ||
    (from.part.kind === 'year' && family(to) === 'date')
  )
}
