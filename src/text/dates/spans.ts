import { express, type Group } from './express.ts'
import { makePoint } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { kindAt } from './match.ts'
import { readSlice } from './narrowed.ts'
import { isPlural, readAmount } from './relative.ts'
import { unitValues } from './vocabulary-data.ts'

/** "the past two years", "last 24 hours", "recent months", "the coming weeks", "السنوات الثلاث الماضية". */
export function span(lexemes: readonly Lexeme[], at: number): Group {
  const first = lexemes[at]
  if (!first || readSlice(lexemes, at)) return null
  const make = (next: number, unit: number, count: number | null, isRough: boolean, isComing: boolean): Group => {
    const point = makePoint({ kind: 'offset', unit, base: 'now', shift: count ?? 0, isRough })
    const more = { form: isComing ? 'coming' : 'past', count, throughout: true } as const
    return { value: [express(lexemes, at, next, point, more)], next }
  }
  if (first.kind === 'which' || first.kind === 'recent' || first.kind === 'coming') {
    if (first.kind === 'which' && first.value === 0 && kindAt(lexemes, at + 1) !== 'which') return null
    const isComing = first.kind === 'coming' || first.value > 0
    const amountAt = first.value === 0 && first.kind === 'which' ? at + 2 : at + 1
    const amount = readAmount(lexemes, amountAt)
    if (amount) return make(amount.next, amount.value.unit, amount.value.count, amount.value.isRough, isComing)
    const unit = lexemes[amountAt]
    if (unit?.kind !== 'unit' || unit.value > unitValues.decade) return null
    if (isPlural(unit)) return make(amountAt + 1, unit.value, null, true, isComing)
    const isOne = first.word === 'past' || (first.word === 'last' && lexemes[at - 1]?.word === 'the')
    return isOne && unit.value !== unitValues.day ? make(amountAt + 1, unit.value, 1, false, isComing) : null
  }
  return arabicSpan(lexemes, at, make)
}

function arabicSpan(
  lexemes: readonly Lexeme[],
  at: number,
  make: (next: number, unit: number, count: number | null, isRough: boolean, isComing: boolean) => Group,
): Group {
  const unit = lexemes[at]
  if (unit?.kind !== 'unit' && unit?.kind !== 'dual') return null
  const counted = unit.kind === 'dual' ? 2 : (countAt(lexemes, at + 1) ?? null)
  const sayingAt = unit.kind === 'dual' || counted === null ? at + 1 : at + 2
  const said = lexemes[sayingAt]
  if (said?.kind !== 'which' && said?.kind !== 'recent') return null
  if (unit.kind === 'unit' && !isPlural(unit)) return null
  const isRough = kindAt(lexemes, at + 1) === 'few'
  return make(sayingAt + 1, unit.value, isRough ? null : counted, isRough || counted === null, said.value > 0)
}

function countAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const lexeme = lexemes[at]
  return lexeme?.kind === 'count' || lexeme?.kind === 'few' ? lexeme.value : undefined
}
