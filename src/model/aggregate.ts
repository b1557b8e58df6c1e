import type { BoundaryRef } from './boundary-file.ts'
import type { LocationPrecision } from './codes.ts'

/** The levels that places are counted at. `cell` is a PRIO-GRID cell, `area` a unit of a boundary file of the workspace. */
export const placeLevels = ['country', 'admin1', 'admin2', 'cell', 'h3', 'area'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** Whether a place is what the dataset names or what our boundaries find at its coordinates. */
export const placeSources = ['delivered', 'boundary'] as const
export type PlaceSource = (typeof placeSources)[number]

/** Which units the levels `h3` and `area` mean: cells of a resolution (0 to 15), or those of a boundary file. */
export interface PlaceUnits {
  resolution?: number
  boundaries?: BoundaryRef
}

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
  /** The name of the unit at the asked level where the event carries one: a delivered name, a code, or a cell's number. */
  unit: string | null
  /** The division above: `admin1` when districts are counted, else `null`. */
  parent: string | null
  /**
   * The cells or areas that the circle of an event touches, or that hold its point, when it is known to none of them; of H3 cells
   * only those known to hold an event. Else `null`.
   */
  touches: string[] | null
  /** Known at the asked level or finer, and known to lie in the asked place. */
  known: boolean
  location_precision: LocationPrecision
  /** The share of these events inside the asked time is `days_inside / days`. */
  days_inside: number
  days: number
  events: number
}

/**
 * The selected events by where they are, as columns of equal length. Events with the same coordinates, precision and standing and
 * the same share inside the asked time are one row.
 */
export interface PointCounts {
  /** Degrees; NaN where the delivered coordinates are missing or not on the globe. 180° west stands as 180° east. */
  latitude: Float64Array
  longitude: Float64Array
  /** The place of the event's precision in `locationPrecisions`: 0 for `exact`. */
  precision: Float64Array
  /** How far from there it may be, in kilometres; 0 where nobody says. */
  radiusKm: Float64Array
  /** 1 when the event is known to lie in the asked place, 0 when it only may. */
  placed: Float64Array
  /** The share of these events inside the asked time is `daysInside / days`. */
  daysInside: Float64Array
  days: Float64Array
  events: Float64Array
}
