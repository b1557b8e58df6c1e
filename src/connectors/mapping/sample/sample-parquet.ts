import { DuckDbSession } from '../../../events/duckdb/session.ts'
import { identifier, literal } from '../../../events/duckdb/sql.ts'
import { damagedParquet } from '../../../events/forms/parquet-columns.ts'
import { MOST_SAMPLED } from './sampler.ts'

/** Every so many-th row of a Parquet file as texts, at most 5,000, and how many rows it has. */
export async function sampleParquet(
  path: string,
  columns: readonly string[],
): Promise<{ rows: string[][]; records: number }> {
  const session = await DuckDbSession.open({ memoryMb: 512 })
  try {
    const [file] = await session.rows<{ records: number }>(
      `SELECT num_rows AS records FROM parquet_file_metadata(${literal(path)})`,
    )
    const records = Number(file?.records ?? 0)
    const step = Math.max(1, Math.ceil(records / MOST_SAMPLED))
    const texts = columns.map((column) => `coalesce(CAST(${identifier(column)} AS VARCHAR), '')`)
    const found = await session.rows<{ texts: string[] }>(
      `SELECT [${texts.join(', ')}] AS texts FROM read_parquet(${literal(path)}, file_row_number = true) WHERE file_row_number % ${step} = 0`,
    )
    return { rows: found.map(({ texts: row }) => row), records }
  } catch (cause) {
    throw damagedParquet(path, cause)
  } finally {
    session.close()
  }
}
