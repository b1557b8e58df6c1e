import { join } from 'node:path'
import { type Statement, statementColumns, type StatementReject } from '../../model/statement.ts'
import { DuckDbSession, type Parameter } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { sha256OfFile } from '../hash-file.ts'

/** One record of a delivered file, taken or not. */
export type StatementRecord = { statement: Statement } | { reject: StatementReject }

/** What was written, by our own count. */
export interface StagedStatements {
  rowsIn: number
  statements: number
  rejects: number
  flagged: number
  flags: Record<string, number>
  /** First and last day; `null` without a statement. */
  first: string | null
  last: string | null
  /** Of `statements.parquet`. */
  sha256: string
}

const BATCH = 2_048
const rejectTypes = { row: 'INTEGER', code: 'VARCHAR', message: 'VARCHAR' } as const

/**
 * Writes `statements.parquet`, sorted by date then row, and `rejects.parquet` into a folder. Memory holds a batch of records; what DuckDB
 * cannot hold spills to `spillFolder`.
 */
export async function stageStatements(
  records: AsyncIterable<StatementRecord>,
  folder: string,
  spillFolder: string,
): Promise<StagedStatements> {
  const session = await DuckDbSession.open({ memoryMb: 512, spillFolder })
  const counted = { rowsIn: 0, statements: 0, rejects: 0, flagged: 0 }
  const flags: Record<string, number> = {}
  let first: string | null = null
  let last: string | null = null
  const taken: Parameter[][] = []
  const refused: Parameter[][] = []
  const flush = async () => {
    if (taken.length > 0) await session.append('taken', taken.splice(0))
    if (refused.length > 0) await session.append('refused', refused.splice(0))
  }
  try {
    const columns = Object.keys(statementColumns) as (keyof Statement)[]
    const numbers = new Set<string>(['row', 'words'])
    await session.run(
      `CREATE TABLE taken (${columns.map((name) => `${identifier(name)} ${numbers.has(name) ? 'DOUBLE' : 'VARCHAR'}`).join(', ')})`,
    )
    await session.run('CREATE TABLE refused ("row" DOUBLE, code VARCHAR, message VARCHAR)')
    for await (const record of records) {
      counted.rowsIn += 1
      if ('statement' in record) {
        const { statement } = record
        counted.statements += 1
        if (statement.flags.length > 0) counted.flagged += 1
        for (const flag of statement.flags) flags[flag] = (flags[flag] ?? 0) + 1
        if (first === null || statement.date_start < first) first = statement.date_start
        if (last === null || statement.date_end > last) last = statement.date_end
        taken.push(columns.map((name) => (name === 'flags' ? statement.flags.join(',') : statement[name])))
      } else {
        counted.rejects += 1
        refused.push([record.reject.row, record.reject.code, record.reject.message])
      }
      if (taken.length + refused.length >= BATCH) await flush()
    }
    await flush()
    const path = join(folder, 'statements.parquet')
    const cast = columns.map((name) => {
      const value =
        name === 'flags' ? `CASE WHEN flags = '' THEN [] ELSE string_split(flags, ',') END` : identifier(name)
      return `CAST(${value} AS ${statementColumns[name]}) AS ${identifier(name)}`
    })
    await session.run(
      `COPY (SELECT ${cast.join(', ')} FROM taken ORDER BY date_start, "row") TO ${literal(path)} (FORMAT parquet)`,
    )
    const rejects = Object.entries(rejectTypes).map(
      ([name, type]) => `CAST(${identifier(name)} AS ${type}) AS ${identifier(name)}`,
    )
    await session.run(
      `COPY (SELECT ${rejects.join(', ')} FROM refused ORDER BY "row") TO ${literal(join(folder, 'rejects.parquet'))} (FORMAT parquet)`,
    )
    return { ...counted, flags, first, last, sha256: await sha256OfFile(path) }
  } finally {
    session.close()
  }
}
