import type { Span } from '../model/reading.ts'

/** Changes whenever the same text could give other words; an index remembers which one wrote it. */
export const normaliserVersion = '1'

/** A word as it is searched, and the stretch of the text that it stands for. */
export interface SearchWord extends Span {
  norm: string
}

/**
 * The words of a text as they are compared in a search. Ignored are case, Latin accents and the dot of i, Arabic vowel signs and tatweel,
 * the forms of alef, ya, kaf, hamza carriers and ta marbuta, the Arabic article with what is written to it (`والموصل`,
 * `بالموصل`, `للموصل` → `موصل`), apostrophes, the English genitive, and which digits are used. Words are runs of letters,
 * marks and digits; a word that holds nothing else than marks is none. One stretch may give two words (`ﷺ` gives four).
 *
 * @returns in the order of the text; offsets are of the text as given
 */
export function normaliseWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    const start = index
    const end = start + raw.length
    if (plainAscii.test(raw)) words.push({ norm: raw.toLowerCase(), start, end })
    else for (const norm of normaliseWord(raw)) words.push({ norm, start, end })
  }
  return words
}

/** The same words in one line, as an index keeps them. */
export function normaliseText(text: string): string {
  return normaliseWords(text)
    .map(({ norm }) => norm)
    .join(' ')
}

/** Letters, marks and digits, with apostrophes and invisible characters inside. */
const wordPattern = /[\p{L}\p{M}\p{N}\u0640](?:['’ʼʿʾ`]?[\p{Cf}]?[\p{L}\p{M}\p{N}\u0640])*/gu
const plainAscii = /^[A-Za-z0-9]+$/

function normaliseWord(raw: string): string[] {
  const folded = raw
    .replace(/['’ʼ`]s$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => letters.get(letter) ?? letter)
  return folded.split(notWord).flatMap((word) => (word === '' ? [] : [withoutArticle(word)]))
}

/** Latin combining marks, Arabic vowel signs and the hamzas that NFKD takes off their carriers, tatweel, apostrophes, invisible marks. */
const dropped =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640'’ʼʿʾ`\p{Cf}]/gu
const notWord = /[^\p{L}\p{M}\p{N}]+/u

/** What NFKD leaves alone. */
const letters = new Map<string, string>([
  ...Object.entries({ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه' }),
  ...Object.entries({ ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ə: 'e' }),
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value) => [digit, String(value)] as const),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value) => [digit, String(value)] as const),
])

const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u
/** Never without its article: what would be left is the word for "to him". */
const neverCut = /^[وفبكت]?(?:الله|لله|اللهم)$/

const withoutArticle = (word: string) => (neverCut.test(word) ? word : word.replace(article, ''))
