import type { Language } from '../../model/figure.ts'
import type { Cell, ColumnKind, ShownTable } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import { recordedBins } from './recorded-bins.ts'
import type { AgainstEventsResult } from './result.ts'

const kinds = {
  start: 'date',
  end: 'date',
  covered: 'text',
  recorded: 'count',
  low: 'count',
  high: 'count',
  claimed_low: 'count',
  claimed_high: 'count',
} satisfies Record<string, ColumnKind>
const keys = Object.keys(kinds) as (keyof typeof kinds)[]

export function againstTable(result: AgainstEventsResult, language: Language): ShownTable {
  const words = plotWords[language]
  const { claim, kind } = result
  const claimed =
    kind === 'rate' ? { claimed_low: claim.low, claimed_high: claim.high } : { claimed_low: null, claimed_high: null }
  return {
    units: words.units,
    columns: keys.map((key) => ({
      key,
      heading: words.columns[key],
      kind: kinds[key],
      ...(key === 'start' && { names: true as const }),
      ...(key === 'covered' && { words: words.covered }),
    })),
    rows: recordedBins(result).map((bin): Cell[] => keys.map((key) => ({ ...bin, ...claimed })[key])),
  }
}
