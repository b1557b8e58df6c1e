import type { Migration } from './index.ts'

/** `status` and `fields` are what the reviews of a claim fold to; they change in the same transaction as a review is added. */
export const claims: Migration = {
  name: '005-claims',
  sql: `
    CREATE TABLE claims (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      document_number INTEGER NOT NULL REFERENCES documents (number),
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      status TEXT NOT NULL,
      kind TEXT NOT NULL,
      property TEXT NOT NULL,
      subject_key TEXT,
      value_key TEXT,
      proposed TEXT NOT NULL CHECK (json_valid(proposed)),
      fields TEXT NOT NULL CHECK (json_valid(fields)),
      probability REAL NOT NULL,
      extractor TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claims_by_document ON claims (document_number, start);
    CREATE INDEX claims_by_status ON claims (status, kind);
    CREATE INDEX claims_by_subject ON claims (subject_key);
    CREATE INDEX claims_by_value ON claims (value_key) WHERE value_key IS NOT NULL;
  `,
}
