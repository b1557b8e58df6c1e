import {
  locationPrecisions,
  rangeKinds,
  timePrecisions,
  violenceTypes,
  wordsOf,
  zeroMeanings,
} from '../../model/codes.ts'

/** What a field holds, which decides how a delivered text is read. */
export const fieldKinds = {
  source_event_id: 'text',
  date_start: 'date',
  date_end: 'date',
  range_kind: 'word',
  time_precision: 'word',
  time_precision_code: 'text',
  latitude: 'number',
  longitude: 'number',
  location_precision: 'word',
  location_precision_code: 'text',
  radius_km: 'number',
  location_name: 'text',
  admin1: 'text',
  admin2: 'text',
  country: 'country',
  grid_cell: 'count',
  event_type: 'text',
  violence_type: 'word',
  source_type: 'text',
  conflict_id: 'text',
  conflict: 'text',
  dyad_id: 'text',
  dyad: 'text',
  active_year: 'yes_no',
  event_clarity: 'count',
  fatalities_low: 'count',
  fatalities_best: 'count',
  fatalities_high: 'count',
  deaths_a: 'count',
  deaths_b: 'count',
  deaths_civilians: 'count',
  deaths_unknown: 'count',
  zero_means: 'word',
  claimed_by: 'list',
  sources: 'list',
  headline: 'text',
  notes: 'text',
} as const
export type MappedField = keyof typeof fieldKinds

/** The closed vocabularies of fields that hold a word of ours. */
export const fieldWords = {
  range_kind: wordsOf(rangeKinds),
  time_precision: wordsOf(timePrecisions),
  location_precision: wordsOf(locationPrecisions),
  violence_type: wordsOf(violenceTypes),
  zero_means: wordsOf(zeroMeanings),
} as const
