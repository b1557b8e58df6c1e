import type { Span } from '../../model/reading.ts'
import { isGlued, lookUp, type Lexeme } from './lexemes.ts'
import { isFormOfHarm, isParticiple } from './roles.ts'
import { SKIPPED_WORDS, STOP_WORDS } from './stop-words-data.ts'
import {
  IRREGULAR_PLURALS,
  MEASURES,
  NOT_PLURALS,
  PLURALS,
  RATE_ADVERBS,
  RATE_PERIODS,
  SYNONYMS,
} from './units-data.ts'

export interface UnitPhrase {
  unit: string | null
  /** The lexeme after the phrase. */
  to: number
  /** The lexemes of the phrase between number and head noun, the head included. */
  head: { from: number; to: number } | null
  measured: boolean
  /** "others": more of what was counted before. */
  others: boolean
}

const NOTHING_SAID = (to: number): UnitPhrase => ({ unit: null, to, head: null, measured: false, others: false })
const LONGEST_PHRASE = 7

/** What a number that ends before the lexeme `from` counts; `one` lets a singular noun be the head. */
export function readUnit(lexemes: readonly Lexeme[], from: number, one: boolean): UnitPhrase {
  const phrase = readMeasure(lexemes, from) ?? readCompound(lexemes, from) ?? readNoun(lexemes, from, one)
  return withRate(lexemes, phrase, from)
}

/** "km", "per cent", "US dollars", with or without "of" before it. */
function readMeasure(lexemes: readonly Lexeme[], from: number): UnitPhrase | null {
  const start = /^(?:of|من)$/.test(lexemes[from]?.norm ?? '') ? from + 1 : from
  for (let length = 3; length >= 1; length--) {
    const words = lexemes.slice(start, start + length)
    if (words.length < length || words.some(({ kind }) => kind === 'date' || kind === 'number')) continue
    const unit = MEASURES.get(words.map(({ norm }) => norm).join(' '))
    if (unit === undefined || (unit === 'm' && length === 1 && words[0]!.capital)) continue
    const power = length === 1 ? powerAfter(lexemes, start + 1) : null
    if (power !== null)
      return { unit: unit + power, to: start + 2, head: { from: start, to: start + 2 }, measured: true, others: false }
    const head = { from: start, to: start + length }
    return { unit, to: head.to, head, measured: true, others: false }
  }
  return null
}

/** "m2", "m3". */
function powerAfter(lexemes: readonly Lexeme[], at: number): string | null {
  if (!isGlued(lexemes, at)) return null
  const { norm } = lexemes[at]!
  return norm === '2' || norm === '²' ? '²' : norm === '3' || norm === '³' ? '³' : null
}

/** "12-year-old", "10-man cell", "3,000-strong": a number bound to a noun. */
function readCompound(lexemes: readonly Lexeme[], from: number): UnitPhrase | null {
  const hyphen = lexemes[from]
  const word = lexemes[from + 1]
  if (!hyphen || !/^[-‐‑]$/.test(hyphen.norm) || !isGlued(lexemes, from) || word?.kind !== 'word') return null
  if (!isGlued(lexemes, from + 1)) return null
  const head = { from: from + 1, to: from + 2 }
  if (/^(?:strong|member|man|person)$/.test(word.norm))
    return { unit: 'people', to: from + 2, head, measured: false, others: false }
  const unit = MEASURES.get(word.norm)
  if (unit === 'years' && lexemes[from + 3]?.norm === 'old' && isGlued(lexemes, from + 3)) {
    return { unit, to: from + 4, head: { from: from + 1, to: from + 4 }, measured: true, others: false }
  }
  return unit === undefined ? null : { unit, to: from + 2, head, measured: true, others: false }
}

/** Whether a number is the first half of a compound that counts nothing ("one-sided", "two-state", "five-star"). */
export function isBoundElsewhere(lexemes: readonly Lexeme[], to: number): boolean {
  const hyphen = lexemes[to]
  if (!hyphen || !/^[-‐‑]$/.test(hyphen.norm) || !isGlued(lexemes, to) || !isGlued(lexemes, to + 1)) return false
  return (
    lexemes[to + 1]?.kind === 'word' &&
    !/^(?:plus|odd)$/.test(lexemes[to + 1]!.norm) &&
    readCompound(lexemes, to) === null
  )
}

