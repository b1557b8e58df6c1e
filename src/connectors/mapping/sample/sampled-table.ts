import type { TableForm } from '../../../events/connector.ts'

/** What is looked at to draft a mapping: the columns of a table and a sample of its records, in their order. */
export interface SampledTable {
  /** The file's own name, as the person gave it. */
  fileName: string
  /** What must be said of the form for the table to be read as it was here; nothing of what the bytes say themselves. */
  form: TableForm
  /** What somebody should know of how the form was found. */
  formRemarks: readonly FormRemark[]
  /** Unique without regard to case. */
  columns: readonly string[]
  /** The sampled records, each with as many texts as there are columns. */
  rows: readonly (readonly string[])[]
  /** Records in the whole table, those that cannot be read included. */
  records: number
}

export type FormRemark =
  | { about: 'encoding'; encoding: string }
  | { about: 'title_rows'; rows: number }
  | { about: 'no_header' }
  | { about: 'two_header_rows' }
