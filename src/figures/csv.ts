import type { Figure } from '../model/figure.ts'
import type { Cell } from '../questions/shown.ts'
import { knownFigure } from './known-figure.ts'

/** A beginning that makes a spreadsheet take the text for a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * The table of a figure as CSV (RFC 4180: commas, CRLF, quotes doubled), with the column names of the result; nulls are
 * empty. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay as they are. Throws
 * `figure_not_drawable`.
 */
export async function figureCsv(figure: Figure): Promise<string> {
  const { shown, result, language } = await knownFigure(figure)
  const { columns, rows } = shown.table(result, language)
  return [columns.map(({ key }) => key), ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
