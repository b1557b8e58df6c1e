import { entryOf, type Gazetteer, type NamedEntries } from '../gazetteer/gazetteer.ts'
import {
  emptyHash,
  extendHash,
  hashKey,
  isArabicWord,
  isArticle,
  type KeyWord,
  looseKey,
  shortNameKey,
  writtenOut,
} from '../gazetteer/name-key.ts'
import { articleCountries } from '../gazetteer/spellings.ts'
import { isDemonym } from '../names/demonyms.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { neverPlaces } from './cue-words-data.ts'
import { gapBetween, isAllCapitals, isCapital, isHyphen, joinsName } from './letter-case.ts'
import type { Match } from './place-candidates.ts'

const LONGEST = 6
const NONE: NamedEntries = new Uint32Array(0)

/** Small words inside names in Latin letters. */
const INSIDE = new Set(
  'of the and de del della di da do dos das la le les los las du des sur sous en am an der den im upon on under y e i à na nad pod'.split(
    ' ',
  ),
)

/** The longest name of the gazetteer that begins with a word in Latin letters; `undefined` where there is none. */
export function matchLatin(
  text: string,
  words: readonly KeyWord[],
  i: number,
  gazetteer: Gazetteer,
  afterComma: boolean,
): Match | undefined {
  const first = words[i]!
  const article = hasArticle(text, words, i)
  if (!isCapital(text, first) && !(article && isCapital(text, words[i + 1]!))) return undefined
  const last = lastOfName(text, words, i)
  if (afterComma) {
    const short = shortForm(text, words, i, last, gazetteer)
    if (short) return short
  }
  let best: Match | undefined
  let plain = emptyHash
  let united = emptyHash
  let bare = emptyHash
  let differs = false
  for (let j = i; j <= last; j++) {
    const { fold } = words[j]!
    const space = j === i ? '' : ' '
    plain = extendHash(plain, space + writtenOut(fold))
    const isOne = j < last && hasArticle(text, words, j)
    united = extendHash(united, space + (isOne ? 'al' : fold))
    if (isOne) differs = true
    else bare = extendHash(bare, (bare === emptyHash ? '' : ' ') + fold)
    if (!canEnd(text, words, i, j)) continue
    let named = gazetteer.named(plain)
    if (named.length === 0 && differs) named = gazetteer.named(united)
    if (named.length === 0 && differs) named = romanised(gazetteer.named(bare), gazetteer)
    if (j === i) named = oneWord(text, first, named, gazetteer)
    if (named.length > 0) best = matchOf(text, words, i, j, named, 'name')
  }
  if (best !== undefined && best.next > i + 1) return best
  return soundingMatch(text, words, i, { least: best?.next ?? i, last }, gazetteer) ?? best
}

/** The number of the last word that may belong to a name beginning at `i`. */
function lastOfName(text: string, words: readonly KeyWord[], i: number): number {
  let last = i
  while (last + 1 < words.length && last + 1 - i < LONGEST) {
    const word = words[last + 1]!
    const possessive = /^['’]s $/.test(gapBetween(text, words[last]!, word))
    if (!(possessive || joinsName(text, words[last]!, word)) || isArabicWord(word.fold)) break
    const hyphened = isHyphen(gapBetween(text, words[last]!, word))
    if (
      !isCapital(text, word) &&
      !hyphened &&
      !INSIDE.has(word.fold) &&
      !isArticle(word.fold) &&
      !/^\d/.test(word.fold)
    )
      break
    last++
  }
  return last
}

/** Whether a word is an Arabic article before a name: joined by a hyphen, or small, or `Al` and `El`. */
function hasArticle(text: string, words: readonly KeyWord[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]]
  if (next === undefined || !isArticle(word.fold)) return false
  const gap = gapBetween(text, word, next)
  if (isHyphen(gap) || gap === '’' || gap === "'") return isCapital(text, next) || !isCapital(text, word)
  return (
    gap === ' ' &&
    isCapital(text, next) &&
    (word.fold === 'al' ||
      word.fold === 'el' ||
      (i > 0 && /^[ae].$/.test(text.slice(word.start, word.end)) && !isOrdinaryWord(word.fold)))
  )
}

