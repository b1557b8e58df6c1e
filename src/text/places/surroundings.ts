import type { Span } from '../../model/reading.ts'
import { isArabicWord, type KeyWord, keyWords } from '../gazetteer/name-key.ts'
import { isCapital } from './letter-case.ts'

/** The words about a candidate, within its sentence. */
export interface Surroundings {
  /** Up to four folded words before it, the nearest first, up to the next mark that ends a clause. */
  before: readonly string[]
  /** Up to two folded words after it, likewise. */
  after: readonly string[]
  /** The word right before is capitalised, with one space between. */
  capitalBefore: boolean
  capitalAfter: boolean
  /** Nothing but marks stands before it in its sentence, or one capitalised word that opens it. */
  opening: boolean
  /** What stands between it and the word before and after. */
  gapBefore: string
  gapAfter: string
  arabic: boolean
}

const REACH = 60

export function surroundingsOf(text: string, { start, end }: Span, sentence: Span): Surroundings {
  const from = Math.max(sentence.start, start - REACH)
  const earlier = keyWords(text, from > sentence.start ? wordEdge(text, from, start) : from, start)
  const later = keyWords(text, end, Math.min(sentence.end, end + REACH)).slice(0, 2)
  const last = earlier.at(-1)
  const next = later[0]
  const gapBefore = text.slice(last?.end ?? from, start)
  const gapAfter = text.slice(end, next?.start ?? Math.min(sentence.end, end + REACH))
  return {
    before: joined(text, [...earlier].reverse().slice(0, 4), start),
    after: joinedAfter(text, later, end),
    capitalBefore: gapBefore === ' ' && last !== undefined && isCapital(text, last),
    capitalAfter: gapAfter === ' ' && next !== undefined && isCapital(text, next),
    opening: earlier.length === 0,
    gapBefore,
    gapAfter,
    arabic: isArabicWord(keyWords(text, start, end)[0]?.fold ?? ''),
  }
}

/** The first offset from `from` on at which a word may begin: not inside one. */
function wordEdge(text: string, from: number, limit: number): number {
  while (from < limit && /[\p{L}\p{N}]/u.test(text[from]!)) from++
  return from
}

const BREAK = /[.;:!?()[\]"“”«»؛؟]/

/** The folded words, the nearest first, as long as no mark breaks the clause. */
function joined(text: string, nearestFirst: readonly KeyWord[], start: number): string[] {
  const folds: string[] = []
  let edge = start
  for (const word of nearestFirst) {
    if (BREAK.test(text.slice(word.end, edge)) && !/^\.\s$/.test(text.slice(word.end, edge))) break
    folds.push(word.fold)
    edge = word.start
  }
  return folds
}

function joinedAfter(text: string, words: readonly KeyWord[], end: number): string[] {
  const folds: string[] = []
  let edge = end
  for (const word of words) {
    if (!/^[\s'’-]{1,3}$/.test(text.slice(edge, word.start))) break
    folds.push(word.fold)
    edge = word.end
  }
  return folds
}
