import type { Lexeme } from './lexemes.ts'
import { isDash, isMark, isWholeNumber, kindAt, type Match, skip } from './match.ts'
import type { Base, Part, SaidYear } from './expression.ts'
import { hijriYears } from './hijri.ts'
import { eras, unitValues } from './vocabulary-data.ts'

const years = { first: 1000, last: 2199 }
/** Years that are believed without a word such as "in" before them. */
const ordinaryYears = { first: 1900, last: 2049 }

/** A year in digits with what belongs to it ("عام", "م", "AH"); hijri where it says so. */
export function readYear(lexemes: readonly Lexeme[], at: number): Match<{ year: number; isHijri: boolean }> | null {
  let next = isUnit(lexemes, at, unitValues.year) ? skip(lexemes, at + 1, 'in') : at
  const number = lexemes[next]
  if (!number || !isWholeNumber(lexemes, next)) return shortYear(lexemes, at)
  if (number.word.length !== 4 || number.value < years.first || number.value > years.last) return null
  next += 1
  if (isPluralYear(lexemes, next)) return null
  if (isBeforeCommonEra(lexemes, next)) return null
  const eraAt = isMark(lexemes, next, '(') ? next + 1 : next
  const era = lexemes[eraAt]
  if (era?.kind === 'era' && (era.capital || !era.attached)) {
    const isHijri = era.value === eras.hijri
    if (!isHijri || isHijriYear(number.value)) return { value: { year: number.value, isHijri }, next: eraAt + 1 }
  }
  if (lexemes[next]?.attached && lexemes[next]?.kind === 'other' && !isSuffix(lexemes[next])) return null
  const withUnit =
    isUnit(lexemes, next, unitValues.year) && /^(yil|sal)/.test(lexemes[next]?.word ?? '') ? next + 1 : next
  return { value: { year: number.value, isHijri: false }, next: withUnit }
}

/** "BC", "B.C.", "ق.م": such years are left out. */
function isBeforeCommonEra(lexemes: readonly Lexeme[], at: number): boolean {
  const [first, second] = [lexemes[at], lexemes[at + 2]]
  if (first?.kind === 'era' && first.value === eras.before) return true
  if (!isMark(lexemes, at + 1, '.') || second?.attached !== true) return false
  return (first?.word === 'b' && second.word === 'c') || (first?.word === 'ق' && second.word === 'م')
}

function isHijriYear(year: number): boolean {
  return year >= hijriYears.first && year < hijriYears.last
}

/** `’15` after a month. */
function shortYear(lexemes: readonly Lexeme[], at: number): Match<{ year: number; isHijri: boolean }> | null {
  const number = lexemes[at + 1]
  if (!isMark(lexemes, at, "'’‘") || number?.kind !== 'number' || !number.attached || number.word.length !== 2)
    return null
  if (isPluralYear(lexemes, at + 2)) return null
  return {
    value: { year: number.value < 50 ? 2000 + number.value : 1900 + number.value, isHijri: false },
    next: at + 2,
  }
}

/** The Sorani ending on a year in digits. */
function isSuffix(lexeme: Lexeme | undefined): boolean {
  return lexeme?.word === 'ي'
}

/** `s` of `1990s`, or `'s` that is followed by nothing owned: the digits are a decade. */
function isPluralYear(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]
  return lexeme?.attached === true && lexeme.word === 's'
}

export function isUnit(lexemes: readonly Lexeme[], at: number, unit: number): boolean {
  const lexeme = lexemes[at]
  return lexeme?.kind === 'unit' && lexeme.value === unit
}

/** "last year", "that year", "the following year", "العام الماضي", after "of" or "in". */
export function readSaidYear(lexemes: readonly Lexeme[], at: number): Match<SaidYear> | null {
  const first = skip(lexemes, at, 'of', 'in', 'from', 'the')
  const [a, b] = [lexemes[first], lexemes[first + 1]]
  if (!a || !b) return null
  const [said, unitAt] = isUnit(lexemes, first, unitValues.year) ? [b, first] : [a, first + 1]
  if (!isUnit(lexemes, unitAt, unitValues.year)) return null
  const base = baseOf(said)
  if (!base || (said === b && isUnit(lexemes, first + 1, unitValues.year))) return null
  return { value: { base, shift: said.value }, next: first + 2 }
}

export function baseOf(lexeme: Lexeme): Base | null {
  return lexeme.kind === 'which' ? 'now' : lexeme.kind === 'same' || lexeme.kind === 'that' ? 'context' : null
}

