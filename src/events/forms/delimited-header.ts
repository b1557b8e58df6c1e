import { MarsadError, failed, wrongUsage } from '../../model/errors.ts'
import type { TableForm } from '../connector.ts'
import { type Dialect, carriageReturn, lineFeed } from '../records/dialect.ts'
import { byteOrderMarkBytes, skipLineEnds } from '../records/line-ends.ts'
import { readHeader, readRecordAt } from '../records/read-header.ts'
import { headerRows, joinHeader, missingHeader, namesWithoutHeader } from './join-header.ts'
import type { Reading } from './table.ts'

const usualDelimiters = [',', ';', '\t', '|']

/**
 * The header of a delimited text as each delimiter would read it: the names then tell which one it was. `head`: the first bytes
 * as UTF-8; `whole`: they are all of it. Throws when no delimiter gives a header.
 */
export function readDelimitedHeader(name: string, head: Buffer, whole: boolean, form: TableForm): Reading[] {
  const readings: Reading[] = []
  let fault: MarsadError | undefined
  for (const dialect of dialectsOf(form)) {
    try {
      const header = headerIn(head, whole, dialect, form)
      if (header) readings.push({ name, dialect, ...header })
    } catch (error) {
      if (!(error instanceof MarsadError)) throw error
      fault ??= error
    }
  }
  if (readings.length > 0) return readings
  throw (
    fault ??
    failed('empty_file', 'The file holds nothing but empty lines.', {
      received: name,
      expected: 'a table with a header',
    })
  )
}

function dialectsOf({ delimiter, quote = '"' }: TableForm): Dialect[] {
  const quoteByte = quote === 'none' ? null : quote.charCodeAt(0)
  return (delimiter === undefined ? usualDelimiters : [delimiter]).map((text) => {
    const byte = text.charCodeAt(0)
    const isUsable = text.length === 1 && byte > 0 && byte < 0x80 && byte !== lineFeed && byte !== carriageReturn
    if (isUsable && byte !== quoteByte) return { delimiter: byte, quote: quoteByte }
    throw wrongUsage('bad_table_form', 'This cannot be the delimiter of a table.', {
      received: `table.delimiter: ${JSON.stringify(text)}`,
      expected: 'one character of ASCII that is no line end and not the quote, such as ";" or "\\t"',
    })
  })
}

function headerIn(head: Buffer, whole: boolean, dialect: Dialect, form: TableForm) {
  const rows = headerRows(form)
  if (rows === null) {
    const firstRecord = readHeader(head, dialect)
    return firstRecord && { firstRecord, headed: true, skip: 0 }
  }
  const [first, second] = rows
  if (first === undefined) {
    const firstRecord = readHeader(head, dialect)
    return firstRecord && { firstRecord: namesWithoutHeader(form.columns, firstRecord.length), headed: false, skip: 0 }
  }
  const upper = rowAt(head, whole, dialect, first)
  // The usual header need not be cut off: the file can then be read as it lies.
  if (second === undefined) {
    return first === 1
      ? { firstRecord: upper.fields, headed: true, skip: 0 }
      : { firstRecord: upper.fields, headed: false, skip: upper.end }
  }
  const lower = rowAt(head, whole, dialect, second)
  return { firstRecord: joinHeader(upper.fields, lower.fields), headed: false, skip: lower.end }
}

/** Row `number` as a spreadsheet program would number it: empty lines are rows, line ends inside quotes are not. */
function rowAt(head: Buffer, whole: boolean, dialect: Dialect, number: number) {
  let start = byteOrderMarkBytes(head)
  for (let row = 1; start < head.length; row++) {
    const isBlank = head[start] === lineFeed || head[start] === carriageReturn
    if (row === number && isBlank) throw missingHeader(number, row)
    const record = isBlank ? { fields: [], end: start } : readRecordAt(head, start, dialect, whole)
    if (row === number) return record
    const isPair = head[record.end] === carriageReturn && head[record.end + 1] === lineFeed
    start = record.end + (isPair ? 2 : 1)
    if (skipLineEnds(head, Math.min(start, head.length), head.length) === head.length) throw missingHeader(number, row)
  }
  throw missingHeader(number, 1)
}
