import type { Span } from '../../model/reading.ts'
import { wordsOfSentences } from '../names/sentence-words.ts'
import { findArabicNames } from './arabic-people.ts'
import { findLatinNames, type NameRun } from './latin-people.ts'
import { groundOf } from './name-ground.ts'
import { NameMemory } from './name-memory.ts'

export interface NamesThatAreNoPeople {
  /** A name in front of a regime, government or clan is masked in it all the same ("the Rahal regime"). */
  organisations: readonly Span[]
  /** As the gazetteer proposes them, before any is resolved. */
  placeCandidates: readonly (Span & { match?: string })[]
}

/**
 * Names of people, in order, without overlap: what is to be masked. Masks too much rather than too little: a capitalised
 * word that is no organisation, place, demonym, month or ordinary word counts as a name. Titles and posts stay bare.
 */
export function findPeople(text: string, sentences: readonly Span[], others: NamesThatAreNoPeople): Span[] {
  const ground = groundOf(text, others.organisations, others.placeCandidates)
  const memory = new NameMemory()
  const read = wordsOfSentences(text, sentences).map((words) => {
    const names = [...findLatinNames(words, ground), ...findArabicNames(words, ground)]
    for (const name of names) memory.learn(words, name)
    return { words, names }
  })
  const people: Span[] = []
  for (const { words, names } of read) {
    const all: NameRun[] = [...names, ...memory.recall(words, names, ground)].sort((a, b) => a.from - b.from)
    for (const { from, to } of all) people.push({ start: words[from]!.start, end: words[to - 1]!.end })
  }
  return people
}
