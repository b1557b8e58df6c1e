import type { KnownFigure } from './known-figure.ts'

export type Cell = string | number | null

/** A result as a flat table; the columns have the names of the result. */
export interface ResultTable {
  columns: string[]
  rows: Cell[][]
}

const binColumns = [
  'start',
  'end',
  'covered',
  'certain',
  'expected',
  'possible',
  'fatalities_low',
  'fatalities_best',
  'fatalities_high',
  'fatalities_min',
  'fatalities_max',
  'events_without_deaths',
] as const
const placeColumns = ['id', 'name', 'certain', 'expected', 'possible', 'share', 'share_low', 'share_high'] as const

/** One row a bin, with a column for each trailing mean (`rolling_28_days`, events per day), or one row a place. */
export function resultTable(figure: KnownFigure): ResultTable {
  if (figure.question === 'concentration') {
    const rows = figure.result.places.map((place) => placeColumns.map((column) => place[column]))
    return { columns: [...placeColumns], rows }
  }
  const { bins, rolling } = figure.result
  return {
    columns: [...binColumns, ...rolling.map(({ days }) => `rolling_${days}_days`)],
    rows: bins.map((bin, index) => [
      ...binColumns.map((column) => bin[column]),
      ...rolling.map(({ values }) => values[index] ?? null),
    ]),
  }
}
