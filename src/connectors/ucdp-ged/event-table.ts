import { usualNearKm } from '../../model/codes.ts'
import { gwStates } from '../../model/states.ts'
import { identifier } from '../../events/duckdb/sql.ts'
import { type Doubt, type EventTable, type Layout, madeField, type Rejection } from '../../events/connector.ts'
import { codeOf, columnOf, dateOf, hxlRow, numberOf, textOf } from '../delivered-text.ts'
import { olderNames } from './columns.ts'

/** `date_prec` of the codebook → our word and the number of days that its window has. */
const timeCodes = [
  { code: '1', word: 'day', days: [1, 1] },
  { code: '2', word: 'days', days: [2, 6] },
  { code: '3', word: 'week', days: [7, 7] },
  { code: '4', word: 'month', days: [8, 31] },
  { code: '5', word: 'year', days: [32, 366] },
] as const

/** `where_prec` of the codebook → our word. */
const placeCodes = [
  { code: '1', word: 'exact' },
  { code: '2', word: 'near' },
  { code: '3', word: 'admin2' },
  { code: '4', word: 'admin1' },
  { code: '5', word: 'region' },
  { code: '6', word: 'country' },
  { code: '7', word: 'sea_or_air' },
] as const

const violenceCodes = [
  { code: '1', word: 'state_based' },
  { code: '2', word: 'non_state' },
  { code: '3', word: 'one_sided' },
] as const

/** The invented country of the sample, under a code that ISO leaves to its users. */
const inventedCountry = { gw: 999, iso: 'XOR' }

/** The first day that UCDP GED covers. */
export const gedStart = '1989-01-01'

/** How the columns of UCDP GED, in any of its shapes, become events. The extent is each dataset's own. */
export const gedEventTable: Omit<EventTable, 'extent'> = {
  kind: 'events',
  fields(layout) {
    const start = dateOf(layout, 'date_start')
    const end = dateOf(layout, 'date_end')
    const place = codeOf(layout, 'where_prec')
    return {
      source_event_id: codeOf(layout, 'id'),
      date_start: start,
      date_end: end,
      range_kind: `CASE WHEN ${start} = ${end} THEN 'throughout' ELSE 'sometime' END`,
      time_precision: decode(codeOf(layout, 'date_prec'), timeCodes, 'unknown'),
      time_precision_code: textOf(layout, 'date_prec'),
      latitude: numberOf(layout, 'latitude'),
      longitude: numberOf(layout, 'longitude'),
      location_precision: decode(place, placeCodes, 'unknown'),
      location_precision_code: textOf(layout, 'where_prec'),
      radius_km: `CASE ${place} WHEN '1' THEN 0 WHEN '2' THEN ${usualNearKm} END`,
      location_name: textOf(layout, 'where_coordinates'),
      admin1: textOf(layout, 'adm_1'),
      admin2: textOf(layout, 'adm_2'),
      country: countryOf(layout),
      grid_cell: `CASE WHEN ${place} IN ('1', '2') THEN TRY_CAST(${numberOf(layout, 'priogrid_gid')} AS INTEGER) END`,
      violence_type: decode(codeOf(layout, 'type_of_violence'), violenceCodes, 'other'),
      source_type: textOf(layout, 'type_of_violence'),
      conflict_id: codeOf(layout, ...named('conflict_new_id')),
      conflict: textOf(layout, 'conflict_name'),
      dyad_id: codeOf(layout, ...named('dyad_new_id')),
      dyad: textOf(layout, 'dyad_name'),
      active_year: `CASE lower(${codeOf(layout, 'active_year')}) WHEN '1' THEN true WHEN 'true' THEN true WHEN '0' THEN false WHEN 'false' THEN false END`,
      event_clarity: `TRY_CAST(${numberOf(layout, 'event_clarity')} AS INTEGER)`,
      actors: actorsOf(layout),
      fatalities_low: deathsOf(layout, 'low'),
      fatalities_best: deathsOf(layout, 'best'),
      fatalities_high: deathsOf(layout, 'high'),
      deaths_a: deathsOf(layout, 'deaths_a'),
      deaths_b: deathsOf(layout, 'deaths_b'),
      deaths_civilians: deathsOf(layout, 'deaths_civilians'),
      deaths_unknown: deathsOf(layout, 'deaths_unknown'),
      zero_means: `'none'`,
      sources: sourcesOf(layout),
      headline: `nullif(replace(${verbatim(layout, 'source_headline')}, chr(13) || chr(10), chr(10)), '')`,
      notes: textOf(layout, 'where_description'),
    }
  },
  doubts: (layout) => [...dateDoubts(layout), ...deathDoubts(layout), ...placeDoubts()],
}

/** Records of UCDP GED that are not taken, and why. */
export function gedRejections(layout: Layout): Rejection[] {
  const start = dateOf(layout, 'date_start')
  const end = dateOf(layout, 'date_end')
  const column = (name: string) => columnOf(layout, name) ?? name
  return [
    hxlRow(layout),
    { code: 'no_id', column: column('id'), when: `${textOf(layout, 'id')} IS NULL`, message: 'the record has no id' },
    {
      code: 'date_unreadable',
      column: column('date_start'),
      when: `${start} IS NULL`,
      message: 'the first day is not a date such as 2014-01-05',
    },
    {
      code: 'date_unreadable',
      column: column('date_end'),
      when: `${end} IS NULL`,
      message: 'the last day is not a date such as 2014-01-05',
    },
    {
      code: 'date_order',
      column: column('date_end'),
      when: `${end} < ${start}`,
      message: 'the last day lies before the first',
    },
  ]
}

