import type { Lexeme } from './lexemes.ts'

/** What a rule found, and the lexeme after it. */
export interface Match<Value> {
  value: Value
  next: number
}

const DASHES = '-–—‑−‐'

export function kindAt(lexemes: readonly Lexeme[], at: number): Lexeme['kind'] | undefined {
  return lexemes[at]?.kind
}

export function isMark(lexemes: readonly Lexeme[], at: number, marks: string): boolean {
  const lexeme = lexemes[at]
  return lexeme?.kind === 'mark' && marks.includes(lexeme.word)
}

export function isDash(lexemes: readonly Lexeme[], at: number): boolean {
  return isMark(lexemes, at, DASHES)
}

/** More small words than this do not stand in a row; the bound keeps reading linear. */
const MOST_SKIPPED = 4

/** The first lexeme from `at` that is of none of these kinds. */
export function skip(lexemes: readonly Lexeme[], at: number, ...kinds: readonly string[]): number {
  let next = at
  while (next < at + MOST_SKIPPED && next < lexemes.length && kinds.includes((lexemes[next] as Lexeme).kind)) next += 1
  return next
}

/** Past one of these marks, if one stands there. */
export function skipMark(lexemes: readonly Lexeme[], at: number, marks: string): number {
  return isMark(lexemes, at, marks) ? at + 1 : at
}

/** A number that is not part of more, as in `2,014`, `3.5`, `10:30`, `AK47` or `COVID-19`. */
export function isWholeNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at]
  if (number?.kind !== 'number') return false
  const [before, beforeThat] = [lexemes[at - 1], lexemes[at - 2]]
  if (number.attached && before) {
    if (before.kind === 'other') return false
    if (before.kind === 'mark' && '.,:٫٬$€£#'.includes(before.word)) return false
    if (isDash(lexemes, at - 1) && before.attached && beforeThat?.kind === 'other') return false
  }
  const [after, afterThat] = [lexemes[at + 1], lexemes[at + 2]]
  if (!after?.attached) return true
  if (after.kind === 'not_date') return false
  return !(after.kind === 'mark' && '.,:٫٬'.includes(after.word) && afterThat?.attached && afterThat.kind === 'number')
}
