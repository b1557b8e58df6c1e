import type { Difference } from '../compare-subjects.ts'

/** Whether the release covers a bin: the whole of it, part of it, none of it, or nobody said what the release covers. */
export type Covered = 'full' | 'partial' | 'none' | 'unknown'

/** Deaths of a bin or a total. `null` where an event counted there carries no such figure, or the bin is not covered. */
export interface Deaths {
  fatalities_low: number | null
  fatalities_best: number | null
  fatalities_high: number | null
  /** Σ low over the certain events. */
  fatalities_min: number | null
  /** Σ high over the possible events. */
  fatalities_max: number | null
  /** How many of the possible events carry no best estimate. */
  events_without_deaths: number | null
}

/** One bin of the timeline; all counts are `null` where the release does not cover it. */
export interface TempoBin extends Deaths {
  /** First and last day, `2014-01-01` and `2014-01-31`. */
  start: string
  end: string
  covered: Covered
  /** Events whose window lies inside the bin. */
  certain: number | null
  /** The mass of the events inside the bin, each spread evenly over its window. */
  expected: number | null
  /** Events whose window touches the bin. */
  possible: number | null
}

export interface TempoTotal extends Deaths {
  /** Events whose window touches the range. */
  events: number
  certain: number
  expected: number
  possible: number
  /** Mass of these events beyond the edges of the range, or in bins that are not covered. */
  outside: number
  /** Mass of events that may lie in the asked place but are not known to. */
  unallocated: number
}

export interface Interval {
  low: number
  high: number
}

/** Events per bin over the fully covered bins; `null` values when there is none. Intervals are 95 %. */
export interface TempoRate {
  per_bin: number | null
  bins: number
  method: string
  /** The interval of `mean` again, the one to quote. */
  low: number | null
  high: number | null
  /** Exact Poisson interval per bin from the certain and from the possible counts. */
  certain: Interval | null
  possible: Interval | null
  /** Negative-binomial interval for the mean, with dispersion (variance / mean) and lag-1 autocorrelation. */
  mean: (Interval & { dispersion: number | null; autocorrelation: number | null }) | null
}

/** Trailing mean of expected events per day, one value at the end of each bin; `null` where the days are not covered. */
export interface RollingMean {
  days: number
  values: (number | null)[]
}

/** The last stretch of up to a quarter of a year against the same days a year earlier. */
export interface SeasonComparison {
  start: string
  end: string
  certain: number
  expected: number
  before: { start: string; end: string; certain: number; expected: number }
  /** Ratio of the daily rates of certain events, now to before; `null` when none was certain before. */
  ratio: number | null
  /** 95 % interval of that ratio (conditional exact); `ratio_high` is `null` where unbounded. */
  ratio_low: number
  ratio_high: number | null
}

/** What is counted of one selection, over bins of its own time. */
export interface CountedBins {
  bins: TempoBin[]
  total: TempoTotal
  rate: TempoRate
}

/** One side of a comparison of rates: mean expected events over the bins that were compared. */
export interface ComparedRate {
  per_bin: number
  /** `null` for active events, which do not add up over days. */
  per_day: number | null
  bins: number
  autocorrelation: number | null
}

/** How many times the first rate is the second. */
export interface TempoComparison {
  /** `null` when nothing is recorded in the second. */
  ratio: number | null
  /** 95 % interval of that ratio. `low` is `null` without one; `high` is `null` then too, and where it is unbounded. */
  low: number | null
  high: number | null
  method: string
  /** Whether both have the same bins and were compared bin by bin; else they are taken as independent of each other. */
  paired: boolean
  /** Lag-1 autocorrelation of the differences bin by bin; `null` where there are none. */
  autocorrelation: number | null
  first: ComparedRate
  second: ComparedRate
  /** Events that both selections hold; `null` where that cannot be told. */
  shared_events: number | null
}

export interface TempoResult extends CountedBins {
  by: 'day' | 'week' | 'month' | 'quarter' | 'year'
  measure: 'events' | 'active'
  /** Of the first selection alone, as `season` is. */
  rolling: RollingMean[]
  season: SeasonComparison | null
  /** The second selection and in what it differs from the first; only where two are compared. */
  versus?: CountedBins & { difference: Difference }
  /** Only where two are compared; `null` when one of them has no bin that is covered in full. */
  comparison?: TempoComparison | null
}
