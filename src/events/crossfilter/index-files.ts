import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { type Codes, type CodedEvents, type IndexedRelease, type Part, parts } from './dictionaries.ts'
import { writeRowTexts } from './row-texts.ts'

interface Head {
  format: typeof format
  events: number
  starts: readonly number[]
  /** Bytes of a code. */
  widths: Record<Part, 2 | 4>
}

/** Raised when an index made by an older program no longer fits. */
const format = 'marsad-index/2'

/** Keeps an index in a folder of the cache: made beside it and renamed, so that it is there whole or not at all. */
export async function writeIndex(
  session: DuckDbSession,
  releases: readonly IndexedRelease[],
  { events, starts, codes }: CodedEvents,
  folder: string,
): Promise<void> {
  const half = `${folder}.${process.pid}.part`
  try {
    mkdirSync(half, { recursive: true })
    for (const part of parts) {
      await session.run(
        `COPY (SELECT * FROM ${identifier(part)} ORDER BY code) TO ${literal(join(half, `${part}.parquet`))} (FORMAT parquet)`,
      )
      const { buffer, byteOffset, byteLength } = codes[part]
      writeFileSync(join(half, `${part}.codes`), new Uint8Array(buffer, byteOffset, byteLength))
    }
    await writeRowTexts(session, releases, half)
    const widths = Object.fromEntries(parts.map((part) => [part, codes[part].BYTES_PER_ELEMENT])) as Head['widths']
    const head: Head = { format, events, starts, widths }
    writeFileSync(join(half, 'index.json'), JSON.stringify(head))
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(dirname(folder), { recursive: true })
    renameSync(half, folder)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** Loads an index with its dictionaries into the session; `undefined` where there is none, or one that is damaged or of another format. */
export async function readIndex(session: DuckDbSession, folder: string): Promise<CodedEvents | undefined> {
  const headPath = join(folder, 'index.json')
  if (!existsSync(headPath)) return undefined
  try {
    const head = JSON.parse(readFileSync(headPath, 'utf8')) as Head
    if (head.format !== format) return undefined
    const codes = {} as Record<Part, Codes>
    for (const part of parts) {
      await session.run(
        `CREATE OR REPLACE TABLE ${identifier(part)} AS SELECT * FROM read_parquet(${literal(join(folder, `${part}.parquet`))}) ORDER BY code`,
      )
      const { buffer, byteOffset, byteLength } = readFileSync(join(folder, `${part}.codes`))
      if (byteLength !== head.events * head.widths[part]) return undefined
      codes[part] =
        head.widths[part] === 2
          ? new Uint16Array(buffer, byteOffset, head.events)
          : new Uint32Array(buffer, byteOffset, head.events)
    }
    return { events: head.events, starts: head.starts, codes }
  } catch {
    // It is a cache: what cannot be read is made again.
    return undefined
  }
}
