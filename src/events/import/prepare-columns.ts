import type { Preparation } from '../connector.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { identifier } from '../duckdb/sql.ts'
import { joinLookups } from './join-lookups.ts'

/**
 * Returns the query `raw` with what the connector prepares beside the delivered columns. Each is a column before it is named: DuckDB
 * makes an expression anew wherever it stands within a condition.
 */
export async function prepareColumns(
  session: DuckDbSession,
  raw: string,
  { texts, lookups, values }: Preparation,
): Promise<string> {
  return withColumns(await joinLookups(session, withColumns(raw, texts), lookups), values)
}

function withColumns(query: string, columns: Readonly<Record<string, string>>): string {
  const made = Object.entries(columns).map(([name, sql]) => `${sql} AS ${identifier(name)}`)
  return made.length ? `SELECT *, ${made.join(', ')} FROM (${query})` : query
}
