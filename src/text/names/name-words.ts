import type { Span } from '../../model/reading.ts'

/** A word of a sentence, as the finders of names look at it. */
export interface NameWord extends Span {
  /** Without a possessive ’s; the span is without it too. */
  text: string
  /** Begins with a capital, an Arabic article in front aside (`al-Hasakah`). */
  capital: boolean
  /** Two letters or more, all of them capitals. */
  allCapitals: boolean
  arabic: boolean
  possessive: boolean
  /** Something other than one space or line of spaces stands between the word before and this one. */
  apart: boolean
  /** The first word of its sentence, or of what follows a colon, a bullet or an opening quotation mark. */
  opening: boolean
  /** What stands between the word before and this one; `''` for the first word. */
  gap: string
}

const WORD =
  /(?:\p{Lu}\.){2,9}\p{Lu}?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´ʿʾ‐‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,8}/gu
const ARTICLE_IN_FRONT = /^(?:[ae]l|a[dnrstz]|ash|ath|adh|ud|ul|ed|ez|es|er|en|esh)['’ʼ‘`´ʿʾ]?[‐‑-]/iu
const ARABIC = /\p{Script=Arabic}/u
const POSSESSIVE = /['’ʼ][sS]$/
const OPENS = /[:“"«‘'(•▪–—-]\s*$/
/** Most words of English: nothing about them has to be looked at further. */
const PLAIN_WORD = /^[a-z]+$/
const DIGIT_FIRST = /^\p{N}/u

/** The words of one sentence, numbers included, in order. */
export function nameWords(text: string, sentence: Span): NameWord[] {
  const words: NameWord[] = []
  const sentenceText = text.slice(sentence.start, sentence.end)
  let before = 0
  for (const match of sentenceText.matchAll(WORD)) {
    for (const [piece, offset] of piecesOf(match[0], match.index)) {
      const gap = words.length === 0 ? '' : sentenceText.slice(before, offset)
      before = offset + piece.length
      words.push(wordOf(piece, sentence.start + offset, gap, words.length === 0))
    }
  }
  return words
}

function wordOf(piece: string, start: number, gap: string, first: boolean): NameWord {
  if (PLAIN_WORD.test(piece)) {
    const [capital, allCapitals, arabic, possessive] = [false, false, false, false]
    const end = start + piece.length
    return { start, end, text: piece, capital, allCapitals, arabic, possessive, ...placeOf(gap, first), gap }
  }
  const possessive = POSSESSIVE.test(piece)
  const text = possessive ? piece.slice(0, -2) : piece
  const arabic = ARABIC.test(text)
  const stem = arabic ? text : text.replace(ARTICLE_IN_FRONT, '')
  const capital = !arabic && isCapital(stem.charCodeAt(0), stem)
  return {
    start,
    end: start + text.length,
    text,
    capital,
    allCapitals: capital && text.length > 1 && text === text.toUpperCase() && !DIGIT_FIRST.test(text),
    arabic,
    possessive,
    ...placeOf(gap, first),
    gap,
  }
}

function placeOf(gap: string, first: boolean): Pick<NameWord, 'apart' | 'opening'> {
  if (gap === ' ') return { apart: false, opening: first }
  return { apart: !first && !/^[ \t\u00a0]+$/.test(gap), opening: first || OPENS.test(gap) }
}

function isCapital(code: number, stem: string): boolean {
  if (code >= 65 && code <= 90) return true
  return code > 127 && /^\p{Lu}/u.test(stem)
}

const HYPHENS = /[‐‑-]/

/**
 * A hyphenated word is one word (`al-Baghdadi`, `Anglo-Dutch`) unless a small letter follows a name: `ISIL` `-held`. The
 * hyphen then belongs to neither.
 */
function piecesOf(word: string, offset: number): [piece: string, offset: number][] {
  if (!HYPHENS.test(word)) return [[word, offset]]
  const parts = word.split(/([‐‑-])/)
  const pieces: [string, number][] = []
  let current = parts[0]!
  let start = offset
  for (let i = 1; i < parts.length; i += 2) {
    const next = parts[i + 1]!
    const cut = isCapital(current.charCodeAt(0), current) || current.includes('-')
    if (cut && /^\p{Ll}/u.test(next) && !isArticle(parts[i - 1]!)) {
      pieces.push([current, start])
      start += current.length + 1
      current = next
    } else current += parts[i]! + next
  }
  pieces.push([current, start])
  return pieces
}

const ARTICLES = new Set('al el ad ar as at an az ash ath adh ud ul ed er es ez en et esh el ol uz us ur un'.split(' '))

/** Whether a word is an Arabic article as romanisations write it apart: `al`, `El`, `ash`. */
export function isArticle(word: string): boolean {
  return word.length <= 3 && ARTICLES.has(word.toLowerCase())
}
