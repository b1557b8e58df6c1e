/** One record of a table; `null` where a quotation mark is never closed: that line is then left, and the next one begins anew. */
export type CsvRecord = readonly string[] | null

/**
 * The records of a table with fields between marks, in order; empty lines are none. A field may stand in quotation marks, in which a
 * doubled one is one and a line may end. Lines end in `\n`. Nothing is lost: whatever stands in the text belongs to one record.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  for (let at = 0; at < text.length;) {
    if (text[at] === '\n') {
      at += 1
      continue
    }
    const { record, end } = readRecord(text, at, delimiter)
    yield record
    at = end
  }
}

function readRecord(text: string, start: number, delimiter: string): { record: CsvRecord; end: number } {
  const record: string[] = []
  for (let at = start; ;) {
    let field = ''
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      if (close === -1) return { record: null, end: lineEnd(text, start) + 1 }
      field = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    }
    let end = at
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
    record.push(field + text.slice(at, end))
    if (text[end] !== delimiter) return { record, end: end + 1 }
    at = end + 1
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
