import type { Span } from '../../model/reading.ts'

/** The smallest piece that numbers, units and roles are read from. */
export interface Lexeme extends Span {
  /** `date`: anything inside a date mention, so that its numbers are not counted. */
  kind: 'number' | 'word' | 'mark' | 'date'
  /** In lower case; Arabic without vowel signs and tatweel, with one form of alef, ya and ta marbuta. */
  norm: string
  /** Of an Arabic word: itself, then without attached particles and article; of others, the norm alone. */
  forms: readonly string[]
  /** The first letter is upper case. */
  capital: boolean
  arabic: boolean
}

/** Digits with separators, grouped by spaces or not; abbreviations with dots; models ("AK-47"); words; any other sign alone. */
const LEXEME =
  /(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,٬٫،]\p{Nd}+)*|(?:\p{Lu}\.){2,}|\p{Lu}\p{L}{0,5}[-‐‑]\p{Nd}{1,4}\p{L}{0,2}(?![\p{L}\p{Nd}])|[\p{L}\p{M}ـ]+(?:['’]\p{L}+)*|\S/gu

const DIGIT = /^\p{Nd}/u
const LETTER = /^\p{L}/u
const ARABIC = /^[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff]/
const UPPER = /^\p{Lu}/u

/** Cuts `text` from `start` to `end` into lexemes; `dates` are sorted spans of the whole text. */
export function readLexemes(text: string, start: number, end: number, dates: readonly Span[]): Lexeme[] {
  const lexemes: Lexeme[] = []
  let date = firstEndingAfter(dates, start)
  for (const match of text.slice(start, end).matchAll(LEXEME)) {
    const piece = match[0]
    const from = start + match.index
    const to = from + piece.length
    while (date < dates.length && dates[date]!.end <= from) date++
    const dated = date < dates.length && dates[date]!.start < to
    const { kind, norm, forms, capital, arabic } = nature(piece)
    lexemes.push({ start: from, end: to, kind: dated ? 'date' : kind, norm, forms, capital, arabic })
  }
  return lexemes
}

type Nature = Omit<Lexeme, 'start' | 'end'>

/** Texts repeat their words, and working out the forms of one costs more than finding it again. */
const known = new Map<string, Nature>()
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 24

function nature(piece: string): Nature {
  const found = known.get(piece)
  if (found) return found
  const word = LETTER.test(piece)
  const arabic = word && ARABIC.test(piece)
  const kind = DIGIT.test(piece) ? 'number' : word ? 'word' : 'mark'
  const norm = word ? (arabic ? normaliseArabic(piece) : piece.toLowerCase().replace('’', "'")) : piece
  const forms = arabic ? withoutProclitics(norm) : [norm]
  const made: Nature = { kind, norm, forms, capital: word && !arabic && UPPER.test(piece), arabic }
  if (piece.length > LONGEST_KNOWN) return made
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(piece, made)
  return made
}

/** One spelling for what Arabic writers spell in several ways. */
export function normaliseArabic(word: string): string {
  return word.replace(VARIANT, (letter) => PLAIN_LETTERS[letter] ?? '')
}

const VARIANT = /[\u0610-\u061a\u064b-\u065f\u0670ـأإآٱىیةک]/g
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
}

/** An Arabic word as it stands, then without its attached "and", "so", "by", "for", "as" and its article. */
function withoutProclitics(norm: string): string[] {
  const forms = [norm]
  const bare = norm.length > 3 && (norm[0] === 'و' || norm[0] === 'ف') ? norm.slice(1) : norm
  if (bare !== norm) forms.push(bare)
  const object = bare.length > 3 && (bare[0] === 'ب' || bare[0] === 'ل' || bare[0] === 'ك') ? bare.slice(1) : bare
  if (object !== bare) forms.push(object)
  for (let i = 0, own = forms.length; i < own; i++) {
    const form = forms[i]!
    if (form.length > 4 && (form.startsWith('ال') || form.startsWith('لل'))) forms.push(form.slice(2))
  }
  return forms
}

/** What a table says of a word, trying an Arabic word without its attached particles as well. */
export function lookUp<Value>(table: ReadonlyMap<string, Value>, lexeme: Lexeme | undefined): Value | undefined {
  if (lexeme?.kind !== 'word') return undefined
  for (const form of lexeme.forms) {
    const value = table.get(form)
    if (value !== undefined) return value
  }
  return undefined
}

/** Whether nothing stands between a lexeme and the one before it. */
export function isGlued(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]
  const here = lexemes[index]
  return before !== undefined && here !== undefined && before.end === here.start
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
