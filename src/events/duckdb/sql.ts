import type { Parameter } from './session.ts'

/** A name of a column or table, quoted. */
export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A text written into a statement: for the program's own words and paths, where DuckDB takes no parameter. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A text as an answer holds it. The DuckDB client drops a byte order mark at the start of a text; doubled, one of two stays. */
export const exactText = (text: string) =>
  `CASE WHEN starts_with(${text}, chr(65279)) THEN chr(65279) || ${text} ELSE ${text} END`

/** Collects the values of a statement; each `add` returns the placeholder to write in its place. */
export class Parameters {
  readonly values: Parameter[] = []

  add(value: Parameter): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  /** Placeholders for a list, joined by commas, for use behind `IN`. */
  addAll(values: readonly Parameter[]): string {
    return values.map((value) => this.add(value)).join(', ')
  }
}