function readNoun(lexemes: readonly Lexeme[], from: number, one: boolean): UnitPhrase {
  const first = lexemes[from]
  if (first?.arabic) return readArabicNoun(lexemes, from)
  let last = -1
  let words = 0
  for (let at = from; at < lexemes.length && at < from + LONGEST_PHRASE; at++) {
    const lexeme = lexemes[at]!
    const { norm } = lexeme
    if (lexeme.kind === 'mark' && isInnerMark(lexemes, at)) continue
    if (lexeme.kind !== 'word' || lexeme.arabic) break
    if (norm === 'others' && words === 0)
      return { ...NOTHING_SAID(at + 1), head: { from: at, to: at + 1 }, others: true }
    if (SKIPPED_WORDS.has(norm) && words === 0) continue
    const joins = /^(?:and|or)$/.test(norm) && words > 0 && isParticiple(lexemes[at + 1]?.norm ?? '')
    if (joins && hasNounSoon(lexemes, at + 1) && isParticiple(lexemes[at - 1]!.norm)) continue
    if (STOP_WORDS.has(norm) && !isName(lexeme)) break
    const adjacent = words === 0 && SYNONYMS.has(norm) && !hasNounSoon(lexemes, at + 1)
    if (adjacent || (isPlural(lexeme, words === 0) && !isParticiple(norm))) {
      return english(lexemes, from, extendPlural(lexemes, at))
    }
    if (words > 0 && /(?:ed|ing)$|^another$/.test(norm) && one) break
    if (words === 0 && isFormOfHarm(norm) && !hasNounSoon(lexemes, at + 1)) break
    words++
    last = at
  }
  if (one && last >= 0 && isNoun(lexemes[last]!)) return english(lexemes, from, last)
  return NOTHING_SAID(from)
}

/** Hyphens, dots of abbreviations and quotation marks inside a noun phrase ("anti-tank missiles", "“caliphate” soldiers"). */
function isInnerMark(lexemes: readonly Lexeme[], at: number): boolean {
  const { norm } = lexemes[at]!
  if (/^[-‐‑/]$/.test(norm)) return isGlued(lexemes, at) && isGlued(lexemes, at + 1)
  return /^["“”'‘’«»]$/.test(norm)
}

/** "US", "WHO" and "IT" in capitals are spelled as words that would end the phrase. */
function isName({ norm, capital }: Lexeme): boolean {
  return capital && /^(?:us|who|it)$/.test(norm)
}

function isNoun(lexeme: Lexeme): boolean {
  return !isFormOfHarm(lexeme.norm) && !/(?:ly|ed)$/.test(lexeme.norm) && lexeme.norm.length > 1
}

function hasNounSoon(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const lexeme = lexemes[at]
    const joins = /^(?:and|or)$/.test(lexeme?.norm ?? '') && isParticiple(lexemes[at + 1]?.norm ?? '')
    if (joins) continue
    if (lexeme?.kind !== 'word' || STOP_WORDS.has(lexeme.norm)) return false
    if (isPlural(lexeme, false)) return true
  }
  return false
}

