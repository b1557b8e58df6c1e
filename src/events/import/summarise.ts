import type { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'
import type { Seen } from '../connector.ts'

export interface Summary extends Seen {
  events: number
  flagged: number
  flags: Record<string, number>
}

/** Counts what was written, from the file itself. */
export async function summariseEvents(session: DuckDbSession, eventsPath: string): Promise<Summary> {
  const source = `read_parquet(${literal(eventsPath)})`
  const [totals] = await session.rows<{ events: number; flagged: number; first: string | null; last: string | null }>(
    `SELECT count(*) AS events, count(*) FILTER (len(flags) > 0) AS flagged,
       CAST(min(date_start) AS VARCHAR) AS first, CAST(max(date_start) AS VARCHAR) AS last FROM ${source}`,
  )
  const flags = await session.rows<{ flag: string; events: number }>(
    `SELECT flag, count(*) AS events FROM (SELECT unnest(flags) AS flag FROM ${source}) GROUP BY flag ORDER BY flag`,
  )
  const countries = await session.rows<{ country: string }>(
    `SELECT DISTINCT country FROM ${source} WHERE country IS NOT NULL ORDER BY country`,
  )
  return {
    ...(totals ?? { events: 0, flagged: 0, first: null, last: null }),
    flags: Object.fromEntries(flags.map(({ flag, events }) => [flag, events])),
    countries: countries.map(({ country }) => country),
  }
}
