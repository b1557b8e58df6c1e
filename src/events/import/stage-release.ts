import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failed } from '../../model/errors.ts'
import type { Extent, Release } from '../../model/release.ts'
import { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { type Connector, connectorId, type EventTable, type Layout } from '../connector.ts'
import type { Reading, Table } from '../forms/table.ts'
import { sha256OfFile } from '../hash-file.ts'
import { nothingTaken, writeRejects } from './account-rejects.ts'
import { checkRecords, findRepeats } from './check-records.ts'
import { countRows } from './count-rows.ts'
import { delimitedOf, deliverTable } from './deliver.ts'
import { findPlaces, isLookedUp, type PlaceLookup } from './find-places.ts'
import { flushFile, flushFolder } from './flush.ts'
import type { OnProgress } from './progress.ts'
import { ROW_GROUP_ROWS } from './raw-table.ts'
import { receive } from './receive.ts'
import { rejectColumns } from './reject-columns.ts'
import { type Summary, summariseEvents } from './summarise.ts'
import { writeEvents } from './write-events.ts'

/** A delivered file that a connector has taken on. */
export interface Delivery {
  table: Table
  /** The reading of the table's header that the connector took. */
  reading: Reading
  layout: Layout
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

/**
 * What DuckDB may hold of an unpacked table; the rest spills to the temporary folder. A table of up to 512 MiB is held whole; for
 * a larger one the process stays below 1 GiB, since DuckDB takes up to 400 MiB more than it is given.
 */
const importMemoryMb = (bytes: number) => (bytes <= 512 * 2 ** 20 ? 1536 : 560)

/**
 * Makes a release from a delivered file inside `folder` and flushes it to disk. `rows_in` is our own count of records. Throws
 * when nothing could be taken, when the accounts do not close, or when `signal` says stop; `folder` is then the caller's to
 * remove.
 */
export async function stageRelease(delivery: Delivery, folder: string, options: StageOptions): Promise<StagedRelease> {
  const { connector, layout, table, reading } = delivery
  const { signal } = options
  const onProgress: OnProgress = (stage, share) => {
    options.onProgress(stage, share)
    signal?.throwIfAborted()
  }
  const received = await receive(table, reading, folder, {
    signal,
    onShare: (share) => options.onProgress('receive', share),
  }).catch((error: unknown) => {
    throw signal?.aborted ? cancelled(delivery.table.name) : error
  })
  const release = options.nameRelease(received.sha256)
  const releaseFolder = join(folder, 'release')
  await mkdir(releaseFolder)
  const paths = {
    raw: join(releaseFolder, 'raw.parquet'),
    rejects: join(releaseFolder, 'rejects.parquet'),
    table: join(releaseFolder, `${connector.table.kind}.parquet`),
  }
  const { size } = await stat(received.deliveredPath)
  const session = await DuckDbSession.open({ memoryMb: importMemoryMb(size), spillFolder: join(folder, 'spill') })
  const stop = () => session.interrupt()
  signal?.addEventListener('abort', stop)
  try {
    onProgress('deliver', 0)
    await session.run(`CREATE TABLE malformed (${columnList(rejectColumns)})`)
    const delivering = { table, reading, layout, received }
    const rowsIn = await deliverTable(session, delivering, folder, paths.raw, signal)
    if (rowsIn === 0) {
      throw failed('no_records', 'The file holds no record.', {
        received: `${table.name}: a header and nothing else`,
        expected: 'at least one record',
        hint: 'Download it again.',
      })
    }
    onProgress('check', 0)
    const preparation = connector.table.kind === 'events' ? connector.table.preparation?.(layout) : undefined
    await checkRecords(session, paths.raw, layout, connector.rejections(layout), preparation)
    const accepted =
      connector.table.kind === 'events'
        ? await writeEventTable(session, connector.table, layout, paths.table, release, { ...options, onProgress })
        : await writeActorTable(session, connector.table.select(layout), paths.table)
    await writeRejects(session, delimitedOf(delivering), paths.rejects, signal)
    const rejects = await countRows(session, paths.rejects)
    const [{ taken } = { taken: 0 }] = await session.rows<{ taken: number }>('SELECT count(*) AS taken FROM taken')
    if (taken === 0) throw await nothingTaken(session, table.name, connector.about.title, rowsIn)
    if (rowsIn !== taken + rejects || (connector.table.kind === 'events' && accepted.events !== taken)) {
      throw new Error(
        `the accounts do not close: ${rowsIn} records in, ${taken} taken, ${accepted.events} events, ${rejects} rejects`,
      )
    }
    const document = describeRelease(delivery, options, {
      release,
      sha256: received.sha256,
      rowsIn,
      taken,
      rejects,
      accepted,
      eventsSha256: await sha256OfFile(paths.table),
    })
    onProgress('commit', 0)
    if (connector.mapping) {
      await writeFile(join(releaseFolder, 'mapping.json'), `${JSON.stringify(connector.mapping.document, null, 2)}\n`)
    }
    await writeFile(join(releaseFolder, 'release.json'), `${JSON.stringify(document, null, 2)}\n`)
    await flushFolder(releaseFolder)
    await flushFile(received.originalPath)
    return { release: document, releaseFolder, originalPath: received.originalPath }
  } catch (error) {
    throw signal?.aborted ? cancelled(delivery.table.name) : error
  } finally {
    signal?.removeEventListener('abort', stop)
    session.close()
    await rm(join(folder, 'spill'), { recursive: true, force: true })
  }
}

interface Accounts {
  release: string
  sha256: string
  rowsIn: number
  taken: number
  rejects: number
  accepted: Summary
  eventsSha256: string
}

/** What becomes `release.json`. */
function describeRelease(
  { connector, table: delivered }: Delivery,
  options: StageOptions,
  accounts: Accounts,
): Release {
  const { about, table } = connector
  const { release, sha256, rowsIn, taken, rejects, accepted, eventsSha256 } = accounts
  const { events, flagged, flags, ...seen } = accepted
  return {
    format: 'marsad-release/1',
    dataset: options.dataset,
    release,
    title: about.title,
    publisher: about.publisher,
    licence: about.licence,
    citation: about.citation,
    ...(about.caveats?.length ? { caveats: [...about.caveats] } : {}),
    ...(about.breaks?.length ? { breaks: [...about.breaks] } : {}),
    connector: { id: connectorId(connector), version: about.version },
    program: options.program,
    original: { name: delivered.name, sha256, bytes: delivered.bytes },
    extent: {
      ...(table.kind === 'events' ? table.extent(connector.releaseOf(delivered.name), seen) : unknownExtent),
      ...(options.extent ? { ...options.extent, basis: 'user' as const } : {}),
    },
    rows_in: rowsIn,
    events,
    rejects,
    flagged,
    others: table.kind === 'actors' ? { actors: taken } : {},
    flags,
    events_sha256: eventsSha256,
    boundaries: table.kind === 'events' ? (options.lookup?.boundaries ?? null) : null,
  }
}

const unknownExtent: Extent = { from: null, to: null, countries: null, population: 'not stated', basis: 'unknown' }

async function writeEventTable(
  session: DuckDbSession,
  table: EventTable,
  layout: Layout,
  path: string,
  release: string,
  { dataset, lookup, onProgress }: StageOptions,
) {
  const fields = table.fields(layout)
  await findRepeats(session, layout, {
    sourceId: fields.source_event_id,
    namesByRecord: table.namesByRecord ?? false,
  })
  onProgress('place', 0)
  const known = isLookedUp(fields.location_precision ?? `'unknown'`)
  const { country = 'NULL', admin1 = 'NULL', latitude = 'NULL', longitude = 'NULL' } = fields
  const nowhere: PlaceLookup = async () => []
  await findPlaces(session, { country, admin1, latitude, longitude, known }, lookup?.find ?? nowhere)
  onProgress('write', 0)
  await writeEvents(session, fields, table.doubts(layout), { path, dataset, release, rowGroupRows: ROW_GROUP_ROWS })
  return summariseEvents(session, path)
}

async function writeActorTable(session: DuckDbSession, select: string, path: string): Promise<Summary> {
  await session.run(`COPY (${select}) TO ${literal(path)} (FORMAT parquet)`)
  return { events: 0, flagged: 0, flags: {}, first: null, last: null, countries: [] }
}

/** The error of an import that somebody stopped. */
export const cancelled = (file: string) =>
  failed('cancelled', 'The import was stopped. Nothing was changed.', {
    received: file,
    hint: 'Run the same command again to import it.',
  })

const columnList = (columns: Record<string, string>) =>
  Object.entries(columns)
    .map(([name, type]) => `${identifier(name)} ${type}`)
    .join(', ')
