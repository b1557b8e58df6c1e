import type { Migration } from './index.ts'

/** What people decided about names of organisations. Acts are added and never change. */
export const identities: Migration = {
  name: '009-identities',
  sql: `
    CREATE TABLE identity_acts (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      act TEXT NOT NULL CHECK (json_valid(act))
    ) STRICT;
    CREATE TRIGGER identity_acts_never_change BEFORE UPDATE ON identity_acts
      BEGIN SELECT RAISE(ABORT, 'an act never changes'); END;
    CREATE TRIGGER identity_acts_never_go BEFORE DELETE ON identity_acts
      BEGIN SELECT RAISE(ABORT, 'an act never goes'); END;
  `,
}
