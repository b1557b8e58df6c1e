import type { GazetteerEntry, PlaceKind } from '../gazetteer/gazetteer.ts'
import type { PlaceCandidate } from './place-candidate.ts'
import type { Surroundings } from './surroundings.ts'

/** A place that a candidate may mean. */
export interface Option {
  number: number
  entry: GazetteerEntry
  main: boolean
  importance: number
}

/** A candidate with what is known about it while a text is read. */
export interface Considered {
  candidate: PlaceCandidate
  /** Its name as it is compared. */
  key: string
  around: Surroundings
  /** The most important first. */
  options: readonly Option[]
  /** The kinds that a word beside it calls for; `undefined` where none does. */
  calledFor: readonly PlaceKind[] | undefined
  /** How much speaks for its being a place at all; from 1 on it is taken for one. */
  evidence: number
}
