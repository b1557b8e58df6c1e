import { ordinaryWords } from './ordinary-words-data.ts'

let known: ReadonlySet<string> | undefined

/** Endings with what stands in their place in the word that is listed. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ily', 'y'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['est', ''],
  ['est', 'e'],
  ['ness', ''],
  ['iness', 'y'],
  ['ally', 'al'],
  ['ally', ''],
]
const DOUBLED = /^(.*([bdfgklmnprtvz]))\2(?:ed|ing|er|ers)$/

/** Whether a word, in small letters, is an English word that is written small; its usual forms count. */
export function isOrdinaryWord(word: string): boolean {
  known ??= new Set(ordinaryWords)
  if (known.has(word)) return true
  if (word.length < 4) return false
  for (const [ending, instead] of ENDINGS) {
    const stem = word.length - ending.length
    if (stem >= 3 && word.endsWith(ending) && known.has(word.slice(0, stem) + instead)) return true
  }
  const doubled = DOUBLED.exec(word)?.[1]
  return doubled !== undefined && known.has(doubled)
}
