import { makePoint, type Base, type Part, type Point } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { isWholeNumber, kindAt, type Match, skip } from './match.ts'
import { unitValues } from './vocabulary-data.ts'
import { baseOf } from './years.ts'

/** A time told from another: "yesterday", "last week", "two days later". */
export function readRelativePoint(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const lexeme = lexemes[at]
  if (!lexeme) return null
  switch (lexeme.kind) {
    case 'deictic':
      return deictic(lexemes, at)
    case 'which':
    case 'same':
    case 'that':
      return sayingFirst(lexemes, at)
    case 'unit':
      return unitFirst(lexemes, at)
    case 'earlier':
    case 'later':
      return withinPeriod(lexemes, at)
    case 'number':
    case 'count':
    case 'few':
    case 'dual':
      return countFirst(lexemes, at)
    case 'since':
    case 'before':
    case 'after':
      return arabicOffset(lexemes, at)
    default:
      return null
  }
}

function unitPoint(unit: number, base: Base, shift: number): Point {
  return makePoint({ kind: 'unit', unit, base, shift })
}

/** Units that a word such as "last" can point at; of an hour it cannot. */
function isCalendarUnit(lexeme: Lexeme | undefined): lexeme is Lexeme {
  if (lexeme?.kind !== 'unit') return false
  const { value } = lexeme
  return (value >= unitValues.day && value <= unitValues.weekend) || value === unitValues.century
}

const PLURALS =
  /^(days|weeks|months|years|decades|jours|semaines|annees|tage|tagen|wochen|monate|monaten|jahre|jahren|(ال)?(ايام|اسابيع|اشهر|شهور|اعوام|سنوات|سنين|عقود))$/

export function isPlural(lexeme: Lexeme): boolean {
  return PLURALS.test(lexeme.word)
}

function deictic(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const { value, word } = lexemes[at] as Lexeme
  const after = lexemes[at + 1]
  if (word === 'اليوم' && after?.kind === 'same')
    return { value: unitPoint(unitValues.day, 'context', after.value), next: at + 2 }
  if (word === 'اليوم' && (after?.kind === 'which' || after?.kind === 'ordinal')) return null
  const next = skip(lexemes, at + 1, 'day_part')
  const weekday = lexemes[next]
  const isNamed = weekday?.kind === 'weekday' && weekday.strength === 'strong' && /^[^a-z]/.test(word)
  return { value: unitPoint(unitValues.day, 'now', value), next: isNamed ? next + 1 : next }
}

/** "last week", "the same month", "that day", "this morning"; "last October" is for months to say. */
function sayingFirst(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const said = lexemes[at] as Lexeme
  if (said.word === 'past') return null
  let unitAt = at + 1
  if (kindAt(lexemes, unitAt) === 'same' && said.kind === 'that') unitAt += 1
  const unit = lexemes[unitAt]
  const isAfterArticle = lexemes[at - 1]?.word === 'the'
  const base = said.word === 'next' && isAfterArticle ? 'context' : baseOf(said)
  if (!base || !unit) return null
  if ((unit.kind === 'day_part' || unit.kind === 'night') && said.kind !== 'same' && said.value <= 0) {
    return { value: unitPoint(unitValues.day, base, said.kind === 'which' ? said.value : 0), next: unitAt + 1 }
  }
  const isTodayWord = unit.word === 'اليوم' && base !== null
  if (isTodayWord) return { value: unitPoint(unitValues.day, base, said.value), next: unitAt + 1 }
  if (!isCalendarUnit(unit) || isPlural(unit)) return null
  if (said.word === 'last' && isAfterArticle) return null
  if (said.word === 'that' && unit.value === unitValues.century) return null
  return { value: unitPoint(unit.value, base, said.value), next: unitAt + 1 }
}

/** "الأسبوع الماضي", "la semaine dernière", "العام نفسه". */
function unitFirst(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const unit = lexemes[at] as Lexeme
  const said = lexemes[at + 1]
  if (
    !said ||
    !isCalendarUnit(unit) ||
    isPlural(unit) ||
    /^(day|week|month|year|decade|weekend|century)$/.test(unit.word)
  )
    return null
  const base = baseOf(said)
  return base && { value: unitPoint(unit.value, base, said.value), next: at + 2 }
}

