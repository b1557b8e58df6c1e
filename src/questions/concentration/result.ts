/** One place with what is counted there. */
export interface Place {
  /** Stable within the answer: country code, `country/admin1`, `country/admin1/admin2`, or the number of the cell. */
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

export interface ConcentrationResult {
  place_level: 'country' | 'admin1' | 'admin2' | 'cell'
  place_by: 'delivered' | 'boundary'
  allocate: 'none' | 'observed' | 'area'
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
  /** Cells left out of a public figure because they hold too few events, with the mass in them. */
  withheld?: { places: number; expected: number }
  /** Lorenz curve over the listed places, fewest events first: cumulative share of places and of events, from 0,0 to 1,1. */
  lorenz: { places: number; events: number }[]
}
