import { makePoint, type Narrowing, type Point } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { isDash, isMark, kindAt, type Match, skip, skipMark } from './match.ts'
import { readCalendarPoint } from './points.ts'
import { readAmount, readRelativePoint } from './relative.ts'
import { unitValues } from './vocabulary-data.ts'

/** One point in time, with what narrows it: "late October", "the first half of 2019", "Sunday morning", "last July". */
export function readPoint(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const lexeme = lexemes[at]
  if (!lexeme) return null
  switch (lexeme.kind) {
    case 'edge':
      return edge(lexemes, at)
    case 'weekday':
      return weekday(lexemes, at)
    case 'circa':
      return circa(lexemes, at)
    case 'pre':
    case 'post':
      return null
    case 'which':
      return readSlice(lexemes, at) ?? pointed(lexemes, at) ?? readRelativePoint(lexemes, at)
    case 'ordinal':
    case 'unit':
      return readSlice(lexemes, at) ?? readCalendarPoint(lexemes, at) ?? readRelativePoint(lexemes, at)
    default:
      return readCalendarPoint(lexemes, at) ?? readRelativePoint(lexemes, at)
  }
}

const LINKS = ['of', 'in', 'from', 'the'] as const

/** What a narrowing narrows: a calendar or relative point that is longer than a day. */
function readWhole(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const next = skip(lexemes, at, ...LINKS)
  const found = lexemes[next]?.kind === 'which' ? (pointed(lexemes, next) ?? readRelativePoint(lexemes, next)) : null
  return found ?? readCalendarPoint(lexemes, next) ?? readRelativePoint(lexemes, next) ?? unitNow(lexemes, next)
}

/** "the end of the year": of the year that it is. */
function unitNow(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const unit = lexemes[at]
  const isSaid = kindAt(lexemes, at - 1) === 'the' || unit?.word.startsWith('ال') === true
  if (unit?.kind !== 'unit' || !isSaid || unit.value < unitValues.week || unit.value > unitValues.year) return null
  return { value: makePoint({ kind: 'unit', unit: unit.value, base: 'now', shift: 0 }), next: at + 1 }
}

function edge(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const { value } = lexemes[at] as Lexeme
  const next = afterSecondEdge(lexemes, isDash(lexemes, at + 1) ? at + 2 : at + 1)
  if (
    kindAt(lexemes, next) === 'day_part' ||
    kindAt(lexemes, next) === 'deictic' ||
    kindAt(lexemes, next) === 'weekday'
  ) {
    return partOfDay(lexemes, next)
  }
  if (lexemes[next]?.kind === 'unit' && lexemes[next]?.value === unitValues.hour) return partOfDay(lexemes, next + 1)
  const whole = readWhole(lexemes, next)
  if (!whole) return null
  const isExtreme = value !== 1 && kindAt(lexemes, at + 1) === 'of'
  if (whole.value.narrowing || whole.value.part.kind === 'day' || (isExtreme && whole.value.part.kind === 'now'))
    return null
  return { value: { ...whole.value, narrowing: { kind: 'edge', edge: value } }, next: whole.next }
}

/** Past the second of "mid-to-late", "early to mid-". */
function afterSecondEdge(lexemes: readonly Lexeme[], at: number): number {
  if (kindAt(lexemes, at) !== 'to') return at
  const second = isDash(lexemes, at + 1) ? at + 2 : at + 1
  if (kindAt(lexemes, second) !== 'edge') return at
  return isDash(lexemes, second + 1) ? second + 2 : second + 1
}

/** "early Sunday", "early hours of Sunday": the day. */
function partOfDay(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const next = skip(lexemes, at, 'day_part', 'of', 'in', 'the')
  if (kindAt(lexemes, next) === 'weekday') return weekday(lexemes, next)
  return readCalendarPoint(lexemes, next) ?? readRelativePoint(lexemes, next)
}

/** "around 2014", "c. 1990". */
function circa(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const found = readCalendarPoint(lexemes, skipMark(lexemes, at + 1, '.'))
  return found && { value: { ...found.value, approximate: true }, next: found.next }
}

/** "last October", "next summer", "this March". */
function pointed(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const which = lexemes[at] as Lexeme
  const named = lexemes[at + 1]
  if (named?.kind === 'weekday') return weekday(lexemes, at + 1, which.value)
  if (named?.kind !== 'month' && named?.kind !== 'season') return null
  if (which.word === 'past') return null
  const found = readCalendarPoint(lexemes, at + 1)
  if (!found || found.value.year !== null || found.value.part.kind === 'day') return found
  return { value: { ...found.value, which: which.value }, next: found.next }
}

