import type { Language, MessageValue } from '../model/figure.ts'
import { type Formats, formats } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import { countPositions } from '../model/polygons.ts'
import { countryName } from '../model/states.ts'
import { actorIn, list, nameIn } from './phrases.ts'
import type { Subject } from './question.ts'
import { subjectOf } from './release-caveats.ts'

/**
 * In what two subjects differ, for messages and results alike: for each word of the selection that differs, `a_…` and `b_…`,
 * lists of texts; an empty list means that this side is not restricted. What does not differ is not in it.
 */
export type Difference = Record<string, readonly string[]>

/** One side of a comparison in words. */
export interface Named {
  /** For labels and legends: `Iraq, 2014–2018`. */
  label: string
  /** For use inside a sentence: `in Iraq, 2014–2018`; `بمشاركة … في العراق`. */
  phrase: string
}

/** In this order they stand in a name. Datasets and releases are named only where neither who nor where differs. */
const fields = ['actors', 'provinces', 'countries', 'datasets', 'period', 'others'] as const
type Field = (typeof fields)[number]

/** What differs between the selections of two subjects. Identical ones give `{}`. */
export function differenceOf(a: Subject, b: Subject): Difference {
  const [ofA, ofB] = [restrictions(a), restrictions(b)]
  const differing = fields.filter((field) => ofA[field].join('\n') !== ofB[field].join('\n'))
  const whoAndWhere: readonly Field[] = ['actors', 'provinces', 'countries']
  const named = differing.some((field) => whoAndWhere.includes(field))
    ? differing.filter((field) => field !== 'datasets')
    : differing
  return Object.fromEntries(
    named.flatMap((field) => [
      [`a_${field}`, ofA[field]],
      [`b_${field}`, ofB[field]],
    ]),
  )
}

/** The values by which a sentence names what two subjects have in common; see `phraseSubject` and `phrasePeriod`. */
export function commonSubject(a: Subject, b: Subject): Record<string, MessageValue> {
  const differing = differenceOf(a, b)
  const { from = null, to = null } = a.selection
  const common = { ...subjectOf(a), from, to }
  for (const key of ['actors', 'provinces', 'countries'] as const) if (`a_${key}` in differing) common[key] = []
  return 'a_period' in differing ? { ...common, from: null, to: null } : common
}

/**
 * The two sides of a comparison, named by what differs between them. `difference` is what `differenceOf` gave, or the values of a
 * message that hold it. Where nothing differs they are A and B.
 */
export function nameDifference(
  difference: Record<string, MessageValue | readonly string[]>,
  language: Language,
): { a: Named; b: Named } {
  return { a: nameSide(difference, 'a', language), b: nameSide(difference, 'b', language) }
}

function restrictions({ selection, actorsTaken }: Subject): Record<Field, readonly string[]> {
  const { actors, countries, provinces } = subjectOf({ selection, actorsTaken })
  const { from = '', to = '' } = selection
  return {
    actors,
    provinces,
    countries,
    period: from === '' && to === '' ? [] : [from, to],
    others: otherWords(selection),
    datasets: selection.releases.map(({ dataset, release }) => `${dataset} ${release}`),
  }
}

/** What has phrases of its own, or is said of an actor that has. */
const phrased = ['releases', 'country', 'admin1', 'actor', 'from', 'to']
/** Longer values, such as many cells, are cut. */
const longestValue = 40

/** The other words of a selection as the command line writes them: nobody asks by them so often that they have phrases. */
function otherWords({ area, polygon, ...selection }: Subject['selection']): string[] {
  const areas = area?.flatMap(({ id, codes }) => codes?.map((code) => `${id}/${code}`) ?? [id])
  // Of a drawn polygon, where it begins and how fine it is: two that differ in neither are hardly told apart in words.
  const drawn = polygon && `${polygon[0]![0]![0]!.join(', ')} (${countPositions(polygon)})`
  return Object.entries({ ...selection, area: areas, polygon: drawn })
    .filter(([key, value]) => value !== undefined && !phrased.includes(key))
    .map(([key, value]) => {
      const isPlain = !Array.isArray(value) || value.every((part) => typeof part !== 'object')
      const text = isPlain ? String(value) : JSON.stringify(value)
      const word = key === 'event_type' ? 'type' : key.replaceAll('_', '-')
      return `${word} ${text.length > longestValue ? `${text.slice(0, longestValue)}…` : text}`
    })
}

function nameSide(values: Record<string, MessageValue>, side: 'a' | 'b', language: Language): Named {
  const format = formats(language)
  const parts = fields.flatMap((field) => {
    const key = `${side}_${field}`
    return key in values ? [nameField(field, list(values, key), language, format)] : []
  })
  if (parts.length === 0) return { label: side.toUpperCase(), phrase: side.toUpperCase() }
  const comma = language === 'ar' ? '،' : ','
  const loose = parts.filter(({ link }) => link === '')
  const linked = parts.filter(({ link }) => link !== '')
  // A period alone needs its link; behind anything else a comma does.
  const inPhrase = linked.length > 0 ? linked.map(({ link, text }) => `${link} ${text}`).join(' ') : undefined
  const rest = loose.map(({ text, alone }, index) => (inPhrase === undefined && index === 0 ? alone : text))
  return {
    label: parts.map(({ text }) => text).join(`${comma} `),
    phrase: [...(inPhrase === undefined ? [] : [inPhrase]), ...rest].join(`${comma} `),
  }
}

interface NamedField {
  /** The preposition, empty for what follows behind a comma. */
  link: string
  text: string
  /** The text with its preposition, for when nothing stands before it. */
  alone: string
}

const links: Record<Language, Record<Field, string>> = {
  en: { actors: 'for', provinces: 'in', countries: 'in', period: 'in', others: 'with', datasets: 'by' },
  ar: { actors: 'بمشاركة', provinces: 'في', countries: 'في', period: 'في', others: 'وفق', datasets: 'بحسب' },
}

const unrestricted: Record<Language, Record<Field, string>> = {
  en: {
    actors: 'all actors',
    provinces: 'all provinces',
    countries: 'all countries',
    period: 'the whole time',
    others: 'all kinds of events',
    datasets: 'all datasets',
  },
  ar: {
    actors: 'كل الأطراف',
    provinces: 'كل المحافظات',
    countries: 'كل البلدان',
    period: 'المدة كلها',
    others: 'كل أنواع الأحداث',
    datasets: 'كل مجموعات البيانات',
  },
}

function nameField(field: Field, values: readonly string[], language: Language, format: Formats): NamedField {
  const text = values.length === 0 ? unrestricted[language][field] : writeValues(field, values, language, format)
  const link = links[language][field]
  const isLoose = field === 'period' || field === 'others'
  return { link: isLoose ? '' : link, text, alone: `${link} ${text}` }
}

function writeValues(field: Field, values: readonly string[], language: Language, format: Formats): string {
  if (field === 'period') return format.span(values[0] || null, values[1] || null)
  const write = {
    actors: (name: string) => actorIn(name, language),
    countries: (code: string) => countryName(code, language) ?? nameIn(code, language),
    provinces: (name: string) => nameIn(name, language),
    others: (word: string) => (language === 'ar' ? isolated(word) : word),
    datasets: (name: string) => nameIn(name, language),
  }[field]
  return format.list(values.map(write))
}
