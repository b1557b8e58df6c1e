import type { Doubt, EventTable, Layout, Preparation, ProjectedField, Rejection } from '../../events/connector.ts'
import { type Compiling, deliveredText } from './compiling.ts'
import { dateSql } from './date-sql.ts'
import { doubtsOf } from './doubts.ts'
import { countryRule, countrySql, textSql, wordSql, yesNoSql } from './field-sql.ts'
import { actorsSql, listSql } from './list-sql.ts'
import { countSql, numberSql } from './number-sql.ts'
import { placeSql } from './place-sql.ts'
import { rejectionsOf } from './rejections.ts'
import { fieldKinds, type Mapping, type MappedField, type Rule } from './schema.ts'
import { precisionOfWindow, windowSql } from './window-sql.ts'

/** What a mapping comes to for one table. */
export interface CompiledMapping {
  preparation: Preparation
  fields: ReturnType<EventTable['fields']>
  doubts: Doubt[]
  rejections: Rejection[]
}

/** Compiles a mapping whose columns the table has. `authority` goes before ids of actors that carry none. */
export function compileMapping(given: Mapping, layout: Layout, authority: string): CompiledMapping {
  const { country } = given.fields
  const rules = country ? { ...given.fields, country: countryRule(country) } : given.fields
  const mapping = { ...given, fields: rules }
  const compiling: Compiling = {
    ...{ mapping, layout, texts: new Map(), values: new Map() },
    ...{ lookups: [], lookedUp: new Map(), unlisted: new Set() },
  }
  const simple = Object.fromEntries(
    (Object.keys(fieldKinds) as MappedField[]).flatMap((field) => {
      const rule = rules[field]
      const sql = rule && simpleField(compiling, field, rule)
      return sql === undefined ? [] : [[field, sql]]
    }),
  ) as Partial<Record<ProjectedField, string>>
  const from = dateSql(compiling, rules.date_start)
  const to = rules.date_end && dateSql(compiling, rules.date_end)
  const precision = rules.time_precision && wordOr(`'unknown'`, compiling, 'time_precision', rules.time_precision)
  const { start, end } = windowSql(mapping, { from, to, precision })
  const place = placeSql(compiling)
  const fields: CompiledMapping['fields'] = {
    ...simple,
    ...place.fields,
    source_event_id: idOf(compiling),
    date_start: start,
    date_end: end,
    range_kind: simple.range_kind ?? `CASE WHEN ${start} = ${end} THEN 'throughout' ELSE 'sometime' END`,
    time_precision: precision ?? precisionOfWindow(start, end, simple.range_kind),
    ...(rules.actors?.length ? { actors: actorsSql(compiling, rules.actors, authority) } : {}),
    ...codes(compiling),
  }
  const doubts = [...doubtsOf(compiling, { from, to }), ...place.doubts]
  const { texts, lookups, values } = compiling
  return {
    preparation: { texts: byName(texts), lookups, values: byName(values) },
    fields,
    doubts,
    rejections: rejectionsOf(mapping, layout, { start, end }),
  }
}

const byName = (columns: ReadonlyMap<string, string>) =>
  Object.fromEntries([...columns].map(([sql, name]) => [name, sql]))

/** Fields that follow from one rule alone. */
function simpleField(compiling: Compiling, field: MappedField, rule: Rule): string | undefined {
  switch (field) {
    case 'source_event_id':
    case 'time_precision':
    case 'location_precision':
    case 'latitude':
    case 'longitude':
      return undefined
    case 'range_kind':
      return wordOr(`'sometime'`, compiling, field, rule)
    case 'zero_means':
      return wordOr(`'unknown'`, compiling, field, rule)
    case 'violence_type':
      return wordSql(compiling, field, rule)
  }
  switch (fieldKinds[field]) {
    case 'text':
      return textSql(compiling, rule)
    case 'count':
      return countSql(compiling, rule)
    case 'number':
      return numberSql(compiling, rule)
    case 'yes_no':
      return yesNoSql(compiling, rule)
    case 'country':
      return countrySql(compiling, rule)
    case 'list':
      return listSql(compiling, rule)
    case 'date':
      return undefined
  }
}

const wordOr = (otherwise: string, ...rule: Parameters<typeof wordSql>) => `coalesce(${wordSql(...rule)}, ${otherwise})`

function idOf(compiling: Compiling): string {
  const rule = compiling.mapping.fields.source_event_id
  return rule ? `coalesce(${textSql(compiling, rule)}, 'row-' || marsad_record)` : 'CAST(marsad_record AS VARCHAR)'
}

/** The delivered codes beside our words, where no rule of their own says otherwise. */
function codes(compiling: Compiling): Partial<Record<ProjectedField, string>> {
  const { fields } = compiling.mapping
  const codeOf = (rule: Rule | undefined) =>
    rule?.column === undefined ? undefined : deliveredText(compiling, rule.column)
  const own = {
    time_precision_code: fields.time_precision_code ? undefined : codeOf(fields.time_precision),
    location_precision_code: fields.location_precision_code ? undefined : codeOf(fields.location_precision),
    source_type: fields.source_type ? undefined : codeOf(fields.violence_type ?? fields.event_type),
  }
  return Object.fromEntries(Object.entries(own).filter(([, sql]) => sql !== undefined))
}
