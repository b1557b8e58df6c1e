import { rejectCodes } from '../../records/reject-codes.ts'
import { type TableItem, readableText } from '../table.ts'
import { findTextFault } from '../text-fault.ts'
import { ZipArchive } from '../zip-archive.ts'
import { chooseSheet } from './find-sheet.ts'
import { openWorkbook } from './open-workbook.ts'
import { columnName, readSheet, type SheetRow } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'

/**
 * The records of a sheet: its rows below `skip` that are not blank, `width` columns wide. A row that holds something beyond the
 * last column, or a formula whose value was not saved, is no record: its emptiness would be taken for a value.
 */
export async function* readWorkbook(
  path: string,
  { sheet, skip, width }: { sheet: string; skip: number; width: number },
): AsyncGenerator<TableItem> {
  const archive = await ZipArchive.open(path)
  try {
    const workbook = await openWorkbook(path, archive)
    const found = await chooseSheet(workbook, sheet)
    const texts = await readSharedStrings(workbook)
    let number = 0
    for await (const rows of readSheet(workbook, found, (index) => texts.get(index))) {
      for (const row of rows) if (row.number > skip) yield itemOf(row, ++number, width)
    }
  } finally {
    archive.close()
  }
}

function itemOf({ number: sheetRow, cells, withoutValue }: SheetRow, number: number, width: number): TableItem {
  const reject = (code: keyof typeof rejectCodes, message: string): TableItem => {
    const text = readableText(cells.join(' | '))
    return { kind: 'reject', number, byteOffset: null, code, message: `row ${sheetRow}: ${message}`, text }
  }
  if (withoutValue !== null) {
    return reject(
      'formula_without_value',
      `the cell ${withoutValue} holds a formula, and its value was not saved with it`,
    )
  }
  if (cells.length > width) {
    return reject('wrong_width', `the cell ${columnName(cells.length)}${sheetRow} stands beyond the last column`)
  }
  const code = findTextFault(cells)
  if (code !== null) return reject(code, rejectCodes[code])
  while (cells.length < width) cells.push('')
  return { kind: 'record', number, fields: cells }
}
