/** Vowel signs and other marks, tatweel, and the invisible characters that join, part and turn. */
const MARKS = /[\p{Mn}\u0640\u200c-\u200f]/gu

/**
 * An Arabic word without vowel signs and tatweel, its alefs and Persian letters made one, ta marbuta as ha. Final ya and
 * alef maqsura stay apart: علي is a name, على a preposition.
 */
export function foldArabic(word: string): string {
  return word
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
}

/** What may stand before a noun and be written together with it: and, so, in, for, like; the longest is two letters. */
const PREFIX = /^(?:[وف]?[بك](?=ال)|[وف]?لل?|[وفبك])/

/** A folded word as it may be read: as it is, and without the small words written together with it. */
export function readingsOf(folded: string): string[] {
  const readings = [folded]
  if (folded.length < 4) return readings
  const first = folded[0]!
  if ((first === 'و' || first === 'ف') && folded.length > 3) readings.push(folded.slice(1))
  const prefix = PREFIX.exec(folded)?.[0]
  if (prefix !== undefined) {
    const rest = folded.slice(prefix.length)
    if (rest.length >= 2) readings.push(prefix.endsWith('لل') ? `ال${rest}` : rest)
  }
  return [...new Set(readings)]
}

/** Whether a folded word has the article, small words before it aside. */
export const isDefinite = (folded: string): boolean => /^(?:[وف]?[بك]?ال|[وف]?لل)..+/.test(folded)

/** How many letters of a word stand before one of its readings; 0 for `لل…`, where the article is written into them. */
export function prefixLength(word: string, reading: string): number {
  for (let length = 1; length <= 2 && length < word.length; length++) {
    if (foldArabic(word.slice(length)) === reading || foldArabic(word.slice(length)).replace(/ى/g, 'ي') === reading)
      return length
  }
  return 0
}
