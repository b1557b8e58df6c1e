import { knownAtAdmin1 } from '../duckdb/compile-selection.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'

/** One distinct place of a release, as its events give it. */
export interface DistinctPlace {
  country: string | null
  admin1: string | null
  latitude: number
  longitude: number
  events: number
}

/** What our boundaries say of a place. */
export interface FoundPlace {
  admin1_code: string | null
  /** The coordinates lie elsewhere than the delivered names say. */
  conflict: boolean
}

/** Looks places up in boundaries; answers in the order asked. */
export type PlaceLookup = (places: readonly DistinctPlace[]) => Promise<readonly FoundPlace[]>

/** SQL that holds for events known to a province or better; places of the others are not looked up. */
export const isLookedUp = (precision: string) => `(${precision}) IN (${knownAtAdmin1.map(literal).join(', ')})`

/** The events' own expressions that a place is made of. */
export interface PlaceExpressions {
  country: string
  admin1: string
  latitude: string
  longitude: string
  /** Holds for events known to a province or better. */
  known: string
}

/**
 * Makes the table `places`: for each distinct delivered place, our code of the province and whether it conflicts. SQL finds
 * the distinct places, TypeScript looks them up, and the events are joined with the answer.
 */
export async function findPlaces(
  session: DuckDbSession,
  expressions: PlaceExpressions,
  lookup: PlaceLookup,
): Promise<void> {
  const { country, admin1, latitude, longitude, known } = expressions
  const places = await session.rows<DistinctPlace>(
    `SELECT ${country} AS country, ${admin1} AS admin1, ${latitude} AS latitude, ${longitude} AS longitude, count(*) AS events
     FROM taken WHERE ${known} AND ${latitude} BETWEEN -90 AND 90 AND ${longitude} BETWEEN -180 AND 180
     GROUP BY ALL ORDER BY ALL`,
  )
  const found = await lookup(places)
  await session.run(
    `CREATE TABLE places (marsad_place_country VARCHAR, marsad_place_admin1 VARCHAR, marsad_place_latitude DOUBLE, marsad_place_longitude DOUBLE,
       marsad_place_code VARCHAR, marsad_place_conflict BOOLEAN)`,
  )
  await session.append(
    'places',
    places.map(({ country, admin1, latitude, longitude }, index) => {
      const { admin1_code, conflict } = found[index] ?? { admin1_code: null, conflict: false }
      return [country, admin1, latitude, longitude, admin1_code, conflict]
    }),
  )
}
