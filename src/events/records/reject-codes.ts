/** Why a record of a delivered file is not sound, before any rule of a dataset is asked: code → what it means. */
export const rejectCodes = {
  wrong_width: 'the record has more or fewer fields than the table has columns',
  open_quote: 'a quoted field is not closed before the file ends, or before it has swallowed lines that are records',
  junk_after_quote: 'a closing quote is followed by something other than a delimiter or the end of the record',
  record_too_long: 'the record runs on for more than 1 MiB',
  encoding: 'the record is not valid UTF-8; a file in another encoding comes in by a mapping that names it',
  nul_byte: 'the record contains a NUL byte',
  json_syntax: 'the line is not valid JSON',
  not_an_object: 'the element of the list is not an object',
  too_deep: 'the record is nested more than 64 levels deep',
  formula_without_value: 'a cell holds a formula, and its value was not saved with it',
} as const

export type RejectCode = keyof typeof rejectCodes
