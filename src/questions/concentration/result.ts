import type { Difference } from '../compare-subjects.ts'

/** One place with what is counted there. */
export interface Place {
  /** Stable within the answer: country code, `country/admin1`, `country/admin1/admin2`, number or index of the cell, code of the area. */
  id: string
  name: string
  certain: number
  expected: number
  possible: number
  /** expected / Σ expected over the places; 0 when nothing is allocated. */
  share: number
  /** certain / N and possible / N, N = all events selected: limits from what is known of places, not from sampling. */
  share_low: number
  share_high: number
}

/** How few places hold a given part of what is allocated. */
export interface TopPlaces {
  k: number
  share: number
}

/** What is counted of one selection. */
export interface CountedSelection {
  /** Most expected events first, then by id. */
  places: Place[]
  /** All events selected, unallocated and outside included. */
  events: number
  unallocated: { total: number; by_precision: Record<string, number> }
  /** Mass beyond the edges of the asked time. */
  outside: number
  /** The list of all units against which `gini_all` counts the untouched ones; `null` where there is none. */
  frame: { units: number; source: string } | null
  gini_touched: number | null
  gini_all: number | null
  hhi: number | null
  /** Share of the top 1, 3, 5 and 10 places, as far as there are so many. */
  top: TopPlaces[]
  /** Cells or areas left out of a public figure because they hold too few events, with the mass in them. */
  withheld?: { places: number; expected: number }
  /** Lorenz curve over the listed places, fewest events first: cumulative share of places and of events, from 0,0 to 1,1. */
  lorenz: { places: number; events: number }[]
}

/**
 * A place of either selection with its share of what is allocated on each side; 0 where nothing is, `null` where a public figure
 * does not say whether it is nothing or too few to be shown.
 */
export interface ComparedPlace {
  id: string
  name: string
  first: number | null
  second: number | null
  /** first − second. */
  difference: number | null
}

/** An index of either selection; the interval is 95 % and takes events as independent of each other. */
export interface ComparedIndex {
  first: number
  second: number
  difference: number
  /** `null` where there are too few events for an interval. */
  low: number | null
  high: number | null
}

export interface ConcentrationComparison {
  /** Largest share of the first selection first, then of the second. */
  places: ComparedPlace[]
  /** `gini_all` where both have a frame, else `gini_touched`, each over its own places. */
  gini: (ComparedIndex & { over: 'all' | 'touched' }) | null
  hhi: ComparedIndex | null
  method: string
  replicates: number
  /** Events that both selections hold; `null` where that cannot be told. */
  shared_events: number | null
}

export interface ConcentrationResult extends CountedSelection {
  place_level: 'country' | 'admin1' | 'admin2' | 'cell' | 'h3' | 'area'
  place_by: 'delivered' | 'boundary'
  allocate: 'none' | 'observed' | 'area'
  /** Only at the level of areas: the smallest of the boundary file, on the sphere. */
  least_area_km2?: number
  /** Only at the level of H3 cells: their resolution. */
  resolution?: number
  /** The second selection and in what it differs from the first; only where two are compared. */
  versus?: CountedSelection & { difference: Difference }
  /** Only where two are compared. */
  comparison?: ConcentrationComparison
}
