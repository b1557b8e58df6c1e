import type { Span } from '../../model/reading.ts'
import { readFeatureWords, type FeatureWord } from './feature-words.ts'

/** The words of a sentence around a cue. */
export interface Clause {
  words: readonly FeatureWord[]
  /** Index of the first word of the cue. */
  cue: number
  /** Whether a comma or another mark that ends a phrase stands between word `at` and the next. */
  isEdge: (at: number) => boolean
}

/** Characters on either side of a cue that are looked at, so that a text without full stops costs no more. */
const window = 1500

export function wordsAround(text: string, sentence: Span, cue: Span): Clause {
  const start = Math.max(sentence.start, cue.start - window)
  const end = Math.min(sentence.end, cue.end + window)
  const words = readFeatureWords(text, start, end)
  const at = words.findIndex(({ end: wordEnd }) => wordEnd > cue.start)
  return {
    words,
    cue: at < 0 ? words.length : at,
    isEdge: (index) => {
      const word = words[index]
      const next = words[index + 1]
      if (!word || !next) return true
      return /[,;:،؛.!?()[\]–—"“”«»\n]/.test(text.slice(word.end, next.start))
    },
  }
}