/** `1990s`, `the ’90s`, "التسعينيات", "20th century". */
export function readDecade(lexemes: readonly Lexeme[], at: number): Match<Part> | null {
  const first = lexemes[at]
  if (!first) return null
  if (first.kind === 'decade') return arabicDecade(lexemes, at)
  if (first.kind !== 'number') return null
  const hasApostrophe = isMark(lexemes, at + 1, "'’") && lexemes[at + 1]?.attached === true
  const plural = hasApostrophe ? at + 2 : at + 1
  if (isPluralYear(lexemes, plural) && first.value % 10 === 0) {
    if (first.word.length === 4 && first.value >= years.first && first.value <= years.last) {
      if (first.value % 100 === 0 && first.value < 2000)
        return { value: { kind: 'century', number: first.value / 100 + 1 }, next: plural + 1 }
      return { value: { kind: 'decade', first: first.value }, next: plural + 1 }
    }
    if (first.word.length === 2 && first.value >= 30)
      return { value: { kind: 'decade', first: 1900 + first.value }, next: plural + 1 }
  }
  const hasSuffix = lexemes[at + 1]?.attached === true && /^(st|nd|rd|th|e|eme)$/.test(lexemes[at + 1]?.word ?? '')
  const unitAt = hasSuffix ? at + 2 : at + 1
  if (!isUnit(lexemes, unitAt, unitValues.century) || first.value < 10 || first.value > 21) return null
  return { value: { kind: 'century', number: first.value }, next: unitAt + 1 }
}

function arabicDecade(lexemes: readonly Lexeme[], at: number): Match<Part> | null {
  const decade = lexemes[at] as Lexeme
  if (/^[a-z]/.test(decade.word) && kindAt(lexemes, at - 1) !== 'the') return null
  const past = isUnit(lexemes, at + 1, unitValues.century) && kindAt(lexemes, at + 2) === 'which'
  return { value: { kind: 'decade', first: decade.value }, next: past ? at + 3 : at + 1 }
}

/** Words before a number that counts. */
const COUNTING = /^(some|than|least|most|only|nearly|almost|exactly|all|with|has|have|had|were|was|another)$/
const CUES = new Set<string>(
  'in of from to between since until before after throughout during by edge season month hijri_month unit dual pre post weekday ordinal numeric_date'.split(
    ' ',
  ),
)

/**
 * Whether a year in digits on its own is one: after a word that dates things, or in the range of ordinary years and not beside what
 * says that it numbers, measures or counts something else.
 */
export function isYearAlone(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const number = lexemes[at]
  if (!number) return false
  if (number.kind === 'unit') return true
  const before = lexemes[at - 1]
  const beforeKind = isDash(lexemes, at - 1) ? kindAt(lexemes, at - 2) : before?.kind
  if (before?.kind === 'not_date' || beforeKind === 'not_date' || COUNTING.test(before?.word ?? '')) return false
  if (isDash(lexemes, at - 1) && beforeKind === 'number') return false
  if (isMark(lexemes, at - 1, '#') || (kindAt(lexemes, at - 2) === 'not_date' && isMark(lexemes, at - 1, './')))
    return false
  const after = lexemes[next]
  if (after?.kind === 'not_date' && (after.attached || '%$€£¥'.includes(after.word))) return false
  const isCounted = after?.kind === 'counted' || (after?.kind === 'unit' && after.value < unitValues.year)
  if (beforeKind === 'in' || beforeKind === 'since' || beforeKind === 'edge' || beforeKind === 'season') return true
  if (isCounted || isNumbersRange(lexemes, next)) return false
  if (beforeKind === 'of' && kindAt(lexemes, at - 2) === 'number') return false
  if (beforeKind === 'circa' && after?.kind === 'other') return false
  const isOrdinary = number.value >= ordinaryYears.first && number.value <= ordinaryYears.last
  if (isOrdinary) return true
  return beforeKind !== undefined && CUES.has(beforeKind) && after?.kind !== 'other'
}

/** "2000 and 2500", "2000-3500", "1900 to 2000 fighters": the other number is no year, or counts something. */
function isNumbersRange(lexemes: readonly Lexeme[], at: number): boolean {
  const separator = kindAt(lexemes, at)
  const other = lexemes[at + 1]
  if ((separator !== 'and' && separator !== 'to' && !isDash(lexemes, at)) || other?.kind !== 'number') return false
  if (other.word.length < 4) return false
  return other.value > ordinaryYears.last || kindAt(lexemes, at + 2) === 'counted'
}
