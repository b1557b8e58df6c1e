import type { Dialect } from '../../../events/records/dialect.ts'
import { firstRowsOfText, type FirstRow } from './first-rows.ts'

const marks = [',', ';', '\t', '|']

/** The delimiter by which most rows have the same number of fields, and the rows as it reads them; of equals, the one with more. */
export function chooseDelimiter(head: Buffer, whole: boolean): { delimiter: string; rows: FirstRow[] } {
  const read = marks.map((delimiter) => {
    const dialect: Dialect = { delimiter: delimiter.charCodeAt(0), quote: 0x22 }
    const rows = firstRowsOfText(head, dialect, whole)
    return { delimiter, rows, merit: meritOf(rows) }
  })
  const best = read.toSorted((a, b) => b.merit - a.merit)[0]
  return { delimiter: best?.delimiter ?? ',', rows: best?.rows ?? [] }
}

/** Share of the rows that have the most frequent width, times how wide that is; one column alone is hardly a table. */
function meritOf(rows: readonly FirstRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width = 0, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return rows.length === 0 ? 0 : width === 1 ? 0.1 : (count / rows.length) * Math.log2(width + 1)
}
