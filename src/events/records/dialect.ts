/**
 * How the fields of a delimited file are told apart. Given explicitly, never guessed from the bytes.
 *
 * Quoting is that of RFC 4180: a field whose first byte is the quote runs to the next quote that is not doubled. A quote
 * inside a bare field is a literal character. `quote: null` means that the file knows no quoting at all.
 *
 * Outside quotes a record ends at LF, CRLF or a lone CR, in any mixture; the last record may lack its end. Wholly empty
 * lines are no records, in a table of one column too (an empty value there is written `""`).
 *
 * Both are ASCII bytes, different from each other and from CR, LF and NUL.
 */
export interface Dialect {
  delimiter: number
  quote: number | null
}

export const lineFeed = 0x0a
export const carriageReturn = 0x0d
export const space = 0x20

/** Longest record taken as one, in bytes without its line end: beyond it a lost quote is far likelier than a real record. */
export const maxRecordBytes = 1024 * 1024
