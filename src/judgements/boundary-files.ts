import { type BoundaryFile, boundaryFileSchema } from '../model/boundary-file.ts'
import { type Database, write } from './database.ts'

/** The boundary files that were added to a workspace. Like a release, one never changes: figures refer to it. */
export interface BoundaryFiles {
  /** In the order of their ids. */
  all(): BoundaryFile[]
  find(id: string): BoundaryFile | undefined
  /** Commits one file. `place` puts its bytes where they belong, under the write lock. `false` when the id is taken. */
  add(file: BoundaryFile, addedAt: Date, place: () => void): boolean
}

export function boundaryFilesOf(database: Database): BoundaryFiles {
  const read = (row: unknown) => boundaryFileSchema.parse(JSON.parse((row as { document: string }).document))
  const find = (id: string) => {
    const row = database.prepare('SELECT document FROM boundary_files WHERE id = ?').get(id)
    return row === undefined ? undefined : read(row)
  }
  return {
    all: () => database.prepare('SELECT document FROM boundary_files ORDER BY id').all().map(read),
    find,
    add: (file, addedAt, place) =>
      write(database, () => {
        if (find(file.id)) return false
        place()
        database
          .prepare('INSERT INTO boundary_files (id, sha256, added_at, document) VALUES (?, ?, ?, ?)')
          .run(file.id, file.sha256, addedAt.toISOString(), JSON.stringify(file))
        return true
      }),
  }
}
