import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { identifier, literal } from '../events/duckdb/sql.ts'
import { eventColumns, type MarsadEvent } from '../model/event.ts'
import type { Released } from './released.ts'

/** One row an event, with the columns and types of `events.parquet`, in the order given. */
export async function eventsAsParquet(events: Released<MarsadEvent[]>): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-events-'))
  const session = await DuckDbSession.open({ spillFolder: join(folder, 'spill') })
  try {
    const lines = join(folder, 'events.jsonl')
    const target = join(folder, 'events.parquet')
    writeFileSync(lines, events.map((event) => `${JSON.stringify(event)}\n`).join(''))
    const columns = Object.entries(eventColumns).map(([name, type]) => `${identifier(name)}: ${literal(type)}`)
    await session.run(
      `COPY (SELECT * FROM read_json(${literal(lines)}, format = 'newline_delimited', columns = {${columns.join(', ')}}))
       TO ${literal(target)} (FORMAT parquet)`,
    )
    return readFileSync(target)
  } finally {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
