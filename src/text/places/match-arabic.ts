import { entryOf, type Gazetteer, type NamedEntries } from '../gazetteer/gazetteer.ts'
import { emptyHash, extendHash, isArabicWord, type KeyWord, withoutArticle } from '../gazetteer/name-key.ts'
import { importance } from '../gazetteer/importance.ts'
import { arabicKindWords, arabicPlacePrepositions, ordinaryArabic } from './cue-words-data.ts'
import { gapBetween } from './letter-case.ts'
import type { Match } from './place-candidates.ts'

const LONGEST = 4

/** Important enough to be meant wherever the name stands: a country, a region, a province, a city of some size. */
const KNOWN_ANYWHERE = 5.2

/**
 * The longest name of the gazetteer that begins with an Arabic word, small words joined to it aside. `afterPlace`: the word
 * follows a place in a list.
 */
export function matchArabic(
  text: string,
  words: readonly KeyWord[],
  i: number,
  gazetteer: Gazetteer,
  afterPlace: boolean,
): Match | undefined {
  for (const { fold, cut } of readings(words[i]!.fold)) {
    const match = matchFrom(text, words, i, { fold, cut }, gazetteer, afterPlace)
    if (match !== undefined) return match
  }
  return undefined
}

interface WordReading {
  fold: string
  /** How many letters in front belong to another word. */
  cut: number
}

/** A word as it is, then without the small words that are written together with it. */
export function readings(word: string): WordReading[] {
  const all: WordReading[] = [{ fold: word, cut: 0 }]
  const add = (cut: number) => {
    if (word.length - cut >= 3) all.push({ fold: word.slice(cut), cut })
  }
  if (/^لل/.test(word)) add(2)
  if (/^[وف]لل/.test(word)) add(3)
  if (/^[وفبلك]/.test(word)) add(1)
  if (/^[وف][بلك]/.test(word)) add(2)
  return all
}

function matchFrom(
  text: string,
  words: readonly KeyWord[],
  i: number,
  reading: WordReading,
  gazetteer: Gazetteer,
  afterPlace: boolean,
): Match | undefined {
  let hash = extendHash(emptyHash, withoutArticle(reading.fold))
  let best: { j: number; named: NamedEntries } | undefined
  for (let j = i; j < Math.min(words.length, i + LONGEST); j++) {
    if (j > i) {
      const word = words[j]!
      if (!isArabicWord(word.fold) || !/^[\s-]{1,2}$/.test(gapBetween(text, words[j - 1]!, word))) break
      hash = extendHash(hash, ` ${withoutArticle(word.fold)}`)
    }
    const named = gazetteer.named(hash)
    if (named.length > 0 && (j > i || mayStandAlone(words, i, reading, named, gazetteer, afterPlace)))
      best = { j, named }
  }
  if (best === undefined) return undefined
  const [start, end] = [offsetOf(text, words[i]!, reading.cut), words[best.j]!.end]
  return { candidate: { start, end, entries: best.named, match: 'name' }, next: best.j + 1 }
}

/** Marks over a letter do not count as letters that are cut off. */
function offsetOf(text: string, { start, end }: KeyWord, cut: number): number {
  let at = start
  for (let letters = 0; at < end; at++) {
    if (/[\p{M}ـ]/u.test(text[at]!)) continue
    if (letters++ === cut) break
  }
  return at
}

function mayStandAlone(
  words: readonly KeyWord[],
  i: number,
  { fold, cut }: WordReading,
  named: NamedEntries,
  gazetteer: Gazetteer,
  afterPlace: boolean,
): boolean {
  const bare = withoutArticle(fold)
  // "and in", "so from": two small words, not the town of that spelling.
  if (/^[وف]/.test(fold) && ordinaryArabic.has(fold.slice(1))) return false
  const before = words[i - 1]?.fold ?? ''
  const kind = readings(before).some((reading) => arabicKindWords.has(withoutArticle(reading.fold)))
  const top = gazetteer.entry(entryOf(named[0]!))
  if (kind && !ordinaryArabic.has(fold)) return true
  if (bare.length < 3 && top.kind !== 'country' && !(kind || arabicPlacePrepositions.has(before))) return false
  if (ordinaryArabic.has(bare) || ordinaryArabic.has(fold)) return kind && fold !== bare
  const known = importance(top)
  if (known >= (cut === 0 ? KNOWN_ANYWHERE : KNOWN_ANYWHERE + 0.3)) return true
  const listed = afterPlace && (cut === 0 || words[i]!.fold.startsWith('و'))
  return known >= 2.5 && (listed || arabicPlacePrepositions.has(before) || /^[وف]?ب/.test(words[i]!.fold.slice(0, cut)))
}
