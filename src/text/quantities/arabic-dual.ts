import type { Lexeme } from './lexemes.ts'
import { exactly, type Amount } from './amount.ts'
import type { UnitPhrase } from './read-unit.ts'
import { AMBIGUOUS_DUALS, DUALS, MEASURES } from './units-data.ts'

const MEASURED = new Set(MEASURES.values())

/**
 * A noun that says two by its ending: شرطيان, سيارتين. Where the ending is also that of the plural (شرطيين), only with اثنين behind it.
 * A definite dual ("the two") counts as well.
 */
export function readDual(lexemes: readonly Lexeme[], at: number): { amount: Amount; unit: UnitPhrase } | null {
  const lexeme = lexemes[at]!
  if (lexeme.kind !== 'word' || !lexeme.arabic || !/[اي]ن$/.test(lexeme.norm)) return null
  const two = /^(?:اثنان|اثنين|اثنتان|اثنتين)$/.test(lexemes[at + 1]?.norm ?? '')
  for (const form of lexeme.forms) {
    const unit = DUALS.get(form) ?? (two ? AMBIGUOUS_DUALS.get(form) : undefined)
    if (unit === undefined) continue
    const to = two ? at + 2 : at + 1
    const head = { from: at, to: at + 1 }
    return { amount: exactly(at, to, 2), unit: { unit, to, head, measured: MEASURED.has(unit), others: false } }
  }
  return null
}
