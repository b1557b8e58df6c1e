/** A value of a table. */
export type Cell = string | number | boolean | null

/** A beginning that makes a spreadsheet take the text for a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes doubled); `null` is empty. Text that a spreadsheet would run as a formula gets
 * an apostrophe in front; numbers stay as they are.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map(csvLine).join('')
}

/** One row of it, with its line end. */
export const csvLine = (row: readonly Cell[]) => `${row.map(writeCell).join(',')}\r\n`

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
