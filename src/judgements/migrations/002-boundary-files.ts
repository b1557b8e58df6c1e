import type { Migration } from './index.ts'

export const boundaryFiles: Migration = {
  name: '002-boundary-files',
  sql: `
    CREATE TABLE boundary_files (
      id TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL,
      added_at TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
  `,
}
