import { createHash } from 'node:crypto'
import type { ReleaseRef } from '../../model/selection.ts'
import type { Statement, StatementSelection } from '../../model/statement.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { exactText, literal, Parameters } from '../duckdb/sql.ts'

interface Compiled {
  from: string
  where: string
  parameters: Parameters
}

function compile(
  { releases, from, to, event_type, text }: StatementSelection,
  path: (ref: ReleaseRef) => string,
): Compiled {
  const parameters = new Parameters()
  const parts = ['true']
  if (from !== undefined) parts.push(`date_end >= CAST(${parameters.add(from)} AS DATE)`)
  if (to !== undefined) parts.push(`date_start <= CAST(${parameters.add(to)} AS DATE)`)
  if (event_type?.length) parts.push(`type IN (${parameters.addAll(event_type)})`)
  if (text !== undefined) parts.push(`contains(lower(text), lower(${parameters.add(text)}))`)
  return {
    from: `read_parquet([${releases.map((ref) => literal(path(ref))).join(', ')}])`,
    where: parts.join(' AND '),
    parameters,
  }
}

/** The selected statements in the order of date and row. */
export async function queryStatements(
  session: DuckDbSession,
  selection: StatementSelection,
  path: (ref: ReleaseRef) => string,
  page: { limit: number; offset: number } = { limit: Number.MAX_SAFE_INTEGER, offset: 0 },
): Promise<Statement[]> {
  const { from, where, parameters } = compile(selection, path)
  return session.rows<Statement>(
    `SELECT * REPLACE (CAST(date_start AS VARCHAR) AS date_start, CAST(date_end AS VARCHAR) AS date_end, ${exactText('text')} AS text)
     FROM ${from} WHERE ${where} ORDER BY date_start, archive, release, "row"
     LIMIT ${parameters.add(page.limit)} OFFSET ${parameters.add(page.offset)}`,
    parameters.values,
  )
}

export async function countStatements(
  session: DuckDbSession,
  selection: StatementSelection,
  path: (ref: ReleaseRef) => string,
): Promise<number> {
  const { from, where, parameters } = compile(selection, path)
  const [row] = await session.rows<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`, parameters.values)
  return row?.n ?? 0
}

/** One statement by its row; `undefined` when the release has none. */
export async function queryStatement(
  session: DuckDbSession,
  path: string,
  row: number,
): Promise<Statement | undefined> {
  const [found] = await session.rows<Statement>(
    `SELECT * REPLACE (CAST(date_start AS VARCHAR) AS date_start, CAST(date_end AS VARCHAR) AS date_end, ${exactText('text')} AS text)
     FROM read_parquet(${literal(path)}) WHERE "row" = $1`,
    [row],
  )
  return found
}

/** sha256 over the sorted ids of the selected statements, each followed by a line feed. */
export async function digestStatements(
  session: DuckDbSession,
  selection: StatementSelection,
  path: (ref: ReleaseRef) => string,
): Promise<string> {
  const { from, where, parameters } = compile(selection, path)
  const hash = createHash('sha256')
  const ids = session.stream(`SELECT id FROM ${from} WHERE ${where} ORDER BY id`, parameters.values)
  for await (const chunk of ids) hash.update(`${chunk.join('\n')}\n`)
  return hash.digest('hex')
}
