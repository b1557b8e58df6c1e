import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExploreRow } from '../../model/explore.ts'
import type { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'
import type { IndexedRelease } from './dictionaries.ts'

/** What a row of a table shows that is no code: it stands on disk, one line of JSON an event. */
export type RowTexts = Pick<ExploreRow, 'event_id' | 'location_name'>

const NEW_LINE = 10
const OFFSET_BYTES = 8
const BLOCK_BYTES = 1 << 20

const linesOf = (folder: string) => join(folder, 'rows.jsonl')
const offsetsOf = (folder: string) => join(folder, 'rows.offsets')

/** Writes the texts of all events of the releases, in their order, and where each line begins. */
export async function writeRowTexts(
  session: DuckDbSession,
  releases: readonly IndexedRelease[],
  folder: string,
): Promise<void> {
  const each = releases.map(({ path }) => `SELECT event_id, location_name FROM read_parquet(${literal(path)})`)
  const [lines, offsets] = [openSync(linesOf(folder), 'w'), openSync(offsetsOf(folder), 'w')]
  try {
    let end = 0
    for (const [nth, select] of each.entries()) {
      const part = join(folder, `rows-${nth}.jsonl`)
      await session.run(`COPY (${select}) TO ${literal(part)} (FORMAT json)`)
      end = appendLines(part, lines, offsets, end)
      rmSync(part)
    }
  } finally {
    closeSync(lines)
    closeSync(offsets)
  }
}

/** Appends a file to the lines, and the end of each of its lines to the offsets. Gives the new end. */
function appendLines(part: string, lines: number, offsets: number, before: number): number {
  const file = openSync(part, 'r')
  const buffer = Buffer.allocUnsafe(BLOCK_BYTES)
  const ends = new Float64Array(BLOCK_BYTES)
  let end = before
  try {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      let found = 0
      for (let i = 0; i < length; i++) if (buffer[i] === NEW_LINE) ends[found++] = end + i + 1
      // Written whole, or it throws: a full disk may take only a part.
      writeFileSync(lines, buffer.subarray(0, length))
      writeFileSync(offsets, new Uint8Array(ends.buffer, 0, found * OFFSET_BYTES))
      end += length
    }
  } finally {
    closeSync(file)
  }
  return end
}

/** Reads lines here and there. */
export class RowTextFile {
  readonly #lines: number
  readonly #offsets: number

  constructor(folder: string) {
    this.#lines = openSync(linesOf(folder), 'r')
    this.#offsets = openSync(offsetsOf(folder), 'r')
  }

  read(event: number): RowTexts {
    const ends = new Float64Array(2)
    const isFirst = event === 0
    readSync(
      this.#offsets,
      ends,
      isFirst ? OFFSET_BYTES : 0,
      isFirst ? OFFSET_BYTES : 2 * OFFSET_BYTES,
      isFirst ? 0 : (event - 1) * OFFSET_BYTES,
    )
    const line = Buffer.alloc(ends[1]! - ends[0]!)
    readSync(this.#lines, line, 0, line.length, ends[0]!)
    const { event_id, location_name } = JSON.parse(line.toString()) as Partial<RowTexts> & { event_id: string }
    return { event_id, location_name: location_name ?? null }
  }

  close(): void {
    closeSync(this.#lines)
    closeSync(this.#offsets)
  }
}
