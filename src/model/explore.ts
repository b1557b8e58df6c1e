import { z } from 'zod'
import type { LocationPrecision, TimePrecision } from './codes.ts'
import { timeBuckets, type TimeBucket } from './calendar.ts'
import type { ActorTaken } from './figure.ts'
import type { Selection } from './selection.ts'

/**
 * What linked views ask of the server and what they are answered. Every view is filtered by all of the selection but what is chosen
 * in the view itself, so that the reader sees what else could be chosen; the total is filtered by all of it.
 */

/** Which events a view shows: those known to match, their mass, or all that may match. */
export const doubts = ['certain', 'expected', 'all'] as const
export type Doubt = (typeof doubts)[number]

/** What events are grouped by in bars. */
export const barDimensions = [
  'event_type',
  'violence_type',
  'actor',
  'country',
  'admin1',
  'dataset',
  'location_precision',
  'time_precision',
] as const
export type BarDimension = (typeof barDimensions)[number]

export const tableOrders = ['date', '-date', '-deaths'] as const
export type TableOrder = (typeof tableOrders)[number]

/** The words that select, as on the command line: `{ country: ['IRQ'], from: ['2014'] }`. */
export const wordsSchema = z.record(z.string().max(64), z.array(z.string().max(100_000)).max(1000))

export const exploreRequestSchema = z.strictObject({
  words: wordsSchema,
  timeline: z
    .strictObject({
      /** `auto`: the finest that gives no more than `most_bins`. */
      by: z.enum(['auto', ...timeBuckets]).default('auto'),
      /** First and last day drawn; without them, all that the releases hold. */
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      most_bins: z.int().min(1).max(4000).default(480),
    })
    .optional(),
  map: z
    .strictObject({
      /** What the map shows: west, south, east, north in degrees, west < east. */
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      /** Size in pixels, and the side of a cell of the density grid. */
      width: z.int().min(1).max(8192),
      height: z.int().min(1).max(8192),
      cell: z.int().min(1).max(256).default(4),
      /** Up to so many places are given one by one. */
      most_points: z.int().min(0).max(20_000).default(3000),
    })
    .optional(),
  bars: z.array(z.enum(barDimensions)).max(barDimensions.length).default([]),
  /** How many rows of bars at most; the chosen ones are always among them. */
  most_bars: z.int().min(1).max(1000).default(10),
  table: z
    .strictObject({
      doubt: z.enum(doubts).default('all'),
      order: z.enum(tableOrders).default('date'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(0).max(500).default(60),
    })
    .optional(),
})
export type ExploreRequest = z.input<typeof exploreRequestSchema>
export type ExploreAsked = z.output<typeof exploreRequestSchema>

/** Events counted with their doubt: `certain ≤ expected ≤ possible`. */
export interface DoubtCounts {
  certain: number
  expected: number
  possible: number
}

/** As in the answers of `tempo`. Deaths are `null` where an event counted there carries no such figure. */
export interface DeathCounts {
  fatalities_low: number | null
  fatalities_best: number | null
  fatalities_high: number | null
  fatalities_min: number | null
  fatalities_max: number | null
  events_without_deaths: number
}

export interface ExploreTotal extends DoubtCounts, DeathCounts {
  /** Events selected: those that may match. */
  events: number
  /** Their mass beyond the edges of the asked time. */
  outside: number
  /** Mass of events that may lie in the asked place but are not known to. */
  unallocated: number
  /** Events in the releases, selected or not. */
  of: number
}

/** How much of the selected events is known how well; whole numbers of events. */
export interface ExploreQuality {
  events: number
  imprecise_time: number
  imprecise_place: number
  without_deaths: number
  flagged: number
}

export interface ExploreBin extends DoubtCounts, DeathCounts {
  start: string
  end: string
  covered: 'full' | 'partial' | 'none' | 'unknown'
}

export interface ExploreTimeline {
  by: TimeBucket
  /** In order, without a gap. Where a bin is not covered, its counts are `null`. */
  bins: (ExploreBin | { start: string; end: string; covered: 'none' })[]
  /** Distinct windows longer than a day that lie in what is drawn, when there are few enough to draw; else `null`. */
  windows: ExploreWindow[] | null
}

export interface ExploreWindow {
  start: string
  end: string
  throughout: boolean
  events: number
}

export interface BarRow extends DoubtCounts {
  /** What the word of the selection takes: a code, a name, a publisher's id. `null` stands for events that carry none. */
  id: string | null
  /** As the dataset names it. */
  name: string | null
  /** The country of a province. */
  country: string | null
  chosen: boolean
}

export interface Bars {
  rows: BarRow[]
  /** How many more there are, with all of their counts; `null` when none. Actors are counted once for each event that names them. */
  others: (DoubtCounts & { rows: number }) | null
  /** Events of which it is not known; of provinces, those known only to something wider. */
  unknown: DoubtCounts
}

/** Events at one point. */
export interface ExplorePoint extends DoubtCounts {
  longitude: number
  latitude: number
  /** 0 where the point is exact. */
  radius_km: number
  location_precision: 'exact' | 'near'
}

/** Events known only to a province (or a district in it), or only to a country. */
export interface ExploreArea extends DoubtCounts {
  level: 'admin1' | 'country'
  country: string | null
  /** As delivered. */
  admin1: string | null
  /** The province in our boundaries. */
  admin1_code: string | null
}

export interface ExploreMap {
  /** As asked. */
  bbox: [west: number, south: number, east: number, north: number]
  columns: number
  rows: number
  /** Cells that hold events known to a point, by `row × columns + column`, row 0 in the north; ascending. */
  cells: number[]
  certain: number[]
  expected: number[]
  possible: number[]
  /** The same events point by point, when there are few enough in sight; else `null`. */
  points: ExplorePoint[] | null
  areas: ExploreArea[]
  /** Events that no map shows: along a line or in a fuzzy area, at sea, in the air, or of unknown place. */
  unplaced: DoubtCounts
}

export interface ExploreRow {
  event_id: string
  dataset: string
  date_start: string
  date_end: string
  range_kind: 'throughout' | 'sometime'
  time_precision: TimePrecision
  location_name: string | null
  admin1: string | null
  country: string | null
  location_precision: LocationPrecision
  event_type: string | null
  violence_type: string | null
  actors: string[]
  fatalities_low: number | null
  fatalities_best: number | null
  fatalities_high: number | null
  flags: string[]
  /** Whether the event is known to match, or only may. */
  certain: boolean
}

export interface ExploreTable {
  rows: ExploreRow[]
  /** Rows in all. */
  total: number
}

export interface ExploreAnswer {
  selection: Selection
  actors_taken: ActorTaken[]
  /** First and last day of what the releases hold, selected or not; `null` when they hold no event. */
  span: { from: string; to: string } | null
  total: ExploreTotal
  quality: ExploreQuality
  timeline: ExploreTimeline | null
  bars: Partial<Record<BarDimension, Bars>>
  map: ExploreMap | null
  table: ExploreTable | null
  /** How long the counting took, in milliseconds. */
  ms: number
}
