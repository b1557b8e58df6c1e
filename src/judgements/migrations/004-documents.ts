import type { Migration } from './index.ts'

/** Texts lie apart from the heads, so that a list of many documents reads few pages. */
export const documents: Migration = {
  name: '004-documents',
  sql: `
    CREATE TABLE documents (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL,
      published_first TEXT,
      published_last TEXT,
      next_claim INTEGER NOT NULL,
      nonce TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX documents_by_original ON documents (sha256);
    CREATE INDEX documents_by_date ON documents (published_last, published_first);

    CREATE TABLE document_texts (
      number INTEGER PRIMARY KEY REFERENCES documents (number),
      text TEXT NOT NULL,
      parts TEXT NOT NULL CHECK (json_valid(parts)),
      paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)),
      locations TEXT NOT NULL CHECK (json_valid(locations)),
      reading TEXT NOT NULL CHECK (json_valid(reading))
    ) STRICT;

    CREATE TABLE document_mentions (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      number INTEGER NOT NULL REFERENCES documents (number),
      PRIMARY KEY (kind, key, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_mentions_by_document ON document_mentions (number);

    CREATE TABLE unmasked_names (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL REFERENCES documents (number),
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      who TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX unmasked_names_by_document ON unmasked_names (number);
  `,
}
