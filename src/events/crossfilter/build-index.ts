import type { DuckDbSession } from '../duckdb/session.ts'
import { qualityBits, qualityColumn } from '../duckdb/quality-bits.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { codesFor, type CodedEvents, fieldsOf, type IndexedRelease, type Part, parts } from './dictionaries.ts'

/**
 * Makes the dictionaries as tables of the session, named after the parts and numbered in the order of their fields, and codes every
 * event of the releases. `tell` is told how far it is, from 0 to 1.
 */
export async function buildIndex(
  session: DuckDbSession,
  releases: readonly IndexedRelease[],
  tell: (share: number) => void = () => {},
): Promise<CodedEvents> {
  const from = await readReleases(session, releases)
  const sizes: Record<string, number> = {}
  const joins: string[] = []
  for (const [step, part] of parts.entries()) {
    const fields = fieldsOf[part].join(', ')
    await session.run(
      `CREATE OR REPLACE TABLE ${identifier(part)} AS
       SELECT CAST(row_number() OVER () - 1 AS INTEGER) AS code, * FROM (SELECT DISTINCT ${fields} FROM ${from} ORDER BY ALL)`,
    )
    const [size] = await session.rows<{ n: number; marks: number }>(
      `SELECT count(*) AS n, count(DISTINCT hash(${fields})) AS marks FROM ${identifier(part)}`,
    )
    sizes[part] = size!.n
    joins.push(size!.marks === size!.n ? joinByMark(part) : joinByFields(part))
    tell((step + 1) / 10)
  }
  const starts = await startsOf(session, releases)
  const events = starts.at(-1)!
  const codes = Object.fromEntries(parts.map((part) => [part, codesFor(sizes[part]!, events)])) as CodedEvents['codes']
  const marks = parts.map((part) => `hash(${fieldsOf[part].join(', ')}) AS ${markOf(part)}`)
  const statement = `SELECT nth, place_in_file, ${parts.map((part) => `${identifier(part)}.code`).join(', ')}
    FROM (SELECT *, ${marks.join(', ')} FROM ${from}) AS event ${joins.join('\n')}`
  let done = 0
  for await (const [nth, row, ...coded] of session.integerChunks(statement)) {
    for (let i = 0; i < row!.length; i++) {
      const event = starts[nth![i]!]! + row![i]!
      for (let part = 0; part < parts.length; part++) codes[parts[part]!][event] = coded[part]![i]!
    }
    done += row!.length
    tell(0.5 + done / events / 2)
  }
  if (done !== events) throw new Error(`the index holds ${done} of ${events} events`)
  return { events, starts, codes }
}

const markOf = (part: Part) => identifier(`mark_of_${part}`)

/** Every event has a row in the dictionary; where no two rows have the same hash, equal hashes are equal fields. */
const joinByMark = (part: Part) =>
  `JOIN (SELECT code, hash(${fieldsOf[part].join(', ')}) AS mark FROM ${identifier(part)}) AS ${identifier(part)}
     ON event.${markOf(part)} = ${identifier(part)}.mark`

function joinByFields(part: Part): string {
  const same = fieldsOf[part].map((field) => `event.${field} IS NOT DISTINCT FROM ${identifier(part)}.${field}`)
  return `JOIN ${identifier(part)} ON ${same.join(' AND ')}`
}

/** A `FROM` clause with the fields of all parts and where each event stands. */
async function readReleases(session: DuckDbSession, releases: readonly IndexedRelease[]): Promise<string> {
  const fields = [...new Set(parts.flatMap((part) => fieldsOf[part]))].filter((field) => field !== qualityColumn)
  const each = await Promise.all(
    releases.map(async ({ path }, nth) => {
      const file = literal(path)
      const [kept] = await session.rows(`SELECT 1 FROM parquet_schema(${file}) WHERE name = ${literal(qualityColumn)}`)
      return `SELECT CAST(${nth} AS INTEGER) AS nth, CAST(file_row_number AS INTEGER) AS place_in_file, ${fields.join(', ')},
        ${kept ? qualityColumn : `${qualityBits} AS ${qualityColumn}`} FROM read_parquet(${file}, file_row_number = true)`
    }),
  )
  return `(${each.join('\nUNION ALL\n')})`
}

async function startsOf(session: DuckDbSession, releases: readonly IndexedRelease[]): Promise<number[]> {
  const starts = [0]
  for (const { path } of releases) {
    const [counted] = await session.rows<{ n: number }>(`SELECT count(*) AS n FROM read_parquet(${literal(path)})`)
    starts.push(starts.at(-1)! + counted!.n)
  }
  return starts
}
