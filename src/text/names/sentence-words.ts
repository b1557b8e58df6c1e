import type { Span } from '../../model/reading.ts'
import { type NameWord, nameWords } from './name-words.ts'

const kept = new WeakMap<readonly Span[], { text: string; words: NameWord[][] }>()

/** The words of each sentence. The finders of names ask for the same one after another, so they are kept with the list. */
export function wordsOfSentences(text: string, sentences: readonly Span[]): readonly (readonly NameWord[])[] {
  const known = kept.get(sentences)
  if (known?.text === text && known.words.length === sentences.length) return known.words
  const words = sentences.map((sentence) => nameWords(text, sentence))
  kept.set(sentences, { text, words })
  return words
}
