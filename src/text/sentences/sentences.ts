import type { Span } from '../../model/reading.ts'
import {
  calendarAbbreviations,
  doubtfulAbbreviations,
  monthsAfterOrdinal,
  openers,
  runningAbbreviations,
  titleAbbreviations,
} from './abbreviations-data.ts'

/**
 * The sentences of a text, in order, without overlap or outer white space, none over the edge of a paragraph; a
 * paragraph without letters or digits has none of its own unless it has other marks. A single line end inside a
 * paragraph counts as a space. Written for English, Arabic and other languages in Latin letters; the full stops of other
 * scripts (`。`, `।`, `۔`) end sentences too. Own rules rather than `Intl.Segmenter`: the same on every version of Node.
 */
export function splitSentences(text: string, paragraphs: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const paragraph of paragraphs) {
    let start = paragraph.start
    for (let at = start; at < paragraph.end; at += 1) {
      const code = text.charCodeAt(at)
      if (!isTerminator(code)) continue
      const end = sentenceEnd(text, start, at, paragraph.end)
      if (end === 0) continue
      pushTrimmed(text, sentences, start, end)
      start = end
      at = end - 1
    }
    pushTrimmed(text, sentences, start, paragraph.end)
  }
  return sentences
}

const STOP = 0x2e

/** `. ! ? … ؟ ۔ । 。 ！ ？ ‼ ⁇` */
function isTerminator(code: number): boolean {
  return code < 0x80 ? code === STOP || code === 0x21 || code === 0x3f : OTHER_TERMINATORS.has(code)
}
const OTHER_TERMINATORS = new Set([...'…؟۔।。！？‼⁇⁈⁉'].map((mark) => mark.charCodeAt(0)))
const WIDE = new Set([...'。！？'].map((mark) => mark.charCodeAt(0)))
const CLOSERS = new Set([...'"\'”’»›)]}'].map((mark) => mark.charCodeAt(0)))

/** Where the sentence ends that may end at the terminator `at`; 0 when it goes on. */
function sentenceEnd(text: string, start: number, at: number, limit: number): number {
  let after = at + 1
  while (after < limit && isTerminator(text.charCodeAt(after))) after += 1
  const run = after - at
  after = skipClosers(text, after, limit)
  if (after >= limit) return limit
  if (WIDE.has(text.charCodeAt(at))) return after
  if (!isSpace(text.charCodeAt(after))) return glued(text, at, after, limit)
  let next = after
  while (next < limit && isSpace(text.charCodeAt(next))) next += 1
  if (next >= limit) return limit
  const opening = skipOpeners(text, next, limit)
  if (opensInLowerCase(text, opening)) return 0
  return run === 1 && text.charCodeAt(at) === STOP && goesOn(text, start, at, opening, limit) ? 0 : after
}

/** Closing quotes and brackets, and footnote marks such as `[12]`. */
function skipClosers(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (CLOSERS.has(code)) at += 1
    else if (code === 0x5b) {
      const end = noteEnd(text, at, limit)
      if (end === 0) break
      at = end
    } else break
  }
  return at
}

const LONGEST_NOTE = 20

/** The end of `[12]`, `[note 3]` or `[a]` at `at`; 0 when something else stands there. */
function noteEnd(text: string, at: number, limit: number): number {
  for (let end = at + 1; end < limit && end - at < LONGEST_NOTE; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 0x5d) return end + 1
    if (code === 0x5b || code === 0x0a) return 0
  }
  return 0
}

const OPENERS = new Set([...'"\'“‘«‹([{-–—•'].map((mark) => mark.charCodeAt(0)))
/** How many marks before a word are looked through for its first letter. */
const MOST_OPENERS = 4

function skipOpeners(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < MOST_OPENERS && OPENERS.has(text.charCodeAt(at))) at += 1
  return at
}

/**
 * A stop with no space after it ends a sentence where two were glued together ("attack.The army") or a footnote number
 * stands behind it ("attack.12 The army").
 */
