import type { WindowCounts } from '../../model/aggregate.ts'
import type { CompiledSelection } from './compile-selection.ts'
import type { DuckDbSession } from './session.ts'

/** One pass over the events: integer sums by window. Any timeline, with any bins, follows from the answer. */
export async function queryWindows(session: DuckDbSession, selection: CompiledSelection): Promise<WindowCounts> {
  const { from, where, placed, parameters } = selection
  const columns = await session.numberColumns(
    `SELECT date_start - DATE '1970-01-01' AS "start", date_end - DATE '1970-01-01' AS "end",
       (${placed})::TINYINT AS placed, (range_kind = 'throughout')::TINYINT AS throughout,
       count(*) AS events,
       coalesce(sum(fatalities_low), 0) AS low,
       coalesce(sum(fatalities_best), 0) AS best,
       coalesce(sum(fatalities_high), 0) AS high,
       count(*) - count(fatalities_best) AS "withoutBest",
       count(*) FILTER (fatalities_low IS NULL OR fatalities_high IS NULL) AS "withoutBounds"
     FROM ${from}
     WHERE ${where}
     GROUP BY 1, 2, 3, 4
     ORDER BY 1, 2, 3, 4`,
    parameters.values,
  )
  return columns as unknown as WindowCounts
}
