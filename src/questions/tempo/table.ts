import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { nameDifference } from '../compare-subjects.ts'
import type { Cell, ColumnKind, ShownColumn, ShownTable } from '../shown.ts'
import { plotWords } from './plot-words.ts'
import type { TempoBin, TempoResult } from './result.ts'
import { tableWords } from './table-words.ts'

const counts = {
  covered: 'text',
  certain: 'count',
  expected: 'count',
  possible: 'count',
  fatalities_low: 'count',
  fatalities_best: 'count',
  fatalities_high: 'count',
  fatalities_min: 'count',
  fatalities_max: 'count',
  events_without_deaths: 'count',
} as const satisfies Record<string, ColumnKind>
const keys = Object.keys(counts) as (keyof typeof counts)[]

/**
 * One row a bin, with a column for each trailing mean (`rolling_28_days`, events per day). Where two selections are compared, the
 * columns of the second begin with `versus_`, and a bin that only one of them has is empty in the other's.
 */
export function tempoTable(result: TempoResult, language: Language): ShownTable {
  const { bins, rolling, versus } = result
  const { units, columns } = tableWords[language]
  const { plural } = formats(language)
  const names = versus && nameDifference(versus.difference, language)
  const rows = versus
    ? pairBins(bins, versus.bins)
    : bins.map((bin, index) => ({ bin, index, first: bin, second: null }))
  const cellsOf = (bin: TempoBin | null) => keys.map((key): Cell => bin?.[key] ?? null)
  return {
    units,
    columns: [
      { key: 'start', heading: columns.start, kind: 'date', names: true },
      { key: 'end', heading: columns.end, kind: 'date' },
      ...countColumns('', names?.a.label, language),
      ...rolling.map(({ days }): ShownColumn => {
        return { key: `rolling_${days}_days`, heading: plural(days, plotWords[language].mean), kind: 'decimal' }
      }),
      ...(names ? countColumns('versus_', names.b.label, language) : []),
    ],
    rows: rows.map(({ bin, index, first, second }) => [
      bin.start,
      bin.end,
      ...cellsOf(first),
      ...rolling.map(({ values }) => values[index] ?? null),
      ...(versus ? cellsOf(second) : []),
    ]),
  }
}

function countColumns(prefix: string, name: string | undefined, language: Language): ShownColumn[] {
  const { columns, covered } = tableWords[language]
  return keys.map((key) => ({
    key: prefix + key,
    heading: name === undefined ? columns[key] : `${columns[key]} (${name})`,
    kind: counts[key],
    ...(key === 'covered' && { words: covered }),
  }))
}

/** The bins of both, in order of time; those with the same first and last day in one row. `index` is that of the first's bin. */
function pairBins(first: readonly TempoBin[], second: readonly TempoBin[]) {
  const keyOf = ({ start, end }: TempoBin) => `${start} ${end}`
  const [ofFirst, ofSecond] = [first, second].map(
    (bins) => new Map(bins.map((bin, index) => [keyOf(bin), { bin, index }])),
  )
  const all = new Map([...first, ...second].map((bin) => [keyOf(bin), bin]))
  return [...all.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, bin]) => {
      const { bin: own = null, index = -1 } = ofFirst!.get(key) ?? {}
      return { bin, index, first: own, second: ofSecond!.get(key)?.bin ?? null }
    })
}
