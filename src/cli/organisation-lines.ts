import type { UnitNode } from '../judgements/organisations/tree.ts'
import type {
  HeldArea,
  HeldPart,
  HeldRelation,
  HeldTime,
  OrganisationAsOf,
  OrganisationFile,
  OrganisationRef,
  Said,
  Strength,
  ValueAsOf,
} from '../model/organisation-file.ts'
import { plainText } from '../model/plain-text.ts'

/** What each part is called on a terminal; parts that the tree shows are left out. */
const headings: Record<Exclude<HeldPart, 'units'>, string> = {
  unit_of: 'Unit of',
  led_by: 'Led by',
  headquartered_in: 'Headquarters',
  formed_in: 'Formed',
  preceded_by: 'Preceded by',
  followed_by: 'Followed by',
  relations: 'Relations',
  levels: 'Levels',
  areas: 'Areas',
  strengths: 'Strength',
}

/** An organisation and its units as of a date: the tree, then each value with who says so. */
export function organisationLines(root: UnitNode): string {
  const { organisation } = root
  const { name, names, as_of, unit_of } = organisation
  const others = names.filter((one) => one.name !== name).map((one) => one.name)
  const above = unit_of.map(({ value }) => value?.name ?? 'unknown')
  const documents = new Map<string, number>()
  const cite = (said: readonly Said[]) => citation(said, documents)
  const lines = [
    `${plainText(name)}${as_of === null ? '' : `, as of ${as_of}`}`,
    ...(others.length > 0
      ? [`  also ${plainText(others.slice(0, 8).join(' · '))}${others.length > 8 ? ' …' : ''}`]
      : []),
    '',
    ...above.map((parent) => plainText(parent)),
    ...treeLines(root, above.length > 0 ? '└─ ' : '', above.length > 0 ? '   ' : ''),
    '',
    ...(Object.keys(headings) as (keyof typeof headings)[]).flatMap((part) => partLines(organisation, part, cite)),
    '',
    ...[...documents].map(([document, number]) => `  [${number}] ${plainText(document)}`),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function treeLines({ organisation, units, repeated }: UnitNode, head: string, indent: string): string[] {
  const leaders = organisation.led_by.map(({ value }) => value ?? 'unknown').join(' / ')
  const own = `${head}${plainText(organisation.name)}${leaders === '' ? '' : `  (${plainText(leaders)})`}${repeated ? '  ↑' : ''}`
  return [
    own,
    ...units.flatMap((unit, index) => {
      const isLast = index === units.length - 1
      return treeLines(unit, `${indent}${isLast ? '└─ ' : '├─ '}`, `${indent}${isLast ? '   ' : '│  '}`)
    }),
  ]
}

function partLines(
  file: OrganisationAsOf,
  part: keyof typeof headings,
  cite: (said: readonly Said[]) => string,
): string[] {
  const values = file[part] as ValueAsOf<unknown>[]
  if (values.length === 0) return []
  const contested = file.contested.includes(part) ? '  (contested: the sources differ)' : ''
  return [
    `${headings[part]}${contested}`,
    ...values.map(({ value, said, standing }) => {
      const doubt = standing === 'possible' && file.as_of !== null ? '  possible: ' : '  '
      return `${doubt}${plainText(valueText(part, value))}  ${cite(said)}`
    }),
  ]
}

function valueText(part: HeldPart, value: unknown): string {
  if (value === null) return 'unknown (so the source)'
  if (part === 'strengths') return strengthText(value as Strength)
  if (part === 'areas') {
    const { property, words } = value as HeldArea
    return `${property}: ${words}`
  }
  if (part === 'relations') {
    const { relation, to } = value as HeldRelation
    return `${relation.replaceAll('_', ' ')} ${to.name}`
  }
  return typeof value === 'object' ? (value as OrganisationRef).name : String(value)
}

function strengthText({ low, high, value, approximate, unit, places }: Strength): string {
  const count = (number: number) => number.toLocaleString('en')
  const number =
    low !== null && high !== null
      ? low === high
        ? count(low)
        : `${count(low)}–${count(high)}`
      : low !== null
        ? `at least ${count(low)}`
        : high !== null
          ? `at most ${count(high)}`
          : value === null
            ? 'unknown'
            : count(value)
  const where = places.length > 0 ? ` in ${places.join(', ')}` : ''
  return `${approximate ? 'about ' : ''}${number} ${unit}${where}`
}

function citation(said: readonly Said[], documents: Map<string, number>): string {
  const cited = said.map(({ claim, attributed_to, document, time }) => {
    const title = [document.title ?? document.name, document.publisher, document.published]
    const words = title.filter((item) => item !== null).join(', ')
    if (!documents.has(words)) documents.set(words, documents.size + 1)
    const who = attributed_to === null ? '' : ` after ${plainText(attributed_to)}`
    return `${timeText(time)}[${documents.get(words)}]${who} ${claim}`
  })
  return `– ${cited.join('; ')}`
}

/** `on every day 2014/2016`, `at some time in 2016`, nothing where the source does not say. */
function timeText({ edtf, range_kind, starts, ends }: HeldTime): string {
  if (range_kind === 'not_stated' || edtf === null) return ''
  if (range_kind === 'at_least_one_day') return `at some time in ${edtf} `
  return `${edtf}${starts ? '' : ' (beginning not stated)'}${ends || !starts ? '' : ' (end not stated)'} `
}

/** A line a file: its name, what it is a unit of, and how much is said of it. */
export function organisationListLines(files: readonly OrganisationFile[]): string {
  return files
    .map(({ name, key, listed, unit_of, units, strengths }) => {
      const about = [
        listed ? key : 'not in our list',
        unit_of.length > 0 ? `unit of ${unit_of.map(({ value }) => value?.name ?? 'unknown').join(' / ')}` : null,
        units.length > 0 ? `${units.length} ${units.length === 1 ? 'unit' : 'units'}` : null,
        strengths.length > 0
          ? `${strengths.length} ${strengths.length === 1 ? 'estimate' : 'estimates'} of strength`
          : null,
      ].filter((item) => item !== null)
      return `${plainText(name)}  ${plainText(about.join(' · '))}\n`
    })
    .join('')
}
