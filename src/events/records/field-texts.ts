/**
 * The texts of a record's fields, quotes taken off. `bytes` from `start` on hold the record, `ends` the end of each of
 * its fields, as `RecordParser` leaves them. Broken UTF-8 becomes U+FFFD.
 */
export function readFieldTexts(bytes: Buffer, start: number, ends: readonly number[], quote: number | null): string[] {
  let fieldStart = start
  return ends.map((end) => {
    const isQuoted = quote !== null && fieldStart < end && bytes[fieldStart] === quote
    const text = isQuoted
      ? undouble(bytes.toString('utf8', fieldStart + 1, end - 1), String.fromCharCode(quote))
      : bytes.toString('utf8', fieldStart, end)
    fieldStart = end + 1
    return text
  })
}

function undouble(text: string, quote: string) {
  return text.includes(quote) ? text.replaceAll(quote + quote, quote) : text
}
