import type { Span } from '../../model/reading.ts'

/** A word of a name: a run of letters and digits with the apostrophes in it, a possessive 's aside. */
export interface KeyWord extends Span {
  /** As it is compared: small letters without diacritics and apostrophes, one form of each Arabic letter. */
  fold: string
}

const POSSESSIVE = /['’ʼ][sS]$/u
const PLAIN = /^[a-zA-Z0-9]+$/

const APOSTROPHES = "'’ʼ‘`´ʿʾ"

/** What is longer is no name; only so much of it is folded. */
const LONGEST_WORD = 64

const OTHER = 0
const LETTER = 1
const INNER = 2

/** Of each UTF-16 unit: letters and digits begin a word, marks and apostrophes go on with it. 255: not yet worked out. */
const kinds = new Uint8Array(0x10000).fill(255)

function kindOf(code: number): number {
  const known = kinds[code]!
  if (known !== 255) return known
  const unit = String.fromCharCode(code)
  return (kinds[code] = /[\p{L}\p{N}]/u.test(unit) ? LETTER : /[\p{M}ـ'’ʼ‘`´ʿʾ]/u.test(unit) ? INNER : OTHER)
}

/** The words between two offsets, in order. Linear. Letters outside the Basic Multilingual Plane are none. */
export function keyWords(text: string, start: number, end: number): KeyWord[] {
  const words: KeyWord[] = []
  for (let at = start; at < end; at++) {
    if (kindOf(text.charCodeAt(at)) !== LETTER) continue
    const from = at
    let plain = true
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === OTHER) break
      if (kind === INNER || code > 127) plain = false
    }
    let to = at
    while (!plain && APOSTROPHES.includes(text[to - 1]!)) to--
    let word = text.slice(from, to)
    if (!plain && POSSESSIVE.test(word.slice(-2))) word = word.slice(0, -2)
    words.push({ start: from, end: from + word.length, fold: foldWord(word.slice(0, LONGEST_WORD)) })
  }
  return words
}

/** One word as it is compared. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ـ'’ʼ‘`´ʿʾ]/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? letter)
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ð: 'd',
  þ: 'th',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ک: 'ك',
  گ: 'ك',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ۆ: 'و',
  ۇ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ج',
}

/** Whether a folded word is Arabic. */
export function isArabicWord(fold: string): boolean {
  const code = fold.charCodeAt(0)
  return code >= 0x600 && code <= 0x6ff
}

/** An Arabic word without the article. */
export const withoutArticle = (fold: string): string =>
  fold.length > 4 && fold.startsWith('ال') ? fold.slice(2) : fold

const ARTICLES = new Set('al el ad ar as at an az ash ath adh ed er es ez en et esh ul ud'.split(' '))

/** Whether a folded Latin word is the Arabic article in one of its romanised forms. */
export const isArticle = (fold: string): boolean => fold.length < 4 && ARTICLES.has(fold)

/**
 * The keys under which a name of the gazetteer is found: its folded words with a space between; in Arabic without the
 * article. `arabic` is for names of countries where the article is usual: they are also found without it and, as `al …`,
 * with any form of it.
 */
export function keysOfName(name: string, arabic: boolean): string[] {
  const folds = keyWords(name, 0, name.length)
    .map(({ fold }) => fold)
    .filter((fold) => fold !== '')
  if (folds.length === 0) return []
  if (isArabicWord(folds[0]!)) return [folds.map(withoutArticle).join(' ')]
  const plain = folds.map((fold) => SHORT.get(fold) ?? fold).join(' ')
  if (!arabic || folds.length === 1) return [plain]
  const one = folds.map((fold, i) => (isArticle(fold) && i < folds.length - 1 ? 'al' : fold))
  const bare = one.filter((fold) => fold !== 'al')
  return [...new Set([plain, one.join(' '), bare.join(' ')])]
}

/** The key of a short form that is looked up only behind a comma: as plain names `Mass.` and `OR` would be found everywhere. */
export const shortNameKey = (name: string): string =>
  `, ${keyWords(name, 0, name.length)
    .map(({ fold }) => fold)
    .join(' ')}`

/** Words that are written short in names. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

/** A folded Latin word with a short form written out. */
export const writtenOut = (fold: string): string => SHORT.get(fold) ?? fold

/**
 * A key that different romanisations of an Arabic or Persian name share: doubled letters, q and k, `ou`, `aw` and `o`,
 * `ei`, `ay` and `e`, a last `ah`, an article grown on (`Ezzor`). `''` where too little is left to go by.
 */
export function looseKey(folds: readonly string[]): string {
  let key = ''
  for (const fold of folds) if (!isArticle(fold)) key += soundOf(fold)
  return key.length >= 4 ? key : ''
}

/** Texts name the same few words again and again; beyond so many all are let go. */
const MOST_SOUNDS = 5000
const sounds = new Map<string, string>()

function soundOf(fold: string): string {
  const known = sounds.get(fold)
  if (known !== undefined) return known
  const sound = fold
    .replace(/^[aeu](?=zz|ss|dd|rr|nn|tt|shsh|ssh|ll)/, '')
    .replace(/[ae]h$/, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/q|ck/g, 'k')
    .replace(/([dt])h/g, '$1')
    .replace(/dj/g, 'j')
    .replace(/[aeo]?[uw]+(?![aeiouw])|o/g, 'u')
    .replace(/[ae]?[iy]+(?![aouy])|e/g, 'i')
    .replace(/(.)\1+/g, '$1')
  if (sounds.size >= MOST_SOUNDS) sounds.clear()
  sounds.set(fold, sound)
  return sound
}

/** Two 32-bit hashes of a key; together they stand for it. */
export interface KeyHash {
  high: number
  low: number
}

/** The hash of a key that goes on behind another: `extendHash(extendHash(start, 'tel'), ' aviv')`. */
export function extendHash({ high, low }: KeyHash, more: string): KeyHash {
  let a = high
  let b = low
  for (let i = 0; i < more.length; i++) {
    const code = more.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
    b ^= b >>> 15
  }
  return { high: a >>> 0, low: b >>> 0 }
}

export const emptyHash: KeyHash = { high: 0x811c9dc5, low: 0x9747b28c }

export const hashKey = (key: string): KeyHash => extendHash(emptyHash, key)
