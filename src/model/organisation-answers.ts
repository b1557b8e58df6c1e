import type { OrganisationAsOf, StandingAsOf } from './organisation-file.ts'

/** What is shown of organisations; names of people masked that hold no published role. */

/** An organisation in a list. */
export interface ListedOrganisation {
  key: string
  name: string
  /** Whether it is in our list. */
  listed: boolean
  /** How many claims that count name it. */
  claims: number
  /** What it is said to be a unit of, at any time; `null`: the source calls it unknown. */
  unit_of: (string | null)[]
  units: number
  /** How many different strengths are claimed. */
  strengths: number
}

export interface OrganisationList {
  total: number
  /** In the order of their names. */
  organisations: ListedOrganisation[]
}

/** A unit in the tree below an organisation. */
export interface TreeUnit {
  key: string
  name: string
  /** Holders of its published posts; `null`: the source calls them unknown. */
  led_by: (string | null)[]
  /** Whether its sources differ in something of which there can be one. */
  contested: boolean
  units: TreeUnit[]
  /** Its units stand elsewhere in the tree already and are not repeated. */
  repeated: boolean
}

/** What stands above an organisation: one, or several between which the sources differ. */
export interface TreeParent {
  /** `null`, as its name: the source calls it unknown. */
  key: string | null
  name: string | null
  standing: StandingAsOf
}

/** First and last day of a time that a claim names, `null` where that end is open. */
export interface DatedSpan {
  from: string | null
  to: string | null
}

/** One organisation as of a date, with the claims behind every value. */
export interface OrganisationAnswer {
  organisation: OrganisationAsOf
  /** The levels above it, the highest first. */
  above: TreeParent[][]
  tree: TreeUnit
  /** Of each claim behind one of its values its quote, verbatim but for masked names. */
  quotes: Record<string, string>
  /** The times that claims about it name, whatever the date asked; each once, by their beginning. */
  dated: DatedSpan[]
}
