import { failed, wrongUsage } from '../../model/errors.ts'

/** What archives carry beside the data: what a Mac adds, notes on reading and licence. */
const besides = /(^|\/)(__MACOSX\/|\.|thumbs\.db$|read[-_ ]?me|licen[cs]e|copying|citation|changelog)/i
const tableNames = /\.(csv|tsv|tab|txt|dat|json|jsonl|ndjson|geojson|xlsx|xlsm|xls|parquet|gz|zip)$/i

/**
 * The one table in an archive: the file asked for, else the only one that can be a table. Throws with the list when there are
 * several, for nothing is chosen silently.
 */
export function chooseMember(path: string, names: readonly string[], asked: string | undefined): string {
  if (asked !== undefined) {
    if (names.includes(asked)) return asked
    throw wrongUsage('no_such_member', 'The archive has no such file.', {
      received: `table.member: ${asked}`,
      expected: `one of ${listed(names)}`,
    })
  }
  const files = names.filter((name) => !besides.test(name))
  const tables = files.filter((name) => tableNames.test(name))
  const [only, ...others] = files.length === 1 ? files : tables
  if (only !== undefined && others.length === 0) return only
  if (only === undefined) {
    throw failed('unreadable_file', 'The archive holds no table.', {
      received: `${path}: ${names.length ? listed(names) : 'no file'}`,
      expected: 'a CSV, JSON or GeoJSON file in it',
    })
  }
  throw failed('several_tables', 'The archive holds several files, and nothing says which one is meant.', {
    received: `${path}: ${listed([only, ...others])}`,
    hint: `Name one in a mapping, "table": {"member": ${JSON.stringify(only)}}, or unpack the archive and import the file.`,
  })
}

const listed = (names: readonly string[]) =>
  names.slice(0, 20).join(', ') + (names.length > 20 ? ` … (${names.length} files)` : '')
