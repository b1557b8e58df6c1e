import type { Lookup } from '../connector.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { exactText, identifier } from '../duckdb/sql.ts'

/**
 * Looks up the distinct texts of each lookup among the rows of `raw`, a query, and returns the query with the answers beside the
 * delivered columns. A key is a column of its own before the join: DuckDB takes several times as long when the join's condition
 * holds the expression.
 */
export async function joinLookups(session: DuckDbSession, raw: string, lookups: readonly Lookup[]): Promise<string> {
  if (lookups.length === 0) return raw
  for (const [index, { key, columns, find }] of lookups.entries()) {
    const texts = await session.rows<{ text: string }>(
      `SELECT DISTINCT ${exactText('looked_up')} AS text FROM (SELECT ${key} AS looked_up FROM (${raw})) WHERE looked_up IS NOT NULL`,
    )
    const types = Object.entries(columns).map(([name, type]) => `${identifier(name)} ${type}`)
    await session.run(`CREATE TABLE lookup_${index} (marsad_lookup_text_${index} VARCHAR, ${types.join(', ')})`)
    await session.append(`lookup_${index}`, answers(texts, find))
  }
  const keys = lookups.map(({ key }, index) => `${key} AS marsad_lookup_key_${index}`)
  const joins = lookups.map(
    (_, index) => `LEFT JOIN lookup_${index} ON marsad_lookup_key_${index} = marsad_lookup_text_${index}`,
  )
  const own = lookups.flatMap((_, index) => [`marsad_lookup_key_${index}`, `marsad_lookup_text_${index}`])
  return `SELECT * EXCLUDE (${own.join(', ')}) FROM (SELECT *, ${keys.join(', ')} FROM (${raw})) ${joins.join(' ')}`
}

function* answers(texts: readonly { text: string }[], find: Lookup['find']) {
  for (const { text } of texts) yield [text, ...find(text)]
}
