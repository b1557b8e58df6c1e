import { wrongUsage } from '../../model/errors.ts'
import { normaliseWords } from '../normalise.ts'

/** One part of a search; all parts must be found. */
export type QueryPart =
  | { kind: 'word'; word: string; isPrefix: boolean }
  | { kind: 'phrase'; words: readonly string[] }
  /** The words stand with at most `distance` others between the first and the last. */
  | { kind: 'near'; words: readonly string[]; distance: number }

const MOST_PARTS = 32
const DEFAULT_DISTANCE = 10
const MOST_DISTANCE = 100

const pattern = /NEAR\(([^()]*)\)|["“”«]([^"“”«»]*)["“”»]|(\S+)/gu

/**
 * Reads what somebody searches for: words that must all be there, `"a phrase"`, `begin*`, `NEAR(two words, 5)`. Words are compared as
 * `normaliseWords` writes them, so that one with a hyphen is a phrase of its parts.
 *
 * @throws MarsadError `empty_search`, `search_too_long`, `bad_near`
 */
export function parseQuery(query: string): QueryPart[] {
  const parts = [...query.matchAll(pattern)].flatMap(([, near, phrase, word]) => {
    if (near !== undefined) return [nearPart(near)]
    if (phrase !== undefined) return wordsPart(wordsIn(phrase))
    return plainPart(word ?? '')
  })
  if (parts.length === 0) {
    throw wrongUsage('empty_search', 'There is nothing to search for.', {
      received: query,
      expected: 'one or more words, a "phrase in quotes", the begin* of a word or NEAR(two words, 5)',
    })
  }
  if (parts.length <= MOST_PARTS) return parts
  throw wrongUsage('search_too_long', 'These are too many words for one search.', {
    received: `${parts.length} words and phrases`,
    expected: `at most ${MOST_PARTS}`,
  })
}

const wordsIn = (text: string) => normaliseWords(text).map(({ norm }) => norm)

function plainPart(word: string): QueryPart[] {
  const words = wordsIn(word)
  const [first] = words
  if (words.length === 1 && first !== undefined && word.endsWith('*')) {
    return [{ kind: 'word', word: first, isPrefix: true }]
  }
  return wordsPart(words)
}

function wordsPart(words: readonly string[]): QueryPart[] {
  const [first, ...more] = words
  if (first === undefined) return []
  return [more.length === 0 ? { kind: 'word', word: first, isPrefix: false } : { kind: 'phrase', words }]
}

function nearPart(inner: string): QueryPart {
  const [, text = '', given] = /^(.*?)(?:,\s*(\d+)\s*)?$/su.exec(inner) ?? []
  const words = wordsIn(text)
  const distance = given === undefined ? DEFAULT_DISTANCE : Number(given)
  if (words.length > 1 && distance <= MOST_DISTANCE) return { kind: 'near', words, distance }
  throw wrongUsage('bad_near', 'NEAR does not take this.', {
    received: `NEAR(${inner})`,
    expected: `two words or more, then a comma and at most ${MOST_DISTANCE}, as in NEAR(prison break, 5)`,
  })
}

/** The parts as an expression of SQLite's FTS5 over normalised words. */
export function toMatch(parts: readonly QueryPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'word') return `${quoted(part.word)}${part.isPrefix ? ' *' : ''}`
      if (part.kind === 'phrase') return quoted(part.words.join(' '))
      return `NEAR(${part.words.map(quoted).join(' ')}, ${part.distance})`
    })
    .join(' AND ')
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
