import { express } from './express.ts'
import { type Expression, makePoint, type Point } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { isDash, kindAt, type Match, skip } from './match.ts'
import { listSeparator, readPoint } from './narrowed.ts'
import { attachYear, monthAfterDay, readDayNumber } from './points.ts'

/** "3, 5 and 7 May 2014", "3-4 June", "28 و29 آذار"; "May 3 and 5, 2015". `null` when there is but one day. */
export function days(lexemes: readonly Lexeme[], at: number): Match<Expression[]> | null {
  const kind = kindAt(lexemes, at)
  if (kind === 'number' || kind === 'ordinal') return daysThenMonth(lexemes, at)
  return kind === 'month' ? monthThenDays(lexemes, at) : null
}

interface DayMember {
  at: number
  next: number
  day: number
  /** Joined to the day before it by a dash or "to". */
  isEnd: boolean
}

const MOST_DAYS = 12

function daysThenMonth(lexemes: readonly Lexeme[], at: number): Match<Expression[]> | null {
  const found: DayMember[] = []
  let next = at
  let isEnd = false
  while (found.length < MOST_DAYS) {
    const day = readDayNumber(lexemes, next)
    if (!day) return null
    if (found.length > 0 && monthAfterDay(lexemes, day.next) !== null) {
      const whole = readPoint(lexemes, next)
      if (whole?.value.part.kind !== 'day') return null
      const last = { at: next, next: whole.next, day: whole.value.part.day, isEnd }
      const expressions = expressDays(lexemes, [...found, last], last, whole.value.part.month, whole.value)
      return { value: expressions, next: whole.next }
    }
    found.push({ at: next, next: day.next, day: day.value, isEnd })
    isEnd = isDash(lexemes, day.next) || kindAt(lexemes, day.next) === 'to'
    const after = isEnd ? skip(lexemes, day.next + 1, 'in', 'the') : listSeparator(lexemes, day.next)
    if (after === null) return null
    next = after
  }
  return null
}

function monthThenDays(lexemes: readonly Lexeme[], at: number): Match<Expression[]> | null {
  const first = readPoint(lexemes, at)
  if (first?.value.part.kind !== 'day' || first.value.year !== null) return null
  const { month, day } = first.value.part
  const found: DayMember[] = [{ at, next: first.next, day, isEnd: false }]
  let next = first.next
  while (found.length < MOST_DAYS) {
    const isEnd = isDash(lexemes, next) || kindAt(lexemes, next) === 'to'
    const after = isEnd ? next + 1 : listSeparator(lexemes, next)
    const more = after === null ? null : readDayNumber(lexemes, after)
    if (!more || after === null || kindAt(lexemes, more.next) === 'month' || kindAt(lexemes, more.next) === 'counted')
      break
    if (!isEnd && kindAt(lexemes, more.next) === 'other') break
    found.push({ at: after, next: more.next, day: more.value, isEnd })
    next = more.next
  }
  if (found.length === 1) return null
  const dated = attachYear(lexemes, next, first.value)
  return {
    value: expressDays(lexemes, found, { ...(found.at(-1) as DayMember), next: dated.next }, month, dated.value),
    next: dated.next,
  }
}

function expressDays(
  lexemes: readonly Lexeme[],
  found: readonly DayMember[],
  last: DayMember,
  month: number,
  dated: Point,
): Expression[] {
  const expressions: Expression[] = []
  const pointOf = (day: number): Point => makePoint({ kind: 'day', month, day }, dated.year)
  for (const [index, member] of found.entries()) {
    if (member.isEnd && expressions.length > 0) {
      const start = expressions.pop() as Expression
      const end = index === found.length - 1 ? last.next : member.next
      const range = { form: 'range', to: pointOf(member.day), throughout: true } as const
      expressions.push({ ...express(lexemes, member.at, end, start.point, range), start: start.start })
    } else {
      expressions.push(
        express(lexemes, member.at, index === found.length - 1 ? last.next : member.next, pointOf(member.day)),
      )
    }
  }
  return expressions
}
