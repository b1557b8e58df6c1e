import { isGlued, normaliseArabic, type Lexeme } from './lexemes.ts'
import { BEFORE, BEHIND, POWER, type Bound } from './qualifiers-data.ts'

export interface Qualifiers {
  bounds: ReadonlySet<Bound>
  /** Where the first or last word of the qualifier stands; the edge given when there is none. */
  at: number
}

interface Phrase {
  words: readonly string[]
  bound: Bound
}

/** Every phrase under the word that is met first: the last one before a number, the first one behind it. */
function index(
  phrases: Record<Bound, string>,
  first: (words: readonly string[]) => string,
): ReadonlyMap<string, Phrase[]> {
  const table = new Map<string, Phrase[]>()
  for (const [bound, list] of Object.entries(phrases) as [Bound, string][]) {
    for (const phrase of list.split(',')) {
      const words = normaliseArabic(phrase.trim()).split(/\s+/)
      const key = first(words)
      table.set(key, [...(table.get(key) ?? []), { words, bound }])
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return table
}

const BEFORE_BY_LAST = index(BEFORE, (words) => words.at(-1)!)
const BEHIND_BY_FIRST = index(BEHIND, (words) => words[0]!)

/** An Arabic qualifier may carry the particle of the verb before it: "بنحو", "لأكثر من". */
function says(lexeme: Lexeme | undefined, word: string, first: boolean): boolean {
  if (!lexeme || lexeme.kind === 'date' || lexeme.kind === 'number') return false
  if (lexeme.norm === word) return true
  return first && lexeme.arabic && /^[وفبلك]/.test(lexeme.norm) && lexeme.norm.slice(1) === word
}

/** The qualifiers directly before the lexeme `edge`: "at least", "an estimated", "ما لا يقل عن". */
export function readQualifiersBefore(lexemes: readonly Lexeme[], edge: number, low: number): Qualifiers {
  const bounds = new Set<Bound>()
  let at = edge
  for (let rounds = 0; rounds < 3; rounds++) {
    const last = lexemes[at - 1]
    if (!last) break
    const attached = last.arabic && /^[وفبلك]/.test(last.norm) ? BEFORE_BY_LAST.get(last.norm.slice(1)) : undefined
    const phrase = (BEFORE_BY_LAST.get(last.norm) ?? attached)?.find(({ words }) =>
      words.every((word, i) => says(lexemes[at - words.length + i], word, i === 0)),
    )
    if (!phrase) break
    const start = at - phrase.words.length
    if (!isQualifying(lexemes, start, phrase, low)) break
    bounds.add(phrase.bound)
    at = start
  }
  return { bounds, at }
}

function isQualifying(lexemes: readonly Lexeme[], start: number, phrase: Phrase, low: number): boolean {
  if (phrase.words.length > 1) return true
  const word = phrase.words[0]!
  const before = lexemes[start - 1]?.norm ?? ''
  if (word === 'over' || word === 'above') return !POWER.has(before) && low >= 2
  if (word === 'under' || word === 'below') return low >= 10 && !POWER.has(before)
  if (word === 'near' || word === 'perhaps' || word === 'some') return low > 1
  return true
}

/** The qualifiers that begin at the lexeme `edge`: "or more", "+", "على الأقل". */
export function readQualifiersBehind(lexemes: readonly Lexeme[], edge: number): Qualifiers {
  const bounds = new Set<Bound>()
  const phrase = BEHIND_BY_FIRST.get(lexemes[edge]?.norm ?? '')?.find(({ words }) =>
    words.every((word, i) => says(lexemes[edge + i], word, false)),
  )
  if (!phrase || (/^[-+]$/.test(phrase.words[0]!) && !isGlued(lexemes, edge))) return { bounds, at: edge }
  bounds.add(phrase.bound)
  return { bounds, at: edge + phrase.words.length }
}
