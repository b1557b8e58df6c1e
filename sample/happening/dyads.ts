/** Who fights whom in Orland. Ids start at 990,101 for conflicts over something, at 990,201 for dyads. */
import { government, ketharAssembly, orundeBrigades, saltMilitia, vaskFront } from './organisations.ts'
import type { Organisation } from './organisations.ts'

export interface Dyad {
  /** Counts the dyads from 0. */
  index: number
  id: number
  olderId: number
  conflict: { id: number; olderId: number; name: string }
  /** 1 state-based, 2 non-state, 3 one-sided. */
  violenceType: 1 | 2 | 3
  sideA: Organisation
  /** In type 3 `civilians`. */
  sideB: Organisation
  /** Its share within its type of violence in each regime, before `home` counts. */
  weights: readonly [number, number, number]
  /** Indexes of the provinces in which it is four times as frequent. */
  home: readonly number[]
  /** Whether its years pass 25 deaths. Declared, not counted: in a large file even this small dyad would pass. */
  active: boolean
}

/** In type 3 UCDP names the second side exactly so, with this id. */
export const civilians: Organisation = {
  ...{
    id: 1,
    olderId: 9_999,
    name: 'Civilians',
    arabic: 'مدنيون',
    kind: 'militia',
    gwCode: '',
    units: [],
    leaders: [],
  },
}

const overGovernment = { id: 990_101, olderId: 9_911, name: 'Orland (invented): Government' }
const overOrunde = { id: 990_102, olderId: 9_912, name: 'Orland (invented): Ōrunde' }

export const dyads: readonly Dyad[] = [
  dyad(1, government, vaskFront, { over: overGovernment, weights: [0.6, 0.66, 0.62], home: [0, 3] }),
  dyad(1, government, ketharAssembly, { over: overGovernment, weights: [0.24, 0.2, 0.04], home: [1, 4] }),
  dyad(1, government, orundeBrigades, { over: overOrunde, weights: [0.16, 0.14, 0.34], home: [2, 5] }),
  dyad(2, vaskFront, ketharAssembly, { weights: [0.7, 0.85, 1], home: [0, 1] }),
  dyad(2, orundeBrigades, saltMilitia, { weights: [0.3, 0.15, 0], home: [2], active: false }),
  dyad(3, vaskFront, civilians, { weights: [0.6, 0.6, 0.6], home: [0, 1, 3] }),
  dyad(3, government, civilians, { weights: [0.25, 0.25, 0.25], home: [] }),
  dyad(3, orundeBrigades, civilians, { weights: [0.15, 0.15, 0.15], home: [2] }),
].map((built, index) => ({ ...built, index, id: 990_201 + index, olderId: 9_921 + index }))

interface DyadOptions extends Pick<Dyad, 'weights' | 'home'> {
  /** Absent: the conflict is named after its two sides, as UCDP does for types 2 and 3. */
  over?: Dyad['conflict']
  active?: boolean
}

function dyad(violenceType: Dyad['violenceType'], sideA: Organisation, sideB: Organisation, options: DyadOptions) {
  const { over, weights, home, active = true } = options
  const offset = (sideA.id % 100) * 10 + (sideB.id % 100)
  const conflict = over ?? { id: 990_300 + offset, olderId: 9_000 + offset, name: nameDyad({ sideA, sideB }) }
  return { conflict, violenceType, sideA, sideB, weights, home, active }
}

export function nameDyad({ sideA, sideB }: Pick<Dyad, 'sideA' | 'sideB'>): string {
  return `${sideA.name} - ${sideB.name}`
}
