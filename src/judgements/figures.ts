import type { Figure } from '../model/figure.ts'
import { type Database, write } from './database.ts'

/** The figures that were saved in a workspace. Saving the same figure again keeps the first one. */
export interface Figures {
  all(): Figure[]
  save(figure: Figure, savedAt: Date): void
}

export function figuresOf(database: Database): Figures {
  return {
    all: () =>
      database
        .prepare('SELECT document FROM figures ORDER BY saved_at, id')
        .all()
        .map((row) => JSON.parse(String(row['document'])) as Figure),
    save(figure, savedAt) {
      write(database, () => {
        database
          .prepare(
            'INSERT INTO figures (id, question, saved_at, document) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
          )
          .run(figure.id, figure.question, savedAt.toISOString(), JSON.stringify(figure))
      })
    },
  }
}
