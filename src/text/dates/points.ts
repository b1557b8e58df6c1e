import { makePoint, type Part, type Point, type SaidYear } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { isDash, isMark, isWholeNumber, kindAt, type Match, skip, skipMark } from './match.ts'
import { isYearAlone, readDecade, readSaidYear, readYear } from './years.ts'
import { eras } from './vocabulary-data.ts'

/** A day of the month: digits, with "st" or "." or "1er" behind them, or an ordinal in words. */
export function readDayNumber(lexemes: readonly Lexeme[], at: number): Match<number> | null {
  const lexeme = lexemes[at]
  if (!lexeme || lexeme.value < 1 || lexeme.value > 31) return null
  if (lexeme.kind === 'ordinal') return { value: lexeme.value, next: at + 1 }
  if (lexeme.word.length > 2 || !isWholeNumber(lexemes, at)) return null
  const after = lexemes[at + 1]
  const hasSuffix = after?.attached === true && /^(st|nd|rd|th|er|ي)$/.test(after.word)
  return { value: lexeme.value, next: hasSuffix ? at + 2 : at + 1 }
}

/** The month that follows a day ("12 March", "12. März", "the 12th of March", "الثاني من أيار"). */
export function monthAfterDay(lexemes: readonly Lexeme[], at: number): number | null {
  let next = skipMark(lexemes, at, '.')
  const isOf = kindAt(lexemes, next) === 'of' || lexemes[next]?.word === 'من'
  if (isOf) next = skip(lexemes, next + 1, 'the')
  if (isDash(lexemes, next) && lexemes[next]?.attached === true && lexemes[next + 1]?.attached === true) next += 1
  if (lexemes[next]?.kind === 'unit' && lexemes[next]?.value === 3) next += 1
  const kind = kindAt(lexemes, next)
  return kind === 'month' || kind === 'hijri_month' ? next : null
}

/** Past the month at `at` and its other names: "آذار/مارس", "كانون الثاني (يناير)", "Sept." */
function afterMonth(lexemes: readonly Lexeme[], at: number): number {
  const month = lexemes[at]
  let next = at + 1
  const isAlias = (where: number): boolean =>
    lexemes[where]?.kind === month?.kind && lexemes[where]?.value === month?.value
  if (isMark(lexemes, next, '/-–(') && isAlias(next + 1)) next = skipMark(lexemes, next + 2, ')')
  const isShortened = month?.strength === 'weak' && kindAt(lexemes, next + 1) !== undefined
  return isShortened ? skipMark(lexemes, next, '.') : next
}

/** The year that belongs to a month or day before it: in digits, or "last year", "of that year". */
export function attachYear(lexemes: readonly Lexeme[], at: number, point: Point): Match<Point> {
  const isJoined =
    point.part.kind === 'day' &&
    isDash(lexemes, at) &&
    lexemes[at]?.attached === true &&
    lexemes[at + 1]?.attached === true
  const comma = isJoined ? at + 1 : skipMark(lexemes, at, ',،')
  const direct =
    readYear(lexemes, skip(lexemes, comma, 'of', 'in', 'the')) ?? readYear(lexemes, skipFrom(lexemes, comma))
  if (direct) {
    const { year, isHijri } = direct.value
    if (point.part.kind === 'hijri') {
      return { value: { ...point, part: { ...point.part, year } }, next: direct.next }
    }
    if (!isHijri) return { value: { ...point, year: { base: 'stated', year } }, next: direct.next }
  }
  const said = readSaidYear(lexemes, at)
  return said ? { value: { ...point, year: said.value }, next: said.next } : { value: point, next: at }
}

/** "من" of Arabic "آذار من عام 2019". */
function skipFrom(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.word === 'من' ? at + 1 : at
}

function monthPart(month: Lexeme, day: number | null): Part {
  if (month.kind === 'hijri_month') return { kind: 'hijri', year: null, month: month.value, day }
  if (day !== null) return { kind: 'day', month: month.value, day }
  return { kind: 'months', first: month.value, last: month.value, season: null }
}

