import type { LocationPrecision, TimePrecision } from './codes.ts'

/** How well the selected events of one dataset are known: whole numbers of events. */
export interface QualityCounts {
  dataset: string
  events: number
  /** The window is longer than a day and says only when the event may have been. */
  imprecise_time: number
  /** The place is not known at or near a point; events whose precision is not stated are among them. */
  imprecise_place: number
  flagged: number
  /** At most one source is named; events without any are among them. */
  few_sources: number
  /** Whether any event of the release, selected or not, says how well its place is known, and names a source. */
  states_place: boolean
  names_sources: boolean
}

/** Fields of an event that a reader may miss. `coordinates` stands for latitude and longitude together. */
export const missableFields = [
  'country',
  'admin1',
  'admin2',
  'location_name',
  'coordinates',
  'actors',
  'violence_type',
  'event_type',
  'conflict',
  'dyad',
  'fatalities_low',
  'fatalities_best',
  'fatalities_high',
  'deaths_civilians',
  'claimed_by',
  'sources',
  'headline',
  'notes',
] as const
export type MissableField = (typeof missableFields)[number]

/** Events of one dataset that begin in one month and are known equally well; whole numbers. */
export interface KnownCount {
  dataset: string
  /** The month of the first day inside the asked time, counted from year 0 as `bucketOf` does. */
  month: number
  time_precision: TimePrecision
  location_precision: LocationPrecision
  events: number
  imprecise_time: number
  flagged: number
  /** Events that name no source, one, and two. */
  no_source: number
  one_source: number
  two_sources: number
  /** All sources named, added up. */
  sources: number
}

/** How many selected events of one dataset carry each field, and which fields no event of the release carries. */
export interface FilledFields {
  dataset: string
  events: number
  filled: Record<MissableField, number>
  never_filled: readonly MissableField[]
}

/** Everything that is counted of how good the data under a selection are. */
export interface CoverageCounts {
  known: KnownCount[]
  fields: FilledFields[]
  flags: { flag: string; events: number }[]
  /** How many events have each best estimate of deaths. */
  deaths: { deaths: number; events: number }[]
  /** Events equal to another of the same dataset in dates, place, actors and deaths, and how many such events there are but for these repeats. */
  near_repeats: { events: number; groups: number }
}
