import { wrongUsage } from '../../model/errors.ts'
import type { TableForm } from '../connector.ts'

/** Which rows name the columns, from 1; `null` when nobody says, and the first that is not blank does; none for 0. */
export function headerRows({ header, columns }: TableForm): readonly number[] | null {
  if (columns !== undefined && header !== undefined && header !== 0) {
    throw wrongUsage('bad_table_form', 'The names of the columns are given twice.', {
      received: `table.columns, and table.header: ${JSON.stringify(header)}`,
      expected: 'table.columns with table.header: 0, or table.header alone',
    })
  }
  if (header === undefined) return columns === undefined ? null : []
  if (header === 0) return []
  const rows: readonly number[] = typeof header === 'number' ? [header] : header
  const [first = 0, second = first + 1] = rows
  if (rows.some((row) => !Number.isInteger(row)) || first < 1 || second !== first + 1) {
    throw wrongUsage('bad_table_form', 'This cannot be the header of a table.', {
      received: `table.header: ${JSON.stringify(header)}`,
      expected: 'the number of a row, from 1; two rows that follow each other, such as [1, 2]; or 0 for none',
    })
  }
  return rows
}

/**
 * Two rows of names as one: `Upper / Lower`. A name in the upper row holds for the blank cells to its right too; where one of
 * the two is blank, the other stands alone.
 */
export function joinHeader(upper: readonly string[], lower: readonly string[]): string[] {
  let group = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = upper[index]?.trim() ?? ''
    const below = lower[index]?.trim() ?? ''
    if (own !== '') group = own
    return below === '' ? own : group === '' ? below : `${group} / ${below}`
  })
}

/** The names where no row gives them: those of the form, else `column_1` … Throws when the form names another number. */
export function namesWithoutHeader(columns: readonly string[] | undefined, width: number): string[] {
  if (columns === undefined) return Array.from({ length: width }, (_, index) => `column_${index + 1}`)
  if (columns.length === width) return [...columns]
  throw wrongUsage('bad_table_form', 'The table has another number of columns than are named.', {
    received: `table.columns: ${columns.length} names`,
    expected: `${width}, as many as the first record has fields`,
  })
}

export function missingHeader(row: number, rowsSeen: number) {
  return wrongUsage('bad_table_form', 'The row that is to name the columns is blank or not there.', {
    received: `table.header: ${row}`,
    expected: `a row with names among the first ${rowsSeen}, counted from 1 with blank rows`,
  })
}
