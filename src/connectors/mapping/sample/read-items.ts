import { DuckDbSession } from '../../../events/duckdb/session.ts'
import { identifier, literal } from '../../../events/duckdb/sql.ts'
import { readJson } from '../../../events/forms/json/read-json.ts'
import { damagedParquet } from '../../../events/forms/parquet-columns.ts'
import type { Reading, Table } from '../../../events/forms/table.ts'
import { tableBytes } from '../../../events/forms/table-bytes.ts'
import { textSteps } from '../../../events/forms/text-steps.ts'
import { readWorkbook } from '../../../events/forms/workbook/read-workbook.ts'
import { splitRecords } from '../../../events/records/splitter.ts'
import { MOST_SAMPLED } from './sampler.ts'

/** The records of a table in whatever form it lies, the header left out; `null` for one that cannot be read. */
export async function* readItems(table: Table, reading: Reading): AsyncGenerator<readonly string[] | null> {
  const { path, name, format, records, sheet } = table
  const width = reading.firstRecord.length
  if (format === 'xlsx') {
    for await (const item of readWorkbook(path, { sheet: sheet ?? '', skip: reading.skip, width })) {
      yield item.kind === 'record' ? item.fields : null
    }
    return
  }
  let bytes: AsyncIterable<Buffer> = tableBytes(table, path)
  for (const step of textSteps(table, reading)) bytes = step(bytes)
  if (format !== 'delimited' && format !== 'parquet') {
    for await (const item of readJson(bytes, { name, format, records }, reading.firstRecord)) {
      yield item.kind === 'record' ? item.fields : null
    }
  } else if (reading.dialect) {
    for await (const item of splitRecords(bytes, reading.dialect, width)) {
      if (item.number > 1 || !reading.headed) yield item.kind === 'record' ? item.fields : null
    }
  }
}

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
