import { holderProperties } from '../model/claim.ts'
import { normaliseName } from '../model/normalise-name.ts'
import type { Span } from '../model/reading.ts'
import { type MaskedText, maskNames } from '../text/people/mask-names.ts'
import type { Workspace } from './workspace.ts'

/** A document as others may see it: names of people are masked that nobody un-masked and that hold no published role. */
export interface Masking {
  /** In order, of the whole text. */
  hidden: readonly Span[]
  /** A stretch of the text; offsets of `toMasked` count from its start. */
  stretch(span: Span): MaskedText
  /** Words about the document, such as its title: the same names are masked in them. */
  words<Words extends string | null>(words: Words): Words
}

/** Published roles are known from accepted claims: their holders, with the document that says so. */
export type Holders = ReadonlyMap<string, ReadonlySet<number>>

/** To be asked for once a command: it reads all accepted claims about holders. */
export function holdersIn({ claims }: Workspace): Holders {
  const holders = new Map<string, Set<number>>()
  for (const { value, document_number } of claims.acceptedValues(holderProperties)) {
    const name = normaliseName(value)
    const known = holders.get(name) ?? new Set()
    if (name !== '') holders.set(name, known.add(document_number))
  }
  return holders
}

export function maskingOf(workspace: Workspace, number: number, text: string, holders: Holders): Masking {
  const unmasked = workspace.documents.unmaskedNames(number)
  const hidden = workspace.documents.people(number).filter((span) => {
    const isUnmasked = unmasked.some(({ start, end }) => start <= span.start && span.end <= end)
    return !isUnmasked && !isHolder(normaliseName(text.slice(span.start, span.end)), number, holders)
  })
  const names = [...new Set(hidden.map(({ start, end }) => text.slice(start, end)))].sort((a, b) => b.length - a.length)
  return {
    hidden,
    stretch({ start, end }) {
      const inside = hidden.filter((span) => span.start < end && span.end > start)
      const shifted = inside.map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }))
      return maskNames(text.slice(start, end), shifted)
    },
    words: (words) => (words === null ? words : (maskWords(words, names) as typeof words)),
  }
}

/**
 * A name of two words or more is the holder's wherever it stands whole; in the document that names the holder, a part of two words or more is
 * too. One word alone may be somebody else's name.
 */
function isHolder(name: string, number: number, holders: Holders): boolean {
  if (name === '') return false
  const documents = holders.get(name)
  if (documents && (name.includes(' ') || documents.has(number))) return true
  if (!name.includes(' ')) return false
  return [...holders].some(([holder, named]) => named.has(number) && ` ${holder} `.includes(` ${name} `))
}

function maskWords(words: string, names: readonly string[]): string {
  const spans: Span[] = []
  for (const name of names) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length }
      const isWhole = !letter.test(words.charAt(at - 1)) && !letter.test(words.charAt(span.end))
      if (isWhole && !spans.some(({ start, end }) => start < span.end && end > span.start)) spans.push(span)
    }
  }
  return spans.length === 0
    ? words
    : maskNames(
        words,
        spans.sort((a, b) => a.start - b.start),
      ).text
}

const letter = /[\p{L}\p{N}]/u
