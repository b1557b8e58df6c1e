import { createReadStream } from 'node:fs'
import { failed, type MarsadError } from '../../model/errors.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'
import { splitRecords } from '../records/splitter.ts'
import type { Delimited } from './raw-table.ts'

/** All that was not taken, with the byte offsets of what rules refused, into `rejects.parquet`. */
export async function writeRejects(
  session: DuckDbSession,
  delimited: Delimited | undefined,
  path: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (delimited && delimited.firstByte !== null) await addOffsets(session, delimited, delimited.firstByte, signal)
  await session.run(
    `COPY (SELECT * FROM (FROM malformed UNION ALL FROM refused) ORDER BY record) TO ${literal(path)} (FORMAT parquet)`,
  )
}

/** Byte offsets are looked up only for the few records that a rule refused; malformed ones carry theirs already. */
async function addOffsets(
  session: DuckDbSession,
  { path, dialect, layout }: Delimited,
  firstByte: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const refused = await session.rows<{ record: number }>('SELECT record FROM refused ORDER BY record')
  if (refused.length === 0) return
  const header = layout.headed ? 1 : 0
  const wanted = new Set(refused.map(({ record }) => record))
  const offsets: [record: number, byteOffset: number][] = []
  for await (const item of splitRecords(
    createReadStream(path, { highWaterMark: 1 << 20 }),
    dialect,
    layout.columns.length,
  )) {
    signal?.throwIfAborted()
    if (wanted.delete(item.number - header)) offsets.push([item.number - header, item.byteOffset + firstByte])
    if (wanted.size === 0) break
  }
  await session.run('CREATE TABLE offsets (record DOUBLE, byte_offset DOUBLE)')
  await session.append('offsets', offsets)
  await session.run(
    'UPDATE refused SET byte_offset = offsets.byte_offset FROM offsets WHERE offsets.record = refused.record',
  )
}

/** What helps where one reason stands for all of a file. */
const hints: Record<string, string> = {
  encoding:
    'Name the encoding of the file in a mapping, such as "table": {"encoding": "windows-1252"} or "windows-1256" for Arabic.',
  formula_without_value: 'Open the workbook in a spreadsheet program and save it again: it then saves the values too.',
}

/** The error of a file of which nothing could be taken: it names the most frequent reason. */
export async function nothingTaken(
  session: DuckDbSession,
  name: string,
  title: string,
  rowsIn: number,
): Promise<MarsadError> {
  const [most] = await session.rows<{ code: string; message: string; n: number; first: number }>(
    `SELECT code, any_value(message) AS message, count(*) AS n, min(record) AS first FROM (FROM malformed UNION ALL FROM refused)
     GROUP BY code ORDER BY n DESC, code LIMIT 1`,
  )
  return failed('nothing_taken', 'No record of the file could be taken.', {
    received: `${name}: ${rowsIn} records; ${most?.n} of them ${most?.code} (${most?.message}), first record ${most?.first}`,
    expected: `records as ${title} has them`,
    hint: (most && hints[most.code]) ?? 'Look at that record in the file; if the download was damaged, fetch it again.',
  })
}
