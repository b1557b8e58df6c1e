import type { Boundaries } from './load-boundaries.ts'
import { countryWithin, unitWithin } from './territory-within.ts'

/** What a dataset says about a place beside what the boundaries say; one row per distinct combination. */
export interface DeliveredPlace {
  /** Delivered country, ISO 3166 alpha-3; null where none is given or known, which nothing can contradict. */
  country: string | null
  /** Delivered name of the first-level division; null where none is given. */
  admin1: string | null
  latitude: number
  longitude: number
  /** As `locate` found them at the coordinates. */
  country_found: string | null
  admin1_code_found: string | null
  /** Events of the dataset at this place; at least one. */
  events: number
}

/** `expected` and `found` are countries where the kind is `country`, codes of units where it is `admin1`. */
export interface AdminConflict {
  row: DeliveredPlace
  kind: 'country' | 'admin1'
  expected: string
  found: string
}

/** Whether a country (alpha-3) or unit (code) holds the point or comes within the tolerance of it. */
export interface NearTerritory {
  isCountryNear: (latitude: number, longitude: number, country: string) => boolean
  isUnitNear: (latitude: number, longitude: number, code: string) => boolean
}

/** How far outside its country a point may lie before the delivered country counts as contradicted. */
export const countryToleranceKm = 10

/** The same for a division. Half a millimetre, about a drawn line, at the 1:10 million of the source. */
export const unitToleranceKm = 5

export function nearTerritory(boundaries: Boundaries): NearTerritory {
  return {
    isCountryNear: (latitude, longitude, country) =>
      countryWithin(boundaries, latitude, longitude, country, countryToleranceKm),
    isUnitNear: (latitude, longitude, code) => unitWithin(boundaries, latitude, longitude, code, unitToleranceKm),
  }
}

/**
 * The rows whose coordinates contradict the delivered names, in their order; empty where none do.
 *
 * Country: the coordinates lie in another country, and the delivered one is not near. Division: the meaning of a
 * delivered name is learnt from the rows themselves, as the unit that holds at least half of its events; a row
 * contradicts its name when it lies in another unit, not near the one meant, and that other unit is the meaning of
 * another delivered name of the same country. A dataset with finer or coarser divisions than the boundaries therefore
 * raises no alarm for units that it does not name.
 */
export function findAdminConflicts(rows: readonly DeliveredPlace[], near: NearTerritory): AdminConflict[] {
  const meanings = learnMeanings(rows)
  return rows.flatMap((row): AdminConflict | [] => {
    const { country, admin1, latitude, longitude, country_found, admin1_code_found } = row
    if (country === null) return []
    if (country_found !== null && country_found !== country) {
      if (near.isCountryNear(latitude, longitude, country)) return []
      return { row, kind: 'country', expected: country, found: country_found }
    }
    const meaningsInCountry = meanings.get(country)
    const expected = admin1 === null ? undefined : meaningsInCountry?.get(admin1)
    if (admin1_code_found === null || expected === undefined || admin1_code_found === expected) return []
    if (!meaningsInCountry!.values().some((meaning) => meaning === admin1_code_found)) return []
    if (near.isUnitNear(latitude, longitude, expected)) return []
    return { row, kind: 'admin1', expected, found: admin1_code_found }
  })
}

/** Delivered country → delivered name → code of the unit that holds at least half of its events, and more than any other. */
function learnMeanings(rows: readonly DeliveredPlace[]): Map<string | null, Map<string, string>> {
  const meanings = new Map<string | null, Map<string, string>>()
  const named = rows.filter((row) => row.admin1 !== null)
  for (const [country, ofCountry] of Map.groupBy(named, (row) => row.country)) {
    const ofNames = new Map<string, string>()
    for (const [name, ofName] of Map.groupBy(ofCountry, (row) => row.admin1!)) {
      const meaning = majorityCode(ofName)
      if (meaning !== undefined) ofNames.set(name, meaning)
    }
    meanings.set(country, ofNames)
  }
  return meanings
}

function majorityCode(rows: readonly DeliveredPlace[]): string | undefined {
  const eventsIn = new Map<string | null, number>()
  let all = 0
  for (const { admin1_code_found, events } of rows) {
    eventsIn.set(admin1_code_found, (eventsIn.get(admin1_code_found) ?? 0) + events)
    all += events
  }
  const [most, next] = [...eventsIn].sort((a, b) => b[1] - a[1])
  if (most === undefined || most[0] === null || most[1] * 2 < all || most[1] === next?.[1]) return undefined
  return most[0]
}
