import type { Language } from '../../model/figure.ts'
import type { ColumnKind, ShownTable } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import type { EstimatesResult } from './result.ts'

const kinds = {
  said_by: 'text',
  published: 'text',
  time: 'text',
  low: 'count',
  high: 'count',
  approximate: 'text',
  places: 'text',
  method: 'text',
  status: 'text',
  document: 'text',
  claim: 'text',
} satisfies Record<string, ColumnKind>
const keys = Object.keys(kinds) as (keyof typeof kinds)[]

export function estimatesTable(result: EstimatesResult, language: Language): ShownTable {
  const words = plotWords[language]
  const wordsOf = { status: words.statuses, approximate: { yes: words.yes, no: words.no } }
  return {
    units: words.units,
    columns: keys.map((key) => ({
      key,
      heading: words.columns[key],
      kind: kinds[key],
      ...(key === 'said_by' && { names: true as const }),
      ...((key === 'status' || key === 'approximate') && { words: wordsOf[key] }),
    })),
    rows: result.estimates.map((estimate) =>
      keys.map((key) => {
        if (key === 'places') return estimate.places.join(', ') || null
        return key === 'approximate' ? (estimate.approximate ? 'yes' : 'no') : estimate[key]
      }),
    ),
  }
}
