import { isArticle } from './name-words.ts'

/** A word of a name in Latin letters, folded for comparison. */
export interface LatinKey {
  /** Small letters and digits only: no diacritics, apostrophes or Arabic article. `''` for an article by itself. */
  plain: string
  /** `plain` with the usual variants of romanisation made one: `q` and `k`, `ou` and `u`, doubled letters … */
  sound: string
  /** The consonants of `sound`: words with other consonants are never the same name; with the same ones they may be. */
  skeleton: string
}

const ARTICLE = /^(?:[ae]l|a[dnrstz]|ash|ath|adh|ul|ed|ez|es|er|en|esh)[‐‑-]/

const keys = new Map<string, LatinKey>()
/** Words are remembered up to this number: texts repeat theirs. */
const MOST_KEYS = 50_000

/** How a word compares. Linear in its length. */
export function latinKey(word: string): LatinKey {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = makeKey(word)
  if (keys.size >= MOST_KEYS) keys.clear()
  if (word.length <= 40) keys.set(word, key)
  return key
}

function makeKey(word: string): LatinKey {
  const folded = fold(word)
  if (isArticle(folded)) return { plain: '', sound: '', skeleton: '' }
  const plain = folded.replace(ARTICLE, '').replace(/[‐‑&-]/g, '')
  const sound = soundOf(plain)
  return { plain, sound, skeleton: sound.replace(/[aiu]/g, '') }
}

const NOT_ASCII = /[^a-z0-9-]/

function fold(word: string): string {
  const small = word.toLowerCase()
  if (!NOT_ASCII.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`´ʿʾ.]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[æə]/g, 'a')
}

function soundOf(plain: string): string {
  return plain
    .replace(/q|ck/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/kh/g, 'x')
    .replace(/c(?=[aou])/g, 'k')
    .replace(/(?<=[a-z])ah$/, 'a')
    .replace(/[oue]?w?ou|oo|o|uu/g, 'u')
    .replace(/ee|ie|iy|ei|ey|ai|ay|ae|e|y/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/**
 * Whether two words may be two romanisations of one name: the same consonants in the same order, vowels that differ in at
 * most one place of four, and the same beginning. Short words must be equal: of them too many differ by a vowel only.
 */
export function soundsAlike(a: LatinKey, b: LatinKey): boolean {
  if (a.plain === b.plain) return true
  if (a.skeleton !== b.skeleton || Math.min(a.plain.length, b.plain.length) < 5) return false
  if (a.sound === b.sound) return true
  if (a.skeleton.length < 3) return false
  return vowelDifferences(a.sound, b.sound) <= Math.max(1, Math.floor(a.skeleton.length / 4))
}

/** How many of the gaps between the consonants of two words with one skeleton are filled otherwise. */
function vowelDifferences(a: string, b: string): number {
  const from = a.split(/[^aiu]/)
  const to = b.split(/[^aiu]/)
  let differences = from[0] === to[0] ? 0 : 2
  for (let i = 1; i < from.length; i++) {
    const last = i === from.length - 1
    if (from[i] !== to[i]) differences += from[i] === '' || to[i] === '' ? (last ? 0.5 : 1.5) : 1
  }
  return differences
}