/** Whether a word can be the plural head of what is counted. */
export function isPlural(lexeme: Lexeme, first: boolean): boolean {
  const { norm } = lexeme
  if (PLURALS.has(norm) || SYNONYMS.get(norm) === norm) return true
  if (norm.length < 4 || !norm.endsWith('s') || /(?:ss|us|is|'s)$/.test(norm) || NOT_PLURALS.has(norm)) return false
  return first || !lexeme.capital || /(?:ians|ists|ers|ees|is)$/.test(norm) || norm.length > 4
}

/** From "police" to "officers", from "security" nouns in the plural to the next plural. */
function extendPlural(lexemes: readonly Lexeme[], at: number): number {
  let head = at
  for (let next = lexemes[head + 1]; next?.kind === 'word' && !next.arabic && head < at + 2; next = lexemes[head + 1]) {
    if (STOP_WORDS.has(next.norm) || isFormOfHarm(next.norm) || RATE_ADVERBS.has(next.norm) || !isPlural(next, false))
      break
    head++
  }
  return head
}

function english(lexemes: readonly Lexeme[], from: number, head: number): UnitPhrase {
  const word = lexemes[head]!
  const before = lexemes[head - 1]
  const pair = head > from && before?.kind === 'word' ? SYNONYMS.get(`${before.norm} ${word.norm}`) : undefined
  const sure = pair ?? MEASURES.get(word.norm) ?? SYNONYMS.get(word.norm)
  const plural = isPlural(word, false) ? word.norm : pluralOf(word.norm)
  const unit = sure ?? (isNameOfPeople(lexemes, from, word) ? plural[0]!.toUpperCase() + plural.slice(1) : plural)
  const measured = pair === undefined && MEASURES.has(word.norm)
  return { unit, to: head + 1, head: { from, to: head + 1 }, measured, others: false }
}

/** "30 Britons" keeps its capital, "Six Things to Know" does not. */
function isNameOfPeople(lexemes: readonly Lexeme[], from: number, head: Lexeme): boolean {
  const number = lexemes[from - 1]
  return head.capital && !number?.capital && (number?.kind === 'number' || lexemes[from - 2] !== undefined)
}

/** The plural of an English noun by rule. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular !== undefined) return irregular
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const ARABIC_STOPS = new Set(
  'في من علي الي عن مع بين بعد قبل منذ خلال حتي او و ثم كما ان الذي التي الذين كان كانت لم لن لا ما قد هو هي هم اخرين اخرون اخري حسب وفق وفقا ضد داخل خارج قرب غرب شرق شمال جنوب عبر ضمن لدي عند'.split(
    ' ',
  ),
)

function readArabicNoun(lexemes: readonly Lexeme[], from: number): UnitPhrase {
  const at = lexemes[from]!.norm === 'من' ? from + 1 : from
  const word = lexemes[at]
  if (!word?.arabic || /^و?(?:اخرين|اخرون|اخري)$/.test(word.norm)) {
    return word?.arabic ? { ...NOTHING_SAID(at + 1), head: { from, to: at + 1 }, others: true } : NOTHING_SAID(from)
  }
  const pair = lexemes[at + 1]?.arabic ? SYNONYMS.get(`${word.norm} ${lexemes[at + 1]!.norm}`) : undefined
  if (pair !== undefined) return { unit: pair, to: at + 2, head: { from, to: at + 2 }, measured: false, others: false }
  const measure = lookUp(MEASURES, word)
  const unit = measure ?? lookUp(SYNONYMS, word)
  const head = { from, to: at + 1 }
  if (unit !== undefined) return { unit, to: at + 1, head, measured: measure !== undefined, others: false }
  const { forms } = word
  if (forms.some((form) => ARABIC_STOPS.has(form)) || word.norm.startsWith('و') || isFormOfHarm(word.norm))
    return NOTHING_SAID(from)
  const bare = word.norm.startsWith('ال') && word.norm.length > 4 ? word.norm.slice(2) : word.norm
  return { unit: bare, to: at + 1, head, measured: false, others: false }
}

/** "per month", "a month", "/month", "monthly": the unit becomes a rate. */
export function withRate(lexemes: readonly Lexeme[], phrase: UnitPhrase, from: number): UnitPhrase {
  if (phrase.others) return phrase
  for (let at = from; at < phrase.to - 1; at++) {
    const rate = RATE_ADVERBS.get(lexemes[at]!.norm)
    if (rate !== undefined && !phrase.measured) return { ...phrase, unit: `${phrase.unit}/${rate}` }
  }
  const next = lexemes[phrase.to]
  const adverb = lookUp(RATE_ADVERBS, next)
  if (adverb !== undefined && phrase.unit !== null && next!.norm !== 'annual') {
    return { ...phrase, unit: `${phrase.unit}/${adverb}`, to: phrase.to + 1 }
  }
  if (!next || !/^(?:per|a|an|each|every|\/|كل|في|par|pro)$/.test(next.norm)) return phrase
  const period = lexemes[phrase.to + 1]
  const rate = lookUp(RATE_PERIODS, period)
  if (rate === undefined || (next.norm === '/' && !isGlued(lexemes, phrase.to + 1))) return phrase
  if (next.norm === 'في' && !/^ال/.test(period!.norm)) return phrase
  if (phrase.measured && /^(?:years|months|days|weeks|hours)$/.test(phrase.unit!)) return phrase
  return { ...phrase, unit: phrase.unit === null ? null : `${phrase.unit}/${rate}`, to: phrase.to + 2 }
}

/** The stretch of the text from one lexeme to another. */
export function spanOf(lexemes: readonly Lexeme[], from: number, to: number): Span {
  return { start: lexemes[from]!.start, end: lexemes[Math.max(from, to - 1)]!.end }
}
