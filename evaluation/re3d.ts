/** Names, dates, numbers and masking against re3d (Dstl, Committee Defence Science and Technology, 2017; documents on Syria and Iraq). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading, Span } from '../src/model/reading.ts'
import { type Counts, countMatches, type Match, printTable, scoresOf, withInterval } from './score.ts'

interface Entity extends Span {
  type: string
}
export interface AnnotatedDocument {
  text: string
  entities: Entity[]
}

const jsonLines = <T>(path: string) =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** The documents of a folder of re3d; `undefined` where the folder is none. */
export function readRe3d(folder: string): AnnotatedDocument[] | undefined {
  if (!existsSync(join(folder, 'entities.json')) || !existsSync(join(folder, 'documents.json'))) return undefined
  const entities = Map.groupBy(
    jsonLines<{ documentId: string; begin: number; end: number; type: string }>(join(folder, 'entities.json')),
    ({ documentId }) => documentId,
  )
  return jsonLines<{ _id: string; text: string }>(join(folder, 'documents.json')).map(({ _id, text }) => {
    // Its offsets count code points.
    const units = unitOffsets(text)
    const found = (entities.get(_id) ?? []).map(({ begin, end, type }) => ({
      start: units(begin),
      end: units(end),
      type,
    }))
    return { text, entities: found }
  })
}

function unitOffsets(text: string): (codePoint: number) => number {
  const starts: number[] = []
  let unit = 0
  for (const point of text) {
    starts.push(unit)
    unit += point.length
  }
  return (codePoint) => starts[codePoint] ?? unit
}

/** "We", "mourners" and "the minister" are marked as well: what names nobody is neither asked for nor counted as wrong. */
const pronouns = new Set(
  'i we he she it they you me us him her them my our his its their your this that these those who'.split(' '),
)
const roles = new Set(
  (
    'minister ministers secretary president prime foreign deputy senior special envoy presidential ambassador spokesperson spokesman spokeswoman ' +
    'commander general colonel major captain lieutenant sergeant col gen maj lt sgt capt brig brigadier admiral chief director king queen prince ' +
    'dr mr mrs ms sir lord lady staff adviser advisor officer office acting assistant high representative commissioner chargé affaires head state ' +
    'defence defense interior home of the for and to in at on by a an ally former leader governor mayor judge professor imam sheikh coalition fco un eu us uk'
  ).split(' '),
)
const word = /[\p{L}][\p{L}\p{M}\p{N}’'-]*/gu
const isName = (each: string) =>
  /^\p{Lu}/u.test(each) && !pronouns.has(each.toLowerCase()) && !roles.has(each.toLowerCase())
const isNamed = (text: string) => [...text.matchAll(word)].some(([each]) => isName(each))
const isCalendar = (text: string) =>
  /\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\w*/i.test(text)

const lists = {
  organisations: { gold: ['Organisation'], unjudged: ['Nationality'], asked: isNamed },
  places: { gold: ['Location'], unjudged: ['Nationality', 'Organisation', 'Coordinate'], asked: isNamed },
  dates: { gold: ['Temporal'], unjudged: ['Quantity', 'DocumentReference'], asked: isCalendar },
  quantities: {
    gold: ['Quantity', 'Money'],
    unjudged: [
      'Organisation',
      'Person',
      'Vehicle',
      'Weapon',
      'MilitaryPlatform',
      'Temporal',
      'Coordinate',
      'DocumentReference',
      'Frequency',
      'Location',
    ],
    asked: () => true,
  },
} as const

export function scoreRe3d(documents: readonly AnnotatedDocument[], readings: readonly Reading[]): void {
  const rows = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    (['exact', 'overlap'] as const).map((match) => {
      const counts = documents.map((document, index) => countList(list, match, document, readings[index]!))
      const told = (key: 'precision' | 'recall' | 'f1') => withInterval(counts, (drawn) => scoresOf(drawn)[key])
      const gold = counts.reduce((sum, each) => sum + each.gold, 0)
      return [list, match, gold, told('precision'), told('recall'), told('f1')]
    }),
  )
  printTable(
    `re3d: ${documents.length} documents, mentions that name something`,
    ['list', 'match', 'gold', 'precision', 'recall', 'F1'],
    rows,
  )
  const masked = documents.map((document, index) => maskedNames(document, readings[index]!.people))
  const share = (part: keyof Masked, whole: keyof Masked) =>
    withInterval(masked, (drawn) => sumOf(drawn, part) / sumOf(drawn, whole))
  printTable(
    `re3d: masking of people's names`,
    ['measure', 'of', 'share'],
    [
      ['letters of names that are masked', sumOf(masked, 'letters'), share('maskedLetters', 'letters')],
      ['words of names that are wholly masked', sumOf(masked, 'words'), share('maskedWords', 'words')],
      ['letters of organisations and places that are masked', sumOf(masked, 'others'), share('maskedOthers', 'others')],
    ],
  )
}

function countList(
  list: keyof typeof lists,
  match: Match,
  { text, entities }: AnnotatedDocument,
  reading: Reading,
): Counts {
  const { gold, unjudged, asked } = lists[list]
  const ofTypes = (types: readonly string[]) => entities.filter(({ type }) => types.includes(type))
  const [wanted, others] = [ofTypes(gold), ofTypes(unjudged)]
  const isAsked = ({ start, end }: Span) => asked(text.slice(start, end))
  return countMatches(text, match, wanted.filter(isAsked), reading[list], [
    ...others,
    ...wanted.filter((span) => !isAsked(span)),
  ])
}

interface Masked {
  letters: number
  maskedLetters: number
  words: number
  maskedWords: number
  others: number
  maskedOthers: number
}
const sumOf = (all: readonly Masked[], key: keyof Masked) => all.reduce((sum, each) => sum + each[key], 0)

function maskedNames({ text, entities }: AnnotatedDocument, people: readonly Span[]): Masked {
  const masked = new Set(people.flatMap(unitsOf))
  const others = entities.filter(({ type }) => ['Organisation', 'Location', 'Nationality'].includes(type))
  const names = new Map<string, Span>()
  for (const person of entities.filter(({ type }) => type === 'Person')) {
    for (const found of text.slice(person.start, person.end).matchAll(word)) {
      const span = { start: person.start + found.index, end: person.start + found.index + found[0].length }
      const isInside = others.some(
        (other) =>
          isWithin(span, other) &&
          isWithin(other, person) &&
          !(other.start === person.start && other.end === person.end),
      )
      if (found[0].length > 1 && isName(found[0]) && !isInside) names.set(`${span.start}`, span)
    }
  }
  const words = [...names.values()]
  const letters = new Set(words.flatMap(unitsOf))
  const persons = new Set(entities.filter(({ type }) => type === 'Person').flatMap(unitsOf))
  const rest = new Set(
    others
      .filter(({ type }) => type !== 'Nationality')
      .flatMap(unitsOf)
      .filter((unit) => !persons.has(unit)),
  )
  return {
    letters: letters.size,
    maskedLetters: letters.intersection(masked).size,
    words: words.length,
    maskedWords: words.filter((span) => unitsOf(span).every((unit) => masked.has(unit))).length,
    others: rest.size,
    maskedOthers: rest.intersection(masked).size,
  }
}

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end
const unitsOf = ({ start, end }: Span) => Array.from({ length: end - start }, (_, index) => start + index)
