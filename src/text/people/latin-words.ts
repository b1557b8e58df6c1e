import { isDemonym } from '../names/demonyms.ts'
import { givenNames } from '../names/given-names-data.ts'
import type { NameWord } from '../names/name-words.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { latinKey } from '../names/transliteration.ts'
import { notNameEnding, notNames } from './not-names-data.ts'
import { familyNames, romanisedNames } from './romanised-names-data.ts'
import { particles, postWords, titles } from './titles-data.ts'

/** What a capitalised word may be in the name of a person. */
export type WordSort =
  /** `President`, `Sheikh`: a name may follow. */
  | 'title'
  /** `Foreign`, `Prime`: part of a post before a name. */
  | 'post'
  | 'particle'
  | 'initial'
  /** A listed given name, or a family name known from the news. */
  | 'given'
  /** A month, a demonym, a faith: never a name of a person. */
  | 'not'
  /** A few capitals that may be letters for something. */
  | 'acronym'
  /** Written small elsewhere in English. */
  | 'ordinary'
  | 'unknown'

export interface SortedWord {
  word: NameWord
  sort: WordSort
  /** Folded, without article: how parts of a name are compared. */
  key: string
  /** In small letters. */
  small: string
}

let given: ReadonlySet<string> | undefined
let arabicGiven: ReadonlySet<string> | undefined

const givenSet = (): ReadonlySet<string> => (given ??= new Set([...givenNames, ...romanisedNames, ...familyNames]))
const arabicSet = (): ReadonlySet<string> => (arabicGiven ??= new Set([...romanisedNames, ...familyNames]))

/** Whether a folded word is a name so much used in the regions of the samples that a place of that name gives way. */
export const isRomanisedName = (key: string): boolean => arabicSet().has(key)

const KUNYA = /^(?:abu|abou|aboo|umm|um|oum|ibn|bin|ben|abd|abdul|abdel|abdal|ould)$/

/** A word that begins a name by itself: `Abu`, `Umm`, `Ibn`, `Abdul`. */
export const isKunyaWord = (small: string): boolean => KUNYA.test(small)

export function sortWord(word: NameWord): SortedWord {
  const small = word.text.toLowerCase().replace(/[’‘ʼ`]/g, "'")
  const { plain: key } = latinKey(word.text)
  return { word, small, key, sort: sortOf(word, small, key) }
}

function sortOf(word: NameWord, small: string, key: string): WordSort {
  if (!/^\p{L}/u.test(small)) return 'not'
  if (small.length === 1) return 'initial'
  const isGiven = givenSet().has(key)
  if (titles.has(small)) return 'title'
  if (notNames.has(small) || isDemonym(word.text))
    return isGiven && !notNames.has(small) && arabicSet().has(key) ? 'given' : 'not'
  if (word.opening && /^(?:an?|as|at|in|ad|do|the|e|en|er|le|las?|los)$/.test(small)) return 'not'
  if (particles.has(small) || key === '') return 'particle'
  if (isGiven) return 'given'
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}?$/u.test(word.text)) return word.text.length <= 4 ? 'initial' : 'acronym'
  if (word.allCapitals && word.text.length <= 6) return isOrdinaryWord(small) ? 'ordinary' : 'acronym'
  if (postWords.has(small)) return 'post'
  if (isOrdinaryWord(small) || isHyphenatedOrdinary(small)) return 'ordinary'
  if (notNameEnding.test(small)) return 'not'
  return /\p{N}/u.test(small) ? 'not' : 'unknown'
}

/** `Cross-Border`: ordinary words joined. */
function isHyphenatedOrdinary(small: string): boolean {
  if (!/[‐‑-]/.test(small)) return false
  return small.split(/[‐‑-]/).every((part) => isOrdinaryWord(part) || part.length <= 2 || isDemonym(part))
}
