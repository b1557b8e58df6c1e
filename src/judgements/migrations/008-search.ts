import type { Migration } from './index.ts'

/**
 * Words as the normaliser writes them, one space between two. The tables are contentless: they hold where a word stands and
 * not the text, which is kept once, in `document_texts`. The tokenizer `ascii` cuts at the spaces and nowhere else, since normalised
 * words hold no ASCII but letters and digits.
 */
export const search: Migration = {
  name: '008-search',
  sql: `
    CREATE VIRTUAL TABLE document_search USING fts5(
      norm, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3'
    );
    CREATE VIRTUAL TABLE claim_search USING fts5(
      norm, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3'
    );

    CREATE TABLE search_index (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      normaliser TEXT NOT NULL
    ) STRICT;
    INSERT INTO search_index VALUES (1, '');
  `,
}
