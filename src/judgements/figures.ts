import type { Figure } from '../model/figure.ts'
import { type Database, write } from './database.ts'

/** A figure that a workspace keeps. `saved_at` is a moment in ISO 8601, UTC. */
export interface SavedFigure {
  figure: Figure
  saved_at: string
}

/** The figures that were saved in a workspace. Saving the same figure again keeps the first one. */
export interface Figures {
  /** In the order in which they were saved. */
  all(): SavedFigure[]
  /** The ids alone, in the same order: figures are large. */
  ids(): string[]
  find(id: string): SavedFigure | undefined
  /** Returns the figure as the workspace keeps it: this one, or the first that was saved under its id. */
  save(figure: Figure, savedAt: Date): SavedFigure
}

export function figuresOf(database: Database): Figures {
  const find = (id: string) => {
    const row = database.prepare('SELECT document, saved_at FROM figures WHERE id = ?').get(id)
    return row && read(row)
  }
  return {
    all: () => database.prepare('SELECT document, saved_at FROM figures ORDER BY saved_at, id').all().map(read),
    ids: () =>
      database
        .prepare('SELECT id FROM figures ORDER BY saved_at, id')
        .all()
        .map((row) => String(row['id'])),
    find,
    save: (figure, savedAt) =>
      write(database, () => {
        database
          .prepare(
            'INSERT INTO figures (id, question, saved_at, document) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
          )
          .run(figure.id, figure.question, savedAt.toISOString(), JSON.stringify(figure))
        return find(figure.id) as SavedFigure
      }),
  }
}

const read = (row: Record<string, unknown>): SavedFigure => ({
  figure: JSON.parse(String(row['document'])) as Figure,
  saved_at: String(row['saved_at']),
})
