import { DatabaseSync } from 'node:sqlite'
import { MarsadError, failed } from '../model/errors.ts'
import { migrations } from './migrations/index.ts'

export type Database = DatabaseSync

/** How long a writer waits for another one, in milliseconds. SQLite's own default is not to wait at all. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens `judgements.sqlite`, made or brought to the newest migration where needed. Refuses a database written by a newer
 * program. Several processes may hold it open; each write is one short `BEGIN IMMEDIATE`.
 */
export function openDatabase(path: string): Database {
  let database: Database | undefined
  try {
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    if (versionOf(database) < migrations.length) migrate(database)
    if (versionOf(database) > migrations.length) throw tooNew(versionOf(database))
    return database
  } catch (cause) {
    database?.close()
    throw cause instanceof MarsadError ? cause : unusable(path, cause)
  }
}

function tooNew(version: number) {
  return failed('workspace_too_new', 'This workspace was written by a newer version of Marsad.', {
    received: `database version ${version}`,
    expected: `at most ${migrations.length}`,
    hint: 'Update Marsad, or work on a copy of the workspace that this version made.',
  })
}

function unusable(path: string, cause: unknown) {
  return failed('damaged_workspace', 'The database of this workspace cannot be used.', {
    received: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
    expected: 'an SQLite database that may be read and written',
    hint: 'Restore judgements.sqlite from a copy, or give yourself the right to write it. The releases beside it are not touched.',
    cause,
  })
}

/** Runs `work` in one immediate transaction. `work` must not wait for anything: the write lock is held meanwhile. */
export function write<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function migrate(database: Database): void {
  write(database, () => {
    // Another process may have migrated while this one waited for the lock.
    for (const migration of migrations.slice(versionOf(database))) database.exec(migration.sql)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}

function versionOf(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
}
