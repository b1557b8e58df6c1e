import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import type { TableItem } from '../forms/table.ts'
import type { Dialect } from '../records/dialect.ts'
import { splitRecords } from '../records/splitter.ts'
import { DelimitedWriter } from '../records/write-delimited.ts'
import type { Layout } from '../connector.ts'

/** A record is at most 1 MiB; with every quote doubled and every field quoted a rewritten one is at most this long. */
const LONGEST_LINE_BYTES = 4 << 20

/** A row group of this many rows keeps both cores at work on tables of the usual size. */
export const ROW_GROUP_ROWS = 40_960

export interface Delimited {
  path: string
  dialect: Dialect
  layout: Layout
  /** Offset of the text's first byte in the unpacked file; `null` when the text is in another encoding and has none. */
  firstByte: number | null
}

/**
 * Writes the delivered columns as text, row for row, with DuckDB reading all of it. Fails or gives another number of rows
 * than the file has records when the file is not sound: the caller counts.
 */
export async function copyDelimited(session: DuckDbSession, { path, dialect, layout }: Delimited, rawPath: string) {
  const delimiter = literal(String.fromCharCode(dialect.delimiter))
  await session.run(
    `COPY (SELECT * FROM read_csv(${literal(path)}, header = ${layout.headed}, delim = ${delimiter}, ${readOptions(layout)}))
     TO ${literal(rawPath)} (FORMAT parquet, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`,
  )
}

/** Writes the columns of a Parquet file as text, row for row. */
export async function copyParquet(
  session: DuckDbSession,
  path: string,
  layout: Layout,
  rawPath: string,
): Promise<void> {
  const names = layout.columns.map(identifier)
  const columns = names.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`)
  // Our names stand in the order of the file's own, from which they may differ.
  await session.run(
    `COPY (SELECT ${columns.join(', ')} FROM read_parquet(${literal(path)}) AS delivered(${names.join(', ')}))
     TO ${literal(rawPath)} (FORMAT parquet, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`,
  )
}

/** Said of a record when its file was turned into UTF-8 first. */
const undecodable = 'the record holds bytes that stand for nothing in the encoding of the file'

/**
 * The slow path: our own splitter passes the sound records on and writes the rest into the table `malformed`.
 *
 * @returns the number of records, without the header.
 */
export async function copySoundRecords(
  session: DuckDbSession,
  { path, dialect, layout, firstByte }: Delimited,
  folder: string,
  rawPath: string,
  signal?: AbortSignal,
): Promise<number> {
  const header = layout.headed ? 1 : 0
  async function* items(): AsyncGenerator<TableItem> {
    const chunks = createReadStream(path, { highWaterMark: 1 << 20 })
    for await (const item of splitRecords(chunks, dialect, layout.columns.length)) {
      const number = item.number - header
      if (number === 0) continue
      if (item.kind === 'record') yield { kind: 'record', number, fields: item.fields }
      else if (firstByte !== null) yield { ...item, number, byteOffset: item.byteOffset + firstByte }
      else yield { ...item, number, byteOffset: null, message: item.code === 'encoding' ? undecodable : item.message }
    }
  }
  return copyItems(session, items(), layout, folder, rawPath, signal)
}

/**
 * Writes the raw table of records that we read ourselves, whatever the form of the file, and what is no record into the table
 * `malformed`. Such a one keeps an empty row, so that row n of the raw table is record n of the file.
 *
 * @returns the number of records.
 */
export async function copyItems(
  session: DuckDbSession,
  items: AsyncIterable<TableItem>,
  layout: Layout,
  folder: string,
  rawPath: string,
  signal?: AbortSignal,
): Promise<number> {
  const soundPath = join(folder, 'sound.csv')
  const malformedPath = join(folder, 'malformed.csv')
  const records = await splitInto(soundPath, malformedPath, items, layout, signal)
  await session.run(
    `INSERT INTO malformed SELECT record, TRY_CAST(byte_offset AS BIGINT), code, NULL, value, message
     FROM read_csv(${literal(malformedPath)}, header = false, delim = ',', auto_detect = false, quote = '"',
       escape = '"', new_line = '\\n', max_line_size = ${LONGEST_LINE_BYTES}, buffer_size = ${LONGEST_LINE_BYTES * 4},
       columns = {record: 'BIGINT', byte_offset: 'VARCHAR', code: 'VARCHAR', value: 'VARCHAR', message: 'VARCHAR'})`,
  )
  await session.run(
    `COPY (SELECT * FROM read_csv(${literal(soundPath)}, header = false, delim = ',', new_line = '\\n', ${readOptions(layout)}))
     TO ${literal(rawPath)} (FORMAT parquet, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`,
  )
  return records
}

async function splitInto(
  soundPath: string,
  malformedPath: string,
  items: AsyncIterable<TableItem>,
  layout: Layout,
  signal: AbortSignal | undefined,
): Promise<number> {
  const [soundFile, malformedFile] = await Promise.all([open(soundPath, 'w'), open(malformedPath, 'w')])
  try {
    const sound = new DelimitedWriter(soundFile)
    const malformed = new DelimitedWriter(malformedFile)
    const empty = layout.columns.map(() => '')
    let records = 0
    for await (const item of items) {
      signal?.throwIfAborted()
      records = item.number
      await sound.write(item.kind === 'record' ? item.fields : empty)
      if (item.kind === 'reject') {
        const { number, byteOffset, code, text, message } = item
        await malformed.write([String(number), String(byteOffset ?? ''), code, text, message])
      }
    }
    await sound.flush()
    await malformed.flush()
    return records
  } finally {
    await Promise.all([soundFile.close(), malformedFile.close()])
  }
}

/** Every column given, all of it text, nothing sniffed; an empty field stays an empty text. */
function readOptions(layout: Layout): string {
  const columns = layout.columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  const names = layout.columns.map(identifier).join(', ')
  return `auto_detect = false, quote = '"', escape = '"', columns = {${columns}}, force_not_null = [${names}],
    max_line_size = ${LONGEST_LINE_BYTES}, buffer_size = ${LONGEST_LINE_BYTES * 8}`
}
