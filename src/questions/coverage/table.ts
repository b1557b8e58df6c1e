import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import type { ColumnKind, ShownTable } from '../shown.ts'
import { followedShares, plotWords } from './plot-words.ts'
import type { CoverageBin, CoverageResult } from './result.ts'

const kinds: Record<keyof CoverageBin, ColumnKind> = {
  start: 'date',
  end: 'date',
  covered: 'text',
  events: 'count',
  imprecise_time: 'percent',
  imprecise_place: 'percent',
  few_sources: 'percent',
  mean_sources: 'decimal',
}
const keys = Object.keys(kinds) as (keyof CoverageBin)[]

/** One row a bin; the shares over all of them stand below. */
export function binsTable(result: CoverageResult, language: Language): ShownTable {
  const words = plotWords[language]
  const { count, percent } = formats(language)
  const shares = followedShares.map((key) => `${words.shares[key]}: ${percent(result[key]?.share ?? null)}`)
  return {
    units: words.units,
    columns: keys.map((key) => ({
      key,
      heading: words.columns[key],
      kind: kinds[key],
      ...(key === 'start' && { names: true as const }),
      ...(key === 'covered' && { words: words.covered }),
    })),
    rows: result.bins.map((bin) => keys.map((key) => bin[key])),
    foot:
      result.events === 0
        ? undefined
        : { name: words.all, text: [count(result.events), ...shares].join(language === 'ar' ? '؛ ' : '; ') },
  }
}
