import type { Language } from '../../model/figure.ts'
import type { Cell, ColumnKind, ShownTable } from '../shown.ts'
import { partNames, plotWords } from './plot-words.ts'
import type { StructureResult } from './result.ts'

const kinds = {
  organisation: 'text',
  depth: 'count',
  part: 'text',
  value: 'text',
  standing: 'text',
  contested: 'text',
  said_by: 'text',
  times: 'text',
  claims: 'text',
} satisfies Record<string, ColumnKind>
const keys = Object.keys(kinds) as (keyof typeof kinds)[]

/** A row a value; `value` is empty where the source calls it unknown. A unit of which nothing else is said has a row of its own. */
export function structureTable({ nodes }: StructureResult, language: Language): ShownTable {
  const words = plotWords[language]
  const vocabulary = { part: partNames[language], standing: words.standings, contested: words.yesNo }
  return {
    units: words.units,
    columns: keys.map((key) => ({
      key,
      heading: words.columns[key],
      kind: kinds[key],
      ...(key === 'organisation' && { names: true as const }),
      ...((key === 'part' || key === 'standing' || key === 'contested') && { words: vocabulary[key] }),
    })),
    rows: nodes.flatMap(({ name, depth, standing, values, contested }): Cell[][] => {
      if (values.length === 0) return [[name, depth, null, null, standing, 'no', null, null, null]]
      return values.map((value) => [
        name,
        depth,
        value.part,
        value.value,
        value.standing,
        contested.includes(value.part) ? 'yes' : 'no',
        value.said_by.join('; ') || null,
        value.times.join('; ') || null,
        value.claims.join('; ') || null,
      ])
    }),
  }
}
