/** For tests: a workspace in a folder of its own, files imported into it from text, and its tables read back as they lie on disk. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { DuckDbSession } from '../src/events/duckdb/session.ts'
import { literal } from '../src/events/duckdb/sql.ts'
import { MarsadError } from '../src/model/errors.ts'
import type { MarsadEvent } from '../src/model/event.ts'
import type { Release } from '../src/model/release.ts'
import { folders } from '../src/workspace/folders.ts'
import { type ImportOptions, importFile } from '../src/workspace/import-file.ts'
import { openEngine } from '../src/workspace/open-engine.ts'
import { openOrCreateWorkspace, type Workspace } from '../src/workspace/workspace.ts'

/** A row of `rejects.parquet`. */
export interface Reject {
  record: number
  byte_offset: number | null
  code: string
  column: string | null
  value: string | null
  message: string
}

export class TestWorkspace {
  /** The folder that holds the workspace and the files delivered to it; `remove` takes all of it away. */
  readonly base = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  readonly dir = join(this.base, 'workspace')
  readonly workspace: Workspace = openOrCreateWorkspace(this.dir)

  /** The path of a delivered file with this content. */
  deliver(name: string, content: string | Uint8Array): string {
    const path = join(this.base, 'delivered', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  /** Imports a file with this content. Boundaries are left out unless `options` brings them: most tests are not about places. */
  import(name: string, content: string | Uint8Array, options: ImportOptions = {}) {
    return importFile(this.workspace, this.deliver(name, content), options)
  }

  /** The events of a release by their source id, in the order of the release. */
  async events({ dataset, release, events }: Release): Promise<Map<string, MarsadEvent>> {
    const engine = await openEngine(this.workspace)
    try {
      const rows = await engine.rows({ releases: [{ dataset, release }] }, { limit: events, offset: 0 })
      return new Map(rows.map((event) => [event.source_event_id, event]))
    } finally {
      engine.close()
    }
  }

  rejects(release: Release): Promise<Reject[]> {
    return readParquet(join(this.folderOf(release), 'rejects.parquet'))
  }

  /** The delivered texts, a list a record. */
  async raw(release: Release): Promise<(string | null)[][]> {
    const rows = await readParquet<Record<string, string | null>>(join(this.folderOf(release), 'raw.parquet'))
    return rows.map((row) => Object.values(row))
  }

  folderOf({ dataset, release }: Release): string {
    return folders.release(this.dir, dataset, release)
  }

  /** What an import that did not happen must leave: no release, no folder of a release, nothing half made. */
  leftovers(): string[] {
    const releases = join(this.dir, 'releases')
    const made = existsSync(releases) ? readdirSync(releases, { recursive: true }).map(String) : []
    const half = existsSync(folders.importing(this.dir)) ? ['importing'] : []
    return [...this.workspace.catalogue.all().map(({ release }) => release), ...made, ...half]
  }

  /** sha256 of every file of the workspace by its path. SQLite's own log files come and go and are left out. */
  fingerprint(): Record<string, string> {
    const files = readdirSync(this.dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/-(wal|shm)$/.test(path))
    return Object.fromEntries(paths.sort().map((path) => [relative(this.dir, path), hashOf(path)]))
  }

  remove(): void {
    this.workspace.close()
    rmSync(this.base, { recursive: true, force: true })
  }
}

/** The rows of a Parquet file in their order. */
export async function readParquet<Row>(path: string): Promise<Row[]> {
  const session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
  try {
    return await session.rows<Row>(`SELECT * FROM read_parquet(${literal(path)})`)
  } finally {
    session.close()
  }
}

/** The error that a piece of work ends with, as people see it; any other fault is thrown on. */
export async function errorOf(work: Promise<unknown> | (() => unknown)): Promise<MarsadError> {
  try {
    await (typeof work === 'function' ? work() : work)
  } catch (error) {
    if (error instanceof MarsadError) return error
    throw error
  }
  throw new Error('expected an error, and there was none')
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
