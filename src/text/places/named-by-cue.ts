import { isArabicWord, isArticle, type KeyWord, withoutArticle } from '../gazetteer/name-key.ts'
import { isDemonym } from '../names/demonyms.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { arabicNamingWords, featureWords, namingWords, neverPlaces, ordinaryArabic } from './cue-words-data.ts'
import { gapBetween, isCapital, isHyphen, joinsName } from './letter-case.ts'
import { readings } from './match-arabic.ts'
import type { Match } from './place-candidates.ts'

/**
 * What the words beside it call a place although the gazetteer does not know it by this name: "the village of Qarah Dibs",
 * "Safra River", "قرية أبو فشكة". A known name inside gives it entries to go by. `undefined` where nothing does.
 */
export function namedByCue(
  text: string,
  words: readonly KeyWord[],
  i: number,
  known: Match | undefined,
): Match | undefined {
  if (isArabicWord(words[i]!.fold)) return known === undefined ? arabicName(text, words, i) : undefined
  return (
    landform(text, words, i, known) ??
    (known === undefined ? latinName(text, words, i) : longerName(text, words, i, known))
  )
}

const LONGEST = 4

/** The number of the last word of the capitalised run that begins here; less than `i` where none does. */
function endOfRun(text: string, words: readonly KeyWord[], i: number): number {
  let j = i
  while (j < words.length && j - i < LONGEST) {
    const word = words[j]!
    if (j > i && !joinsName(text, words[j - 1]!, word)) break
    const article =
      isArticle(word.fold) && words[j + 1] !== undefined && isHyphen(gapBetween(text, word, words[j + 1]!))
    if (!isCapital(text, word) && !article && !(j > i && isHyphen(gapBetween(text, words[j - 1]!, word)))) break
    j++
  }
  return j - 1
}

/** `Mosul Dam`, `Mount Sannin`, `Safra River`: a capitalised run with a feature noun at its edge. */
function landform(text: string, words: readonly KeyWord[], i: number, known: Match | undefined): Match | undefined {
  const last = endOfRun(text, words, i)
  if (last <= i) return undefined
  const [first] = [words[i]!]
  if (featureWords.before.has(first.fold) && !isOrdinary(text, words[i + 1]!)) {
    if (known !== undefined && known.next > i + 1) return undefined
    return whole(words, i, Math.min(last, i + 2), undefined)
  }
  for (let j = i + 1; j <= last; j++) {
    if (!featureWords.after.has(words[j]!.fold)) continue
    const inside = words.slice(i, j)
    if (known !== undefined && known.next > j) return undefined
    if (inside.every((word) => isOrdinary(text, word)) || isDemonym(text.slice(first.start, first.end)))
      return undefined
    if (
      words[j + 1] !== undefined &&
      j < last &&
      isCapital(text, words[j + 1]!) &&
      !featureWords.after.has(words[j + 1]!.fold)
    )
      return undefined
    return whole(words, i, j, featureWords.site.has(words[j]!.fold) ? known : undefined)
  }
  return undefined
}

const isOrdinary = (text: string, word: KeyWord): boolean =>
  isOrdinaryWord(word.fold) || /^\d/.test(text.slice(word.start, word.end))

/** `the village of X Y` where a list knows another place X: the whole is the name. */
function longerName(text: string, words: readonly KeyWord[], i: number, known: Match): Match | undefined {
  if (words[i - 1]?.fold !== 'of' || !namingWords.has(words[i - 2]?.fold ?? '')) return undefined
  const last = endOfRun(text, words, i)
  const rest = words.slice(known.next, last + 1)
  if (rest.length === 0 || rest.some((word) => isOrdinary(text, word) || namingWords.has(word.fold))) return undefined
  return whole(words, i, last, undefined)
}

/** `the village of X`, `X district`, `the al-X region` with an X that no list has. */
function latinName(text: string, words: readonly KeyWord[], i: number): Match | undefined {
  const last = endOfRun(text, words, i)
  if (last < i) return undefined
  const first = words[i]!
  if (neverPlaces.has(first.fold) && !isArticle(first.fold)) return undefined
  if (isDemonym(text.slice(first.start, first.end)) || words.slice(i, last + 1).every((word) => isOrdinary(text, word)))
    return undefined
  const after = words[last + 1]
  const follows = after !== undefined && gapBetween(text, words[last]!, after) === ' ' ? after.fold : ''
  const area = follows === 'region' || follows === 'area' || follows === 'neighbourhoods'
  const called =
    (words[i - 1]?.fold === 'of' && namingWords.has(words[i - 2]?.fold ?? '')) ||
    namingWords.has(follows) ||
    (area && isArticle(first.fold) && last > i)
  if (called) return whole(words, i, last, undefined)
  // The noun may be capitalised itself: "Qarah Dibs District".
  for (let j = i + 1; j <= last; j++) {
    if (!namingWords.has(words[j]!.fold)) continue
    return words.slice(i, j).every((word) => isOrdinary(text, word)) ? undefined : whole(words, i, j - 1, undefined)
  }
  return undefined
}

/** The capitalised run that begins here, when it can be a name. */
export function unknownName(text: string, words: readonly KeyWord[], i: number): Match | undefined {
  const last = endOfRun(text, words, i)
  const first = words[i]!
  if (last < i || neverPlaces.has(first.fold) || isDemonym(text.slice(first.start, first.end))) return undefined
  return words.slice(i, last + 1).every((word) => isOrdinary(text, word)) ? undefined : whole(words, i, last, undefined)
}

const COMPOUNDS = new Set(
  'ابو ام عين بئر بير خان دير كفر بني راس تل تله جبل شط باب برج قلعه مزرعه وادي حمام عرب مشيرفه رسم بيت خربه'.split(
    ' ',
  ),
)

/** `قرية X`, and `قرية أبو X` with its second word. */
function arabicName(text: string, words: readonly KeyWord[], i: number): Match | undefined {
  const before = words[i - 1]
  if (before === undefined || gapBetween(text, before, words[i]!) !== ' ') return undefined
  if (!readings(before.fold).some(({ fold }) => arabicNamingWords.has(fold))) return undefined
  const { fold } = words[i]!
  const compound = COMPOUNDS.has(withoutArticle(fold))
  if (ordinaryArabic.has(fold) && !compound) return undefined
  const next = words[i + 1]
  const two = compound && next !== undefined && gapBetween(text, words[i]!, next) === ' '
  return compound && !two ? undefined : whole(words, i, two ? i + 1 : i, undefined)
}

function whole(words: readonly KeyWord[], i: number, j: number, inner: Match | undefined): Match {
  const candidate = {
    start: words[i]!.start,
    end: words[j]!.end,
    entries: inner?.candidate.entries ?? new Uint32Array(0),
    match: 'cue' as const,
  }
  return { candidate, next: j + 1 }
}
