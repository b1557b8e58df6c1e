import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { countryName } from '../../model/states.ts'
import { nameDifference } from '../compare-subjects.ts'
import type { Cell, ColumnKind, ShownColumn, ShownTable } from '../shown.ts'
import { type ComparedResult, isCompared } from './compared.ts'
import type { ConcentrationResult, Place } from './result.ts'
import { tableWords } from './table-words.ts'

const counts = {
  certain: 'count',
  expected: 'count',
  possible: 'count',
  share: 'percent',
  share_low: 'percent',
  share_high: 'percent',
} as const satisfies Partial<Record<keyof Place, ColumnKind>>
const keys = Object.keys(counts) as (keyof typeof counts)[]

/**
 * One row a place; events without a place belong to no row and stand under all of them. Where two selections are compared, the
 * columns of the second begin with `versus_`, the cells of a side that does not hold the place are empty, and `difference` is that
 * of the shares.
 */
export function placesTable(result: ConcentrationResult, language: Language): ShownTable {
  const { columns, units } = tableWords[language]
  const named: ShownColumn[] = [
    { key: 'id', heading: columns.id, kind: 'text' },
    { key: 'name', heading: columns.name, kind: 'text', names: true, words: countryNames(result, language) },
  ]
  if (isCompared(result)) return comparedTable(result, named, language)
  return {
    units,
    columns: [...named, ...countColumns('', undefined, language)],
    rows: result.places.map((place) => [place.id, place.name, ...cellsOf(place)]),
    foot: unallocatedFoot([result], language),
  }
}

function comparedTable(result: ComparedResult, named: readonly ShownColumn[], language: Language): ShownTable {
  const { versus, comparison } = result
  const { units, difference } = tableWords[language]
  const names = nameDifference(versus.difference, language)
  const [ofFirst, ofSecond] = [result, versus].map(({ places }) => new Map(places.map((place) => [place.id, place])))
  return {
    units,
    columns: [
      ...named,
      ...countColumns('', names.a.label, language),
      ...countColumns('versus_', names.b.label, language),
      { key: 'difference', heading: difference, kind: 'percent' },
    ],
    rows: comparison.places.map(({ id, name, difference }) => [
      id,
      name,
      ...cellsOf(ofFirst!.get(id)),
      ...cellsOf(ofSecond!.get(id)),
      difference,
    ]),
    foot: unallocatedFoot([result, versus], language),
  }
}

const cellsOf = (place: Place | undefined) => keys.map((key): Cell => place?.[key] ?? null)

function countColumns(prefix: string, name: string | undefined, language: Language): ShownColumn[] {
  const { columns } = tableWords[language]
  return keys.map((key) => ({
    key: prefix + key,
    heading: name === undefined ? columns[key] : `${columns[key]} (${name})`,
    kind: counts[key],
  }))
}

function unallocatedFoot(
  sides: readonly Pick<ConcentrationResult, 'unallocated' | 'events'>[],
  language: Language,
): ShownTable['foot'] {
  if (sides.every(({ unallocated }) => unallocated.total === 0)) return undefined
  const { count, percent } = formats(language)
  const texts = sides.map(({ unallocated, events }) => {
    const part = events === 0 ? null : unallocated.total / events
    return `${count(unallocated.total)} (${percent(part)})`
  })
  return { name: tableWords[language].unallocated, text: texts.join(' · ') }
}

/** Countries have a name in each language; other places are as the dataset writes them. */
function countryNames(
  { place_level, places, versus }: ConcentrationResult,
  language: Language,
): Record<string, string> {
  if (place_level !== 'country') return {}
  return Object.fromEntries(
    [...places, ...(versus?.places ?? [])].flatMap(({ id, name }) => {
      const inLanguage = countryName(id, language)
      return inLanguage === undefined ? [] : [[name, inLanguage]]
    }),
  )
}