/** "the first half of 2019", "the last week of May", "the first three months of 2019", "النصف الأول من عام 2019". */
export function readSlice(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const narrowing = unitSlice(lexemes, at) ?? countedSlice(lexemes, at)
  if (!narrowing || !LINKS.includes(kindAt(lexemes, narrowing.next) as (typeof LINKS)[number])) return null
  const whole = readWhole(lexemes, narrowing.next)
  if (!whole || whole.value.narrowing || whole.value.part.kind === 'day') return null
  return { value: { ...whole.value, narrowing: narrowing.value }, next: whole.next }
}

function unitSlice(lexemes: readonly Lexeme[], at: number): Match<Narrowing> | null {
  const [a, b] = [lexemes[at], lexemes[at + 1]]
  if (!a || !b) return null
  const [order, unit] = a.kind === 'unit' ? [b, a] : [a, b]
  if (unit.kind !== 'unit' || (order.kind !== 'ordinal' && order.word !== 'last')) return null
  if (order.value > 12 || unit.value === unitValues.hour || unit.value === unitValues.century) return null
  const index = order.kind === 'ordinal' ? order.value : -1
  return { value: { kind: 'slice', unit: unit.value, index, count: 1 }, next: at + 2 }
}

function countedSlice(lexemes: readonly Lexeme[], at: number): Match<Narrowing> | null {
  const order = lexemes[at]
  if (!order) return null
  const isEnd = order.word === 'last' || order.word === 'first'
  const amount = isEnd ? readAmount(lexemes, at + 1) : null
  if (!amount || amount.value.unit === unitValues.hour) return null
  const { unit, count } = amount.value
  return { value: { kind: 'slice', unit, index: order.word === 'last' ? -1 : 1, count }, next: amount.next }
}

const NAMES_BEFORE = /^(bloody|black|good|palm|easter|holy|ash|cyber|every|each|صلاه|خطبه|كل)$/
const NAMES_AFTER =
  /^(times|telegraph|mirror|express|herald|mail|agreement|post|prayers?|sermons?|worship|school|mosque)$/

/** A weekday with its part of the day; with a full date behind it, the date. */
function weekday(lexemes: readonly Lexeme[], at: number, which: number | null = null): Match<Point> | null {
  const day = lexemes[at] as Lexeme
  let next = skipMark(lexemes, at + 1, '.')
  const dated = readCalendarPoint(
    lexemes,
    skip(lexemes, skipMark(lexemes, skip(lexemes, next, 'day_part'), ',،('), 'the', 'in'),
  )
  if (dated && (dated.value.part.kind === 'day' || dated.value.part.kind === 'numeric' || isHijriDay(dated.value)))
    return { ...dated, next: skipMark(lexemes, dated.next, ')') }
  if (day.strength === 'weak' || !day.capital) return null
  if (NAMES_BEFORE.test(lexemes[at - 1]?.word ?? '') || NAMES_AFTER.test(lexemes[next]?.word ?? '')) return null
  next = skip(lexemes, at + 1, 'day_part')
  const point = makePoint({ kind: 'weekday', weekday: day.value, week: null })
  const said = lexemes[next]
  if (said?.kind === 'which') {
    if (/^[^a-z]/.test(said.word)) return { value: { ...point, which: said.value }, next: next + 1 }
    const unit = lexemes[next + 1]
    if (unit?.kind === 'unit' && unit.value === unitValues.week) {
      return { value: makePoint({ kind: 'weekday', weekday: day.value, week: said.value }), next: next + 2 }
    }
  }
  return { value: { ...point, which: which ?? null }, next }
}

function isHijriDay(point: Point): boolean {
  return point.part.kind === 'hijri' && point.part.day !== null
}

/** The marks and words that may stand between the members of a list. */
export function listSeparator(lexemes: readonly Lexeme[], at: number): number | null {
  const comma = isMark(lexemes, at, ',،')
  const next = comma ? at + 1 : at
  const afterAnd = kindAt(lexemes, next) === 'and' ? next + 1 : next
  return afterAnd > at ? skip(lexemes, afterAnd, 'in', 'the') : null
}
