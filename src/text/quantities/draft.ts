import type { Amount } from './amount.ts'
import type { Role } from './read-role.ts'
import type { UnitPhrase } from './read-unit.ts'
import { PEOPLE, THINGS } from './units-data.ts'

/** A number in its sentence, while unit and role are still being put together. */
export interface Draft {
  amount: Amount
  /** The lexemes of the mention, qualifiers and unit included. */
  from: number
  to: number
  /** The first lexeme after the number. */
  numberEnd: number
  low: number | null
  high: number | null
  approximate: boolean
  qualified: boolean
  unit: UnitPhrase
  role: Role | null
}

/** Whether what is counted is certainly no living being. */
export function isThing(draft: Draft): boolean {
  return THINGS.has(draft.unit.unit?.split('/')[0] ?? '')
}

/** Whether a unit is certainly one of living beings; not listed are most trades, so `false` says little. */
export function isPeople(unit: string | null): boolean {
  return (
    unit !== null &&
    (PEOPLE.has(unit) || /(?:people|personnel|officers|workers|bombers|men|women|ists|ians)$/.test(unit))
  )
}
