import type { PlaceCount, PointCounts } from '../../model/aggregate.ts'
import { type LocationPrecision, locationPrecisions, wordsOf } from '../../model/codes.ts'

/** One row of `PointCounts` as tests write it; invented. */
export interface MadePoint {
  latitude?: number
  longitude?: number
  precision?: LocationPrecision
  radiusKm?: number
  placed?: boolean
  daysInside?: number
  days?: number
  events?: number
}

export function madePoints(rows: readonly MadePoint[]): PointCounts {
  const column = (value: (row: MadePoint) => number) => Float64Array.from(rows, value)
  return {
    latitude: column(({ latitude = NaN }) => latitude),
    longitude: column(({ longitude = NaN }) => longitude),
    precision: column(({ precision = 'exact' }) => wordsOf(locationPrecisions).indexOf(precision)),
    radiusKm: column(({ radiusKm = 0 }) => radiusKm),
    placed: column(({ placed = true }) => (placed ? 1 : 0)),
    daysInside: column(({ daysInside = 1 }) => daysInside),
    days: column(({ days = 1 }) => days),
    events: column(({ events = 1 }) => events),
  }
}

/** Events scattered around a point: so many rows of so many events, a lattice of `step` degrees. */
export function scattered(latitude: number, longitude: number, step: number, rows = 36, events = 4): MadePoint[] {
  const side = Math.ceil(Math.sqrt(rows))
  return Array.from({ length: rows }, (_, i) => ({
    latitude: latitude + (Math.floor(i / side) - (side - 1) / 2) * step,
    longitude: longitude + ((i % side) - (side - 1) / 2) * step,
    events,
  }))
}

/** One row of `PlaceCount`; a province that is known, unless told otherwise. */
export const madePlace = (unit: string | null, given: Partial<PlaceCount> = {}): PlaceCount => ({
  country: 'IRQ',
  unit,
  parent: null,
  touches: null,
  known: unit !== null,
  location_precision: unit === null ? 'country' : 'exact',
  days_inside: 1,
  days: 1,
  events: 1,
  ...given,
})
