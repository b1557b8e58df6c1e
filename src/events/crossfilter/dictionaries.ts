import type { EventField } from '../../model/event.ts'

/**
 * What an event is for linked views, in five parts. Events that are alike in a part share a row of its dictionary and are known by the
 * number of that row, so that an event is five small numbers, and whether a filter lets an event through is found out once a row.
 */
export const parts = ['window', 'place', 'kind', 'party', 'deaths'] as const
export type Part = (typeof parts)[number]

/** The fields that make up each part. `quality_bits` is a column beside the fields. */
export const fieldsOf: Record<Part, readonly (EventField | 'quality_bits')[]> = {
  window: ['date_start', 'date_end', 'range_kind'],
  place: ['country', 'admin1', 'admin1_code', 'location_precision', 'latitude', 'longitude', 'radius_km'],
  kind: ['dataset', 'event_type', 'violence_type', 'time_precision', 'active_year', 'flags', 'quality_bits'],
  party: ['actors'],
  deaths: ['fatalities_low', 'fatalities_best', 'fatalities_high'],
}

/** One number for each event: the row of a dictionary. */
export type Codes = Uint16Array | Uint32Array

/** An array for codes below `size`. */
export const codesFor = (size: number, length: number): Codes =>
  size <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)

/** The releases of an index: where they lie, and which events are theirs. */
export interface IndexedRelease {
  dataset: string
  release: string
  path: string
}

/** All events of some releases, one after the other. */
export interface CodedEvents {
  events: number
  /** The first event of each release, in their order, and the number of all. */
  starts: readonly number[]
  codes: Record<Part, Codes>
}
