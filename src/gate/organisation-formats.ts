import { sha256 } from '../model/canonical-json.ts'
import { writeCsv } from '../model/csv.ts'
import type { HeldValue, OrganisationFile, Said } from '../model/organisation-file.ts'
import type { Released } from './released.ts'

export const organisationFormats = ['json', 'ftm', 'sfm-csv'] as const
export type OrganisationFormat = (typeof organisationFormats)[number]

/** Organisations in one form, ending in a line break. */
export function organisationDocument(files: Released<OrganisationFile[]>, format: OrganisationFormat): string {
  if (format === 'ftm')
    return files
      .flatMap(entitiesOf)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join('')
  if (format === 'sfm-csv') return csvOf(files)
  return `${JSON.stringify({ format: 'marsad-organisations/1', organisations: files }, null, 2)}\n`
}

interface Entity {
  id: string
  schema: string
  properties: Record<string, string[]>
}

const idOf = (...parts: string[]) => sha256(parts.join('\n')).slice(0, 40)

/** An Organization and, for each parent, an UnknownLink with the claims as notes: FollowTheMoney has no claims of its own. */
function entitiesOf({ key, name, names, unit_of, formed_in }: OrganisationFile): Entity[] {
  const organisation = idOf('organisation', key)
  const texts = (held: readonly HeldValue<string | null>[]) => held.flatMap(({ value }) => value ?? [])
  const properties = {
    name: [name],
    alias: names.map((one) => one.name).filter((alias) => alias !== name),
    incorporationDate: texts(formed_in),
  }
  const links = unit_of.flatMap(({ value, said }): Entity[] => {
    if (value === null) return []
    const ends = { subject: [organisation], object: [idOf('organisation', value.key)], role: ['unit of'] }
    const proof = { recordId: said.map(({ claim }) => claim), notes: said.map(citation) }
    return [{ id: idOf('unit_of', key, value.key), schema: 'UnknownLink', properties: { ...ends, ...proof } }]
  })
  return [{ id: organisation, schema: 'Organization', properties: filled(properties) }, ...links]
}

const filled = (properties: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))

function citation({ document, attributed_to, claim }: Said): string {
  const words = [document.title ?? document.name, document.publisher, document.published, attributed_to]
  return `${words.filter((word) => word !== null).join(', ')} (claim ${claim})`
}

interface Cited {
  text: string
  claims: readonly string[]
  sources: readonly string[]
}

const cite = <Value>(held: readonly HeldValue<Value>[], write: (value: Value) => string | null): Cited[] =>
  held.map(({ value, said }) => ({
    text: write(value) ?? 'unknown',
    claims: said.map(({ claim }) => claim),
    sources: said.map(citation),
  }))

const csvColumns = {
  name: ({ name, names }: OrganisationFile): Cited[] => [{ text: name, claims: namesake(names, name), sources: [] }],
  other_names: ({ names, name }: OrganisationFile): Cited[] =>
    names
      .filter((one) => one.name !== name && one.claims.length > 0)
      .map((one) => ({ text: one.name, claims: one.claims, sources: [] })),
  parent: ({ unit_of }: OrganisationFile) => cite(unit_of, (value) => value?.name ?? null),
  commander: ({ led_by }: OrganisationFile) => cite(led_by, (value) => value),
  headquarters: ({ headquartered_in }: OrganisationFile) => cite(headquartered_in, (value) => value),
  founding_date: ({ formed_in }: OrganisationFile) => cite(formed_in, (value) => value),
  area_of_operations: ({ areas }: OrganisationFile) => cite(areas, (value) => value.words),
} satisfies Record<string, (file: OrganisationFile) => Cited[]>

const namesake = (names: OrganisationFile['names'], name: string) =>
  names.filter((one) => one.name === name).flatMap(({ claims }) => claims)

/** A row an organisation; for each column the values, the claims behind them and the sources, each list joined by `; `. */
function csvOf(files: readonly OrganisationFile[]): string {
  const names = Object.keys(csvColumns) as (keyof typeof csvColumns)[]
  const head = ['id', ...names.flatMap((name) => [name, `${name}:claim`, `${name}:source`])]
  const rows = files.map((file) => [
    file.key,
    ...names.flatMap((name) => {
      const values: Cited[] = csvColumns[name](file)
      const lists = [
        values.map(({ text }) => text),
        values.flatMap(({ claims }) => claims),
        [...new Set(values.flatMap(({ sources }) => sources))],
      ]
      return lists.map((list) => list.join('; ') || null)
    }),
  ])
  return writeCsv(head, rows)
}
