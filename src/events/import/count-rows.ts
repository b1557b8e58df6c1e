import type { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'

/** How many rows a Parquet file has. */
export async function countRows(session: DuckDbSession, path: string): Promise<number> {
  const [row] = await session.rows<{ n: number }>(`SELECT count(*) AS n FROM read_parquet(${literal(path)})`)
  return row?.n ?? 0
}
