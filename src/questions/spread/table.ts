import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { nameDifference } from '../compare-subjects.ts'
import type { Cell, ColumnKind, ShownTable } from '../shown.ts'
import type { SpreadResult, SpreadSide } from './result.ts'
import { tableWords } from './table-words.ts'

/** What each column holds of a selection; the keys are the columns of the CSV. */
const measures = {
  events: ['count', (side) => side.events],
  outside: ['count', (side) => side.outside],
  points: ['count', (side) => side.points.events],
  points_mass: ['count', (side) => side.points.mass],
  points_distinct: ['count', (side) => side.points.distinct],
  unplaced: ['count', (side) => side.unplaced.total],
  places_certain: ['count', (side) => side.places.certain],
  places_touched: ['count', (side) => side.places.touched],
  places_possible: ['count', (side) => side.places.possible],
  standard_distance_km: ['decimal', (side) => side.standard_distance?.km],
  low_km: ['decimal', (side) => side.standard_distance?.low],
  high_km: ['decimal', (side) => side.standard_distance?.high],
  circles_low_km: ['decimal', (side) => side.standard_distance?.circles_low],
  circles_high_km: ['decimal', (side) => side.standard_distance?.circles_high],
  with_areas_km: ['decimal', (side) => side.with_areas?.km],
  ellipse_major_km: ['decimal', (side) => side.ellipse?.major_km],
  ellipse_minor_km: ['decimal', (side) => side.ellipse?.minor_km],
  ellipse_bearing: ['decimal', (side) => side.ellipse?.bearing],
  mean_latitude: ['decimal', (side) => side.mean_centre?.latitude],
  mean_longitude: ['decimal', (side) => side.mean_centre?.longitude],
  median_latitude: ['decimal', (side) => side.median_centre?.latitude],
  median_longitude: ['decimal', (side) => side.median_centre?.longitude],
} as const satisfies Record<string, [ColumnKind, (side: SpreadSide) => number | null | undefined]>

export type Measure = keyof typeof measures
const keys = Object.keys(measures) as Measure[]

/** One row a selection; the ratio of two stands under them. */
export function spreadTable({ a, b, comparison }: SpreadResult, language: Language): ShownTable {
  const words = tableWords[language]
  const names = comparison && nameDifference(comparison.difference, language)
  const row = (name: string, side: SpreadSide): Cell[] => [name, ...keys.map((key) => measures[key][1](side) ?? null)]
  const { decimal } = formats(language)
  const write = (value: number | null) => decimal(value, 2)
  return {
    units: words.units,
    columns: [
      { key: 'selection', heading: words.selection, kind: 'text', names: true },
      ...keys.map((key) => ({ key, heading: words.columns[key], kind: measures[key][0] })),
    ],
    rows: [row(names?.a.label ?? words.all, a), ...(b ? [row(names?.b.label ?? words.all, b)] : [])],
    foot:
      comparison === null || comparison.ratio === null
        ? undefined
        : {
            name: words.ratio,
            text: words.ratioText(write(comparison.ratio), write(comparison.low), write(comparison.high)),
          },
  }
}
