import type { Span } from '../../model/reading.ts'

export interface Token extends Span {
  kind: 'word' | 'number' | 'mark'
}

/**
 * The tokens of `text` between two offsets, in order; between them is white space. A word holds its inner hyphens and
 * apostrophes (`U.S-led` is `U` `.` `S-led`, `al-Hol`, `n'est`), also digits that follow its letters (`F16`). A number holds its inner
 * separators and both kinds of Arabic digits (`10,000`, `3.5`, `٢٠١٤`); `45-50` is three tokens, `1Nov` two. Every other
 * character that is not white space is a mark. Linear; never throws.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const kind = kindOf(text, at)
    const from = at
    at += kind === WIDE_LETTER || kind === WIDE_MARK ? 2 : 1
    if (kind === SPACE) continue
    if (kind === DIGIT) at = endOfNumber(text, at, end)
    else if (kind === LETTER || kind === WIDE_LETTER) at = endOfWord(text, at, end)
    at = Math.min(at, end)
    tokens.push({ start: from, end: at, kind: kind === DIGIT ? 'number' : kind <= WIDE_LETTER ? 'word' : 'mark' })
  }
  return tokens
}

const LETTER = 0
const WIDE_LETTER = 1
const DIGIT = 2
const MARK = 3
const WIDE_MARK = 4
const SPACE = 5

const LETTERS = /[\p{L}\p{M}]/u
const SPACES = /\s|\p{Cf}/u

/** The kind of every UTF-16 unit, worked out once. Surrogates are looked at in pairs. */
const kinds = new Uint8Array(0x10000).fill(255)

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff) return kindOfPair(text.codePointAt(at) ?? 0)
  const known = kinds[code] as number
  return known === 255 ? (kinds[code] = classify(code)) : known
}

function kindOfPair(code: number): number {
  if (code <= 0xffff) return MARK
  return LETTERS.test(String.fromCodePoint(code)) ? WIDE_LETTER : WIDE_MARK
}

function classify(code: number): number {
  if (isDigit(code)) return DIGIT
  const letter = String.fromCharCode(code)
  return LETTERS.test(letter) ? LETTER : SPACES.test(letter) ? SPACE : MARK
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
}

const NUMBER_MARKS = new Set([...".,٫٬'’"].map((mark) => mark.charCodeAt(0)))
const WORD_MARKS = new Set([..."-‐‑'’ʼ\u200C\u200D"].map((mark) => mark.charCodeAt(0)))

function endOfNumber(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    if (isDigit(text.charCodeAt(at))) at += 1
    else if (at + 1 < end && NUMBER_MARKS.has(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const step = wordStep(text, at, end)
    if (step === 0) break
    at += step
  }
  return at
}

/** How many units of the word stand at `at`; 0 at its end. */
function wordStep(text: string, at: number, end: number): number {
  const kind = kindOf(text, at)
  if (kind === LETTER || kind === DIGIT) return 1
  if (kind === WIDE_LETTER) return 2
  if (at + 1 >= end || !WORD_MARKS.has(text.charCodeAt(at))) return 0
  return isPartOfWord(kindOf(text, at + 1)) ? 1 : 0
}

function isPartOfWord(kind: number): boolean {
  return kind === LETTER || kind === WIDE_LETTER || kind === DIGIT
}
