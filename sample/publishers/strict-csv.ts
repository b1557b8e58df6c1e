/**
 * CSV text → records, by the letter of RFC 4180 with line feeds: for the tests, which must not trust the readers that the
 * sample is there to try.
 *
 * @throws on a quote inside a bare field, text after a closing quote, an open quote at the end or a missing last line feed.
 */
export function parseStrictCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/y
  const records: string[][] = []
  let record: string[] = []
  while (field.lastIndex < text.length) {
    const start = field.lastIndex
    const match = field.exec(text)
    if (!match)
      throw new Error(`not a CSV field at character ${start}: ${JSON.stringify(text.slice(start, start + 60))}`)
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\n') {
      records.push(record)
      record = []
    }
  }
  if (record.length > 0) throw new Error('the last record does not end in a line feed')
  return records
}
