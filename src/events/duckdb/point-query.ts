import type { PointCounts } from '../../model/aggregate.ts'
import { locationPrecisions, wordsOf } from '../../model/codes.ts'
import type { Selection } from '../../model/selection.ts'
import type { CompiledSelection } from './compile-selection.ts'
import type { DuckDbSession } from './session.ts'
import { literal } from './sql.ts'

const onTheGlobe = 'latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180'
const precisionNumber = `list_position([${wordsOf(locationPrecisions).map(literal).join(', ')}], location_precision) - 1`

/** One pass over the events: how many stand at which coordinates, with what is known of place and time; see `PointCounts`. */
export async function queryPoints(
  session: DuckDbSession,
  { from, where, placed, parameters }: CompiledSelection,
  { from: firstDay, to: lastDay }: Pick<Selection, 'from' | 'to'>,
): Promise<PointCounts> {
  const day = (date: string) => `CAST(${parameters.add(date)} AS DATE)`
  const start = firstDay === undefined ? 'date_start' : `greatest(date_start, ${day(firstDay)})`
  const end = lastDay === undefined ? 'date_end' : `least(date_end, ${day(lastDay)})`
  const inside = `${start} = date_start AND ${end} = date_end`
  const columns = await session.realColumns(
    `SELECT CASE WHEN ${onTheGlobe} THEN latitude END AS latitude,
       CASE WHEN ${onTheGlobe} THEN if(longitude = -180, 180, longitude) END AS longitude,
       ${precisionNumber} AS precision,
       coalesce(radius_km, 0) AS "radiusKm",
       (${placed})::TINYINT AS placed,
       CASE WHEN ${inside} THEN 1 ELSE ${end} - ${start} + 1 END AS "daysInside",
       CASE WHEN ${inside} THEN 1 ELSE date_end - date_start + 1 END AS days,
       count(*) AS events
     FROM ${from}
     WHERE ${where}
     GROUP BY ALL
     ORDER BY ALL`,
    parameters.values,
  )
  return columns as unknown as PointCounts
}
