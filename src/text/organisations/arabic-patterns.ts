import { foldArabic, isDefinite, prefixLength, readingsOf } from '../names/arabic-words.ts'
import type { NameWord } from '../names/name-words.ts'
import { arabicHeads, arabicStops, definiteHeads, weakArabicHeads } from './arabic-organisation-words-data.ts'
import type { PhraseMatch } from './english-patterns.ts'

/** `وزارة الدفاع العراقية`, `حركة أنصار البحر`, `الجيش الوطني`: the phrase that begins with word `from`. */
export function matchArabicPhrase(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const readings = readingsOf(foldArabic(words[from]!.text))
  const definite = readings.find((reading) => definiteHeads.has(reading))
  const head = readings.find((reading) => arabicHeads.has(reading))
  if (head !== undefined) {
    const to = complementEnd(words, from)
    const enough = weakArabicHeads.has(head) ? to - from >= 3 : to > from + 1
    return enough
      ? { from, to, prefix: prefixLength(words[from]!.text, head), confidence: weakArabicHeads.has(head) ? 0.55 : 0.7 }
      : undefined
  }
  if (definite === undefined) return undefined
  let to = from + 1
  while (to - from < 4 && isAdjective(words[to], isFeminine(foldArabic(words[from]!.text)))) to++
  return to > from + 1 ? { from, to, prefix: prefixLength(words[from]!.text, definite), confidence: 0.65 } : undefined
}

/**
 * Where the words after a head end that belong to it: one noun, then definite ones. A second noun without article follows
 * only when the first was without one too (`حزب العمال الكردستاني`, `هيئة تحرير الشام`, `قوات سوريا الديمقراطية`).
 */
function complementEnd(words: readonly NameWord[], from: number): number {
  let to = from + 1
  let definite = false
  while (to < words.length && to - from < 6) {
    const word = words[to]!
    const folded = foldArabic(word.text)
    if (word.apart || !word.arabic || arabicStops.has(folded) || folded.length < 2) break
    const isTheFirst = to === from + 1
    // After an adjective a noun begins something else: `مجلس النواب العراقي القانون …`.
    if (!isTheFirst && NISBA.test(foldArabic(words[to - 1]!.text)) && !NISBA.test(folded) && !ADJECTIVES.has(folded))
      break
    if (TITLES.has(folded)) break
    if (isDefiniteNoun(folded)) definite = true
    else if (!isTheFirst && (definite || to - from > 2)) {
      if (!joinsDefinite(folded)) break
    }
    to++
  }
  return to
}

const NISBA = /^ال.+(?:ي|يه|يين|يون)$/
/** The post of the person who is named next. */
const TITLES = new Set(
  'القائد الرئيس المتحدث الناطق الوزير القيادي اللواء العميد العقيد الشيخ السيد الجنرال الدكتور'.split(' '),
)

const isDefiniteNoun = (folded: string): boolean => /^(?:ال|لل)..+/.test(folded)

/** `والتنمية` after `وزارة التخطيط`: with the article, an "and" goes on in most names. */
const joinsDefinite = (folded: string): boolean => /^وال..+/.test(folded) && isDefinite(folded)

/** Also plurals of things, whose adjectives are feminine: `القوات المسلحة`, `الفصائل المسلحة`. */
const isFeminine = (folded: string): boolean => /(?:ه|ات|فصائل)$/.test(folded)

/**
 * With the article and the ending of a nisba, or one of the adjectives that such bodies have, and of the gender of its noun:
 * in `وزير الخارجية الروسي` the adjective is the minister's.
 */
function isAdjective(word: NameWord | undefined, feminine: boolean): boolean {
  if (word === undefined || word.apart || !word.arabic) return false
  const folded = foldArabic(word.text)
  if (folded.endsWith('ه') !== feminine) return false
  return /^ال.+(?:ي|يه|يين|يون)$/.test(folded) || ADJECTIVES.has(folded)
}

const ADJECTIVES = new Set(
  'الحر الحره العام العامه الاعلى العليا المسلحه المشترك المشتركه الموحد الموحده المتحد المتحده الانتقالي المؤقت المؤقته الشعبي المستقل المستقله الاحمر الخاص الخاصه السابق السابقه المركزي الذاتيه'.split(
    ' ',
  ),
)
