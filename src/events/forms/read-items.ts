import { splitRecords } from '../records/splitter.ts'
import { readJson } from './json/read-json.ts'
import type { Reading, Table, TableItem } from './table.ts'
import { tableBytes } from './table-bytes.ts'
import { textSteps } from './text-steps.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/**
 * The records of a table by our own reading, from first to last, each with as many texts as the reading has columns: any form
 * but Parquet. For a look at a table without an import.
 */
export async function* readItems(table: Table, reading: Reading): AsyncGenerator<TableItem> {
  const { dialect, firstRecord, headed } = reading
  if (dialect === null) {
    yield* readOtherItems(table, reading, { packedPath: table.path, text: () => tableText(table, reading) })
    return
  }
  for await (const item of splitRecords(tableText(table, reading), dialect, firstRecord.length)) {
    const number = item.number - (headed ? 1 : 0)
    if (number > 0) yield { ...item, number }
  }
}

/** The records of a workbook or a JSON text. `text`: that of the table, as UTF-8. */
export function readOtherItems(
  { name, format, sheet, records }: Table,
  { firstRecord, skip }: Reading,
  { packedPath, text }: { packedPath: string; text: () => AsyncIterable<Buffer> },
): AsyncGenerator<TableItem> {
  if (format === 'json' || format === 'json-lines' || format === 'geojson') {
    return readJson(text(), { name, format, records }, firstRecord)
  }
  return readWorkbook(packedPath, { sheet: sheet ?? '', skip, width: firstRecord.length })
}

function tableText(table: Table, reading: Reading): AsyncIterable<Buffer> {
  return textSteps(table, reading).reduce<AsyncIterable<Buffer>>(
    (bytes, step) => step(bytes),
    tableBytes(table, table.path),
  )
}
