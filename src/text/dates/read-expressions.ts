import { days } from './day-lists.ts'
import { express, type Group } from './express.ts'
import type { Expression, Point } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { kindAt, type Match, skip } from './match.ts'
import { readPoint } from './narrowed.ts'
import { bounded, openEnded, rangeFrom } from './ranges.ts'
import { span } from './spans.ts'

/** The times that a sentence names, in order, without overlap. */
export function readExpressions(lexemes: readonly Lexeme[]): Expression[] {
  const found: Expression[] = []
  let future = false
  for (let at = 0; at < lexemes.length;) {
    const kind = kindAt(lexemes, at)
    if (kind === 'will') future = true
    const group = kind === 'other' && !lexemes[at]?.capital ? null : readGroup(lexemes, at)
    if (!group) {
      at += 1
      continue
    }
    for (const expression of group.value) found.push({ ...expression, future })
    at = Math.max(group.next, at + 1)
  }
  return found
}

function readGroup(lexemes: readonly Lexeme[], at: number): Group {
  switch (kindAt(lexemes, at)) {
    case 'between':
    case 'from':
      return bounded(lexemes, at)
    case 'since':
    case 'until':
    case 'before':
    case 'after':
    case 'pre':
    case 'post':
      return relativeFirst(lexemes, at) ?? openEnded(lexemes, at)
    case 'throughout':
      return wholeOf(lexemes, at)
    case 'which':
    case 'recent':
    case 'coming':
    case 'unit':
    case 'dual':
      return span(lexemes, at) ?? members(lexemes, at)
    default:
      return members(lexemes, at)
  }
}

/** "قبل يومين" (two days ago), which begins as "قبل عام 2011" (before 2011) does. */
function relativeFirst(lexemes: readonly Lexeme[], at: number): Group {
  const found = readPoint(lexemes, at)
  return found && { value: [express(lexemes, at, found.next, found.value)], next: found.next }
}

/** "throughout 2015", "all of last year". */
function wholeOf(lexemes: readonly Lexeme[], at: number): Group {
  const first = skip(lexemes, at + 1, 'of', 'in', 'the')
  const found = readPoint(lexemes, first)
  if (found)
    return { value: [express(lexemes, first, found.next, found.value, { throughout: true })], next: found.next }
  return span(lexemes, first)
}

/** A list or range of days before or after their month, a range of other points, or one point. */
function members(lexemes: readonly Lexeme[], at: number): Group {
  const list = days(lexemes, at)
  if (list) return list
  const found = readPoint(lexemes, at)
  if (!found || isNameOfGroup(lexemes, at, found)) return null
  const range = rangeFrom(lexemes, at, found)
  return range
    ? { value: [range.value], next: range.next }
    : { value: [express(lexemes, at, found.next, found.value)], next: found.next }
}

const GROUPS_AFTER =
  /^(movement|alliance|brigades?|martyrs|organi[sz]ation|front|forces|coalition|party|army|street|square|bridge)$/
const GROUPS_BEFORE = /^(حركه|تحالف|لواء|كتيبه|كتائب|ميليشيا|جيش|شارع|ساحه|جسر|ميدان)$/

/** "March 23 Movement", "حركة 23 مارس": a day in a name. */
function isNameOfGroup(lexemes: readonly Lexeme[], at: number, { value, next }: Match<Point>): boolean {
  if (value.part.kind !== 'day' || value.year !== null) return false
  const after = lexemes[next]
  return (after?.capital === true && GROUPS_AFTER.test(after.word)) || GROUPS_BEFORE.test(lexemes[at - 1]?.word ?? '')
}
