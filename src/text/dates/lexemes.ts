import type { Span } from '../../model/reading.ts'
import { type Strength, type WordKind, lines } from './vocabulary-data.ts'
import { type NumericDate, readNumericDate } from './numeric-date.ts'

/** A word, number or mark as the grammar of dates looks at it. */
export interface Lexeme extends Span {
  kind: WordKind | 'number' | 'numeric_date' | 'mark' | 'other'
  /** What it stands for: the month, the weekday (Monday 1), the number … */
  value: number
  /** As normalised; of a mark the mark itself. */
  word: string
  /** Begins with a capital letter, or is in letters that have none. */
  capital: boolean
  strength: Strength
  /** No white space stands before it. */
  attached: boolean
  date: NumericDate | null
}

interface Phrase {
  words: readonly string[]
  kind: WordKind
  value: number
  strength: Strength
}

/** First word → the phrases that begin with it, the longest first. */
const phrases = new Map<string, Phrase[]>()
for (const [kind, value, words, strength = 'strong'] of lines) {
  for (const phrase of words.split(' ')) {
    const parts = phrase.split('_')
    const [first] = parts
    if (!first) continue
    const known = phrases.get(first) ?? []
    if (known.some((other) => other.words.join('_') === phrase)) continue
    phrases.set(
      first,
      [...known, { words: parts, kind, value, strength }].sort((a, b) => b.words.length - a.words.length),
    )
  }
}

const PIECE = /([\p{L}\p{M}ـ]+)|([0-9]+|[٠-٩]+|[۰-۹]+)|(\S)/gu
const ASCII_WORD = /^[A-Za-z]+$/
const ARABIC = /^\p{Script=Arabic}/u

/** The lexemes of `text` between two offsets; those of no interest are of kind `other`. Linear. */
export function readLexemes(text: string, start: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = []
  let free = start
  PIECE.lastIndex = start
  for (let match = PIECE.exec(text); match && match.index < end; match = PIECE.exec(text)) {
    const [piece, letters, digits] = match
    const at = match.index
    const base = { start: at, end: Math.min(at + piece.length, end), attached: at === free && at > start }
    free = base.end
    if (letters !== undefined) {
      pushWord(lexemes, letters, base)
    } else if (digits !== undefined) {
      const date = readNumericDate(text, at, end)
      if (date) {
        free = at + date.length
        PIECE.lastIndex = free
        lexemes.push({
          ...base,
          end: free,
          kind: 'numeric_date',
          value: 0,
          word: '',
          capital: true,
          strength: 'strong',
          date,
        })
      } else {
        lexemes.push({
          ...base,
          kind: 'number',
          value: numberOf(digits),
          word: digits,
          capital: true,
          strength: 'strong',
          date: null,
        })
      }
    } else {
      const known = phrases.get(piece)?.[0]
      const kind = known?.kind ?? 'mark'
      lexemes.push({ ...base, kind, value: 0, word: piece, capital: true, strength: 'strong', date: null })
    }
  }
  return joinPhrases(lexemes)
}

/** A word, with its Arabic clitics as lexemes of their own where the rest is a word of dates. */
function pushWord(lexemes: Lexeme[], letters: string, base: Span & { attached: boolean }): void {
  if (ASCII_WORD.test(letters)) {
    const word = letters.toLowerCase()
    lexemes.push({ ...base, kind: 'other', value: 0, word, capital: word !== letters, strength: 'strong', date: null })
    return
  }
  const word = normaliseWord(letters)
  const plain = {
    ...base,
    kind: 'other' as const,
    value: 0,
    word,
    capital: letters !== letters.toLowerCase() || ARABIC.test(letters),
    strength: 'strong' as const,
    date: null,
  }
  if (phrases.has(word) || !ARABIC.test(word)) {
    lexemes.push(plain)
    return
  }
  let from = 0
  const clitics: Lexeme[] = []
  for (const letter of word.slice(0, 2)) {
    const kind = letter === 'و' || letter === 'ف' ? 'and' : letter === 'ب' || letter === 'ل' ? 'in' : null
    if (!kind) break
    from += 1
    clitics.push({ ...plain, kind, word: letter, start: base.start + from - 1, end: base.start + from })
    const rest = word.slice(from)
    if (!phrases.has(rest)) continue
    const offset = letters.length === word.length ? from : clitics.length
    lexemes.push(...clitics, { ...plain, word: rest, start: Math.min(base.start + offset, base.end), attached: true })
    return
  }
  const stem = word.endsWith('ي') ? word.slice(0, -1) : ''
  lexemes.push(stem !== '' && phrases.has(stem) ? { ...plain, word: stem } : plain)
}

/** Gives words their kinds, several words one where they make a phrase; hyphens between its words count as spaces. */
function joinPhrases(words: readonly Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Lexeme
    const found = word.kind === 'other' ? findPhrase(words, at) : undefined
    if (!found) {
      joined.push(word)
      continue
    }
    const { phrase, last } = found
    const end = (words[last] as Lexeme).end
    joined.push({ ...word, end, kind: phrase.kind, value: phrase.value, strength: phrase.strength })
    at = last
  }
  return joined
}

function findPhrase(words: readonly Lexeme[], at: number): { phrase: Phrase; last: number } | undefined {
  for (const phrase of phrases.get((words[at] as Lexeme).word) ?? []) {
    let next = at
    let matched = 1
    while (matched < phrase.words.length) {
      next += 1
      const word = words[next]
      if (!word) break
      if (word.kind === 'mark' && "-‐‑'’ʿʻ`".includes(word.word)) continue
      if (word.word !== phrase.words[matched]) break
      matched += 1
    }
    if (matched === phrase.words.length) return { phrase, last: next }
  }
  return undefined
}

const VOWEL_SIGNS = /[\u064B-\u065F\u0670\u0640]/g
const MARKS = /\p{M}/gu

/** How the vocabulary writes a word: see there. */
export function normaliseWord(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  if (ARABIC.test(word)) {
    return word
      .replace(VOWEL_SIGNS, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/[ىی]/g, 'ي')
      .replace(/[ةە]/g, 'ه')
      .replace(/ک/g, 'ك')
  }
  return word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/ı/g, 'i')
}

/** The value of digits of any of the three kinds; beyond eight digits 0, for no date has so many. */
export function numberOf(digits: string): number {
  if (digits.length > 8) return 0
  let value = 0
  for (let at = 0; at < digits.length; at += 1) value = value * 10 + (digits.charCodeAt(at) & 0xf)
  return value
}
