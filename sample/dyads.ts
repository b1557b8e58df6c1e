/** The invented organisations of Orland and who fights whom. Ids start at 990,001, far above those that UCDP has given. */

export interface Organisation {
  id: number
  /** The id of the older UCDP datasets. */
  olderId: number
  name: string
  /** Gleditsch–Ward code; empty unless it is a government. */
  gwCode: string
}

export interface Dyad {
  id: number
  olderId: number
  conflict: { id: number; olderId: number; name: string }
  /** 1 state-based, 2 non-state, 3 one-sided. */
  violenceType: 1 | 2 | 3
  sideA: Organisation
  sideB: Organisation
  /** Its share within its type of violence, before `home` counts. */
  weight: number
  /** Indexes of the provinces in which it is four times as frequent. */
  home: readonly number[]
  /** Whether its years pass 25 deaths. Declared, not counted: in a large file even this small dyad would pass. */
  active: boolean
}

const government = { id: 990_001, olderId: 9_901, name: 'Government of Orland (invented)', gwCode: '999' }
const vaskFront = { id: 990_002, olderId: 9_902, name: 'Vask Front (invented)', gwCode: '' }
const ketharAssembly = { id: 990_003, olderId: 9_903, name: 'Kéthar Assembly (invented)', gwCode: '' }
const orundeBrigades = { id: 990_004, olderId: 9_904, name: 'Ōrunde Brigades (invented)', gwCode: '' }
const saltMilitia = { id: 990_005, olderId: 9_905, name: 'Salt Militia (invented)', gwCode: '' }
/** In type 3 UCDP names the second side exactly so, with this id. */
const civilians = { id: 1, olderId: 9_999, name: 'Civilians', gwCode: '' }

const overGovernment = { id: 990_101, olderId: 9_911, name: 'Orland (invented): Government' }
const overOrunde = { id: 990_102, olderId: 9_912, name: 'Orland (invented): Ōrunde' }

export const dyads: readonly Dyad[] = [
  dyad(1, government, vaskFront, { over: overGovernment, weight: 0.62, home: [0, 3] }),
  dyad(1, government, ketharAssembly, { over: overGovernment, weight: 0.2, home: [1, 4] }),
  dyad(1, government, orundeBrigades, { over: overOrunde, weight: 0.18, home: [2, 5] }),
  dyad(2, vaskFront, ketharAssembly, { weight: 0.85, home: [0, 1] }),
  dyad(2, orundeBrigades, saltMilitia, { weight: 0.15, home: [2], active: false }),
  dyad(3, vaskFront, civilians, { weight: 0.6, home: [0, 1, 3] }),
  dyad(3, government, civilians, { weight: 0.25, home: [] }),
  dyad(3, orundeBrigades, civilians, { weight: 0.15, home: [2] }),
].map((built, index) => ({ ...built, id: 990_201 + index, olderId: 9_921 + index }))

interface DyadOptions {
  /** Absent: the conflict is named after its two sides, as UCDP does for types 2 and 3. */
  over?: Dyad['conflict']
  weight: number
  home: readonly number[]
  active?: boolean
}

function dyad(violenceType: Dyad['violenceType'], sideA: Organisation, sideB: Organisation, options: DyadOptions) {
  const { over, weight, home, active = true } = options
  const offset = (sideA.id % 100) * 10 + (sideB.id % 100)
  const conflict = over ?? { id: 990_300 + offset, olderId: 9_000 + offset, name: nameDyad({ sideA, sideB }) }
  return { conflict, violenceType, sideA, sideB, weight, home, active }
}

export function nameDyad({ sideA, sideB }: Pick<Dyad, 'sideA' | 'sideB'>): string {
  return `${sideA.name} - ${sideB.name}`
}
