import type { QuantityMention, Span } from '../../model/reading.ts'
import { readLexemes, type Lexeme } from './lexemes.ts'
import { readSentence } from './read-sentence.ts'

/** A quantity with the words that decided how it was read. */
export interface FoundQuantity {
  mention: QuantityMention
  /** The number alone, without qualifier and unit. */
  number: Span
  /** What is counted, as it stands behind the number; `null` when no noun stands with it. */
  head: Span | null
  /** The word that gave the role: "killed", "execution"; `null` when there is no role. */
  cue: Span | null
}

/** Digits of any script, or a letter sequence that begins some number word: sentences without either are not cut up. */
const MAY_COUNT =
  /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|fif|twen|for?ty|eigh|hundred|thousand|million|billion|trillion|milli|dozen|scores|tens|several|few|couple|handful|half|third|quarter|fifth|tenth|lakh|crore|dizain|centain|plusieurs|dutzend|hundert|tausend|onlarca|yüzlerce|binlerce)|[\u0620-\u06ff]{3}/iu

/** Longer sentences are read in pieces of this many characters, so that hostile text costs no more than other text. */
const LONGEST_PIECE = 4000

/**
 * As `findQuantities`, with the stretches that decided number, unit and role, in order and without overlap.
 * `sentences` and `dates` are sorted spans of `text`; numbers inside dates are left out.
 */
export function readQuantities(text: string, sentences: readonly Span[], dates: readonly Span[]): FoundQuantity[] {
  const found: FoundQuantity[] = []
  for (const sentence of sentences) {
    for (const { start, end } of pieces(text, sentence)) {
      if (!MAY_COUNT.test(text.slice(start, end))) continue
      const lexemes = withoutNotes(readLexemes(text, start, end, dates))
      for (const quantity of readSentence(text, lexemes)) found.push(quantity)
    }
  }
  return found
}

/**
 * Every number of something that a text states: digits, words, vague plurals ("dozens"), ranges, shares, money and measures, in English
 * and Arabic, with a few forms of French, German and Turkish. Years, ordinals, labels and codes are no quantities.
 * A mention reaches from its qualifier ("at least") to the noun of what is counted. In order, without overlap.
 */
export function findQuantities(text: string, sentences: readonly Span[], dates: readonly Span[]): QuantityMention[] {
  return readQuantities(text, sentences, dates).map((found) => found.mention)
}

/** A sentence, or pieces of a very long one, cut at a space where there is one near. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cuts: Span[] = []
  let from = start
  while (end - from > LONGEST_PIECE) {
    const space = text.lastIndexOf(' ', from + LONGEST_PIECE)
    const to = space > from + LONGEST_PIECE / 2 ? space : from + LONGEST_PIECE
    cuts.push({ start: from, end: to })
    from = to
  }
  return [...cuts, { start: from, end }]
}

/** Footnote markers such as `[12]` and `([1])` taken out, so that "450[12] members" reads as "450 members". */
function withoutNotes(lexemes: readonly Lexeme[]): Lexeme[] {
  const kept: Lexeme[] = []
  for (let at = 0; at < lexemes.length; at++) {
    const isNote = lexemes[at]!.norm === '[' && lexemes[at + 1]?.kind === 'number' && lexemes[at + 2]?.norm === ']'
    if (!isNote) kept.push(lexemes[at]!)
    else {
      const wrapped = kept.at(-1)?.norm === '(' && lexemes[at + 3]?.norm === ')'
      if (wrapped) kept.pop()
      at += wrapped ? 3 : 2
    }
  }
  return kept
}
