import type { LocationPrecision } from './codes.ts'

/** The levels that places are counted at. */
export const placeLevels = ['country', 'admin1', 'admin2', 'cell'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** Whether a place is what the dataset names or what our boundaries find at its coordinates. */
export const placeSources = ['delivered', 'boundary'] as const
export type PlaceSource = (typeof placeSources)[number]

/** `events`: each event has mass 1, spread over its window. `active`: it counts in each bin that it touches. */
export const measures = ['events', 'active'] as const
export type Measure = (typeof measures)[number]

/** How mass that is not known to any unit is shared out: not at all, by what is known of the units, or by their area. */
export const allocations = ['none', 'observed', 'area'] as const
export type Allocation = (typeof allocations)[number]

/**
 * The selected events by their window, as columns of equal length: days since 1970-01-01 and integer sums. Events with the
 * same window and the same standing are one row. Every count over time follows from these.
 */
export interface WindowCounts {
  start: Float64Array
  end: Float64Array
  /** 1 when the event is known to lie in the asked place, 0 when it only may. */
  placed: Float64Array
  /** 1 for `throughout`, 0 for `sometime`. */
  throughout: Float64Array
  events: Float64Array
  /** Sums of deaths over the events that carry the figure. */
  low: Float64Array
  best: Float64Array
  high: Float64Array
  /** Events without a best estimate, and events without both bounds. */
  withoutBest: Float64Array
  withoutBounds: Float64Array
}

/** Events that stand alike: the same names of places, the same precision, the same share inside the asked time. */
export interface PlaceCount {
  country: string | null
  /** The name of the unit at the asked level where the event carries one: a delivered name, our code, or a cell's number. */
  unit: string | null
  /** The division above: `admin1` when districts are counted, else `null`. */
  parent: string | null
  /** The cells that the circle of a `near` event touches when they are more than one, else `null`. */
  touches: string[] | null
  /** Known at the asked level or finer, and known to lie in the asked place. */
  known: boolean
  location_precision: LocationPrecision
  /** The share of these events inside the asked time is `days_inside / days`. */
  days_inside: number
  days: number
  events: number
}
