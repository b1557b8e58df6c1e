import type { Span } from '../../model/reading.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { isArabicWord, isArticle, type KeyWord, keyWords } from '../gazetteer/name-key.ts'
import { placePrepositions, pluralKindWords } from './cue-words-data.ts'
import { isListGap } from './kind-cues.ts'
import { gapBetween, isCapital } from './letter-case.ts'
import { matchArabic } from './match-arabic.ts'
import { matchLatin } from './match-latin.ts'
import { namedByCue, unknownName } from './named-by-cue.ts'
import { withAcronyms } from './place-acronyms.ts'
import type { PlaceCandidate } from './place-candidate.ts'

/** A candidate and the number of the first word behind it. */
export interface Match {
  candidate: PlaceCandidate
  next: number
}

/** Every stretch that may name a place, in order, without overlap: the longest match wins. */
export function placeCandidates(text: string, sentences: readonly Span[], gazetteer: Gazetteer): PlaceCandidate[] {
  const found: PlaceCandidate[] = []
  for (const sentence of sentences) {
    for (const candidate of candidatesOfSentence(text, sentence, gazetteer)) found.push(candidate)
  }
  return withAcronyms(text, found)
}

function candidatesOfSentence(text: string, sentence: Span, gazetteer: Gazetteer): PlaceCandidate[] {
  const words = keyWords(text, sentence.start, sentence.end)
  const found: PlaceCandidate[] = []
  const known = (i: number, afterPlace: boolean) =>
    isArabicWord(words[i]!.fold)
      ? matchArabic(text, words, i, gazetteer, afterPlace)
      : matchLatin(text, words, i, gazetteer, afterPlace)
  /** The number of a word that stands where a list of places goes on; -1 outside such lists. */
  let listed = -1
  for (let i = 0; i < words.length;) {
    if (words[i]!.fold.endsWith('s') && pluralKindWords.has(words[i]!.fold) && opensList(text, words, i))
      listed = words[i + 1]!.fold === 'of' ? i + 2 : i + 1
    if (!mayBegin(text, words[i]!)) {
      i++
      continue
    }
    const last = found.at(-1)
    const match = known(i, last !== undefined && FOLLOWS.test(text.slice(last.end, words[i]!.start)))
    const taken = namedByCue(text, words, i, match) ?? match ?? unlisted(text, words, i, listed === i, known)
    if (taken === undefined) {
      i++
      continue
    }
    found.push(taken.candidate)
    const goesOn =
      listed === i && words[taken.next] && isListGap(text.slice(taken.candidate.end, words[taken.next]!.start))
    i = taken.next
    if (goesOn) listed = words[i]!.fold === 'and' ? i + 1 : i
    else if (listed < i) listed = -1
  }
  return found
}

const FOLLOWS = /^(?:, |،? ?)$/

/** Most words are small and no article: nothing begins with them. */
const mayBegin = (text: string, word: KeyWord): boolean =>
  isCapital(text, word) || isArticle(word.fold) || isArabicWord(word.fold)

/** `the villages of X`, `four towns: X`. */
function opensList(text: string, words: readonly KeyWord[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined) return false
  return next.fold === 'of' ? words[i + 2] !== undefined : /^:\s$/.test(gapBetween(text, words[i]!, next))
}

/** A capitalised name that no list has, in a list of places, or as in `at Qasabat, Libya`: before a comma and a place. */
function unlisted(
  text: string,
  words: readonly KeyWord[],
  i: number,
  listed: boolean,
  known: (i: number, afterPlace: boolean) => Match | undefined,
): Match | undefined {
  if (isArabicWord(words[i]!.fold) || !isCapital(text, words[i]!)) return undefined
  if (!listed && !placePrepositions.has(words[i - 1]?.fold ?? '')) return undefined
  const name = unknownName(text, words, i)
  if (name === undefined || listed) return name
  const next = words[name.next]
  const comma = next !== undefined && /^,\s$/.test(text.slice(name.candidate.end, next.start))
  return comma && known(name.next, true) !== undefined ? name : undefined
}
