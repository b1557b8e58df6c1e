import type { PlaceCount, PlaceLevel, PlaceSource } from '../../model/aggregate.ts'
import type { Selection } from '../../model/selection.ts'
import { type CompiledSelection, knownAtAdmin1 } from './compile-selection.ts'
import type { DuckDbSession } from './session.ts'
import { literal } from './sql.ts'

/** How a level names its units, and at which precisions the name is right. */
interface LevelColumns {
  unit: string
  parent: string
  known: string
  touches: string
}

const oneOf = (precisions: readonly string[]) => `location_precision IN (${precisions.map(literal).join(', ')})`

/** PRIO-GRID: half a degree, numbered from the south-west corner, 720 cells a row (Tollefsen et al. 2012). */
const row = (latitude: string) => `least(359, floor((${latitude} + 90) * 2))`
const column = (longitude: string) => `least(719, floor((${longitude} + 180) * 2))`

/** The rows and columns of cells that the circle around the point touches; columns are counted on over the antimeridian. */
const KM_PER_DEGREE = 111.195
const latitudeReach = `(coalesce(radius_km, 0) / ${KM_PER_DEGREE})`
const longitudeReach = `(coalesce(radius_km, 0) / (${KM_PER_DEGREE} * greatest(0.01, cos(radians(latitude)))))`
const southRow = row(`greatest(-90, latitude - ${latitudeReach})`)
const northRow = row(`least(90, latitude + ${latitudeReach})`)
const westColumn = `floor((longitude - ${longitudeReach} + 180) * 2)`
const eastColumn = `least(${westColumn} + 719, floor((longitude + ${longitudeReach} + 180) * 2))`
const cellNumber = (row: string, column: string) => `CAST(CAST((${row}) * 720 + (${column}) + 1 AS BIGINT) AS VARCHAR)`
const onTheGlobe = `latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180`
const touchedCells = `flatten([[${cellNumber('r', '(c + 720) % 720')} FOR c IN range(CAST(${westColumn} AS BIGINT), CAST(${eastColumn} AS BIGINT) + 1)]
  FOR r IN range(CAST(${southRow} AS BIGINT), CAST(${northRow} AS BIGINT) + 1)])`

function columnsOf(level: PlaceLevel, source: PlaceSource): LevelColumns {
  switch (level) {
    case 'country':
      return { unit: 'country', parent: 'NULL', known: 'country IS NOT NULL', touches: 'NULL' }
    case 'admin1': {
      const unit = source === 'boundary' ? 'admin1_code' : 'admin1'
      return { unit, parent: 'NULL', known: `${unit} IS NOT NULL AND ${oneOf(knownAtAdmin1)}`, touches: 'NULL' }
    }
    case 'admin2':
      return {
        unit: 'admin2',
        parent: `CASE WHEN ${oneOf(knownAtAdmin1)} THEN admin1 END`,
        known: `admin2 IS NOT NULL AND ${oneOf(['exact', 'near', 'admin2'])}`,
        touches: 'NULL',
      }
    case 'cell': {
      const pointed = `${oneOf(['exact', 'near'])} AND coalesce(${onTheGlobe}, false)`
      const known = `${pointed} AND ${southRow} = ${northRow} AND ${westColumn} = ${eastColumn}`
      return {
        unit: cellNumber(row('latitude'), column('longitude')),
        parent: 'NULL',
        known,
        touches: `CASE WHEN ${pointed} AND NOT (${known}) THEN ${touchedCells} END`,
      }
    }
  }
}

/** Counts of events that stand alike; see `PlaceCount`. A unit is named only where the event's precision vouches for it. */
export async function queryPlaces(
  session: DuckDbSession,
  compiled: CompiledSelection,
  { from: firstDay, to: lastDay }: Pick<Selection, 'from' | 'to'>,
  level: PlaceLevel,
  source: PlaceSource,
): Promise<PlaceCount[]> {
  const { unit, parent, known, touches } = columnsOf(level, source)
  const { from, where, placed, parameters } = compiled
  const start =
    firstDay === undefined ? 'date_start' : `greatest(date_start, CAST(${parameters.add(firstDay)} AS DATE))`
  const end = lastDay === undefined ? 'date_end' : `least(date_end, CAST(${parameters.add(lastDay)} AS DATE))`
  const inside = `${start} = date_start AND ${end} = date_end`
  return session.rows<PlaceCount>(
    `SELECT country,
       CASE WHEN (${known}) THEN (${unit}) END AS unit,
       ${parent} AS parent,
       ${touches} AS touches,
       coalesce((${known}) AND (${unit}) IS NOT NULL AND (${placed}), false) AS known,
       location_precision,
       CASE WHEN ${inside} THEN 1 ELSE ${end} - ${start} + 1 END AS days_inside,
       CASE WHEN ${inside} THEN 1 ELSE date_end - date_start + 1 END AS days,
       count(*) AS events
     FROM ${from}
     WHERE ${where}
     GROUP BY ALL
     ORDER BY ALL`,
    parameters.values,
  )
}
