import { isDefinite, foldArabic, readingsOf } from '../names/arabic-words.ts'
import type { NameWord } from '../names/name-words.ts'
import { arabicFamilyNames, arabicGivenNames, doubtfulGivenNames, foreignNames } from './arabic-names-data.ts'
import {
  arabicOrdinaryWords,
  arabicPostNouns,
  arabicTitles,
  foreignEnding,
  foreignLetter,
} from './arabic-words-data.ts'
import type { NameRun } from './latin-people.ts'
import type { NameGround } from './name-ground.ts'

/** A name has at most so many words. */
const MOST_WORDS = 6

const KUNYA = /^[وفبلك]?(?:أ|ا)ب[ويا]$/
const LINEAGE = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ولد',
  'اغا',
  'بك',
  'باشا',
  'خان',
  'شاه',
  'دي',
  'دو',
  'فان',
  'فون',
  'دير',
  'لو',
])
const SPEECH =
  /^[وف]?(?:قال|اعلن|اكد|ذكر|افاد|اضاف|صرح|اوضح|اشار|شدد|كشف|نفى|اتهم|دعا|طالب|راى|اعتبر|قالت|اعلنت|اكدت|ذكرت|اضافت|صرحت|اوضحت|اشارت|شددت|كتب|كتبت|التقى|زار|استقبل|اغتال|اعتقل|اعدام|اغتيال|مقتل|اعتقال|وفاه|يدعى|اسمه|وقال|بقياده|بزعامه|برئاسه)$/

/** The names of people in one sentence in Arabic script. There are no capitals: lists, titles and the shape of names decide. */
export function findArabicNames(words: readonly NameWord[], ground: NameGround): NameRun[] {
  const folded = words.map((word) => (word.arabic ? foldArabic(word.text) : ''))
  const names: NameRun[] = []
  let at = 0
  while (at < words.length) {
    const to = nameAt(words, folded, at, ground)
    if (to > at) {
      names.push({ from: at, to, firm: true })
      at = to
    } else at++
  }
  return names
}

/** Where a name that begins at a word ends; `at` when none begins there. */
function nameAt(words: readonly NameWord[], folded: readonly string[], at: number, ground: NameGround): number {
  const word = words[at]!
  if (!word.arabic || ground.isOrganisation(word.start)) return at
  const next = words[at + 1]
  const nextFree = next !== undefined && next.arabic && !next.apart && !ground.isOrganisation(next.start)
  if (KUNYA.test(folded[at]!) || folded[at] === 'ام' || folded[at] === 'وام') {
    const sure = KUNYA.test(folded[at]!) || /^(?:name|doubtful)$/.test(sortOf(folded[at + 1] ?? ''))
    if (!nextFree || !sure || isPlaceName(words, at, at + 2, ground)) return at
    return endOf(words, folded, at, at + 2, ground)
  }
  if (
    LINEAGE.has(folded[at]!) &&
    /^(?:بن|ابن|ال)$/.test(folded[at]!) &&
    nextFree &&
    sortOf(folded[at + 1]!) !== 'ordinary'
  ) {
    return endOf(words, folded, at, at + 2, ground)
  }
  if (/^[وفبلك]?عبد$/.test(folded[at]!) && nextFree) return endOf(words, folded, at, at + 2, ground)
  const sort = sortOf(folded[at]!)
  if (sort === 'ordinary' || (folded[at] === 'باسم' && /(?:متحدث|ناطق)(?:ه|ين|ون)?$/.test(folded[at - 1] ?? '')))
    return at
  const titled = isTitled(words, folded, at)
  if (
    sort === 'name' ||
    isCompound(words, folded, at) ||
    (sort === 'doubtful' && (titled || goesOnAsName(words, folded, at + 1)))
  ) {
    const first = isCompound(words, folded, at) ? at + 2 : at + 1
    const end = endOf(words, folded, at, first, ground, titled)
    const taken = isPlaceName(words, at, end, ground) || (end === at + 1 && isAfterPlaceNoun(folded, at))
    return taken && !titled ? at : end
  }
  const spoken = at > 0 && !word.apart && SPEECH.test(folded[at - 1]!)
  const placed = ground.isPlace(word.start) || ground.isCuedPlace(word.start)
  if (titled && !placed && !isDescription(folded[at]!)) return endOf(words, folded, at, at + 1, ground, true)
  if (spoken && !placed && !isDefinite(folded[at]!) && folded[at]!.length > 2 && !arabicTitles.has(folded[at]!)) {
    return endOf(words, folded, at, at + 1, ground)
  }
  return at
}

