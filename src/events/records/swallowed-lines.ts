/** Below this many columns, prose has the delimiters of a record too often for the test to say anything. */
const leastWidth = 5

/**
 * Whether a record of the right width has swallowed others: a stray quote opens a field in some column, the lines after
 * it become text, and a second stray quote in the same column of a later record closes it. Such a record passes every
 * rule of RFC 4180 and still hides records, so it must not count as one. Taken as swallowed is a quoted field in which
 *
 * - a whole line has the delimiters of a whole record, or
 * - the first line has those that complete the record it began in, and the last those that lead up to its column.
 *
 * A delimiter before a space or at the end of a line is prose ("Raqqa, Homs, Hama,"): some delimiter must stand tight.
 * What remains is a price: a sound record is refused when a line of its text has the very shape of the table's records.
 *
 * `bytes` from `start` on hold the record, `ends` the end of each of its fields.
 */
export function swallowsLines(
  bytes: Buffer,
  start: number,
  ends: readonly number[],
  delimiter: number,
  quote: number,
): boolean {
  const width = ends.length
  if (width < leastWidth) return false
  let fieldStart = start
  for (const [column, fieldEnd] of ends.entries()) {
    if (bytes[fieldStart] === quote) {
      const lines = bytes.toString('latin1', fieldStart, fieldEnd).split(/\r\n|\r|\n/)
      if (lines.length > 1 && readsAsRecords(lines, String.fromCharCode(delimiter), column, width)) return true
    }
    fieldStart = fieldEnd + 1
  }
  return false
}

/** `column` is that of the field cut into `lines`, from 0; there are at least two lines. */
function readsAsRecords(lines: readonly string[], delimiter: string, column: number, width: number): boolean {
  const count = (line: string) => line.split(delimiter).length - 1
  const isTight = (line: string) => line.replaceAll(`${delimiter} `, '').slice(0, -1).includes(delimiter)
  const first = lines.at(0) ?? ''
  const last = lines.at(-1) ?? ''
  if (count(first) === width - 1 - column && count(last) === column && (isTight(first) || isTight(last))) return true
  return lines.slice(1, -1).some((line) => count(line) === width - 1 && isTight(line))
}
