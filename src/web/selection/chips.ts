import { parsePeriod, formatDay } from '../../model/calendar.ts'
import { locationPrecisions, timePrecisions, violenceTypes } from '../../model/codes.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { selectionWords } from '../../model/selection-words.ts'
import { countryName } from '../../model/states.ts'
import { foreignText } from '../frame/foreign-text.ts'
import type { Words } from '../address/address.ts'
import { codeWords } from './code-words.ts'
import { words as texts } from './words.ts'

/** One part of the selection in words, and the words of the address that it stands for. */
export interface Chip {
  text: string
  words: readonly string[]
}

/** Names that were seen for values, such as of an actor's id; by `actor:ucdp:234`. */
export type KnownNames = ReadonlyMap<string, string>

/** The word of a list that cannot be read without the other. */
const together: Readonly<Record<string, string>> = { to: 'from', 'actor-role': 'actor' }
/** Releases are not part of the sentence: every selection has them. */
const silent = new Set(['dataset', 'release'])

/** What is selected, as parts that read as a sentence, who and where before when; empty when nothing narrows it down. */
export function chipsOf(words: Words, known: KnownNames, language: Language, write: Formats): Chip[] {
  const chips: Chip[] = []
  for (const { name } of selectionWords) {
    if (silent.has(name) || !words[name]?.length || words[together[name] ?? '']?.length) continue
    const others = Object.keys(together).filter((other) => together[other] === name && words[other]?.length)
    chips.push({ text: textOf(name, words, known, language, write), words: [name, ...others] })
  }
  return order.flatMap((name) => chips.filter((chip) => chip.words[0] === name)).concat(chips.filter(isUnordered))
}

const order = ['actor', 'actor-role', 'country', 'admin1', 'from', 'to', 'violence-type', 'type', 'deaths-min']
const isUnordered = ({ words }: Chip) => !order.includes(words[0] ?? '')

/** The chips in one line. */
export function sentenceOf(chips: readonly Chip[], language: Language): string {
  return chips.length === 0 ? texts[language].allEvents : chips.map(({ text }) => text).join(' · ')
}

function textOf(name: string, words: Words, known: KnownNames, language: Language, write: Formats): string {
  const say = texts[language]
  const values = words[name] ?? []
  const first = values[0] ?? ''
  const names = () => listed(values.map((value) => valueName(name, value, known, language)))
  const listed = (all: string[]) =>
    all.length > MOST_NAMED
      ? say.more(all.slice(0, MOST_NAMED - 1), write.integer(all.length - MOST_NAMED + 1))
      : write.list(all)
  switch (name) {
    case 'actor': {
      const role = words['actor-role']?.[0]
      return role === 'side_a' || role === 'side_b' ? say.role[role](names()) : names()
    }
    case 'actor-role':
      return say.role[first === 'side_a' || first === 'side_b' ? first : 'any'](say.anyone)
    case 'country':
    case 'admin1':
    case 'violence-type':
      return names()
    case 'from':
    case 'to':
      return timeOf(words, language, write)
    case 'deaths-min':
      return say.deathsMin(write.integer(Number(first)))
    case 'location-precision':
      return levelsOf(values, locationPrecisions, codeWords[language].place, say.place, write)
    case 'time-precision':
      return levelsOf(values, timePrecisions, codeWords[language].time, say.time, write)
    case 'active-year':
      return say.activeYear[first === 'false' ? 'false' : 'true']
    case 'bbox': {
      const degrees = first.split(',').map((text) => write.decimal(Number(text), 2))
      return say.box(degrees[0] ?? '', degrees[1] ?? '', degrees[2] ?? '', degrees[3] ?? '')
    }
    case 'polygon':
      return say.polygon
    default:
      return say.named[name as keyof typeof say.named]?.(names()) ?? `${name} ${names()}`
  }
}

const MOST_NAMED = 4

/** How a value of a word is called in the reader's language; text from data is isolated. */
export function valueName(name: string, value: string, known: KnownNames, language: Language): string {
  const codes = codeWords[language]
  switch (name) {
    case 'country':
      return countryName(value, language) ?? foreignText(known.get(`country:${value}`) ?? value)
    case 'violence-type':
      return value in violenceTypes ? codes.violence[value as keyof typeof violenceTypes] : foreignText(value)
    case 'location-precision':
      return value in locationPrecisions ? codes.place[value as keyof typeof locationPrecisions] : foreignText(value)
    case 'time-precision':
      return value in timePrecisions ? codes.time[value as keyof typeof timePrecisions] : foreignText(value)
    case 'flag':
      return codes.flag[value as keyof typeof codes.flag]?.name ?? foreignText(value)
    default:
      return foreignText(known.get(`${name}:${value}`) ?? value)
  }
}

function timeOf(words: Words, language: Language, write: Formats): string {
  const say = texts[language]
  const [from, to] = [words['from']?.[0], words['to']?.[0]]
  const [first, last] = [from && parsePeriod(from)?.start, to && parsePeriod(to)?.end]
  if (typeof first === 'number' && typeof last === 'number') return write.span(formatDay(first), formatDay(last))
  if (typeof first === 'number') return say.from(write.day(formatDay(first)))
  if (typeof last === 'number') return say.to(write.day(formatDay(last)))
  return foreignText([from, to].filter(Boolean).join('–'))
}

/** All levels from the best down to one are `… or better`; any other choice is listed. */
function levelsOf<Level extends string>(
  values: readonly string[],
  vocabulary: Readonly<Record<Level, string>>,
  names: Readonly<Record<Level, string>>,
  say: { orBetter(level: string): string; only(levels: string): string },
  write: Formats,
): string {
  const levels = Object.keys(vocabulary) as Level[]
  const chosen = levels.filter((level) => values.includes(level))
  const last = chosen.at(-1)
  if (last !== undefined && last !== levels[0] && chosen.length === levels.indexOf(last) + 1)
    return say.orBetter(names[last])
  return say.only(
    write.list(chosen.length > 0 ? chosen.map((level) => names[level]) : values.map((text) => foreignText(text))),
  )
}
