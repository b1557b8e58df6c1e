import type { Migration } from './index.ts'

export const catalogue: Migration = {
  name: '001-catalogue',
  sql: `
    CREATE TABLE releases (
      dataset TEXT NOT NULL,
      release TEXT NOT NULL,
      original_sha256 TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (dataset, release)
    ) STRICT;
    CREATE INDEX releases_by_original ON releases (original_sha256);

    CREATE TABLE figures (
      id TEXT PRIMARY KEY,
      question TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;

    CREATE TABLE release_log (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      profile TEXT NOT NULL,
      kind TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      releases TEXT NOT NULL CHECK (json_valid(releases)),
      target TEXT NOT NULL
    ) STRICT;
  `,
}
