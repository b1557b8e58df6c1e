import type { Figure } from '../model/figure.ts'
import { knownFigure } from './known-figure.ts'
import { type Cell, resultTable } from './result-table.ts'

/** A beginning that makes a spreadsheet take the text for a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * The table of a figure as CSV (RFC 4180: commas, CRLF, quotes doubled), with the column names of the result; nulls are
 * empty. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay as they are.
 */
export function figureCsv(figure: Figure): string {
  const { columns, rows } = resultTable(knownFigure(figure))
  return [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
