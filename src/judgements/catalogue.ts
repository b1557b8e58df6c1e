import { releaseSchema, type Release } from '../model/release.ts'
import { type Database, write } from './database.ts'

/** The list of releases of a workspace. A release exists when it has a row here; its files alone are nothing. */
export interface Catalogue {
  all(): Release[]
  find(dataset: string, release: string): Release | undefined
  /** All of them with the moment of their import (ISO 8601, UTC), the newest last. */
  history(): ImportedRelease[]
  /** The releases of a dataset that were made from a file with this sha256. */
  madeFrom(dataset: string, originalSha256: string): Release[]
  /**
   * Commits one release. `place` moves its files to where they belong while the write lock is held, so that files without
   * a row can only be what a killed import left behind. Returns `false`, and moves nothing, when the name is taken.
   */
  add(release: Release, importedAt: Date, place: () => void): boolean
}

export interface ImportedRelease {
  release: Release
  imported_at: string
}

export function catalogueOf(database: Database): Catalogue {
  const read = (row: unknown) => releaseSchema.parse(JSON.parse((row as { document: string }).document))
  return {
    all: () => database.prepare('SELECT document FROM releases ORDER BY dataset, imported_at, release').all().map(read),
    find(dataset, release) {
      const row = database
        .prepare('SELECT document FROM releases WHERE dataset = ? AND release = ?')
        .get(dataset, release)
      return row === undefined ? undefined : read(row)
    },
    history: () =>
      database
        .prepare('SELECT document, imported_at FROM releases ORDER BY imported_at, dataset, release')
        .all()
        .map((row) => ({ release: read(row), imported_at: String(row['imported_at']) })),
    madeFrom: (dataset, sha) =>
      database
        .prepare('SELECT document FROM releases WHERE dataset = ? AND original_sha256 = ? ORDER BY imported_at')
        .all(dataset, sha)
        .map(read),
    add: (release, importedAt, place) =>
      write(database, () => {
        const taken = database.prepare('SELECT 1 FROM releases WHERE dataset = ? AND release = ?')
        if (taken.get(release.dataset, release.release) !== undefined) return false
        place()
        database
          .prepare(
            'INSERT INTO releases (dataset, release, original_sha256, imported_at, document) VALUES (?, ?, ?, ?, ?)',
          )
          .run(
            release.dataset,
            release.release,
            release.original.sha256,
            importedAt.toISOString(),
            JSON.stringify(release),
          )
        return true
      }),
  }
}