function glued(text: string, at: number, after: number, limit: number): number {
  if (after !== at + 1 || text.charCodeAt(at) !== STOP || !isLower(text[at - 1]) || !isLower(text[at - 2])) return 0
  let digits = after
  while (digits < limit && digits - after < 3 && isDigit(text.charCodeAt(digits))) digits += 1
  if (digits > after) {
    const isNote = isSpace(text.charCodeAt(digits)) && isUpper(text[digits + 1])
    return isNote ? digits : 0
  }
  const word = wordBefore(text, 0, at)
  const isAddress = word.includes('.') || '/@'.includes(text[at - word.length - 1] ?? ' ')
  return word.length > 2 && !isAddress && isUpper(text[after]) && isLower(text[after + 1]) ? after : 0
}

function opensInLowerCase(text: string, at: number): boolean {
  return isLower(text[at])
}

/** Whether a stop before a capital, a digit or a letter without case belongs to an abbreviation, initial or number. */
function goesOn(text: string, start: number, at: number, next: number, limit: number): boolean {
  const word = wordBefore(text, start, at)
  if (word === '') return false
  const lower = word.toLowerCase()
  if (runningAbbreviations.has(lower)) return true
  const nextIsDigit = isDigit(text.charCodeAt(next))
  const isCapital = isUpper(word[0])
  if (titleAbbreviations.has(lower) && (nextIsDigit || (isCapital && lower !== 'no'))) return true
  if (isDigit(word.charCodeAt(0))) return isOrdinalOrListNumber(text, start, at, word, next, limit)
  const isDotted = word.includes('.')
  if (isArabic(word.charCodeAt(0)))
    return isDotted ? word.split('.').every((part) => part.length <= 1) : word.length === 1
  if (word.length <= ROMAN.longest && isRomanNumber(word) && isStart(text, start, at - word.length)) return true
  const isInitials = isDotted ? isShortParts(word) : word.length === 1 && isUpper(word)
  if (isInitials) return nextIsDigit || !openers.has(wordAfter(text, next, limit).toLowerCase())
  if (!doubtfulAbbreviations.has(lower) && !(isCapital && calendarAbbreviations.has(lower))) return false
  return nextIsDigit || !openers.has(wordAfter(text, next, limit).toLowerCase())
}

const ROMAN = { longest: 4, letters: 'IVX' }

function isRomanNumber(word: string): boolean {
  return [...word].every((letter) => ROMAN.letters.includes(letter))
}

/** "12. März", or the number of a list item, which is all that its sentence holds so far. */
function isOrdinalOrListNumber(
  text: string,
  start: number,
  at: number,
  word: string,
  next: number,
  limit: number,
): boolean {
  if (word.length > 3) return false
  if (isStart(text, start, at - word.length)) return true
  return word.length <= 2 && monthsAfterOrdinal.has(wordAfter(text, next, limit).toLowerCase())
}

function isStart(text: string, start: number, at: number): boolean {
  for (let before = at - 1; before >= start; before -= 1) if (!isSpace(text.charCodeAt(before))) return false
  return true
}

/** Every part between the stops has one letter or two: `U.S`, `Ph.D`. */
function isShortParts(word: string): boolean {
  return word.split('.').every((part) => part.length <= 2)
}

const LONGEST_WORD = 24

/** The letters, digits and inner stops right before `at`. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from < LONGEST_WORD && isWordPart(text, from - 1)) from -= 1
  while (text.charCodeAt(from) === STOP) from += 1
  return text.slice(from, at)
}

function wordAfter(text: string, at: number, limit: number): string {
  let end = at
  while (end < limit && end - at < LONGEST_WORD && isLetter(text.charCodeAt(end))) end += 1
  return text.slice(at, end)
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === STOP || isDigit(code) || isLetter(code)
}

/** A letter, roughly: beyond ASCII whatever is no space, digit or common mark. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)) return false
  return !OTHER_TERMINATORS.has(code) && code !== 0x060c && code !== 0x061b && !isDigit(code)
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
}

function isArabic(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || isRareSpace(code)
}

function isRareSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x2028 || code === 0x3000 || code === 0xfeff
}

function isLower(letter: string | undefined): boolean {
  return letter !== undefined && letter.toUpperCase() !== letter && letter.toLowerCase() === letter
}

function isUpper(letter: string | undefined): boolean {
  return letter !== undefined && letter.toLowerCase() !== letter
}

function pushTrimmed(text: string, sentences: Span[], from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (start < end) sentences.push({ start, end })
}
