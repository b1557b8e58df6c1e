import { createReadStream } from 'node:fs'
import type { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'
import type { Layout } from '../connector.ts'
import { LoneCarriageReturns } from '../records/lone-carriage-returns.ts'
import { RecordScanner, type ScanResult } from '../records/scanner.ts'
import { damagedParquet } from '../forms/parquet-columns.ts'
import { readOtherItems } from '../forms/read-items.ts'
import type { Reading, Table } from '../forms/table.ts'
import { countRows } from './count-rows.ts'
import { copyDelimited, copyItems, copyParquet, copySoundRecords, type Delimited } from './raw-table.ts'
import type { Received } from './receive.ts'

/** A received table as it is delivered to the rest of the import. */
export interface Delivering {
  table: Table
  reading: Reading
  layout: Layout
  received: Received
}

/** Writes the raw table of a received file of any form and returns the number of its records by our own count. */
export async function deliverTable(
  session: DuckDbSession,
  { table, reading, layout, received }: Delivering,
  folder: string,
  rawPath: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { originalPath, deliveredPath } = received
  if (table.format === 'parquet') return deliverParquet(session, deliveredPath, layout, rawPath)
  const delimited = delimitedOf({ table, reading, layout, received })
  if (delimited) return deliverDelimited(session, delimited, folder, rawPath, signal)
  const text = () => createReadStream(deliveredPath, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>
  const items = readOtherItems(table, reading, { packedPath: originalPath, text })
  return copyItems(session, items, layout, folder, rawPath, signal)
}

/** The delimited text in which the records of a received table can be looked up, if it is one. */
export function delimitedOf({ table, reading, layout, received }: Delivering): Delimited | undefined {
  const { dialect, headed, skip } = reading
  if (dialect === null) return undefined
  const firstByte = table.encoding === 'utf-8' ? skip : null
  return { path: received.deliveredPath, dialect, layout: { ...layout, headed: layout.headed && headed }, firstByte }
}

/**
 * Writes the raw table of a delimited file and returns the number of its records by our own count. DuckDB reads the file while
 * we count it: the fast path. When the file is not sound, or DuckDB gives another number of rows, the slow path takes it apart.
 * DuckDB takes `a, "b"` for a quoted field, which RFC 4180 does not, and loses spaces in some files with a CR that has no LF behind
 * it: such files go the slow way too, and those of a dialect that is tried nowhere else.
 */
async function deliverDelimited(
  session: DuckDbSession,
  delimited: Delimited,
  folder: string,
  rawPath: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  if (!usualDialect(delimited.dialect)) return copySoundRecords(session, delimited, folder, rawPath, signal)
  const copied = copyDelimited(session, delimited, rawPath).then(
    () => true,
    () => false,
  )
  const scan = await scanRecords(delimited, signal).catch(async (error: unknown) => {
    session.interrupt()
    await copied
    throw error
  })
  const fit = scan.sound && !scan.spacedQuotes && !scan.loneCarriageReturns
  if (!fit) session.interrupt()
  const done = await copied
  signal?.throwIfAborted()
  const records = scan.records - (delimited.layout.headed ? 1 : 0)
  if (fit && done && (await countRows(session, rawPath)) === records) return records
  return copySoundRecords(session, delimited, folder, rawPath, signal)
}

const usualDialect = ({ delimiter, quote }: Delimited['dialect']) => quote === 0x22 && usualDelimiters.has(delimiter)
const usualDelimiters = new Set([...',;\t|'].map((text) => text.charCodeAt(0)))

async function scanRecords(
  { path, dialect, layout }: Delimited,
  signal: AbortSignal | undefined,
): Promise<ScanResult & { loneCarriageReturns: boolean }> {
  const scanner = new RecordScanner(dialect, layout.columns.length)
  const returns = new LoneCarriageReturns()
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    signal?.throwIfAborted()
    scanner.push(chunk as Buffer)
    returns.push(chunk as Buffer)
  }
  return { ...scanner.finish(), loneCarriageReturns: returns.finish() }
}

/** Writes the raw table of a Parquet file and returns the number of rows that its footer states. */
async function deliverParquet(session: DuckDbSession, path: string, layout: Layout, rawPath: string): Promise<number> {
  try {
    const [file] = await session.rows<{ records: number }>(
      `SELECT num_rows AS records FROM parquet_file_metadata(${literal(path)})`,
    )
    await copyParquet(session, path, layout, rawPath)
    return file?.records ?? 0
  } catch (cause) {
    throw damagedParquet(path, cause)
  }
}
