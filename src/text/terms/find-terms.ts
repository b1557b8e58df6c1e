import type { Span } from '../../model/reading.ts'
import { normaliseWords, type SearchWord } from '../normalise.ts'

/** A term that is looked for: words one after the other, the last of which may be the beginning of one. */
export interface Term {
  asked: string
  words: readonly string[]
  isPrefix: boolean
}

/** `قتال`, `"car bomb"`, `fight*`; `undefined` for what holds no word. */
export function readTerm(asked: string): Term | undefined {
  const words = normaliseWords(asked).map(({ norm }) => norm)
  return words.length === 0 ? undefined : { asked, words, isPrefix: /\*\s*"?$/.test(asked) }
}

/** Where a term stands among the words of a text; occurrences do not overlap. */
export function findTerm(words: readonly SearchWord[], { words: wanted, isPrefix }: Term): Span[] {
  const found: Span[] = []
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const fits = wanted.every((word, index) => {
      const { norm } = words[at + index] as SearchWord
      return isPrefix && index === wanted.length - 1 ? startsAs(norm, word) : isWord(norm, word)
    })
    if (!fits) continue
    const last = words[at + wanted.length - 1] as SearchWord
    found.push({ start: (words[at] as SearchWord).start, end: last.end })
    at += wanted.length - 1
  }
  return found
}

/** The word itself, or behind the small words that Arabic writes onto its front: and, so; in, for, as. */
const isWord = (norm: string, wanted: string) =>
  norm === wanted || (isArabic(wanted) && norm.endsWith(wanted) && joined.test(norm.slice(0, -wanted.length)))

function startsAs(norm: string, wanted: string): boolean {
  if (norm.startsWith(wanted)) return true
  if (!isArabic(wanted)) return false
  const front = /^[وف]?[بلك]?/.exec(norm)?.[0] ?? ''
  return [1, 2].some((length) => length <= front.length && norm.startsWith(wanted, length))
}

const joined = /^(?:[وف][بلك]?|[بلك])$/
const isArabic = (word: string) => /^\p{Script=Arabic}{2,}/u.test(word)
