import { patternsOf } from '../draft/date-patterns.ts'
import { westernDigits } from '../date-formats.ts'
import type { FirstRow } from './first-rows.ts'

/** Where the names of the columns stand: a row, two rows that follow each other, or none. */
export type Header = { rows: readonly number[]; above: number }

/** A row narrower than this share of the usual one is a title or a note. */
const leastWidth = 0.6
const leastBlank = 0.2

/** The header among the first rows of a table. The first row wide enough, unless it looks like the data below it. */
export function findHeader(rows: readonly FirstRow[]): Header {
  const widths = rows.map(filled).toSorted((a, b) => a - b)
  const usual = widths[widths.length >> 1] ?? 0
  const at = Math.max(
    0,
    rows.findIndex((row) => filled(row) >= usual * leastWidth),
  )
  const [upper, lower, ...data] = rows.slice(at)
  if (!upper) return { rows: [], above: 0 }
  const above = upper.number - 1
  const over = rows[at - 1]
  // A title is one cell; a row of several names groups of columns.
  if (over && over.number === above && filled(over) > 1 && !over.cells.some(isValue) && !upper.cells.some(isValue)) {
    return { rows: [over.number, upper.number], above: over.number - 1 }
  }
  const valued = columnsOfValues(lower ? [lower, ...data] : data)
  if (valued.length > 0 && valued.filter((column) => isValue(upper.cells[column])).length * 2 > valued.length)
    return { rows: [], above: 0 }
  if (lower && lower.number === upper.number + 1 && isSecondRow(upper, lower, data))
    return { rows: [upper.number, lower.number], above }
  return { rows: [upper.number], above }
}

const filled = ({ cells }: FirstRow) => cells.filter((cell) => cell !== '').length

/** Whether a text is a value and no name: a number, a date, coordinates. */
function isValue(text: string | undefined): boolean {
  if (text === undefined || text === '') return false
  return /^[+-]?[\d.,\s%/:-]+$/.test(westernDigits(text)) || patternsOf(text).length > 0
}

/** The columns in which most of the filled cells of these rows are values. */
function columnsOfValues(rows: readonly FirstRow[]): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const texts = rows.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '')
    return texts.length > 0 && texts.filter(isValue).length > texts.length * 0.8
  })
}

/** Names over groups of columns leave blanks, and the row below has names where data would be values. HXL tags are no names. */
function isSecondRow(upper: FirstRow, lower: FirstRow, data: readonly FirstRow[]): boolean {
  const blank = lower.cells.filter((cell, column) => cell !== '' && (upper.cells[column] ?? '') === '').length
  if (
    blank < Math.max(1, filled(lower) * leastBlank) ||
    lower.cells.some((cell) => cell.startsWith('#') || isValue(cell))
  )
    return false
  const valued = columnsOfValues(data)
  return valued.filter((column) => (lower.cells[column] ?? '') !== '').length * 2 > valued.length
}
