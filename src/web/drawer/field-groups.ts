import type { EventField } from '../../model/event.ts'

/** The fields of an event in the order in which a person asks for them. Every field is in one group. */
export const fieldGroups = {
  what: [
    'event_type', 'violence_type', 'source_type', 'conflict', 'conflict_id', 'dyad', 'dyad_id', 'active_year', 'event_clarity',
  ],
  when: ['date_start', 'date_end', 'range_kind', 'time_precision', 'time_precision_code'],
  where: [
    'location_name', 'admin2', 'admin1', 'country', 'latitude', 'longitude', 'location_precision', 'location_precision_code',
    'radius_km', 'admin1_code', 'grid_cell',
  ],
  who: ['actors', 'claimed_by'],
  deaths: [
    'fatalities_best', 'fatalities_low', 'fatalities_high', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'zero_means',
  ],
  text: ['headline', 'notes', 'sources'],
  record: ['event_id', 'dataset', 'release', 'source_event_id', 'source_row', 'flags'],
} as const satisfies Record<string, readonly EventField[]> // prettier-ignore

export type FieldGroup = keyof typeof fieldGroups
