import { type EventField, type MarsadEvent, eventColumns } from '../../model/event.ts'
import type { CompiledSelection } from './compile-selection.ts'
import type { DuckDbSession, Parameter } from './session.ts'
import { exactText, identifier, literal, Parameters } from './sql.ts'

/** DuckDB writes numbers that are none (NaN) as no JSON can hold them. */
const columns = Object.entries(eventColumns)
  .map(([name, type]) => (type === 'DOUBLE' ? finite(identifier(name)) : identifier(name)))
  .join(', ')

function finite(column: string): string {
  return `CASE WHEN isfinite(${column}) THEN ${column} END AS ${column}`
}

/** Events as JSON texts, which reach us several times as fast as columns of lists and structs, and to the letter. */
async function readEvents(
  session: DuckDbSession,
  select: string,
  parameters: readonly Parameter[],
): Promise<MarsadEvent[]> {
  const rows = await session.rows<{ document: string }>(
    `SELECT to_json(event) AS document FROM (${select}) AS event`,
    parameters,
  )
  return rows.map(({ document }) => JSON.parse(document) as MarsadEvent)
}

export async function queryRows(
  session: DuckDbSession,
  { from, where, parameters }: CompiledSelection,
  page: { limit: number; offset: number },
): Promise<MarsadEvent[]> {
  const limit = parameters.add(page.limit)
  const offset = parameters.add(page.offset)
  return readEvents(
    session,
    `SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY date_start, event_id LIMIT ${limit} OFFSET ${offset}`,
    parameters.values,
  )
}

export async function queryEvent(
  session: DuckDbSession,
  path: string,
  eventId: string,
): Promise<MarsadEvent | undefined> {
  const parameters = new Parameters()
  const rows = await readEvents(
    session,
    `SELECT ${columns} FROM read_parquet(${literal(path)}) WHERE event_id = ${parameters.add(eventId)} LIMIT 1`,
    parameters.values,
  )
  return rows[0]
}

/** Row n of the raw table is record n of the delivered file. */
export async function queryDelivered(
  session: DuckDbSession,
  rawPath: string,
  record: number,
): Promise<Record<string, string | null>> {
  const source = `read_parquet(${literal(rawPath)}`
  const names = await session.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${source})`)
  const rows = await session.rows<Record<string, string | null>>(
    `SELECT ${names.map(({ column_name }) => `${exactText(identifier(column_name))} AS ${identifier(column_name)}`).join(', ')} FROM ${source}, file_row_number = true)
     WHERE file_row_number = $1`,
    [record - 1],
  )
  return rows[0] ?? {}
}

/** Fields that tell the same event apart in two releases. The rest names the release itself. */
export const comparedFields = (Object.keys(eventColumns) as EventField[]).filter(
  (name) => !['event_id', 'dataset', 'release', 'source_event_id', 'source_row'].includes(name),
)
