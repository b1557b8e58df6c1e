import { plainKey } from '../plain-key.ts'
import type { Mapping, Rule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { commentOf, type Drafting, type Fields } from './drafting.ts'

type Window = NonNullable<Mapping['window']>
interface Coding {
  dataset: string
  values: Record<string, string>
  window?: Window
}

/** The codings of well-known datasets, by the names of their columns; each as its code book has it. */
const timeCodings: Record<string, Coding> = {
  date_prec: { dataset: 'UCDP GED', values: { 1: 'day', 2: 'days', 3: 'week', 4: 'month', 5: 'year' } },
  // The day written for 2 is the middle of the week.
  time_precision: {
    dataset: 'ACLED',
    values: { 1: 'day', 2: 'week', 3: 'month' },
    window: { week: '±3', month: 'month' },
  },
}
const placeCodings: Record<string, Coding> = {
  where_prec: {
    dataset: 'UCDP GED',
    values: { 1: 'exact', 2: 'near', 3: 'admin2', 4: 'admin1', 5: 'region', 6: 'country', 7: 'sea_or_air' },
  },
  geo_precision: { dataset: 'ACLED', values: { 1: 'exact', 2: 'near', 3: 'region' } },
  specificity: { dataset: 'GTD', values: { 1: 'exact', 2: 'admin2', 3: 'admin2', 4: 'admin1', 5: 'unknown' } },
}

/** Words that say by themselves how well something is known. */
const timeWords: Record<string, string> = {
  ...{
    day: 'day',
    'exact day': 'day',
    exact: 'day',
    days: 'days',
    week: 'week',
    month: 'month',
    year: 'year',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
  },
  ...{
    jour: 'day',
    semaine: 'week',
    mois: 'month',
    annee: 'year',
    année: 'year',
    dia: 'day',
    día: 'day',
    semana: 'week',
    mes: 'month',
    mês: 'month',
    ano: 'year',
    año: 'year',
  },
  ...{
    gün: 'day',
    hafta: 'week',
    ay: 'month',
    yıl: 'year',
    день: 'day',
    неделя: 'week',
    месяц: 'month',
    год: 'year',
    يوم: 'day',
    أسبوع: 'week',
    اسبوع: 'week',
    شهر: 'month',
    سنة: 'year',
  },
}
const placeWords: Record<string, string> = {
  ...{
    exact: 'exact',
    precise: 'exact',
    near: 'near',
    nearby: 'near',
    admin2: 'admin2',
    district: 'admin2',
    county: 'admin2',
    admin1: 'admin1',
    province: 'admin1',
    governorate: 'admin1',
  },
  ...{
    region: 'region',
    country: 'country',
    unknown: 'unknown',
    exacto: 'exact',
    exacta: 'exact',
    provincia: 'admin1',
    distrito: 'admin2',
    país: 'country',
    pays: 'country',
  },
  ...{
    دقيق: 'exact',
    قضاء: 'admin2',
    محافظة: 'admin1',
    دولة: 'country',
    точно: 'exact',
    район: 'admin2',
    область: 'admin1',
    страна: 'country',
  },
}

/** More different codes than this are no scale. */
const MOST_CODES = 12

/** Columns that say how well date and place are known. Codes that do not explain themselves are listed, to be filled in. */
export function findPrecision(drafting: Drafting): { fields: Partial<Fields>; window?: Window } {
  const { columns } = drafting
  const time = find(
    drafting,
    timeCodings,
    timeWords,
    (column) => speaks(column, 'precision') && speaks(column, 'of_time'),
  )
  const place = find(
    drafting,
    placeCodings,
    placeWords,
    (column) =>
      speaks(column, 'precision') &&
      !speaks(column, 'of_time') &&
      (speaks(column, 'of_place') || column.words.length === 1),
  )
  const radius = columns.named('radius').find((column) => shareOf(column, (text) => /^\d+(?:\.\d+)?$/.test(text)) > 0.9)
  if (radius) columns.take(radius)
  return {
    fields: {
      ...(time ? { time_precision: time.rule } : {}),
      ...(place ? { location_precision: place.rule } : {}),
      ...(radius ? { radius_km: { column: radius.name } } : {}),
    },
    ...(time?.window ? { window: time.window } : {}),
  }
}

function find(
  { columns, say }: Drafting,
  codings: Record<string, Coding>,
  words: Record<string, string>,
  fits: (column: Column) => boolean,
): { rule: Rule; window?: Window } | undefined {
  const isScale = (column: Column) => column.distinct.length > 0 && column.distinct.length <= MOST_CODES
  const known = columns.free.find((column) => Object.hasOwn(codings, column.name.toLowerCase()) && isScale(column))
  const column = known ?? columns.free.find((one) => isScale(one) && fits(one))
  if (!column) return undefined
  columns.take(column)
  const coding = codings[column.name.toLowerCase()]
  const codes = [...new Map(column.distinct.map((text) => [plainKey(text), text])).values()].toSorted()
  if (coding && codes.every((code) => Object.hasOwn(coding.values, code))) {
    const rule = { column: column.name, values: coding.values, ...commentOf(say.codingOf(coding.dataset)) }
    return { rule, ...(coding.window ? { window: coding.window } : {}) }
  }
  const values = Object.fromEntries(codes.map((code) => [code, words[plainKey(code)] ?? null]))
  const open = codes.filter((code) => values[code] === null)
  return {
    rule: {
      column: column.name,
      values,
      ...commentOf(open.length === 0 ? say.wordsKnown() : say.codesOpen(open, [...new Set(Object.values(words))])),
    },
  }
}
