import type { Layout, Lookup } from '../../events/connector.ts'
import { identifier, literal } from '../../events/duckdb/sql.ts'
import { columnName, columnOf } from '../delivered-text.ts'
import type { Mapping, Rule } from './schema.ts'

/** What rules are compiled against, and what they ask for on the way. */
export interface Compiling {
  mapping: Mapping
  layout: Layout
  /** Columns that are made before the fields, by their SQL. */
  texts: Map<string, string>
  values: Map<string, string>
  /** Lookups that the rules need; the names of their columns are unique. */
  lookups: Lookup[]
  /** The columns of those, by rule and purpose: a rule is looked up once, however often it is compiled. */
  lookedUp: Map<Rule, Map<string, Record<string, string>>>
  /** SQL conditions under which a delivered code is not one that the mapping or the field knows; never `NULL`. */
  unlisted: Set<string>
}

/** The name of a column that holds a value for all who ask for the same SQL, which may name texts and lookups. */
export const asValue = ({ values }: Compiling, sql: string) => nameFor(values, sql, 'value')

function nameFor(columns: Map<string, string>, sql: string, kind: string): string {
  const name = columns.get(sql) ?? `marsad_${kind}_${columns.size}`
  columns.set(sql, name)
  return name
}

/** Space that spreadsheets and web pages leave around a text: also a tab, a line end, a space that keeps a line together. */
const outerSpace = literal(' \t\r\n\u00a0')

/** The column of a delivered text: trimmed, `NULL` when it is empty or means that nothing is known. */
export function deliveredText(
  { mapping, layout, texts }: Compiling,
  name: string,
  missing: readonly string[] = [],
): string {
  const column = columnOf(layout, columnName(name).toLowerCase())
  // The mapping was checked against the file before.
  if (column === undefined) throw new Error(`no column ${name}`)
  const nothing = [...new Set(['', ...(mapping.missing ?? []), ...missing].map((text) => text.trim()))]
  const trimmed = `trim(${identifier(column)}, ${outerSpace})`
  return nameFor(texts, `CASE WHEN ${trimmed} NOT IN (${nothing.map(literal).join(', ')}) THEN ${trimmed} END`, 'text')
}
