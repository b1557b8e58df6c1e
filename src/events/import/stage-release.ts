import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MarsadError, failed } from '../../model/errors.ts'
import type { Release } from '../../model/release.ts'
import { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import type { Connector, EventTable, Layout } from '../connector.ts'
import type { Dialect } from '../records/dialect.ts'
import { RecordScanner } from '../records/scanner.ts'
import { splitRecords } from '../records/splitter.ts'
import { checkRecords, findRepeats } from './check-records.ts'
import { findPlaces, type PlaceLookup } from './find-places.ts'
import type { Peeked } from './peek.ts'
import type { OnProgress } from './progress.ts'
import { type Delimited, ROW_GROUP_ROWS, copyDelimited, copyParquet, copySoundRecords, damagedParquet } from './raw-table.ts'
import { receive } from './receive.ts'
import { rejectColumns } from './reject-columns.ts'
import { summariseEvents } from './summarise.ts'
import { writeEvents } from './write-events.ts'

/** A delivered file that a connector has taken on. */
export interface Delivery {
  path: string
  /** The file's own name, as the person gave it. */
  name: string
  peeked: Peeked
  layout: Layout
  /** `null` for Parquet. */
  dialect: Dialect | null
  connector: Connector
}

export interface StageOptions {
  dataset: string
  /** Chosen when the sha256 is known; throws when the release may not be made. */
  nameRelease: (sha256: string) => string
  /** From and to as declared by the person who imports. */
  extent: { from: string; to: string } | undefined
  lookup: { boundaries: string; find: PlaceLookup } | undefined
  program: string
  signal?: AbortSignal | undefined
  onProgress: OnProgress
}

/** A release that lies complete and flushed in a temporary folder, ready to be moved to its place. */
export interface StagedRelease {
  release: Release
  /** Holds what becomes `releases/<dataset>/<release>`. */
  releaseFolder: string
  originalPath: string
}

/** DuckDB may hold this much while importing; the rest spills to the temporary folder. */
const IMPORT_MEMORY_MB = 640

/**
 * Makes a release from a delivered file inside `folder` and flushes it to disk. `rows_in` is our own count of records. Throws
 * when nothing could be taken, when the accounts do not close, or when `signal` says stop; `folder` is then the caller's to
 * remove.
 */
export async function stageRelease(delivery: Delivery, folder: string, options: StageOptions): Promise<StagedRelease> {
  const { connector, layout, dialect, peeked } = delivery
  const { signal } = options
  const onProgress: OnProgress = (stage, share) => {
    signal?.throwIfAborted()
    options.onProgress(stage, share)
  }
  const scanner = dialect ? new RecordScanner(dialect, layout.columns.length) : undefined
  const received = await receive(delivery.path, folder, peeked, scanner, {
    signal,
    onShare: (share) => options.onProgress('receive', share),
  }).catch((error: unknown) => {
    throw signal?.aborted ? cancelled(delivery) : error
  })
  const release = options.nameRelease(received.sha256)
  const releaseFolder = join(folder, 'release')
  await mkdir(releaseFolder)
  const paths = {
    raw: join(releaseFolder, 'raw.parquet'),
    rejects: join(releaseFolder, 'rejects.parquet'),
    table: join(releaseFolder, `${connector.table.kind}.parquet`),
  }
  const session = await DuckDbSession.open({ memoryMb: IMPORT_MEMORY_MB, spillFolder: join(folder, 'spill') })
  const stop = () => session.interrupt()
  signal?.addEventListener('abort', stop)
  try {
    onProgress('deliver', 0)
    await session.run(`CREATE TABLE malformed (${columnList(rejectColumns)})`)
    const delimited = dialect ? { path: received.deliveredPath, dialect, layout } : undefined
    const rowsIn = delimited
      ? await deliver(session, delimited, scanner, folder, paths.raw, signal)
      : await deliverParquet(session, received.deliveredPath, layout, paths.raw)
    if (rowsIn === 0) {
      throw failed('no_records', 'The file holds no record.', {
        received: `${delivery.name}: a header and nothing else`,
        expected: 'at least one record',
        hint: 'Download it again.',
      })
    }
    onProgress('check', 0)
    await checkRecords(session, paths.raw, layout, connector.rejections(layout))
    const accepted =
      connector.table.kind === 'events'
        ? await writeEventTable(session, connector.table, layout, paths.table, release, { ...options, onProgress })
        : await writeActorTable(session, connector.table.select(layout), paths.table)
    if (delimited) await addOffsets(session, delimited, signal)
    await session.run(
      `COPY (SELECT * FROM (FROM malformed UNION ALL FROM refused) ORDER BY record) TO ${literal(paths.rejects)} (FORMAT parquet)`,
    )
    const rejects = await countOf(session, paths.rejects)
    const taken = await countOf(session, 'taken', false)
    if (taken === 0) throw await nothingTaken(session, delivery, rowsIn)
    if (rowsIn !== taken + rejects || (connector.table.kind === 'events' && accepted.events !== taken)) {
      throw new Error(`the accounts do not close: ${rowsIn} records in, ${taken} taken, ${accepted.events} events, ${rejects} rejects`)
    }
    const seen = { first: accepted.first, last: accepted.last, countries: accepted.countries }
    const named = connector.releaseOf(delivery.name)
    const { about, table } = connector
    const document: Release = {
      format: 'marsad-release/1',
      dataset: options.dataset,
      release,
      title: about.title,
      publisher: about.publisher,
      licence: about.licence,
      citation: about.citation,
      connector: { id: about.id, version: about.version },
      program: options.program,
      original: { name: delivery.name, sha256: received.sha256, bytes: peeked.bytes },
      extent: {
        ...(table.kind === 'events' ? table.extent(named, seen) : unknownExtent),
        ...(options.extent ? { ...options.extent, basis: 'user' as const } : {}),
      },
      rows_in: rowsIn,
      events: accepted.events,
      rejects,
      flagged: accepted.flagged,
      others: table.kind === 'actors' ? { actors: taken } : {},
      flags: accepted.flags,
      events_sha256: await sha256OfFile(paths.table),
      boundaries: table.kind === 'events' ? (options.lookup?.boundaries ?? null) : null,
    }
    onProgress('commit', 0)
    await writeFile(join(releaseFolder, 'release.json'), `${JSON.stringify(document, null, 2)}\n`)
    await flush(releaseFolder)
    await flushFile(received.originalPath)
    return { release: document, releaseFolder, originalPath: received.originalPath }
  } catch (error) {
    throw signal?.aborted ? cancelled(delivery) : error
  } finally {
    signal?.removeEventListener('abort', stop)
    session.close()
    await rm(join(folder, 'spill'), { recursive: true, force: true })
  }
}

const unknownExtent = { from: null, to: null, countries: null, population: 'not stated', basis: 'unknown' as const }

/**
 * The fast path when the file is sound and DuckDB reads as many rows as we counted; else the slow path. DuckDB takes `a, "b"` for
 * a quoted field, which RFC 4180 does not: such files go the slow way too.
 */
async function deliver(
  session: DuckDbSession,
  delimited: Delimited,
  scanner: RecordScanner | undefined,
  folder: string,
  rawPath: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const scan = scanner?.finish()
  if (scan?.sound && !scan.spacedQuotes) {
    const records = scan.records - (delimited.layout.headed ? 1 : 0)
    const read = await copyDelimited(session, delimited, rawPath).then(
      () => countOf(session, rawPath),
      () => signal?.throwIfAborted(),
    )
    if (read === records) return records
  }
  return copySoundRecords(session, delimited, folder, rawPath, signal)
}

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

async function writeEventTable(
  session: DuckDbSession,
  table: EventTable,
  layout: Layout,
  path: string,
  release: string,
  { dataset, lookup, onProgress }: StageOptions,
) {
  const fields = table.fields(layout)
  await findRepeats(session, layout, fields.source_event_id)
  onProgress('place', 0)
  const known = `(${fields.location_precision ?? `'unknown'`}) IN ('exact', 'near', 'admin2', 'admin1')`
  const { country = 'NULL', admin1 = 'NULL', latitude = 'NULL', longitude = 'NULL' } = fields
  const nowhere: PlaceLookup = async () => []
  await findPlaces(session, { country, admin1, latitude, longitude, known }, lookup?.find ?? nowhere)
  onProgress('write', 0)
  await writeEvents(session, fields, table.doubts(layout), { path, dataset, release, rowGroupRows: ROW_GROUP_ROWS })
  return summariseEvents(session, path)
}

async function writeActorTable(session: DuckDbSession, select: string, path: string) {
  await session.run(`COPY (${select}) TO ${literal(path)} (FORMAT parquet)`)
  return { events: 0, flagged: 0, flags: {}, first: null, last: null, countries: [] }
}

/** Byte offsets are looked up only for the few records that a rule refused; malformed ones carry theirs already. */
async function addOffsets(
  session: DuckDbSession,
  { path, dialect, layout }: Delimited,
  signal: AbortSignal | undefined,
): Promise<void> {
  const refused = await session.rows<{ record: number }>('SELECT record FROM refused ORDER BY record')
  if (refused.length === 0) return
  const header = layout.headed ? 1 : 0
  const wanted = new Set(refused.map(({ record }) => record))
  const offsets: [record: number, byteOffset: number][] = []
  for await (const item of splitRecords(createReadStream(path, { highWaterMark: 1 << 20 }), dialect, layout.columns.length)) {
    signal?.throwIfAborted()
    if (wanted.delete(item.number - header)) offsets.push([item.number - header, item.byteOffset])
    if (wanted.size === 0) break
  }
  await session.run('CREATE TABLE offsets (record DOUBLE, byte_offset DOUBLE)')
  await session.append('offsets', offsets)
  await session.run('UPDATE refused SET byte_offset = offsets.byte_offset FROM offsets WHERE offsets.record = refused.record')
}

async function countOf(session: DuckDbSession, source: string, file = true): Promise<number> {
  const [row] = await session.rows<{ n: number }>(
    `SELECT count(*) AS n FROM ${file ? `read_parquet(${literal(source)})` : identifier(source)}`,
  )
  return row?.n ?? 0
}

async function nothingTaken(session: DuckDbSession, delivery: Delivery, rowsIn: number): Promise<MarsadError> {
  const [most] = await session.rows<{ code: string; message: string; n: number; first: number }>(
    `SELECT code, any_value(message) AS message, count(*) AS n, min(record) AS first FROM (FROM malformed UNION ALL FROM refused)
     GROUP BY code ORDER BY n DESC, code LIMIT 1`,
  )
  return failed('nothing_taken', 'No record of the file could be taken.', {
    received: `${delivery.name}: ${rowsIn} records; ${most?.n} of them ${most?.code} (${most?.message}), first record ${most?.first}`,
    expected: `records as ${delivery.connector.about.title} has them`,
    hint: 'Look at that record in the file; if the download was damaged, fetch it again.',
  })
}

const cancelled = (delivery: Delivery) =>
  failed('cancelled', 'The import was stopped. Nothing was changed.', {
    received: delivery.name,
    hint: 'Run the same command again to import it.',
  })

const columnList = (columns: Record<string, string>) =>
  Object.entries(columns)
    .map(([name, type]) => `${identifier(name)} ${type}`)
    .join(', ')

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function flush(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await flushFile(join(folder, name))
  await flushFile(folder)
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
