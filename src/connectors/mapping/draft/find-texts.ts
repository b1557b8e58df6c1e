import type { MappedField, Rule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { commentOf, type Drafting, type Fields } from './drafting.ts'
import { isCount } from './find-deaths.ts'
import { findSeparator } from './separators.ts'

/** More different texts than this are no types. */
const MOST_TYPES = 400
const leastDifferentIds = 0.98

/** Columns that only UCDP GED has, under the names that it gives them. */
const ucdpColumns = { event_clarity: 'event_clarity', active_year: 'active_year', grid_cell: 'priogrid_gid' } as const

/** The publisher's id of an event. */
export function findId({ columns, say }: Drafting): Pick<Fields, 'source_event_id'> {
  const named = columns
    .named('id')
    .filter((column) => column.texts.length >= columns.rows * leastDifferentIds && !isForeign(column))
  const isId = (text: string) => /^\S{1,80}$/.test(text)
  const sure = named.filter(
    (column) => column.distinct.length >= column.texts.length * leastDifferentIds && shareOf(column, isId) > 0.95,
  )
  const own = (column: Column) =>
    (speaks(column, 'event') ? 2 : 0) + (/^(?:row)?_?id$|uuid|guid/i.test(column.name) ? 1 : 0) - column.index / 1000
  const found = sure.toSorted((a, b) => own(b) - own(a))[0]
  if (!found) return {}
  columns.take(found)
  const repeated = found.texts.length - found.distinct.length
  return {
    source_event_id: { column: found.name, ...commentOf(say.idRead(), repeated > 0 && say.idRepeated(repeated)) },
  }
}

/** An id of something else than the event. */
const isForeign = (column: Column) =>
  speaks(
    column,
    'actor',
    'country',
    'conflict',
    'dyad',
    'admin1',
    'admin2',
    'sources',
    'place',
    'deaths',
    'target',
    'published',
  )

/** Words about the event: its type, sources, headline, notes, the conflict it belongs to. */
export function findTexts(drafting: Drafting): Partial<Fields> {
  const { columns, say } = drafting
  const fields: Partial<Record<MappedField, Rule>> = {}
  const put = (field: MappedField, column: Column | undefined, ...remarks: (string | undefined)[]) => {
    if (!column) return
    columns.take(column)
    fields[field] = { column: column.name, ...commentOf(say.byName(), ...remarks) }
  }
  const violence = columns
    .named('violence_type')
    .find((column) => column.distinct.every((text) => /^[123](?:\.0)?$/.test(text)))
  if (violence) {
    columns.take(violence)
    fields.violence_type = {
      column: violence.name,
      values: { 1: 'state_based', 2: 'non_state', 3: 'one_sided' },
      ...commentOf(say.codingOf('UCDP GED')),
    }
  }
  for (const concept of ['conflict_id', 'conflict', 'dyad_id', 'dyad'] as const)
    put(
      concept,
      columns.named(concept).find((column) => !speaks(column, 'event_type', 'of_time')),
    )
  for (const [field, name] of Object.entries(ucdpColumns))
    put(
      field as MappedField,
      columns.free.find((column) => column.name.toLowerCase() === name && column.texts.length > 0),
    )
  put('event_type', findType(drafting))
  const claimed = columns.named('claimed_by').find(isWorded)
  put('claimed_by', claimed)
  const sources = columns
    .named('sources')
    .filter(
      (column) =>
        isWorded(column) &&
        !speaks(column, 'source_actor', 'measure', 'of_time', 'headline', 'notes', 'precision', 'country', 'id'),
    )
  if (sources.length) {
    columns.take(...sources)
    const rules = sources.slice(0, 5).map((column) => sourceRule(column, say))
    fields.sources = rules.length === 1 ? (rules[0] as Rule) : { all_of: rules, ...commentOf(say.sourcesOfAll()) }
  }
  put('headline', columns.named('headline').find(isWorded), say.freeText())
  put('notes', longest(columns.named('notes').filter((column) => isWorded(column))), say.freeText())
  return fields as Partial<Fields>
}

function findType({ columns }: Drafting): Column | undefined {
  const fit = columns.named('event_type').filter((column) => {
    const { texts, distinct } = column
    return (
      distinct.length <= Math.min(MOST_TYPES, Math.max(20, texts.length / 2)) &&
      !speaks(column, 'sources', 'precision', 'actor', 'target', 'of_place', 'deaths')
    )
  })
  const event = (column: Column) => (speaks(column, 'event') ? 1 : 0)
  return (
    fit.filter(isWorded).toSorted((a, b) => event(b) - event(a))[0] ??
    fit.find((column) => !isCount(column) || speaks(column, 'event'))
  )
}

function sourceRule(column: Column, say: Drafting['say']): Rule {
  const split = findSeparator(column, [';', '؛', '|', '\n', ',', '،'])
  return { column: column.name, ...(split === undefined ? {} : { split, ...commentOf(say.splitAt(split)) }) }
}

function longest(found: readonly Column[]): Column | undefined {
  const length = ({ texts }: Column) => texts.reduce((sum, text) => sum + text.length, 0)
  return found.toSorted((a, b) => length(b) - length(a))[0]
}

const isWorded = (column: Column) => shareOf(column, (text) => /\p{L}{2}/u.test(text)) > 0.5
