import type { PlaceCount, PlaceLevel, PlaceSource } from '../../model/aggregate.ts'
import type { Selection } from '../../model/selection.ts'
import { type CompiledSelection, knownAtAdmin1 } from './compile-selection.ts'
import type { DuckDbSession } from './session.ts'
import { inOneCell, ownCell, pointed, touchedCells } from './prio-grid.ts'
import type { PlaceTable } from './spot-tables.ts'
import { identifier, literal } from './sql.ts'

/** How a level names its units, and at which precisions the name is right. */
interface LevelColumns {
  unit: string
  parent: string
  known: string
  touches: string
}

const oneOf = (precisions: readonly string[]) => `location_precision IN (${precisions.map(literal).join(', ')})`

/** The levels that SQL does by itself. */
export type PlainLevel = Exclude<PlaceLevel, 'h3' | 'area'>

function columnsOf(level: PlainLevel, source: PlaceSource): LevelColumns {
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
      const known = `${pointed} AND ${inOneCell}`
      return {
        unit: ownCell,
        parent: 'NULL',
        known,
        touches: `CASE WHEN ${pointed} AND NOT (${known}) THEN ${touchedCells} END`,
      }
    }
  }
}

/** Counts of events that stand alike; see `PlaceCount`. A unit is named only where the event's precision vouches for it. */
export function queryPlaces(
  session: DuckDbSession,
  compiled: CompiledSelection,
  time: Pick<Selection, 'from' | 'to'>,
  level: PlainLevel,
  source: PlaceSource,
): Promise<PlaceCount[]> {
  return countUnits(session, compiled, time, columnsOf(level, source))
}

/** The same at a level whose places stand in a table of spots. */
export async function querySpotPlaces(
  session: DuckDbSession,
  compiled: CompiledSelection,
  time: Pick<Selection, 'from' | 'to'>,
  { table, units, touched }: PlaceTable,
): Promise<PlaceCount[]> {
  const from = `${compiled.from} LEFT JOIN ${identifier(table)} ON ${pointed}
    AND latitude = spot_latitude AND longitude = spot_longitude AND coalesce(radius_km, 0) = spot_radius_km`
  const place = 'CAST(CAST(spot_place AS INTEGER) AS VARCHAR)'
  const columns = {
    unit: place,
    parent: 'NULL',
    known: 'spot_place >= 0',
    touches: `CASE WHEN spot_place < 0 THEN [${place}] END`,
  }
  const rows = await countUnits(session, { ...compiled, from }, time, columns)
  return rows.map((row) => ({
    ...row,
    unit: row.unit === null ? null : units[Number(row.unit)]!,
    touches: row.touches && touched[-1 - Number(row.touches[0])]!,
  }))
}

async function countUnits(
  session: DuckDbSession,
  compiled: CompiledSelection,
  { from: firstDay, to: lastDay }: Pick<Selection, 'from' | 'to'>,
  { unit, parent, known, touches }: LevelColumns,
): Promise<PlaceCount[]> {
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
