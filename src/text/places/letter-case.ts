import type { KeyWord } from '../gazetteer/name-key.ts'

/** Whether a word begins with a capital letter. */
export function isCapital(text: string, { start }: KeyWord): boolean {
  const code = text.charCodeAt(start)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

/** Whether a word has no small letter and more than one capital. */
export function isAllCapitals(text: string, { start, end }: KeyWord): boolean {
  const word = text.slice(start, end)
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** What stands between two neighbouring words. */
export const gapBetween = (text: string, before: KeyWord, after: KeyWord): string => text.slice(before.end, after.start)

const HYPHEN = /^[-‐‑]$/

export const isHyphen = (gap: string): boolean => HYPHEN.test(gap)

/** Whether a gap can stand inside a name: white space with at most one line end, a hyphen, the dot of a short word. */
export function joinsName(text: string, before: KeyWord, after: KeyWord): boolean {
  const gap = gapBetween(text, before, after)
  if (gap === ' ' || isHyphen(gap)) return true
  if (gap.length > 4) return false
  if (/^\s+$/.test(gap)) return gap.split('\n').length <= 2
  return /^\.\s?$/.test(gap) && (before.end - before.start === 1 || ABBREVIATED.has(before.fold))
}

const ABBREVIATED = new Set(['st', 'ste', 'mt', 'ft'])
