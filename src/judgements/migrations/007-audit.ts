import type { Migration } from './index.ts'

export const audit: Migration = {
  name: '007-audit',
  sql: `
    CREATE TABLE audit (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      act TEXT NOT NULL,
      ids TEXT NOT NULL CHECK (json_valid(ids)),
      payload_sha256 TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'an entry of the audit never changes'); END;
    CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'an entry of the audit never goes'); END;

    CREATE TABLE tombstones (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      sha256 TEXT,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      category TEXT NOT NULL
    ) STRICT;
    CREATE INDEX tombstones_by_original ON tombstones (sha256);
  `,
}
