import { rmSync } from 'node:fs'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { identifier, literal } from '../events/duckdb/sql.ts'
import { sha256OfFile } from '../events/hash-file.ts'
import { eventColumns, type MarsadEvent } from '../model/event.ts'
import type { Released } from './released.ts'
import { HashedFile } from './whole-file.ts'

/** Small row groups keep the writer's memory flat; a reader hardly minds. */
const ROW_GROUP_ROWS = 20_480

/**
 * A Parquet file of events, one row an event, with the columns and types of `events.parquet`, in the order given. Pages are kept as
 * JSON lines beside the file until it is made of them.
 */
export class EventsParquet {
  readonly #path: string
  readonly #lines: string
  readonly #spill: string
  readonly #pages: HashedFile

  constructor(path: string) {
    this.#path = path
    this.#lines = `${path}.lines`
    this.#spill = `${path}.spill`
    this.#pages = new HashedFile(this.#lines)
  }

  append(events: Released<MarsadEvent[]>): void {
    this.#pages.append(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
  }

  /** Makes the file; its sha256. */
  async end(): Promise<string> {
    this.#pages.close()
    const columns = Object.entries(eventColumns).map(([name, type]) => `${identifier(name)}: ${literal(type)}`)
    const session = await DuckDbSession.open({ spillFolder: this.#spill, memoryMb: 512, threads: 1 })
    try {
      await session.run(
        `COPY (SELECT * FROM read_json(${literal(this.#lines)}, format = 'newline_delimited', columns = {${columns.join(', ')}}))
         TO ${literal(this.#path)} (FORMAT parquet, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`,
      )
    } finally {
      session.close()
    }
    return sha256OfFile(this.#path)
  }

  /** Takes the pages away, whether the file was made or not. */
  clear(): void {
    this.#pages.close()
    rmSync(this.#lines, { force: true })
    rmSync(this.#spill, { recursive: true, force: true })
  }
}