/** Whether a folded word is in use as a word of every day, names that are also words and parts of compound names included. */
export const isArabicWord = (folded: string): boolean =>
  /^(?:الله|الدين|عبد|ابو|ابي)$/.test(folded) || isNationality(folded) || /^(?:doubtful|ordinary)$/.test(sortOf(folded))

type ArabicSort = 'name' | 'doubtful' | 'ordinary' | 'unknown'

const sorts = new Map<string, ArabicSort>()
/** Words are remembered up to this number: texts repeat theirs. */
const MOST_SORTS = 50_000

function sortOf(folded: string): ArabicSort {
  const known = sorts.get(folded)
  if (known !== undefined) return known
  const sort = sortAnew(folded)
  if (sorts.size >= MOST_SORTS) sorts.clear()
  sorts.set(folded, sort)
  return sort
}

function sortAnew(folded: string): ArabicSort {
  if (folded === '') return 'ordinary'
  const readings = readingsOf(folded)
  if (isListed(folded) && (!arabicOrdinaryWords.has(folded) || arabicGivenNames.has(folded))) return 'name'
  if (doubtfulGivenNames.has(folded)) return 'doubtful'
  if (arabicOrdinaryWords.has(folded) || arabicTitles.has(folded) || SPEECH.test(folded)) return 'ordinary'
  for (const reading of readings.slice(1)) {
    if (reading.length > 2 && isListed(reading)) return 'name'
    if (reading.length > 3 && doubtfulGivenNames.has(reading)) return 'doubtful'
    if (arabicOrdinaryWords.has(reading) || arabicTitles.has(reading)) return 'ordinary'
  }
  if (foreignLetter.test(folded)) return 'name'
  if (foreignEnding.test(folded) && folded.length > 4 && !isDefinite(folded)) return 'doubtful'
  return 'unknown'
}

const isListed = (folded: string): boolean =>
  (arabicGivenNames.has(folded) && !doubtfulGivenNames.has(folded)) ||
  foreignNames.has(folded) ||
  arabicFamilyNames.has(folded)

/** Where a name goes on from word `to`: further names, `بن …`, `أبو …`, and family names with the article. */
function endOf(
  words: readonly NameWord[],
  folded: readonly string[],
  from: number,
  to: number,
  ground: NameGround,
  titled = false,
): number {
  let end = to
  while (end < words.length && end - from < MOST_WORDS) {
    const word = words[end]!
    const before = folded[end - 1]!
    if (word.apart || !word.arabic || ground.isOrganisation(word.start)) break
    const { length } = folded[end]!
    if (LINEAGE.has(before) || /عبد$/.test(before) || KUNYA.test(before)) {
      end++
      continue
    }
    if (
      /^[وف]/.test(folded[end]!) &&
      length > 3 &&
      !isListed(folded[end]!) &&
      readingsOf(folded[end]!)
        .slice(1)
        .some((reading) => sortOf(reading) !== 'unknown')
    )
      break
    const sort = sortOf(folded[end]!)
    if (LINEAGE.has(folded[end]!) || /^عبد$|^(?:ا|أ)ب[وي]$/.test(folded[end]!)) {
      if (words[end + 1] === undefined || words[end + 1]!.apart || !words[end + 1]!.arabic) break
      end++
    } else if (isCompound(words, folded, end) && sort !== 'ordinary') end += 2
    else if (sort === 'name' || sort === 'doubtful' || isNationality(folded[end]!)) end++
    else if (
      sort === 'unknown' &&
      (mayEndName(folded[end]!) || (titled && !/^[وفبكل]?(?:ال|لل)/.test(folded[end]!))) &&
      end - from < (titled ? 3 : 4)
    ) {
      end++
      // After a name with the article nothing more follows than another of its kind.
      if (/^ال/.test(folded[end - 1]!) && !/^ال.*ي$/.test(folded[end] ?? '')) break
    } else break
  }
  return end
}