/** Day and month, month and day, month, season, decade, year or a date in digits, each with its year. */
export function readCalendarPoint(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const lexeme = lexemes[at]
  if (!lexeme) return null
  switch (lexeme.kind) {
    case 'numeric_date':
      return readNumeric(lexemes, at)
    case 'ordinal':
      return dayFirst(lexemes, at) ?? century(lexemes, at)
    case 'number':
      return dayFirst(lexemes, at) ?? decade(lexemes, at) ?? yearFirst(lexemes, at)
    case 'decade':
      return decade(lexemes, at)
    case 'unit':
      return monthUnit(lexemes, at) ?? yearFirst(lexemes, at)
    case 'month':
    case 'hijri_month':
      return monthFirst(lexemes, at)
    case 'season':
      return season(lexemes, at)
    case 'other':
      return quarter(lexemes, at)
    default:
      return null
  }
}

function readNumeric(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const { date } = lexemes[at] as Lexeme
  if (!date || (date.order === 'month' && kindAt(lexemes, at - 1) === 'not_date')) return null
  const era = lexemes[at + 1]
  const hasEra = era?.kind === 'era' && era.value !== eras.before
  const isHijri = date.year < 1600
  if (isHijri) {
    const [month, day] = date.order === 'month_day' ? [date.first, date.second] : [date.second, date.first]
    if (!hasEra || date.order === 'month' || month > 12) return null
    return { value: makePoint({ kind: 'hijri', year: date.year, month, day }), next: at + 2 }
  }
  return { value: makePoint({ kind: 'numeric', date }), next: hasEra ? at + 2 : at + 1 }
}

function dayFirst(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const day = readDayNumber(lexemes, at)
  const monthAt = day ? monthAfterDay(lexemes, day.next) : null
  if (!day || monthAt === null) return null
  const month = lexemes[monthAt] as Lexeme
  const found = attachYear(lexemes, afterMonth(lexemes, monthAt), makePoint(monthPart(month, day.value)))
  return isMonthVerb(lexemes, monthAt, found) ? null : found
}

/** "The 12 may leave": a lower-case "may" or "march" after a number is a verb unless a year follows. */
function isMonthVerb(lexemes: readonly Lexeme[], at: number, found: Match<Point>): boolean {
  const month = lexemes[at] as Lexeme
  return !month.capital && ENGLISH_VERBS.has(month.word) && found.value.year === null
}
const ENGLISH_VERBS = new Set(['may', 'march', 'mar', 'august'])

/** "شهر أيار", "the month of May": the word frees the month of its doubts. */
function monthUnit(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  if (lexemes[at]?.value !== 3) return null
  const monthAt = skip(lexemes, at + 1, 'of')
  const kind = kindAt(lexemes, monthAt)
  if (kind !== 'month' && kind !== 'hijri_month') return null
  return attachYear(lexemes, afterMonth(lexemes, monthAt), makePoint(monthPart(lexemes[monthAt] as Lexeme, null)))
}

function monthFirst(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const month = lexemes[at] as Lexeme
  const next = afterMonth(lexemes, at)
  const day = month.capital ? readDayNumber(lexemes, skip(lexemes, next, 'the')) : null
  if (day && lexemes[next]?.kind !== 'ordinal' && isDayOfMonth(lexemes, at, day.next)) {
    return attachYear(lexemes, day.next, makePoint(monthPart(month, day.value)))
  }
  const found = attachYear(lexemes, next, makePoint(monthPart(month, null)))
  if (found.value.year !== null || (found.value.part.kind === 'hijri' && found.value.part.year !== null)) return found
  const which = lexemes[found.next]
  if (which?.kind === 'which' && month.capital && /^[^a-z]/.test(which.word)) {
    return { value: { ...found.value, which: which.value }, next: found.next + 1 }
  }
  return isMonthAlone(lexemes, at, found.next) ? found : null
}

/** Not "in June 12 officers were killed", where the number counts what follows. */
function isDayOfMonth(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const after = lexemes[next]
  if (!after || after.kind === 'mark') return !isDash(lexemes, next) || kindAt(lexemes, next + 1) !== 'month'
  if (after.kind === 'counted' || after.kind === 'month') return false
  return !(
    kindAt(lexemes, at - 1) === 'in' &&
    /^(in|في|en)$/.test(lexemes[at - 1]?.word ?? '') &&
    after.kind === 'other' &&
    !after.capital
  )
}

const CUES_OF_MONTHS = new Set<string>(
  'in of since until before after during edge which throughout that same between'.split(' '),
)
const PREPOSITIONS = new Set<string>('to of in from by during after before'.split(' '))

