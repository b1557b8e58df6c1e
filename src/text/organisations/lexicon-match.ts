import { isArticle, type NameWord } from '../names/name-words.ts'
import { prefixLength, readingsOf } from '../names/arabic-words.ts'
import { latinKey, soundsAlike } from '../names/transliteration.ts'
import { acronymKey, arabicKey, type LexiconName, type OrganisationLexicon } from './lexicon.ts'

/** A known name at a place in a sentence: words `from` to `to`, `to` excluded. */
export interface LexiconMatch {
  from: number
  to: number
  /** Letters of a preposition written onto the first word. */
  prefix: number
  id: string | null
  name: string
  confidence: number
}

/** What may stand between the words of one name besides spaces. */
const JOINING_GAP = /^(?:\s*[–—/&.-]\s*|\s*['"“”’‘]\s*|\. ?)$/

/** The longest known name that begins with word `from`; `undefined` when none does. */
export function matchLexicon(
  words: readonly NameWord[],
  from: number,
  lexicon: OrganisationLexicon,
): LexiconMatch | undefined {
  const word = words[from]!
  if (word.arabic) return matchArabic(words, from, lexicon)
  if (!word.capital) return undefined
  const names = lexicon.latin.get(latinKey(word.text).skeleton)
  let best: LexiconMatch | undefined
  for (const name of names ?? []) {
    if (best !== undefined && name.words.length <= best.to - best.from) break
    const match = matchLatin(words, from, name)
    if (match !== undefined && (best === undefined || match.confidence > best.confidence || match.to > best.to))
      best = match
  }
  if (best !== undefined && best.to - from > 1) return best
  return matchAcronym(word, from, lexicon) ?? best
}

function matchLatin(words: readonly NameWord[], from: number, name: LexiconName): LexiconMatch | undefined {
  let at = from
  let confidence = 0.95
  let capitals = 0
  for (const [i, wanted] of name.words.entries()) {
    while (i > 0 && isSkipped(words, at)) at++
    const word = words[at]
    if (word === undefined || word.arabic || (i > 0 && word.apart && !JOINING_GAP.test(word.gap))) return undefined
    const key = latinKey(word.text)
    if (key.plain !== wanted.plain) {
      if (!name.loose[i] || !soundsAlike(key, wanted)) return undefined
      confidence = 0.8
    }
    if (word.capital) capitals++
    at++
  }
  if (capitals * 2 < name.words.length) return undefined
  if (name.needsArticle && !hasArticle(words, from)) return undefined
  // A name of one ordinary word is a name only where a capital says so.
  const [first] = name.words
  if (name.words.length === 1 && !name.loose[0] && words[from]!.opening && first!.plain.length < 8) confidence = 0.6
  return { from, to: at, prefix: 0, id: name.id, name: name.name, confidence }
}

/** `Al-Hayat`, `Al Hayat`. */
function hasArticle(words: readonly NameWord[], at: number): boolean {
  const { text, apart } = words[at]!
  return isArticle(text.split('-')[0]!) || (at > 0 && !apart && isArticle(words[at - 1]!.text))
}

/** Articles inside a name are passed over: `Hayat Tahrir al Sham`, `Bank of the South`. */
function isSkipped(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined && !word.apart && (word.text === 'the' || (!word.arabic && latinKey(word.text).plain === ''))
  )
}

function matchAcronym(word: NameWord, from: number, lexicon: OrganisationLexicon): LexiconMatch | undefined {
  const known = lexicon.acronyms.get(acronymKey(word.text))
  return known && { from, to: from + 1, prefix: 0, id: known.id, name: known.name, confidence: 0.9 }
}

function matchArabic(words: readonly NameWord[], from: number, lexicon: OrganisationLexicon): LexiconMatch | undefined {
  let best: LexiconMatch | undefined
  const whole = arabicKey(words[from]!.text)
  for (const reading of readingsOf(whole)) {
    for (const { id, name, words: wanted } of lexicon.arabic.get(reading) ?? []) {
      if (best !== undefined && wanted.length <= best.to - best.from) break
      let length = 1
      while (length < wanted.length) {
        const word = words[from + length]
        if (word === undefined || (word.apart && !JOINING_GAP.test(word.gap))) break
        if (!word.arabic || arabicKey(word.text) !== wanted[length]) break
        length++
      }
      if (length === wanted.length) {
        const prefix = reading === whole ? 0 : prefixLength(words[from]!.text, reading)
        best = { from, to: from + length, prefix, id, name, confidence: reading === whole ? 0.95 : 0.85 }
      }
    }
  }
  return best
}
