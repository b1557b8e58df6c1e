/** Why the bytes of a delimited file are not a sound record: code → what it means. */
export const rejectCodes = {
  wrong_width: 'the record has more or fewer fields than the table has columns',
  open_quote: 'a quoted field is not closed before the file ends, or before it has swallowed lines that are records',
  junk_after_quote: 'a closing quote is followed by something other than a delimiter or the end of the record',
  record_too_long: 'the record runs on for more than 1 MiB',
  encoding: 'the record is not valid UTF-8',
  nul_byte: 'the record contains a NUL byte',
} as const

export type RejectCode = keyof typeof rejectCodes
