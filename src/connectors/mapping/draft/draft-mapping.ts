import type { TableForm } from '../../../events/connector.ts'
import type { Language } from '../../../model/figure.ts'
import { columnsOfMapping, datasetOf } from '../connector.ts'
import { checkMapping } from '../read-mapping.ts'
import type { Mapping, Rule } from '../schema.ts'
import { Columns } from './column.ts'
import { type Drafting, type FindCountry } from './drafting.ts'
import { findActors } from './find-actors.ts'
import { findCoordinates } from './find-coordinates.ts'
import { findDates } from './find-dates.ts'
import { findDeaths } from './find-deaths.ts'
import { findPersons } from './find-persons.ts'
import { findPlaces } from './find-places.ts'
import { findPrecision } from './find-precision.ts'
import { findId, findTexts } from './find-texts.ts'
import { remarksOnForm } from './remarks-on-form.ts'
import type { SampledTable } from '../sample/sampled-table.ts'
import { draftTexts } from './texts.ts'

/** A drafted mapping, with its doubts and the columns that it was made from. */
export interface Draft {
  mapping: Mapping
  /** Sentences that ask a person to look, each with the place in the mapping where it stands; the empty path is the top. */
  doubts: readonly { path: string; text: string }[]
  /** `filled`: texts of the sampled records that hold something, and what means that nothing is known not counted. */
  columns: readonly { name: string; filled: number; examples: readonly string[] }[]
}

const MOST_EXAMPLES = 3
const MOST_MISSING = 40

/**
 * Drafts the mapping of a table from a sample of its records, by the names and the contents of its columns. The draft always is a
 * mapping that `readMapping` takes; it imports events wherever a date was found. Every guess is told in a `comment` beside it.
 */
export function draftMapping(
  table: SampledTable,
  options: { language: Language; findCountry?: FindCountry | undefined },
): Draft {
  const columns = new Columns(table)
  const say = draftTexts[options.language]
  const drafting: Drafting = { columns, say, findCountry: options.findCountry }
  const persons = findPersons(drafting)
  const precision = findPrecision(drafting)
  const coordinates = findCoordinates(drafting)
  const dates = findDates(drafting)
  const deaths = findDeaths(drafting)
  const id = findId(drafting)
  const places = findPlaces(drafting, coordinates.fields, table.fileName)
  const pointed = coordinates.fields.latitude !== undefined || coordinates.fields.coordinates !== undefined
  const { actors, persons: named } = findActors(drafting)
  const words = findTexts(drafting)
  const fields: Mapping['fields'] = {
    ...id,
    ...dates,
    ...precision.fields,
    ...coordinates.fields,
    ...(pointed && precision.fields.location_precision === undefined
      ? { location_precision: { constant: 'unknown', comment: say.howNear() } }
      : {}),
    ...places,
    ...words,
    ...(actors.length ? { actors } : {}),
    ...deaths.fields,
  }
  const bare: Mapping = { fields, ...(precision.window ? { window: precision.window } : {}) }
  const used = new Set(columnsOfMapping(bare))
  const names = (found: readonly { name: string }[]) => found.map(({ name }) => name)
  const left = columns.all.filter(({ name }) => !used.has(name))
  const [empty, unmapped] = [
    left.filter(({ texts }) => texts.length === 0),
    left.filter(({ texts }) => texts.length > 0),
  ]
  const form = formOf(table, say)
  const missing = missingTexts(columns, fields.country)
  const mapping: Mapping = {
    format: 'marsad-mapping/1',
    comment: [
      say.drafted(table.fileName, table.rows.length, table.records),
      ...(unmapped.length ? [say.unmapped(names(unmapped))] : []),
      ...(empty.length ? [say.empty(names(empty))] : []),
      ...(persons.length ? [say.persons(names(persons))] : []),
      ...(named.length ? [say.actorsArePersons(names(named))] : []),
      ...(deaths.left.length ? [say.deathsLeft(names(deaths.left))] : []),
      ...(coordinates.left.length ? [say.noDegrees(names(coordinates.left))] : []),
      say.extent(),
    ],
    dataset: datasetOf(table.fileName),
    licence: { id: 'not stated', rows_public: false, comment: say.licence() },
    ...(form ? { table: form } : {}),
    ...(missing.length ? { missing } : {}),
    ...bare,
  }
  checkMapping(mapping, 'the draft')
  return {
    mapping,
    doubts: doubtsIn(mapping, say.doubt),
    columns: columns.all.map(({ name, texts, distinct }) => ({
      name,
      filled: texts.length,
      examples: distinct.slice(0, MOST_EXAMPLES),
    })),
  }
}

function formOf({ form, formRemarks }: SampledTable, say: Drafting['say']): Mapping['table'] {
  const comment = remarksOnForm(formRemarks, say)
  const { header, columns, ...rest }: TableForm = form
  if (Object.keys(form).length === 0 && comment.length === 0) return undefined
  return {
    ...rest,
    ...(header === undefined ? {} : { header: typeof header === 'number' ? header : [...header] }),
    ...(columns ? { columns: [...columns] } : {}),
    ...(comment.length ? { comment } : {}),
  }
}

/** Texts of the table that mean that nothing is known. `NA` is a country where countries have two letters. */
function missingTexts({ all }: Columns, country: Rule | undefined): string[] {
  const found = new Set(all.flatMap(({ unknown }) => unknown))
  const codes = all.find(({ name }) => name === country?.column)
  if (codes?.unknown.includes('NA') && codes.distinct.every((text) => /^[A-Z]{2}$/.test(text))) found.delete('NA')
  return [...found].slice(0, MOST_MISSING)
}

/** Every doubtful sentence of a mapping, found where it stands. */
function doubtsIn(value: unknown, mark: string, path = ''): { path: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'comment') {
      return [inner as string | string[]].flat().flatMap((text) => (text.startsWith(mark) ? [{ path, text }] : []))
    }
    return doubtsIn(inner, mark, path === '' ? key : `${path}.${key}`)
  })
}