/** "this year", "last night", "today". */
function pointedUnit(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const kind = kindAt(lexemes, at)
  if (kind === 'deictic') return deictic(lexemes, at)
  return kind === 'which' || kind === 'same' || kind === 'that' ? sayingFirst(lexemes, at) : null
}

/** "earlier this year", "later that month", "earlier in the week", "في وقت سابق من هذا العام". */
function withinPeriod(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const next = skip(lexemes, at + 1, 'in', 'of', 'from')
  const wholeAt = skip(lexemes, next, 'the')
  const unit = lexemes[wholeAt]
  const found = unit?.kind === 'unit' ? unitFirst(lexemes, wholeAt) : pointedUnit(lexemes, wholeAt)
  if (found) return found
  if (next === at + 1 || !isCalendarUnit(unit) || isPlural(unit) || kindAt(lexemes, next) !== 'the') return null
  const base = lexemes[at]?.kind === 'later' ? 'context' : 'now'
  return { value: unitPoint(unit.value, base, 0), next: wholeAt + 1 }
}

/** How many of a unit: "two years", "24 hours", "a few days", "يومين". */
export function readAmount(
  lexemes: readonly Lexeme[],
  at: number,
): Match<{ count: number; unit: number; isRough: boolean }> | null {
  const first = lexemes[at]
  if (!first) return null
  if (first.kind === 'dual') return { value: { count: 2, unit: first.value, isRough: false }, next: at + 1 }
  const isNumber = first.kind === 'number' && first.word.length <= 3 && isWholeNumber(lexemes, at)
  if (!isNumber && first.kind !== 'count' && first.kind !== 'few') return null
  let unitAt = at + 1
  let count = first.value
  let isRough = first.kind === 'few'
  const second = lexemes[unitAt]
  if (first.value === 1 && second && (second.kind === 'few' || second.word === 'couple' || second.word === 'dozen')) {
    count = second.value
    isRough = true
    unitAt += 1
  }
  unitAt = skip(lexemes, unitAt, 'of')
  const unit = lexemes[unitAt]
  if (unit?.kind !== 'unit' || unit.value > unitValues.decade || count === 0) return null
  return { value: { count, unit: unit.value, isRough }, next: unitAt + 1 }
}

/** "two days later", "a year ago", "three weeks earlier". */
function countFirst(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const amount = readAmount(lexemes, at)
  if (!amount) return null
  const after = lexemes[amount.next]
  const { count, unit } = amount.value
  const isRough = amount.value.isRough || isRoughBefore(lexemes, at)
  switch (after?.kind) {
    case 'ago':
      return { value: offset({ unit, base: 'now', shift: -count, isRough }), next: amount.next + 1 }
    case 'later':
      return { value: offset({ unit, base: 'context', shift: count, isRough }), next: amount.next + 1 }
    case 'earlier':
      return { value: offset({ unit, base: 'context', shift: -count, isRough }), next: amount.next + 1 }
    default:
      return null
  }
}

function isRoughBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  return before?.kind === 'circa' || /^(than|over|nearly|almost|some)$/.test(before?.word ?? '')
}

function offset(part: Omit<Extract<Part, { kind: 'offset' }>, 'kind'>): Point {
  return makePoint({ kind: 'offset', ...part })
}

/** "قبل ثلاثة أيام", "منذ أسبوع", "بعد يومين"; "قبل يومين من الهجوم" is told from an event and has no date. */
function arabicOffset(lexemes: readonly Lexeme[], at: number): Match<Point> | null {
  const word = lexemes[at] as Lexeme
  if (!/^(قبل|منذ|بعد)$/.test(word.word)) return null
  const unit = lexemes[at + 1]
  const amount = readAmount(lexemes, at + 1)
  const single = unit?.kind === 'unit' && isCalendarUnit(unit) && !unit.word.startsWith('ال') && !isPlural(unit)
  if (!amount && !single) return null
  const next = amount ? amount.next : at + 2
  if (kindAt(lexemes, next) === 'from' || kindAt(lexemes, next) === 'number') return null
  const {
    count,
    unit: of,
    isRough,
  } = amount ? amount.value : { count: 1, unit: (unit as Lexeme).value, isRough: false }
  const isLater = word.word === 'بعد'
  return {
    value: offset({ unit: of, base: isLater ? 'context' : 'now', shift: isLater ? count : -count, isRough }),
    next,
  }
}
