import { failed } from '../../model/errors.ts'
import { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'

/** The names of the columns of a Parquet file, as its footer states them. */
export async function parquetColumns(path: string): Promise<string[]> {
  const session = await DuckDbSession.open({ memoryMb: 256 })
  try {
    const rows = await session.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM read_parquet(${literal(path)})`)
    return rows.map((row) => row.column_name)
  } catch (cause) {
    throw damagedParquet(path, cause)
  } finally {
    session.close()
  }
}

export function damagedParquet(path: string, cause: unknown) {
  return failed('unreadable_file', 'The Parquet file cannot be read.', {
    received: path,
    expected: 'a complete Parquet file',
    hint: 'Make or download it again.',
    cause,
  })
}
