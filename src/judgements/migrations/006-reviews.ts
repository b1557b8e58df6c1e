import type { Migration } from './index.ts'

/** Acts are added, never changed; only a purge of their claim takes them away. */
export const reviews: Migration = {
  name: '006-reviews',
  sql: `
    CREATE TABLE reviews (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      claim TEXT NOT NULL REFERENCES claims (id),
      review TEXT NOT NULL CHECK (json_valid(review))
    ) STRICT;
    CREATE INDEX reviews_by_claim ON reviews (claim);
    CREATE TRIGGER reviews_never_change BEFORE UPDATE ON reviews
      BEGIN SELECT RAISE(ABORT, 'a review never changes'); END;

    CREATE TABLE review_rule (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      reviewers INTEGER NOT NULL CHECK (reviewers IN (1, 2))
    ) STRICT;
    INSERT INTO review_rule VALUES (1, 1);
  `,
}
