import type { LocationPrecision, TimePrecision } from '../../model/codes.ts'
import type { Language } from '../../model/figure.ts'
import type { MissableField } from '../../model/quality.ts'
import type { Extent } from '../../model/release.ts'
import type { HeapedMultiples } from '../../stats/index.ts'

/** Some of the selected events, and their share of all that were asked about; the share is 0 where there are none. */
export interface Part {
  events: number
  share: number
}

/** The same of those events whose dataset says anything of the matter. */
export interface PartOf extends Part {
  of: number
}

/** What a release says that it covers, and how much of the asked time that is. */
export interface ReleaseExtent extends Pick<
  Extent,
  'from' | 'to' | 'countries' | 'without' | 'gaps' | 'basis' | 'population'
> {
  dataset: string
  release: string
  asked_days: number | null
  covered_days: number | null
  /** covered_days / asked_days; `null` where nobody said what the release covers. */
  share: number | null
}

/** Sources named, over the events of the datasets that name any. Shares are of `of`. */
export interface SourceCounts {
  of: number
  none: Part
  one: Part
  two: Part
  three_or_more: Part
  mean: number
}

export interface MissingField extends PartOf {
  field: MissableField
}

/** A value of deaths with how often it was given, and how often a smooth curve through its neighbours would have it. */
export interface HeapedDeaths {
  deaths: number
  observed: number
  expected: number | null
}

export interface HeapedDeathCounts {
  /** Events whose best estimate is five or more. */
  events: number
  values: HeapedDeaths[]
  /** Other values that stand out. */
  others: HeapedDeaths[]
  fives: HeapedMultiples
  tens: HeapedMultiples
}

/** A day from which the dataset was made in another way. */
export interface KnownBreak {
  dataset: string
  release: string
  date: string
  what: Record<Language, string>
}

/** The quality of the events that begin in a bin; all `null` where the releases do not cover it. */
export interface CoverageBin {
  start: string
  end: string
  covered: 'full' | 'partial' | 'none' | 'unknown'
  events: number | null
  /** Shares; `null` without events, and where no dataset says. */
  imprecise_time: number | null
  imprecise_place: number | null
  few_sources: number | null
  mean_sources: number | null
}

export interface CoverageResult {
  by: 'month' | 'quarter' | 'year'
  events: number
  extents: ReleaseExtent[]
  /** Dated only to a window of days; not placed at or near a point; resting on one named source or none; carrying a flag. */
  imprecise_time: Part
  imprecise_place: PartOf | null
  few_sources: PartOf | null
  flagged: Part
  time_precision: ({ precision: TimePrecision } & Part)[]
  location_precision: ({ precision: LocationPrecision } & Part)[]
  sources: SourceCounts | null
  /** Fields that some events lack, the most often missing first; a dataset that never fills a field is left out of its row. */
  missing: MissingField[]
  /** Fields that no event of a release carries. */
  never_filled: { dataset: string; fields: MissableField[] }[]
  flags: ({ flag: string } & Part)[]
  duplicates: {
    /** Later rows with an id, and later rows equal in every column, as flagged. */
    duplicate_id: Part
    duplicate_row: Part
    /** Events with distinct ids that equal another in dates, place, actors and deaths; `groups` of them. */
    near_repeats: Part & { groups: number }
  }
  /** Digit preference in best estimates of deaths; `null` where there are too few. */
  heaping: HeapedDeathCounts | null
  breaks: KnownBreak[]
  bins: CoverageBin[]
}
