import type { Span } from '../../model/reading.ts'
import { normaliseWords, type SearchWord } from '../normalise.ts'
import type { QueryPart } from './query.ts'

/**
 * Where the parts of a search stand in a text, in its own spelling: one stretch a word, one a phrase, one for each word of a NEAR.
 *
 * @returns in order, without overlap; empty when no part is in the text
 */
export function findMatches(text: string, parts: readonly QueryPart[]): Span[] {
  return matchesAmong(normaliseWords(text), parts)
}

/** How many of the parts are in a text. */
export function countMatched(text: string, parts: readonly QueryPart[]): number {
  const words = normaliseWords(text)
  return parts.filter((part) => matchesAmong(words, [part]).length > 0).length
}

function matchesAmong(words: readonly SearchWord[], parts: readonly QueryPart[]): Span[] {
  const spans = parts.flatMap((part) => {
    if (part.kind === 'near') return nearMatches(words, part.words, part.distance)
    return part.kind === 'word' ? wordMatches(words, part) : phraseMatches(words, part.words)
  })
  return withoutOverlap(spans)
}

function wordMatches(words: readonly SearchWord[], { word, isPrefix }: { word: string; isPrefix: boolean }): Span[] {
  return words.filter(({ norm }) => (isPrefix ? norm.startsWith(word) : norm === word)).map(spanOf)
}

function phraseMatches(words: readonly SearchWord[], phrase: readonly string[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (!phrase.every((word, index) => words[at + index]?.norm === word)) continue
    const last = words[at + phrase.length - 1]
    const first = words[at]
    if (first && last) spans.push({ start: first.start, end: last.end })
  }
  return spans
}

/** Windows that end at one of the words and hold all of them; each word in them counts at its last place. */
function nearMatches(words: readonly SearchWord[], wanted: readonly string[], distance: number): Span[] {
  const lastAt = new Map<string, number>()
  const spans: Span[] = []
  for (const [at, { norm }] of words.entries()) {
    if (!wanted.includes(norm)) continue
    lastAt.set(norm, at)
    const places = wanted.map((word) => lastAt.get(word) ?? -Infinity)
    const between = at - Math.min(...places) + 1 - wanted.length
    if (between <= distance) for (const place of new Set(places)) spans.push(spanOf(words[place] as SearchWord))
  }
  return spans
}

const spanOf = ({ start, end }: SearchWord): Span => ({ start, end })

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || span.start >= last.end) kept.push(span)
    else last.end = Math.max(last.end, span.end)
  }
  return kept
}
