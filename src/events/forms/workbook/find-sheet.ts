import { failed, wrongUsage } from '../../../model/errors.ts'
import type { TableForm } from '../../connector.ts'
import { headerRows, joinHeader, missingHeader, namesWithoutHeader } from '../join-header.ts'
import { type MergedCells, readMergedCells } from './merged-cells.ts'
import type { Sheet, Workbook } from './open-workbook.ts'
import { columnName, readSheet, type SheetRow } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readXml } from './xml.ts'

/** Rows behind the header that are looked at for columns without a name. */
const ROWS_LOOKED_AT = 50

export interface SheetTable {
  sheet: Sheet
  /** The names of the columns as they stand, empty where a column has none. */
  firstRecord: string[]
  /** Rows up to and with the header. */
  skip: number
}

/**
 * The table in a workbook: the sheet that the form names, else the only one with anything in it, and its header. Throws when
 * there are several, when there is none, and when cells of the header are merged, for then one row does not name the columns.
 */
export async function findSheetTable(workbook: Workbook, form: TableForm): Promise<SheetTable> {
  const sheet = await chooseSheet(workbook, form.sheet)
  const asked = headerRows(form)
  const rows = await readFirstRows(workbook, sheet, asked?.at(-1) ?? 0)
  if (rows.length === 0) throw emptySheet(workbook, [sheet])
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (asked?.length === 0) {
    const named = form.columns ? Math.max(width, form.columns.length) : width
    return { sheet, firstRecord: namesWithoutHeader(form.columns, named), skip: 0 }
  }
  const [first = rows[0]!.number, second] = asked ?? []
  const upper = rowNumbered(rows, first)
  refuseFormula(workbook, sheet, upper)
  if (second === undefined) {
    const cells = Array.from({ length: width }, (_, index) => upper.cells[index] ?? '')
    // Merged cells leave blanks, and a look at all of the sheet is spared when there are none.
    if (cells.some((text) => text.trim() === '')) await refuseMerged(workbook, sheet, first)
    return { sheet, firstRecord: cells, skip: first }
  }
  const lower = rowNumbered(rows, second)
  refuseFormula(workbook, sheet, lower)
  const names = joinHeader(upper.cells, lower.cells)
  return { sheet, firstRecord: Array.from({ length: width }, (_, index) => names[index] ?? ''), skip: second }
}

export async function chooseSheet(workbook: Workbook, asked: string | undefined): Promise<Sheet> {
  const { sheets } = workbook
  if (asked !== undefined) {
    const found = sheets.find(({ name }) => name === asked)
    if (found) return found
    throw wrongUsage('no_such_sheet', 'The workbook has no such sheet.', {
      received: `table.sheet: ${asked}`,
      expected: `one of ${sheets.map(describeName).join(', ')}`,
    })
  }
  const filled: Sheet[] = []
  for (const sheet of sheets) if (await holdsAnything(workbook, sheet)) filled.push(sheet)
  const [only, ...others] = filled
  if (only === undefined) throw emptySheet(workbook, sheets)
  if (others.length === 0) return only
  const listed = await Promise.all(filled.map((sheet) => describeSheet(workbook, sheet)))
  throw failed('several_sheets', 'The workbook has several sheets, and nothing says which one is meant.', {
    received: `${workbook.path}: ${listed.join(', ')}`,
    hint: `Name one in a mapping: "table": {"sheet": ${JSON.stringify(only.name)}}.`,
  })
}

const describeName = ({ name, hidden }: Sheet) => `"${name}"${hidden ? ' (hidden)' : ''}`

async function describeSheet(workbook: Workbook, sheet: Sheet): Promise<string> {
  const rows = await statedRows(workbook, sheet)
  const notes = [...(rows === undefined ? [] : [`${rows} rows`]), ...(sheet.hidden ? ['hidden'] : [])]
  return `"${sheet.name}"${notes.length ? ` (${notes.join(', ')})` : ''}`
}

/** The last row of the range that the sheet states for itself at its beginning, if it does. */
async function statedRows(workbook: Workbook, sheet: Sheet): Promise<number | undefined> {
  let range: string | undefined
  let isRead = false
  const handler = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'dimension') range = attributes['ref']
      if (name === 'sheetData') isRead = true
    },
    close() {},
  }
  const pieces = readXml(workbook.archive.read(sheet.part), workbook.path, handler, () => isRead)
  for await (const isEnough of pieces) if (isEnough) break
  const last = /(\d+)$/.exec(range ?? '')?.[1]
  return last === undefined ? undefined : Number(last)
}

async function holdsAnything(workbook: Workbook, sheet: Sheet): Promise<boolean> {
  for await (const rows of readSheet(workbook, sheet, () => 'x')) if (rows.length > 0) return true
  return false
}

/** The rows up to `header`, or the first that is not blank, and some behind it, with no more shared texts read than they need. */
async function readFirstRows(workbook: Workbook, sheet: Sheet, header: number): Promise<SheetRow[]> {
  let needed = 0
  const countNeeded = (index: number) => {
    needed = Math.max(needed, index + 1)
    return 'x'
  }
  let last = 0
  let behind = 0
  for await (const rows of readSheet(workbook, sheet, countNeeded)) {
    for (const { number } of rows) {
      if (behind === ROWS_LOOKED_AT) break
      if (number > header) behind++
      last = number
    }
    if (behind === ROWS_LOOKED_AT) break
  }
  const texts = await readSharedStrings(workbook, needed)
  const first: SheetRow[] = []
  for await (const rows of readSheet(workbook, sheet, (index) => texts.get(index))) {
    first.push(...rows.filter(({ number }) => number <= last))
    if ((rows.at(-1)?.number ?? 0) >= last) break
  }
  return first
}

function rowNumbered(rows: readonly SheetRow[], number: number): SheetRow {
  const found = rows.find((row) => row.number === number)
  if (found) return found
  throw missingHeader(number, rows.at(-1)?.number ?? 0)
}

function refuseFormula(workbook: Workbook, sheet: Sheet, { withoutValue }: SheetRow): void {
  if (withoutValue === null) return
  throw failed('unreadable_header', 'A name of a column is a formula whose value was not saved.', {
    received: `${workbook.path}, sheet ${describeName(sheet)}, cell ${withoutValue}`,
    hint: 'Open the workbook in a spreadsheet program and save it again.',
  })
}

async function refuseMerged(workbook: Workbook, sheet: Sheet, row: number): Promise<void> {
  const merged = (await readMergedCells(workbook, sheet)).find((range) => range.top <= row && row <= range.bottom)
  if (!merged) return
  const top = Math.min(merged.top, row)
  throw failed('merged_header', 'Cells of the header are merged, so that one row does not name all columns.', {
    received: `${workbook.path}, sheet ${describeName(sheet)}, merged cells ${describeRange(merged)}`,
    expected: 'one cell with a name for each column',
    hint: `Say in a mapping which rows name the columns: "table": {"header": [${top}, ${top + 1}]} joins two rows, {"header": ${row + 1}} takes a single one.`,
  })
}

const describeRange = ({ left, top, right, bottom }: MergedCells) =>
  `${columnName(left)}${top}:${columnName(right)}${bottom}`

function emptySheet(workbook: Workbook, sheets: readonly Sheet[]) {
  return failed('empty_file', 'The workbook holds no table.', {
    received: `${workbook.path}: ${sheets.map(describeName).join(', ') || 'no sheet'}, nothing in it`,
    expected: 'a sheet with a header and at least one record',
  })
}
