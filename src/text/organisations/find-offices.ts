import type { Mention, Span } from '../../model/reading.ts'
import { foldArabic, prefixLength, readingsOf } from '../names/arabic-words.ts'
import type { NameWord } from '../names/name-words.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { wordsOfSentences } from '../names/sentence-words.ts'
import { arabicOffices, officeDomains, officeModifiers, officeNouns } from './office-words-data.ts'

/**
 * Offices and posts that a text names, without their holders: "Foreign Secretary", "an Emir", "governor of Rahma",
 * `وزير الدفاع`. In order, without overlap.
 */
export function findOffices(text: string, sentences: readonly Span[]): Mention[] {
  const offices: Mention[] = []
  for (const words of wordsOfSentences(text, sentences)) {
    let done = 0
    for (const [at, word] of words.entries()) {
      if (at < done) continue
      const office = word.arabic ? arabicOffice(words, at) : englishOffice(words, at, done)
      if (office === undefined) continue
      const start = words[office.from]!.start + (office.prefix ?? 0)
      const end = words[office.to - 1]!.end
      offices.push({ start, end, text: text.slice(start, end) })
      done = office.to
    }
  }
  return offices
}

interface WordRange {
  from: number
  to: number
  /** Letters of a conjunction or preposition written onto the first word. */
  prefix?: number
}

const small = (word: NameWord): string => word.text.toLowerCase()

function englishOffice(words: readonly NameWord[], at: number, free: number): WordRange | undefined {
  if (!officeNouns.has(small(words[at]!))) return undefined
  let to = at + 1
  // "Secretary General", "deputy chief": the last noun of a row counts.
  while (to < words.length && !words[to]!.apart && officeNouns.has(small(words[to]!))) to++
  if (!isPost(words, at, to)) return undefined
  let from = at
  while (from > free && !words[from]!.apart && officeModifiers.has(small(words[from - 1]!))) from--
  return { from, to: complementEnd(words, to) }
}

/** Nouns that are ordinary words as well are posts only with a capital, a modifier or a complement. */
function isPost(words: readonly NameWord[], at: number, to: number): boolean {
  const noun = small(words[to - 1]!)
  if (
    !/^(?:general|head|chief|chair|leader|founder|deputy|representative|judge|speaker|minister|secretary|king)$/.test(
      noun,
    )
  )
    return true
  const before = words[at - 1]
  const modified = before !== undefined && !words[at]!.apart && officeModifiers.has(small(before))
  const complement = words[to]?.text === 'of' && !words[to]!.apart
  if (noun === 'general' || noun === 'head' || noun === 'chief') return complement || modified || to - at > 1
  return complement || modified || words[at]!.capital || noun === 'leader' || noun === 'minister'
}

/** Where the complement of a post ends: `of Foreign Affairs`, `of the Free Army`, `for Rahma`. */
function complementEnd(words: readonly NameWord[], to: number): number {
  const first = words[to]
  if (first === undefined || first.apart || words[to - 1]!.possessive || !/^(?:of|for)$/.test(first.text)) return to
  let end = to
  for (let at = to + 1; at < words.length && at - to < 9; at++) {
    const word = words[at]!
    if (word.apart) break
    if (end > to + 1 && word.capital && isHolder(words, at)) break
    if (word.capital || (officeDomains.has(word.text) && !/^(?:the|and)$/.test(word.text))) end = at + 1
    else if (!/^(?:the|of|and|for)$/.test(word.text)) break
    if (word.possessive) break
  }
  return end
}

/** After ordinary words in capitals, a word that is none is the holder: `Minister of Roads and Bridges Sabir`. */
function isHolder(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]!
  return (
    before.capital &&
    isOrdinaryWord(small(before)) &&
    !isOrdinaryWord(small(words[at]!)) &&
    !/^(?:new|north|south|east|west|upper|lower|great|central)$/.test(small(before))
  )
}

function arabicOffice(words: readonly NameWord[], at: number): WordRange | undefined {
  const folded = foldArabic(words[at]!.text)
  const post = readingsOf(folded).find((reading) => arabicOffices.has(reading))
  if (post === undefined) return undefined
  const prefix = prefixLength(words[at]!.text, post)
  if (post.startsWith('ال')) return { from: at, to: at + 1, prefix }
  let to = at + 1
  while (
    to < words.length &&
    to - at < 4 &&
    !words[to]!.apart &&
    words[to]!.arabic &&
    /^(?:ال|مجلس|هيئه|اركان)/.test(foldArabic(words[to]!.text))
  )
    to++
  return to > at + 1 ? { from: at, to, prefix } : undefined
}
