import type { ClaimFields } from './claim.ts'
import type { StoredDocument } from './document.ts'
import type { ClaimStatus } from './verdicts.ts'

/** A document as whoever cites it names it. */
export type CitedDocument = Pick<StoredDocument, 'id' | 'sha256' | 'name' | 'title' | 'publisher' | 'published'>

/** A claim with what is needed to cite it. */
export interface CitedClaim {
  id: string
  status: ClaimStatus
  fields: ClaimFields
  document: CitedDocument
  /** Verbatim, names of people masked. */
  quote: string
}

/**
 * When something held, after the rules of the Security Force Monitor: a date that a source gives is a day on which it held, not the
 * day on which it began or ended, unless the source says so.
 */
export interface HeldTime {
  /** As the claim has it; `null` when the source does not say when. */
  edtf: string | null
  /** Days, both included; `null` where an end is open or not known. */
  from: string | null
  to: string | null
  /** `precise`: on every day between. `at_least_one_day`: on one of them or more. `not_stated`: the source does not say when. */
  range_kind: 'precise' | 'at_least_one_day' | 'not_stated'
  /** Whether the source says that it began on `from`, and that it ended on `to`. */
  starts: boolean
  ends: boolean
}

/** One source that says so. */
export interface Said {
  claim: string
  status: ClaimStatus
  document: CitedDocument
  attributed_to: string | null
  time: HeldTime
}

/** A value with everybody who says so. Values that contradict one another stand side by side. */
export interface HeldValue<Value> {
  value: Value
  said: Said[]
}

/** Another organisation, by its key among the files and the name that it goes by. */
export interface OrganisationRef {
  key: string
  name: string
}

export interface FileName {
  name: string
  script: 'latin' | 'arabic' | 'other'
  /** Ids of the claims that use the name; empty for one from our list. */
  claims: string[]
  listed: boolean
}

/** An area in which the organisation is said to be, in the words of the source. */
export interface HeldArea {
  property: string
  words: string
  places: string[]
}

/** How many people it is said to have. `null`: no such bound is given. */
export interface Strength {
  unit: string
  low: number | null
  high: number | null
  value: number | null
  approximate: boolean
  places: string[]
}

export interface HeldRelation {
  relation: string
  to: OrganisationRef
}

/** What accepted claims say of one organisation or unit. */
export interface OrganisationFile {
  /** Our id of a listed organisation, else its normalised name with hyphens. */
  key: string
  name: string
  /** Whether it is in our list. */
  listed: boolean
  /** Publishers' ids with their authority in front. */
  ids: string[]
  names: FileName[]
  unit_of: HeldValue<OrganisationRef | null>[]
  units: HeldValue<OrganisationRef>[]
  /** Holders of published posts; `null`: the source calls it unknown. */
  led_by: HeldValue<string | null>[]
  headquartered_in: HeldValue<string | null>[]
  formed_in: HeldValue<string | null>[]
  preceded_by: HeldValue<OrganisationRef | null>[]
  followed_by: HeldValue<OrganisationRef>[]
  relations: HeldValue<HeldRelation>[]
  levels: HeldValue<number | null>[]
  areas: HeldValue<HeldArea>[]
  strengths: HeldValue<Strength>[]
}

/** The parts of a file that hold values. */
export const heldParts = [
  'unit_of',
  'units',
  'led_by',
  'headquartered_in',
  'formed_in',
  'preceded_by',
  'followed_by',
  'relations',
  'levels',
  'areas',
  'strengths',
] as const
export type HeldPart = (typeof heldParts)[number]

/** The parts of which an organisation can have only one value at a time, so that two contradict each other. */
export const singleParts: readonly HeldPart[] = ['unit_of', 'led_by', 'headquartered_in', 'formed_in', 'levels']

/** How a value stands to a date. `cited`: a source says it of that very time. `possible`: nothing says that it did not hold. */
export type StandingAsOf = 'cited' | 'possible'

export interface ValueAsOf<Value> extends HeldValue<Value> {
  standing: StandingAsOf
}

/** A file as of a date: what is said to have begun later or to have ended before is left out. */
export type OrganisationAsOf = Pick<OrganisationFile, 'key' | 'name' | 'listed' | 'ids' | 'names'> & {
  /** A year, a month or a day; `null`: of any time. */
  as_of: string | null
  /** Parts with two or more values where there can be one. */
  contested: HeldPart[]
} & { [Part in HeldPart]: ValueAsOf<OrganisationFile[Part][number]['value']>[] }
