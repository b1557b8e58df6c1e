import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { identifier, literal } from '../events/duckdb/sql.ts'
import type { Cell, ColumnKind } from '../questions/shown.ts'

/** The table of a figure, made from what has passed the gate. */
export interface LeavingTable {
  columns: readonly { key: string; kind: ColumnKind }[]
  rows: readonly (readonly Cell[])[]
}

const types: Record<ColumnKind, string> = {
  text: 'VARCHAR',
  date: 'DATE',
  count: 'DOUBLE',
  percent: 'DOUBLE',
  decimal: 'DOUBLE',
}

/** The table as a Parquet file: text, dates and numbers in columns of their own type. */
export async function tableAsParquet({ columns, rows }: LeavingTable): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-table-'))
  const session = await DuckDbSession.open({ spillFolder: join(folder, 'spill'), memoryMb: 256, threads: 1 })
  try {
    const target = join(folder, 'table.parquet')
    const stored = columns.map(
      ({ key, kind }) => `${identifier(key)} ${types[kind] === 'DOUBLE' ? 'DOUBLE' : 'VARCHAR'}`,
    )
    await session.run(`CREATE TABLE delivered (${stored.join(', ')})`)
    await session.append(
      'delivered',
      rows.map((row) => row.map((cell, index) => toStored(cell, columns[index]!.kind))),
    )
    const cast = columns.map(({ key, kind }) => `CAST(${identifier(key)} AS ${types[kind]}) AS ${identifier(key)}`)
    await session.run(`COPY (SELECT ${cast.join(', ')} FROM delivered) TO ${literal(target)} (FORMAT parquet)`)
    return readFileSync(target)
  } finally {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A column of numbers holds numbers; anything else is text. */
const toStored = (cell: Cell, kind: ColumnKind): Cell =>
  cell === null || types[kind] === 'DOUBLE' ? cell : String(cell)
