import type { GlobePoint } from '../../stats/index.ts'
import type { Difference } from '../compare-subjects.ts'

/** The levels at which places are counted as touched. */
export const spreadLevels = ['admin1', 'admin2', 'cell'] as const
export type SpreadLevel = (typeof spreadLevels)[number]

/** Distances in kilometres along great circles. */
export interface StandardDistance {
  /** The root of the mean squared distance from the mean centre, over the events known to a point. */
  km: number
  /** 95 % interval; both `null` where too few cells are touched. */
  low: number | null
  high: number | null
  /** What it is at least and at most, wherever in its circle each `near` event lies. Limits of knowledge, not of sampling. */
  circles_low: number
  circles_high: number
}

/** What it would be if events known only to a district, province or fuzzy area lay at their delivered coordinates. */
export interface DistanceWithAreas {
  km: number
  /** The mass of those events. */
  mass: number
}

/** The standard deviational ellipse: half axes in kilometres, and the long one in degrees from north towards east. */
export interface SpreadEllipse {
  major_km: number
  minor_km: number
  /** 0 to 180; `null` where no direction is wider than another. */
  bearing: number | null
}

/** A cell of half a degree by its middle, with the mass known to points in it. */
export interface GridCell extends GlobePoint {
  expected: number
}

/** How one selection is spread. */
export interface SpreadSide {
  /** All events selected. */
  events: number
  /** Mass beyond the edges of the asked time. */
  outside: number
  places: {
    /** Places that hold an event for certain: known there, with its whole window inside the asked time. */
    certain: number
    /** Places known to hold mass. */
    touched: number
    /** Places that hold mass or that the circle of a `near` event or an unsure name touches. */
    possible: number
    /** Mass known to no place of this level; it may lie in further ones. */
    unallocated: number
  }
  /** Events known to a point. */
  points: {
    events: number
    /** Their mass inside the asked time. */
    mass: number
    /** How many coordinates and cells of half a degree they stand in. */
    distinct: number
    cells: number
    /** The share of the mass in the fullest cell; `null` without any. */
    fullest_cell: number | null
  }
  /** Mass of the other events, by their precision. */
  unplaced: { total: number; by_precision: Record<string, number> }
  /** These five are `null` for fewer than three events known to a point, and where there is no centre. */
  mean_centre: GlobePoint | null
  median_centre: GlobePoint | null
  standard_distance: StandardDistance | null
  ellipse: SpreadEllipse | null
  with_areas: DistanceWithAreas | null
  /** Never the points themselves: cells with at least three events, most first, at most 2,000. */
  grid: {
    cells: GridCell[]
    /** All cells with a point in them, listed or not. */
    total: number
    /** Cells with fewer events, counted together. */
    withheld: { cells: number; expected: number }
  }
}

/** Of `a` against `b`. */
export interface SpreadComparison {
  /** In what the selections differ, by which their names are made. */
  difference: Difference
  /** Standard distance of a / that of b, with its 95 % interval; `null` where there is none. */
  ratio: number | null
  low: number | null
  high: number | null
  verdict: Verdict | null
  /** Kilometres between the mean centres. */
  centres_apart: number | null
  /** How many events both selections may hold; `null` where that is not easily told. */
  shared_events: number | null
}

/** How a is spread in comparison with b; docs/questions/spread.md has the limits. */
export type Verdict = 'far_more' | 'more' | 'about_as' | 'less' | 'far_less' | 'unclear'

export interface SpreadResult {
  place_level: SpreadLevel
  a: SpreadSide
  b: SpreadSide | null
  comparison: SpreadComparison | null
}