function dateDoubts(layout: Layout): Doubt[] {
  const start = madeField('date_start')
  const end = madeField('date_end')
  const code = codeOf(layout, 'date_prec')
  const fits = timeCodes.map(
    (time) => `WHEN '${time.code}' THEN ${end} - ${start} + 1 BETWEEN ${time.days[0]} AND ${time.days[1]}`,
  )
  const year = numberOf(layout, 'year')
  return [
    {
      flag: 'date_suspect',
      when: `NOT CASE ${code} ${fits.join(' ')} ELSE true END OR ${start} < DATE '${gedStart}'
        OR ${year} NOT BETWEEN date_part('year', ${start}) AND date_part('year', ${end})`,
    },
    {
      flag: 'precision_unknown',
      when: `${madeField('time_precision')} = 'unknown' OR ${madeField('location_precision')} = 'unknown'`,
    },
  ]
}

/** The fields of deaths by the delivered column. */
const deathFields = {
  low: 'fatalities_low',
  best: 'fatalities_best',
  high: 'fatalities_high',
  deaths_a: 'deaths_a',
  deaths_b: 'deaths_b',
  deaths_civilians: 'deaths_civilians',
  deaths_unknown: 'deaths_unknown',
} as const

function deathDoubts(layout: Layout): Doubt[] {
  const [low, best, high, ...parts] = Object.values(deathFields).map(madeField)
  const unreadable = Object.entries(deathFields).map(
    ([column, field]) => `(${madeField(field)} IS NULL AND ${textOf(layout, ...named(column))} IS NOT NULL)`,
  )
  return [
    { flag: 'deaths_order', when: `NOT (${low} <= ${best} AND ${best} <= ${high})` },
    { flag: 'deaths_sum', when: `${parts.map((part) => `${part}::BIGINT`).join(' + ')} <> ${best}` },
    { flag: 'deaths_unreadable', when: unreadable.join(' OR ') },
  ]
}

function placeDoubts(): Doubt[] {
  const latitude = madeField('latitude')
  const longitude = madeField('longitude')
  return [
    {
      flag: 'coordinates_suspect',
      when: `coalesce(${latitude} NOT BETWEEN -90 AND 90, true) OR coalesce(${longitude} NOT BETWEEN -180 AND 180, true)`,
    },
    { flag: 'country_unknown', when: `${madeField('country')} IS NULL` },
  ]
}

const named = (column: string) => [column, ...(olderNames[column] ?? [])]

const decode = (code: string, codes: readonly { code: string; word: string }[], other: string) =>
  `CASE ${code} ${codes.map(({ code, word }) => `WHEN '${code}' THEN '${word}'`).join(' ')} ELSE '${other}' END`

/** A whole number of deaths from 0 on; anything else is left empty and flagged. */
function deathsOf(layout: Layout, name: string): string {
  const number = numberOf(layout, ...named(name))
  return `CASE WHEN ${number} >= 0 AND ${number} < 2147483648 AND ${number} = floor(${number}) THEN CAST(${number} AS INTEGER) END`
}

function verbatim(layout: Layout, name: string): string {
  const column = columnOf(layout, name)
  return column === undefined ? 'NULL::VARCHAR' : identifier(column)
}

/**
 * The state by its Gleditsch–Ward code. A number that stood for several states in turn is read by the first day of the
 * event; a day before or after them all is given to the nearest.
 */
function countryOf(layout: Layout): string {
  const start = dateOf(layout, 'date_start')
  const cases = Array.from(
    Map.groupBy(gwStates, (state) => state.gw),
    ([gw, spells]) => {
      const [last, ...earlier] = spells.toReversed()
      const dated = earlier.reverse().map(({ iso, lastDay }) => `WHEN ${start} <= DATE '${lastDay}' THEN '${iso}'`)
      return `WHEN ${gw} THEN ${dated.length ? `CASE ${dated.join(' ')} ELSE '${last?.iso}' END` : `'${last?.iso}'`}`
    },
  )
  return `CASE TRY_CAST(${numberOf(layout, 'country_id')} AS INTEGER) ${cases.join(' ')} WHEN ${inventedCountry.gw} THEN '${inventedCountry.iso}' END`
}

/** Both sides with UCDP's ids; the civilians of one-sided violence are the target. */
function actorsOf(layout: Layout): string {
  const side = (letter: 'a' | 'b', role: string) => {
    const name = textOf(layout, `side_${letter}`)
    return `CASE WHEN ${name} IS NOT NULL THEN
      {name: ${name}, source_id: 'ucdp:' || ${codeOf(layout, ...named(`side_${letter}_new_id`))}, role: ${role}} END`
  }
  const target = `CASE WHEN ${codeOf(layout, 'type_of_violence')} = '3' THEN 'target' ELSE 'side_b' END`
  return `list_filter([${side('a', `'side_a'`)}, ${side('b', target)}], lambda actor: actor IS NOT NULL)`
}

/** `"Agency,2014-01-25,Headline";"Agency,…"` as a list, one entry a report. */
function sourcesOf(layout: Layout): string {
  const article = textOf(layout, 'source_article')
  return `CASE WHEN ${article} IS NULL THEN []
    WHEN starts_with(${article}, '"') THEN string_split(trim(${article}, '"'), '";"')
    ELSE [trim(source) FOR source IN string_split(${article}, ';')] END`
}
