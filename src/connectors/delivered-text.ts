import { identifier } from '../events/duckdb/sql.ts'
import type { DeliveredFile, Layout, Rejection } from '../events/connector.ts'

/** SQL for a delivered text without surrounding space; `NULL` when empty or when the file has no such column. */
export function textOf(layout: Layout, ...names: readonly string[]): string {
  const name = columnOf(layout, ...names)
  return name === undefined ? 'NULL::VARCHAR' : `nullif(trim(${identifier(name)}), '')`
}

/** SQL for a delivered number, also when written as `645.0`; `NULL` when there is none, or only `nan` or `inf`. */
export function numberOf(layout: Layout, ...names: readonly string[]): string {
  const name = columnOf(layout, ...names)
  if (name === undefined) return 'NULL::DOUBLE'
  const number = `TRY_CAST(trim(${identifier(name)}) AS DOUBLE)`
  return `CASE WHEN isfinite(${number}) THEN ${number} END`
}

/** SQL for a delivered code as whole digits: `645.0` and ` 645` become `645`; other text stays as it is. */
export function codeOf(layout: Layout, ...names: readonly string[]): string {
  return `regexp_replace(${textOf(layout, ...names)}, '\\.0+$', '')`
}

/**
 * SQL for the date at the start of a delivered text: `2014-01-05`, `2014-01-05 00:00:00.000`, `2014-01-05T00:00:00`. The pattern
 * keeps out what DuckDB also takes for a date: `epoch`, `infinity`, `2014/1/5`.
 */
export function dateOf(layout: Layout, ...names: readonly string[]): string {
  const text = textOf(layout, ...names)
  return `CASE WHEN ${text} LIKE '____-__-__%' THEN TRY_CAST(left(${text}, 10) AS DATE) END`
}

/** The delivered name of the first of these columns that the file has, without regard to case. */
export function columnOf(layout: Layout, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = layout.columns.find((column) => column.toLowerCase() === name)
    if (found !== undefined) return found
  }
  return undefined
}

/** The name under which a column is known here. Those that the import gives to columns of its own are kept free. */
export const columnName = (name: string) =>
  /^(marsad_|file_row_number$)/i.test(name.trim()) ? `${name.trim()} (delivered)` : name.trim()

/** The first record as column names: trimmed, and made unique where a name repeats or is empty. */
export function headerOf(file: DeliveredFile): string[] {
  const seen = new Set<string>()
  return file.firstRecord.map((cell, index) => {
    const plain = columnName(cell) || `column_${index + 1}`
    let name = plain
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${plain}_${n}`
    seen.add(name.toLowerCase())
    return name
  })
}

/** The tag row that the Humanitarian Data Exchange puts under the header (`#date+start`, https://hxlstandard.org). */
export function hxlRow(layout: Layout): Rejection {
  const tagged = layout.columns.map((name) => `${identifier(name)} LIKE '#%'`).join(' OR ')
  const plain = layout.columns
    .map((name) => `(${identifier(name)} LIKE '#%' OR trim(${identifier(name)}) = '')`)
    .join(' AND ')
  return {
    code: 'hxl_row',
    column: layout.columns[0] ?? '',
    // A CASE, so that DuckDB looks at the first record only.
    when: `CASE WHEN marsad_record = 1 THEN (${tagged}) AND (${plain}) ELSE false END`,
    message: 'a row of HXL tags, not data',
  }
}