/** A name ends in a capitalised word, in a number, or in what a hyphen joins to one (`Stoke-on-Trent`). */
function canEnd(text: string, words: readonly KeyWord[], i: number, j: number): boolean {
  const word = words[j]!
  if (hasArticle(text, words, j) && j > i) return false
  if (j === i) return isCapital(text, word)
  return isCapital(text, word) || /^\d/.test(word.fold) || isHyphen(gapBetween(text, words[j - 1]!, word))
}

/** What a single word may name: not a month, a people, or three letters that are not all capitals. */
function oneWord(text: string, word: KeyWord, named: NamedEntries, gazetteer: Gazetteer): NamedEntries {
  if (named.length === 0) return named
  const { fold } = word
  if (neverPlaces.has(fold) && !(fold === 'us' && isAllCapitals(text, word))) return NONE
  const written = text.slice(word.start, word.end)
  if (fold.length <= 3) {
    const top = gazetteer.entry(entryOf(named[0]!))
    const state = top.kind === 'country' && /^[A-Z]+$/.test(written)
    if (state || (top.kind === 'country' && !/^(?:us|uk|uae|usa|drc|prc|rok|ksa|rsa|png|rdc)$/.test(fold))) return named
    if (fold.length < 3 || written === written.toUpperCase()) return NONE
  }
  const { kind } = gazetteer.entry(entryOf(named[0]!))
  if (isDemonym(written) && kind !== 'region' && kind !== 'country') return NONE
  return named
}

/** Of the entries that a name without its article has, those in countries where the article is usual. */
function romanised(named: NamedEntries, gazetteer: Gazetteer): NamedEntries {
  return named.filter((value) => {
    const { country } = gazetteer.entry(entryOf(value))
    return country !== null && articleCountries.has(country)
  })
}

/** `Fla.`, `N.Y.`, `TX` behind the name of a town. */
function shortForm(
  text: string,
  words: readonly KeyWord[],
  i: number,
  last: number,
  gazetteer: Gazetteer,
): Match | undefined {
  for (const j of [Math.min(i + 1, last), i]) {
    const named = gazetteer.named(hashKey(shortNameKey(text.slice(words[i]!.start, words[j]!.end))))
    if (named.length === 0) continue
    const dotted = text[words[j]!.end] === '.'
    const whole = text.slice(words[i]!.start, words[j]!.end)
    if (dotted || /^[A-Z]{2}$/.test(whole)) return matchOf(text, words, i, j, named, 'name')
  }
  return undefined
}

/** Another romanisation of a name from where there are many: `Shaddadi` for `Ash Shaddādah`. */
function soundingMatch(
  text: string,
  words: readonly KeyWord[],
  i: number,
  { least, last }: { least: number; last: number },
  gazetteer: Gazetteer,
): Match | undefined {
  for (let j = Math.min(last, i + 3); j >= least; j--) {
    if (!canEnd(text, words, i, j) && !(j === i && hasArticle(text, words, i))) continue
    const folds = words.slice(i, j + 1).map(({ fold }) => fold)
    const key = looseKey(folds)
    if (key === '' || folds.join('').length < 5) continue
    const named = gazetteer.soundingLike(hashKey(key))
    if (named.length === 0 || folds.some((fold) => isOrdinaryWord(fold))) continue
    if (isDemonym(text.slice(words[i]!.start, words[i]!.end))) continue
    if (neverPlaces.has(folds[0]!) && !hasArticle(text, words, i)) continue
    return matchOf(text, words, i, j, named, 'loose')
  }
  return undefined
}

function matchOf(
  text: string,
  words: readonly KeyWord[],
  i: number,
  j: number,
  named: NamedEntries,
  match: 'name' | 'loose',
): Match {
  const [start, end] = [words[i]!.start, words[j]!.end]
  const initials = words[j]!.end - words[j]!.start === 1 && text[end] === '.' && /\.\s?.$/.test(text.slice(start, end))
  return {
    candidate: { start, end: initials ? end + 1 : end, entries: named, match },
    next: j + 1,
  }
}
