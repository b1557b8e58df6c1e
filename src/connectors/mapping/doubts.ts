import { type Doubt, madeField, type ProjectedField } from '../../events/connector.ts'
import type { Compiling } from './compiling.ts'
import type { DateSql } from './date-sql.ts'
import { textSql } from './field-sql.ts'
import { isNoCount } from './number-sql.ts'

const deathFields = [
  'fatalities_low',
  'fatalities_best',
  'fatalities_high',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
] as const

/** The flags that an event of a mapped table may carry, places aside. To be asked for last: all rules must have been compiled. */
export function doubtsOf(compiling: Compiling, { from, to }: { from: DateSql; to: DateSql | undefined }): Doubt[] {
  const { country, source_event_id } = compiling.mapping.fields
  // A country that the code table says to be none is no doubt.
  const noCountry = `${madeField('country')} IS NULL AND ${textSql(compiling, country)} IS NOT NULL`
  return [
    { flag: 'date_suspect', when: dateDoubts(compiling, from, to).join(' OR ') },
    ...deathDoubts(compiling),
    ...precisionDoubts(compiling),
    ...(country ? [{ flag: 'country_unknown' as const, when: noCountry }] : []),
    ...(source_event_id
      ? [{ flag: 'id_missing' as const, when: `${textSql(compiling, source_event_id)} IS NULL` }]
      : []),
    ...(compiling.unlisted.size
      ? [{ flag: 'code_unlisted' as const, when: [...compiling.unlisted].join(' OR ') }]
      : []),
  ]
}

function dateDoubts({ mapping }: Compiling, from: DateSql, to: DateSql | undefined): string[] {
  const [start, end, precision] = [madeField('date_start'), madeField('date_end'), madeField('time_precision')]
  const { extent, fields } = mapping
  const isVague = `(${precision} IN ('days', 'week', 'month', 'year') AND ${start} = ${end})`
  const isLong = `(${precision} = 'day' AND ${start} < ${end} AND ${madeField('range_kind')} = 'sometime')`
  return [
    from.ambiguous,
    ...(to ? [to.ambiguous, to.unreadable] : []),
    ...(extent ? [`${start} < DATE '${extent.from}'`, `${end} > DATE '${extent.to}'`] : []),
    // The window says otherwise than the delivered precision.
    ...(fields.time_precision ? [isVague, isLong] : []),
  ]
}

function deathDoubts(compiling: Compiling): Doubt[] {
  const { fields } = compiling.mapping
  const given = (['fatalities_low', 'fatalities_best', 'fatalities_high'] as const).filter((field) => fields[field])
  const outOfOrder = given.flatMap((smaller, index) =>
    given.slice(index + 1).map((larger) => `${madeField(smaller)} > ${madeField(larger)}`),
  )
  const unreadable = deathFields.flatMap((field) => {
    const rule = fields[field]
    return rule ? [isNoCount(compiling, rule, madeField(field))] : []
  })
  return [
    ...(outOfOrder.length ? [{ flag: 'deaths_order' as const, when: outOfOrder.join(' OR ') }] : []),
    ...(unreadable.length ? [{ flag: 'deaths_unreadable' as const, when: unreadable.join(' OR ') }] : []),
  ]
}

function precisionDoubts({ mapping }: Compiling): Doubt[] {
  const given = (['time_precision', 'location_precision'] as const).filter((field) => {
    const rule = mapping.fields[field]
    // That nothing is known of all events is no doubt about one.
    return rule !== undefined && rule.constant === undefined
  })
  const unknown = given.map((field: ProjectedField) => `${madeField(field)} = 'unknown'`)
  return unknown.length ? [{ flag: 'precision_unknown', when: unknown.join(' OR ') }] : []
}
