import type { ReleaseRef } from '../model/selection.ts'
import { type Database, write } from './database.ts'

/** One file or listing that left the workspace. It holds hashes and names of releases, never content. */
export interface ReleaseLogEntry {
  at: Date
  profile: string
  kind: string
  sha256: string
  releases: readonly ReleaseRef[]
  /** Where it went: a file's path, `stdout`, or `http: NAME` for a download. */
  target: string
}

export function appendToReleaseLog(database: Database, entries: readonly ReleaseLogEntry[]): void {
  write(database, () => {
    const insert = database.prepare(
      'INSERT INTO release_log (at, profile, kind, sha256, releases, target) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const { at, profile, kind, sha256, releases, target } of entries) {
      insert.run(at.toISOString(), profile, kind, sha256, JSON.stringify(releases), target)
    }
  })
}

export function readReleaseLog(database: Database): ReleaseLogEntry[] {
  const rows = database
    .prepare('SELECT at, profile, kind, sha256, releases, target FROM release_log ORDER BY number')
    .all()
  return rows.map((row) => ({
    at: new Date(String(row['at'])),
    profile: String(row['profile']),
    kind: String(row['kind']),
    sha256: String(row['sha256']),
    releases: JSON.parse(String(row['releases'])) as ReleaseRef[],
    target: String(row['target']),
  }))
}