/** Whether the name of a month with neither day nor year means the month. */
function isMonthAlone(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const month = lexemes[at] as Lexeme
  if (isDash(lexemes, next) && month.capital && kindAt(lexemes, next + 1) === 'month') return true
  if (month.strength === 'weak') return false
  const before = lexemes[at - 1]
  if (before?.kind === 'other' && (before.word === 'black' || before.word === 'red')) return false
  if (month.strength === 'strong') return true
  if (!month.capital && /^[a-z]/.test(month.word)) return false
  if (month.kind === 'hijri_month' && !before) return false
  const after = lexemes[next]
  const isName = after?.kind === 'other' && after.capital && !after.attached && /^[a-z]/.test(after.word)
  const cue = isDash(lexemes, at - 1) ? lexemes[at - 2] : before
  if (!cue) return false
  if (CUES_OF_MONTHS.has(cue.kind)) return !isName || cue.kind !== 'of'
  if (cue.kind !== 'the') return false
  return after?.kind === 'other' && !after.capital && !PREPOSITIONS.has(after.kind)
}

function season(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const { value, word } = lexemes[at] as Lexeme
  const first = value === 24 ? 12 : (value - 20) * 3
  const point = makePoint({ kind: 'months', first, last: first + 2, season: value })
  const found = attachYear(lexemes, at + 1, point)
  if (found.value.year !== null) return { ...found, next: afterWinter(lexemes, found.next, found.value.year) }
  const which = lexemes[at + 1]
  if (which?.kind === 'which' && /^[^a-z]/.test(which.word)) {
    return { value: { ...point, which: which.value }, next: at + 2 }
  }
  if (lexemes[at - 1]?.kind === 'which') return found
  const isInThe = lexemes[at - 1]?.word === 'the' && /^(in|during)$/.test(lexemes[at - 2]?.word ?? '')
  return isInThe && /^(summer|winter|autumn)$/.test(word) && kindAt(lexemes, at + 1) !== 'of' ? found : null
}

function decade(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const found = readDecade(lexemes, at)
  return found && { value: makePoint(found.value), next: found.next }
}

function century(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const ordinal = lexemes[at] as Lexeme
  const unit = lexemes[at + 1]
  if (unit?.kind !== 'unit' || unit.value !== 9 || ordinal.value < 10 || ordinal.value > 21) return null
  return { value: makePoint({ kind: 'century', number: ordinal.value }), next: at + 2 }
}

/** A year alone, or before its month ("2019 yılının Mart ayında"). */
function yearFirst(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const found = readYear(lexemes, at)
  if (!found || isMark(lexemes, at, "'’‘")) return null
  const { year, isHijri } = found.value
  if (isHijri) return { value: makePoint({ kind: 'hijri', year, month: null, day: null }), next: found.next }
  const month = lexemes[found.next]
  if (month?.kind === 'month' && /^yil/.test(lexemes[found.next - 1]?.word ?? '')) {
    return { value: makePoint(monthPart(month, null), { base: 'stated', year }), next: found.next + 1 }
  }
  if (!isYearAlone(lexemes, at, found.next)) return null
  return { value: makePoint({ kind: 'year' }, { base: 'stated', year }), next: found.next }
}

/** `Q3 2020`, `H1 2019`. */
function quarter(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const letter = lexemes[at] as Lexeme
  const number = lexemes[at + 1]
  if ((letter.word !== 'q' && letter.word !== 'h') || !letter.capital || number?.kind !== 'number' || !number.attached)
    return null
  const length = letter.word === 'q' ? 3 : 6
  if (number.value < 1 || number.value > 12 / length) return null
  const last = number.value * length
  const found = attachYear(lexemes, at + 2, makePoint({ kind: 'months', first: last - length + 1, last, season: null }))
  return found.value.year === null ? null : found
}

/** Past the `-14` of "winter 2013-14". */
function afterWinter(lexemes: readonly Lexeme[], at: number, year: SaidYear): number {
  const number = lexemes[at + 1]
  const isJoined = isDash(lexemes, at) || isMark(lexemes, at, '/')
  if (!isJoined || year.base !== 'stated' || number?.kind !== 'number') return at
  return number.value === year.year + 1 || number.value === (year.year + 1) % 100 ? at + 2 : at
}
