import { type Database, write } from './database.ts'

/** Somebody wanted to see the free text of an event, which may name private persons. It holds the id, never the text. */
export interface Unmasking {
  event_id: string
  /** In the words of who asked. */
  reason: string
  at: Date
}

export function noteUnmasking(database: Database, { event_id, reason, at }: Unmasking): void {
  write(database, () => {
    database
      .prepare('INSERT INTO unmaskings (event_id, reason, at) VALUES (?, ?, ?)')
      .run(event_id, reason, at.toISOString())
  })
}

/** In the order in which they were asked for. */
export function readUnmaskings(database: Database): Unmasking[] {
  const rows = database.prepare('SELECT event_id, reason, at FROM unmaskings ORDER BY number').all()
  return rows.map((row) => ({
    event_id: String(row['event_id']),
    reason: String(row['reason']),
    at: new Date(String(row['at'])),
  }))
}
