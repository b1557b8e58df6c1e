/** What truly happened: the record that every publisher sees a part of. */
import type { Town } from '../land/orland.ts'
import type { Dyad } from './dyads.ts'
import type { Organisation, Unit } from './organisations.ts'

export type IncidentKind =
  | 'clash'
  | 'ambush'
  | 'shelling'
  | 'bombing'
  | 'air_strike'
  | 'attack_on_civilians'
  | 'abduction'
  | 'property_attack'
  | 'protest'
  | 'riot'

export interface Incident {
  /** Counts the incidents from 1, in the order of their first days. */
  number: number
  /** The incident that set this one off, 0 where none did. */
  parent: number
  /** Day numbers, both included. */
  firstDay: number
  lastDay: number
  kind: IncidentKind
  /** Absent in unrest. */
  dyad: Dyad | undefined
  /** Who began it; in unrest nobody that has a name. */
  initiator: Organisation | undefined
  unit: Unit | undefined
  /** The nearest town, in whose district it lies. */
  town: Town
  latitude: number
  longitude: number
  /** Kilometres from the town: under 2 is in the town. */
  townKm: number
  deathsA: number
  deathsB: number
  deathsCivilians: number
  /** All of them. */
  deaths: number
  wounded: number
  /** Whether the one who began it says so in public. */
  isClaimed: boolean
  regime: number
  /** Whether it belongs to a planted burst. */
  inBurst: boolean
}

/** `OR-0000001`. */
export function incidentId(number: number): string {
  return `OR-${String(number).padStart(7, '0')}`
}

/** Who it was aimed at: the other side, or nobody that has a name. */
export function targetOf({ dyad, initiator }: Incident): Organisation | undefined {
  if (dyad === undefined) return undefined
  return dyad.sideA === initiator ? dyad.sideB : dyad.sideA
}
