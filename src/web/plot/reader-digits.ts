import { inArabicDigits } from '../settings/digits.ts'

const openIsolate = /[\u2066-\u2068]/
/** Names from data are isolated so that each reads in its own direction; a whole line may be so too, with RLI. */
const name = /\u2068(?:[^\u2066-\u2069]|\u2068[^\u2066-\u2069]*\u2069)*\u2069/gu

/** A sentence of ours in Arabic digits; names from data inside it (U+2068 … U+2069) keep theirs. */
export function sentenceInArabicDigits(sentence: string): string {
  let written = ''
  let at = 0
  for (const match of sentence.matchAll(name)) {
    written += inArabicDigits(sentence.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return written + inArabicDigits(sentence.slice(at))
}

/** A label of a drawing in Arabic digits, unless it holds a name in another script or an isolated one. */
export function labelInArabicDigits(label: string): string {
  const plain = label.replace(/^\u2067|\u2069$/g, '')
  return openIsolate.test(plain) || /(?!\p{Script=Arabic})\p{Letter}/u.test(plain) ? label : inArabicDigits(label)
}
