import type { Connector, Layout } from '../../events/connector.ts'
import { codeOf, columnOf, headerOf, hxlRow, textOf } from '../delivered-text.ts'
import { about } from './about.ts'

const required = ['actorid', 'namedata', 'nameorig', 'nameorigfull', 'nameorigfulleng', 'newname'] as const

/** Columns with one name, and what kind of name it is. */
const singleNames = [
  ['namedata', 'name'],
  ['nameorig', 'original_name'],
  ['nameorigfull', 'original_name'],
  ['nameorigfulleng', 'name'],
] as const

/** Columns with a list of later names, joined by commas. */
const laterNames = ['newname', 'newnamefullmothertongue', 'newnamefulleng'] as const

/** How the list writes that there is none. */
const none = `('n/a', '-', '.')`

function select(layout: Layout): string {
  const id = `'ucdp:' || ${codeOf(layout, 'actorid')}`
  const single = singleNames.map(
    ([column, kind]) => `SELECT ${id} AS source_id, ${textOf(layout, column)} AS name, '${kind}' AS kind FROM taken`,
  )
  const lists = laterNames.map(
    (column) =>
      `SELECT ${id} AS source_id, trim(unnest(string_split(${textOf(layout, column)}, ','))) AS name, 'later_name' AS kind FROM taken`,
  )
  return `SELECT DISTINCT source_id, name, kind FROM (${[...single, ...lists].join(' UNION ALL ')})
    WHERE name IS NOT NULL AND name <> '' AND lower(name) NOT IN ${none} ORDER BY ALL`
}

/** `ucdp-actor-221.csv` → `22.1`. */
function releaseOf(fileName: string): string | undefined {
  const match = /actor[a-z]*[_-]v?(\d{2})[._]?(\d)(?!\d)/i.exec(fileName)
  return match ? `${match[1]}.${match[2]}` : undefined
}

export const ucdpActor: Connector = {
  about,
  recognise(file) {
    const layout: Layout = { columns: headerOf(file), headed: true }
    const missing = required.filter((name) => columnOf(layout, name) === undefined)
    return missing.length === 0 ? { layout } : { near: 1 - missing.length / required.length, missing }
  },
  releaseOf,
  rejections: (layout) => [
    hxlRow(layout),
    {
      code: 'no_id',
      column: columnOf(layout, 'actorid') ?? 'ActorId',
      when: `TRY_CAST(${codeOf(layout, 'actorid')} AS BIGINT) IS NULL`,
      message: 'the record has no numeric actor id',
    },
  ],
  table: { kind: 'actors', select },
}
