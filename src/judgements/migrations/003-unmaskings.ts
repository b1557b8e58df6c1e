import type { Migration } from './index.ts'

export const unmaskings: Migration = {
  name: '003-unmaskings',
  sql: `
    CREATE TABLE unmaskings (
      number INTEGER PRIMARY KEY,
      event_id TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX unmaskings_by_event ON unmaskings (event_id);
  `,
}
