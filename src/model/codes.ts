/**
 * The closed vocabularies of an event. Each entry: our word → what it means. Code, docs and forms read the same lists;
 * the code of the dataset itself is always kept beside our word (`…_code`).
 */

/** How well the date is known. */
export const timePrecisions = {
  day: 'known to the day',
  days: 'known to a window of two to six days',
  week: 'known to the week',
  month: 'known to the month, or to a window of eight to thirty days',
  year: 'known to a window of more than a month, up to a year',
  unknown: 'the dataset does not say',
} as const

/** How well the place is known, best first. */
export const locationPrecisions = {
  exact: 'the point itself',
  near: 'within a stated distance of a known point',
  admin2: 'the second-level division (district)',
  admin1: 'the first-level division (province, governorate)',
  region: 'a line (road, river, border) or a fuzzy area',
  country: 'only the country',
  sea_or_air: 'at sea or in the air',
  unknown: 'the dataset does not say',
} as const

/** The distance within which `near` is taken where nobody states one, in kilometres: that of UCDP GED's `where_prec` 2. */
export const usualNearKm = 25

/** `throughout`: true on every day of the window. `sometime`: true on at least one day of it. */
export const rangeKinds = {
  throughout: 'true on every day from start to end',
  sometime: 'true on at least one day from start to end; the window is only what is known',
} as const

export const violenceTypes = {
  state_based: 'armed force between two parties of which at least one is a state',
  non_state: 'armed force between two organised groups, neither of them a state',
  one_sided: 'armed force by a state or organised group against civilians',
  other: 'anything else the dataset records',
} as const

export const actorRoles = {
  side_a: 'first party as the dataset orders them',
  side_b: 'second party as the dataset orders them',
  associate: 'named beside a party',
  target: 'the attacked party in one-sided violence',
  unknown: 'the dataset does not say',
} as const

/** What a delivered zero in a deaths column means. */
export const zeroMeanings = {
  none: 'reported as none',
  unknown: 'none, or not known',
} as const

/** Doubts about a record. A delivered value that breaks a rule is kept as it came and the event is flagged. */
export const flagMeanings = {
  deaths_order: 'the delivered low ≤ best ≤ high does not hold',
  deaths_sum: 'the deaths of the sides, of civilians and unknown do not add up to the best estimate',
  deaths_unreadable: 'a delivered number of deaths is negative or not a whole number; it is left empty in the event',
  code_unlisted: 'a delivered code is not in the code table of the mapping; the field is left empty or unknown',
  id_missing: 'the record carries no id; the event is named by the number of its record',
  duplicate_id: 'the source id occurs more than once in the release; the later rows carry #2, #3 …',
  duplicate_row: 'the row equals an earlier row of the release in every delivered column',
  date_suspect: 'the delivered dates contradict the delivered date precision or year, or lie outside the release',
  coordinates_suspect: 'the delivered coordinates are missing, unreadable or not on the globe',
  country_unknown: 'the delivered country code is not in the table of states at that date',
  admin_conflict: 'the coordinates lie in another country or province than the delivered name says',
  precision_unknown: 'the delivered precision code is missing or not in the codebook',
} as const

export type TimePrecision = keyof typeof timePrecisions
export type LocationPrecision = keyof typeof locationPrecisions
export type RangeKind = keyof typeof rangeKinds
export type ViolenceType = keyof typeof violenceTypes
export type ActorRole = keyof typeof actorRoles
export type ZeroMeaning = keyof typeof zeroMeanings
export type Flag = keyof typeof flagMeanings

/** The words of a vocabulary, in their order, as a tuple that zod's `enum` takes. */
export function wordsOf<T extends Record<string, string>>(vocabulary: T) {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]
}
