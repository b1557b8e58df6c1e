/** For tests: small tables imported by a mapping. */
import { connectorOf } from '../src/connectors/mapping/connector.ts'
import { checkMapping } from '../src/connectors/mapping/read-mapping.ts'
import type { MarsadEvent } from '../src/model/event.ts'
import type { Release } from '../src/model/release.ts'
import type { ImportOptions } from '../src/workspace/import-file.ts'
import type { Reject, TestWorkspace } from './test-workspace.ts'

/** A row by column name; what it leaves out is empty. */
export type Row = Readonly<Record<string, string>>

export interface MappedImport {
  release: Release
  /** In the order of the file. */
  events: MarsadEvent[]
  rejects: Reject[]
}

let files = 0

/** Imports rows by a mapping, as a release of its own, and gives everything that came of it. */
export async function importMapped(
  made: TestWorkspace,
  mapping: unknown,
  rows: readonly Row[] | string,
  options: ImportOptions = {},
): Promise<MappedImport> {
  const name = `table-${++files}.csv`
  const connector = connectorOf(checkMapping(mapping, 'test.mapping.json'), name)
  const content = typeof rows === 'string' ? rows : tableOf(rows)
  const { release } = await made.import(name, content, { connector, ...options })
  const events = [...(await made.events(release)).values()].sort((a, b) => a.source_row - b.source_row)
  return { release, events, rejects: await made.rejects(release) }
}

/** The rows as CSV, every cell quoted, with the columns in the order in which they first occur. */
export function tableOf(rows: readonly Row[], columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\n`
  return line(columns) + rows.map((row) => line(columns.map((column) => row[column] ?? ''))).join('')
}

/** A mapping of the column `date` and these fields. */
export const mappingOf = (fields: Record<string, unknown>, rest: Record<string, unknown> = {}) => ({
  ...rest,
  fields: { date_start: { column: 'date' }, ...fields },
})

/** What a field holds in each of the rows, by a rule for it; the rows need no date. */
export async function fieldOf<F extends keyof MarsadEvent>(
  made: TestWorkspace,
  field: F,
  rule: unknown,
  rows: readonly Row[],
  rest: Record<string, unknown> = {},
): Promise<MarsadEvent[F][]> {
  const dated = rows.map((row) => ({ date: '2014-01-05', ...row }))
  const { events } = await importMapped(made, mappingOf({ [field]: rule }, rest), dated)
  return events.map((event) => event[field])
}

/** One row a text, in one column. */
export const cells = (column: string, texts: readonly string[]) => texts.map((text) => ({ [column]: text }))

/** What became of each row, by a label: `2014-01-05`, `2014-01-01/2014-01-31` with flags behind, or the code of its reject. */
export function outcomes({ events, rejects }: MappedImport): string[] {
  const told = new Map([
    ...events.map(({ source_row, date_start, date_end, flags }): [number, string] => {
      const days = date_start === date_end ? date_start : `${date_start}/${date_end}`
      return [source_row, [days, ...flags].join(' ')]
    }),
    ...rejects.map(({ record, code }): [number, string] => [record, code]),
  ])
  return [...told].toSorted(([a], [b]) => a - b).map(([, text]) => text)
}
