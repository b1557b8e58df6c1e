import { chooseSheet } from '../../../events/forms/workbook/find-sheet.ts'
import { openWorkbook } from '../../../events/forms/workbook/open-workbook.ts'
import { readSheet } from '../../../events/forms/workbook/read-sheet.ts'
import { readSharedStrings } from '../../../events/forms/workbook/shared-strings.ts'
import { ZipArchive } from '../../../events/forms/zip-archive.ts'
import { carriageReturn, type Dialect, lineFeed } from '../../../events/records/dialect.ts'
import { byteOrderMarkBytes } from '../../../events/records/line-ends.ts'
import { readRecordAt } from '../../../events/records/read-header.ts'
import { MarsadError } from '../../../model/errors.ts'

/** A row as a spreadsheet program would number it, from 1, blank ones counted; trimmed cells. */
export interface FirstRow {
  number: number
  cells: readonly string[]
}

/** As many rows as it takes to tell a header from titles and data. */
const MOST_ROWS = 60

/** The first rows of a delimited text that are not blank; `head`: its first bytes as UTF-8. */
export function firstRowsOfText(head: Buffer, dialect: Dialect, whole: boolean): FirstRow[] {
  const rows: FirstRow[] = []
  let start = byteOrderMarkBytes(head)
  try {
    for (let number = 1; start < head.length && rows.length < MOST_ROWS; number++) {
      const isBlank = head[start] === lineFeed || head[start] === carriageReturn
      const { fields, end } = isBlank ? { fields: [], end: start } : readRecordAt(head, start, dialect, whole)
      if (fields.some((cell) => cell.trim() !== '')) rows.push({ number, cells: fields.map((cell) => cell.trim()) })
      start = end + (head[end] === carriageReturn && head[end + 1] === lineFeed ? 2 : 1)
    }
  } catch (error) {
    // A row that cannot be read by this delimiter: those before it have to do.
    if (!(error instanceof MarsadError)) throw error
  }
  return rows
}

/** The first rows of a sheet that are not blank, and its name when the workbook has others. */
export async function firstRowsOfSheet(path: string, asked: string | undefined): Promise<FirstRow[]> {
  const archive = await ZipArchive.open(path)
  try {
    const workbook = await openWorkbook(path, archive)
    const sheet = await chooseSheet(workbook, asked)
    const texts = await readSharedStrings(workbook)
    const first: FirstRow[] = []
    for await (const rows of readSheet(workbook, sheet, (index) => texts.get(index))) {
      first.push(...rows.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) })))
      if (first.length >= MOST_ROWS) break
    }
    return first.slice(0, MOST_ROWS)
  } finally {
    archive.close()
  }
}
