import type { Language } from './figure.ts'
import { territoryRows } from './iso-territories-data.ts'
import { stateRows } from './states-data.ts'

/** A state of Gleditsch and Ward under one ISO code; both days are included, `lastDay` is `null` while it lasts. */
export interface GwState {
  gw: number
  /** ISO 3166-1 alpha-3, or the former code of ISO 3166-3; `XKX` for Kosovo. */
  iso: string
  firstDay: string
  lastDay: string | null
  names: Record<Language, string>
}

/**
 * The states by their number and then by time. Source: K. S. Gleditsch and M. D. Ward, "A revised list of independent
 * states since the Congress of Vienna", International Interactions 25 (1999); codes from ISO 3166. The rules are in
 * `docs/methods/states-over-time.md`.
 */
export const gwStates: readonly GwState[] = stateRows.map(([gw, iso, firstDay, lastDay, en, ar]) => ({
  gw,
  iso,
  firstDay,
  lastDay,
  names: { en, ar },
}))

const spellsOf = Map.groupBy(gwStates, (state) => state.gw)
const formerRows = gwStates.filter((state) => state.lastDay !== null)
const openRows = gwStates.filter((state) => state.lastDay === null)

/** A code that had several states in turn has the name of the one that has it today. */
const namesOf = new Map<string, Record<Language, string>>([
  ...[...formerRows, ...openRows].map(({ iso, names }) => [iso, names] as const),
  ...territoryRows.map(([iso, en, ar]) => [iso, { en, ar }] as const),
])

/**
 * The ISO code of a Gleditsch–Ward number on a day (`YYYY-MM-DD`); without a day, the last code that the number had.
 * The number may be written as datasets write it: `645`, `"645"`, `"645.0"`. `undefined` when it is not in the table or
 * the state did not exist on that day: no other state is put in its place.
 */
export function isoOfGw(code: string | number, day?: string): string | undefined {
  const digits = /^\s*(\d+)(?:\.0*)?\s*$/.exec(String(code))?.[1]
  const spells = digits === undefined ? undefined : spellsOf.get(Number(digits))
  if (day === undefined) return spells?.at(-1)?.iso
  return spells?.find(({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || day <= lastDay))?.iso
}

/** Whether a text is a current code of ISO 3166-1 alpha-3, `XKX`, or a former code in `gwStates`; capitals only. */
export function isCountryCode(code: string): boolean {
  return namesOf.has(code)
}

/** The short name of a country; `undefined` when the code is not one that `isCountryCode` knows. */
export function countryName(iso: string, language: Language): string | undefined {
  return namesOf.get(iso)?.[language]
}

/** The codes of the countries and territories that there are today, in no order that means anything. */
export const countriesToday: readonly string[] = [
  ...new Set([...openRows.map(({ iso }) => iso), ...territoryRows.map(([iso]) => iso)]),
]

/** Another code under which part of the same land is recorded, and the day on which the later of the two begins there. */
export interface RelatedState {
  iso: string
  since: string
}

const successions: readonly (readonly [predecessor: string, successor: string, since: string])[] = [
  ['SUN', 'BLR', '1991-08-25'],
  ['SUN', 'MDA', '1991-08-27'],
  ['SUN', 'KGZ', '1991-08-31'],
  ['SUN', 'UZB', '1991-08-31'],
  ['SUN', 'EST', '1991-09-06'],
  ['SUN', 'LVA', '1991-09-06'],
  ['SUN', 'LTU', '1991-09-06'],
  ['SUN', 'TJK', '1991-09-09'],
  ['SUN', 'TKM', '1991-10-27'],
  ['SUN', 'UKR', '1991-12-01'],
  ['SUN', 'KAZ', '1991-12-16'],
  ['SUN', 'ARM', '1991-12-21'],
  ['SUN', 'AZE', '1991-12-21'],
  ['SUN', 'GEO', '1991-12-21'],
  ['SUN', 'RUS', '1991-12-26'],
  ['YUG', 'MKD', '1991-11-20'],
  ['YUG', 'BIH', '1992-04-27'],
  ['YUG', 'HRV', '1992-04-27'],
  ['YUG', 'SVN', '1992-04-27'],
  ['YUG', 'SCG', '2003-02-04'],
  ['SCG', 'MNE', '2006-06-03'],
  ['SCG', 'SRB', '2006-06-05'],
  ['SRB', 'XKX', '2008-02-17'],
  ['CSK', 'CZE', '1993-01-01'],
  ['CSK', 'SVK', '1993-01-01'],
  ['DDR', 'DEU', '1990-10-03'],
  ['YMD', 'YEM', '1990-05-22'],
  ['VDR', 'VNM', '1976-07-02'],
  ['MYS', 'SGP', '1965-08-09'],
  ['PAK', 'BGD', '1971-12-16'],
  ['ZAF', 'NAM', '1990-03-21'],
  ['ETH', 'ERI', '1993-05-24'],
  ['IDN', 'TLS', '2002-05-20'],
  ['SDN', 'SSD', '2011-07-09'],
]

/**
 * The codes one step before and one step after a code: events in Russia before 1991-12-26 are under `SUN`, events in
 * South Sudan before 2011-07-09 under `SDN`. Both lists are empty for a country without such a change.
 */
export function successorsAndPredecessors(iso: string): { successors: RelatedState[]; predecessors: RelatedState[] } {
  return {
    successors: successions.filter(([before]) => before === iso).map(([, after, since]) => ({ iso: after, since })),
    predecessors: successions.filter(([, after]) => after === iso).map(([before, , since]) => ({ iso: before, since })),
  }
}