/** An unknown word may be a family name unless it has the look of a verb or of a noun with another word on it. */
function mayEndName(folded: string): boolean {
  if (folded.length < 3) return false
  if (/^ال/.test(folded)) return !isDescription(folded)
  return !/^[وفبلكسيت]|(?:ها|هم|هما|ات|ون|ين|وا|تها|ته|اً|ية|يه)$/.test(folded)
}

/** Adjectives and abstract nouns: `الإسلامية`, `العسكريون`. */
const isDescription = (folded: string): boolean =>
  /^ال.*(?:يه|يون|يين|ات|ون|ين)$/.test(folded) || arabicPostNouns.has(folded) || isNationality(folded)

const NATIONS =
  /^(?:وال|بال|لل|ال)(?:سور|عراق|لبنان|مصر|يمن|ليب|سودان|تونس|جزائر|مغرب|فلسطين|اردن|سعود|قطر|كويت|امارات|بحرين|عمان|ايران|ترك|اسرائيل|روس|امريك|اميرك|صين|فرنس|بريطان|المان|ايطال|اسبان|هند|باكستان|افغان|كرد|عرب|اوروب|اوكران|سويسر|هولند|بلجيك|كند|يابان|كور|برازيل|فنزويل|اثيوب|صومال|كين|نيجير|مال|تشاد|موريتان|يونان|قبرص|بولند|صرب|بوسن|كروات|البان|ارمن|اذربيجان|جورج|شيشان|داغستان|كازاخ|اوزبك|تايلند|فلبين|اندونيس|ماليز|ايرلند|اسكتلند|نرويج|سويد|دنمارك|فنلند|مجر|نمساو|تشيك|رومان|بلغار|برتغال|مكسيك|كوب|كولومب|ارجنتين|استرال|غين|غان|سنغال|روند|اوغند|تنزان)ي$/
const isNationality = (folded: string): boolean => NATIONS.test(folded)

/** A title before a word, with a post, its complement and adjectives between: `وزير الخارجية الروسي …`. */
function isTitled(words: readonly NameWord[], folded: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 5; back--) {
    if (words[back + 1]!.apart && !/^\s*["“«،:]\s*$/.test(words[back + 1]!.gap)) return false
    const readings = readingsOf(folded[back]!)
    if (readings.some((reading) => arabicTitles.has(reading))) {
      return arabicTitles.has(folded[back]!) || back === at - 1 || isDefinite(folded[back]!) || at - back > 1
    }
    if (
      !readings.some(
        (reading) => arabicPostNouns.has(reading) || isNationality(reading) || /^ال.+(?:ي|يه)$/.test(reading),
      )
    )
      return false
  }
  return false
}

/** `نصر الله`, `عز الدين`: a noun that the next word makes a name. */
function isCompound(words: readonly NameWord[], folded: readonly string[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && !next.apart && /^(?:الله|الدين|الحق|الرحمن|الزهراء)$/.test(folded[at + 1]!)
}

function goesOnAsName(words: readonly NameWord[], folded: readonly string[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.apart || !word.arabic) return false
  const sort = sortOf(folded[at]!)
  if (isCompound(words, folded, at)) return true
  if (sort === 'name' || sort === 'doubtful' || LINEAGE.has(folded[at]!) || /^عبد|^ابو$/.test(folded[at]!)) return true
  return sort === 'unknown' && /^ال..+/.test(folded[at]!) && !isDescription(folded[at]!)
}

const PLACE_NOUN =
  /^[وفبلك]?(?:ال)?(?:محافظه|مدينه|قريه|بلده|ناحيه|قضاء|حي|شارع|مخيم|منطقه|مطار|ميناء|جسر|سد|معبر|ساحه|ميدان|مستشفى|مسجد|جامع|مرقد|مدرسه|جامعه|قاعده|سجن|جبل|جبال|وادي|نهر|بحيره|طريق|سوق|تل|ولايه|اقليم|ريف)$/

const isAfterPlaceNoun = (folded: readonly string[], at: number): boolean => PLACE_NOUN.test(folded[at - 1] ?? '')

function isPlaceName(words: readonly NameWord[], from: number, to: number, ground: NameGround): boolean {
  return ground.isOnePlace(words[from]!.start, words[to - 1]?.end ?? words[from]!.end)
}
