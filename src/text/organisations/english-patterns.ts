import { isDemonym, stateAbbreviations } from '../names/demonyms.ts'
import type { NameWord } from '../names/name-words.ts'
import { isArticle } from '../names/name-words.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { isRegnalNumeral } from '../names/regnal-numerals.ts'
import {
  heads,
  loneHeads,
  modifiedHeads,
  namingNouns,
  ownedHeads,
  romanisedHeads,
  smallHeads,
  smallModifiers,
  weakHeads,
} from './organisation-words-data.ts'

/** A phrase that reads as the name of an organisation: words `from` to `to`, `to` excluded. */
export interface PhraseMatch {
  from: number
  to: number
  /** Letters of a preposition written onto the first word; missing: none. */
  prefix?: number
  confidence: number
}

/** A name never runs over more words than this. */
const MOST_WORDS = 12

/** The longest such phrase of English or of romanised Arabic that begins with word `from`. */
export function matchPhrase(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const word = words[from]!
  if (!word.capital && !word.arabic) return bodyOf(words, from)
  if (word.arabic || word.text === 'The' || word.text === 'THE') return undefined
  return (
    longest(romanisedName(words, from), headedName(words, from)) ??
    stateBody(words, from) ??
    ownedBody(words, from) ??
    namedGroup(words, from) ??
    loneHead(words, from)
  )
}

function longest(a: PhraseMatch | undefined, b: PhraseMatch | undefined): PhraseMatch | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.to > a.to ? b : a
}

const small = (word: NameWord): string => word.text.toLowerCase().replace(/[’‘ʼ`]/g, "'")

/** `Jaysh al-Islam`, `Kata'ib Sayyid al-Shuhada`, `Lashkar-e-Taiba`. */
function romanisedName(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const head = small(words[from]!).replace(/^al-/, '')
  const compound = head.includes('-')
  if (!romanisedHeads.has(head) && !(compound && romanisedHeads.has(head.slice(0, head.indexOf('-'))))) return undefined
  let to = from + 1
  let names = compound && head.split('-').at(-1)!.length > 2 ? 1 : 0
  while (to < words.length && to - from < 6) {
    const word = words[to]!
    if (word.apart) break
    if (word.capital && !heads.has(small(word)) && (names === 0 || !isOrdinaryWord(small(word)))) {
      names++
      to++
    } else if (joinsRomanised(word) && words[to + 1]?.capital && !words[to + 1]!.apart) to++
    else break
  }
  return names === 0 ? undefined : { from, to, confidence: 0.8 }
}

const joinsRomanised = (word: NameWord): boolean =>
  isArticle(word.text) || /^(?:wa|wal|wa'l|fi|bi|lil|li|e|i|ul|va|ve)$/i.test(word.text)

const CONNECTORS = new Set([
  'of',
  'for',
  'against',
  'on',
  'to',
  'in',
  'and',
  '&',
  'the',
  'de',
  'du',
  'des',
  'la',
  'del',
  'with',
  'der',
])
const COMPLEMENTS = new Set(['of', 'for', 'against', 'on', 'de', 'du', 'des', 'del'])

/** Words that begin titles and sentences, never a name of a body. */
const FUNCTION_WORDS = new Set(
  'how why what when where who whose which does do did is are was were a an in on at from with by for to of and or but as if its his her their our this that these those all no not inside under after before between since while'.split(
    ' ',
  ),
)

/** `Ministry of Foreign Affairs`, `Free Syrian Army`, `Royal Observatory for Public Peace`. */
function headedName(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  if (from > 0 && isModifierOf(words, from - 1)) return undefined
  if (FUNCTION_WORDS.has(small(words[from]!))) return undefined
  let at = from
  let head = -1
  let strong = false
  while (at < words.length && at - from < MOST_WORDS) {
    const word = words[at]!
    if (at > from && word.apart && word.gap !== ' & ') break
    if (word.capital) {
      const lower = small(word)
      if (heads.has(lower) || heads.has(lower.replace(/s$/, ''))) {
        if (head >= 0 && at > head + 1) break
        head = at
        strong ||= !weakHeads.has(lower)
      } else if (head >= 0) break
      if (word.possessive && head < 0 && !heads.has(small(words[at + 1] ?? word))) break
      at++
    } else if (head < 0 && (word.text === 'and' || word.text === 'of') && at > from && joinsHead(words, at)) at++
    else break
  }
  if (head < 0) return undefined
  const complement = complementOf(words, head)
  const modifiers = head - from
  if (complement === 0 && (modifiers === 0 || onlyOpening(words, from, head))) return undefined
  if (modifiers === 0 && complement > 0 && weakHeads.has(small(words[from]!)) && words[from]!.opening) return undefined
  const to = Math.max(head + 1, complement)
  return { from, to, confidence: strong ? 0.75 : 0.6 }
}

/** A capitalised word before `from` that belongs to the same phrase: the phrase was tried from there. */
function isModifierOf(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!
  return word.capital && !words[at + 1]!.apart && !word.possessive && !isTitleWord(small(word)) && !isStarter(word)
}

const isTitleWord = (word: string): boolean =>
  /^(?:president|minister|secretary|general|colonel|commander|leader|chairman|director|governor|spokesman|spokeswoman|spokesperson|mr|mrs|ms|dr|sir|prime|chief|ambassador|senator|king|prince|the|former|head)$/.test(
    word,
  )

const isStarter = (word: NameWord): boolean =>
  word.opening && !isDemonym(word.text) && isOrdinaryWord(word.text.toLowerCase())

/** `Food and Agriculture Organization`: capitals up to a head after the `and`, which is no second name by itself. */
function joinsHead(words: readonly NameWord[], and: number): boolean {
  const before = words[and - 1]!
  if (before.possessive || isDemonym(before.text) || isTitleWord(small(before))) return false
  if (isOrdinaryWord(small(before)) === (words[and]!.text === 'of')) return false
  for (let at = and + 1; at < words.length && at < and + 4; at++) {
    const word = words[at]!
    if (!word.capital || word.apart) return false
    if (isDemonym(word.text)) return false
    if (heads.has(small(word))) return at > and + 1 || words[and]!.text === 'of'
  }
  return false
}

/** The modifiers before a head are no more than an opening word of the sentence: `The Army`, `Meanwhile Police`. */
function onlyOpening(words: readonly NameWord[], from: number, head: number): boolean {
  if (head - from !== 1) return false
  const word = words[from]!
  const lower = small(word)
  if (isTitleWord(lower)) return true
  return (
    isStarter(word) || /^(?:a|an|his|her|our|their|its|this|that|these|new|each|every|no|any|all|both)$/.test(lower)
  )
}

/** "the Hospital on Sunday", "the Council of May 2019". */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/

/** Where the complement of a head ends: after `Ministry`, ` of Foreign Affairs and Expatriates`; 0 when there is none. */
function complementOf(words: readonly NameWord[], head: number): number {
  const first = words[head + 1]
  if (first === undefined || first.apart || words[head]!.possessive || !COMPLEMENTS.has(small(first))) return 0
  if (CALENDAR.test(small(words[head + 2] ?? first))) return 0
  let end = 0
  let at = head + 2
  while (at < words.length && at - head < MOST_WORDS) {
    const word = words[at]!
    const before = words[at - 1]!
    const comma = word.gap === ', ' && before.capital && word.capital && continuesList(words, at)
    if (word.apart && !comma && word.gap !== ' & ') break
    if (word.capital) {
      if (end > 0 && small(before) === 'and' && heads.has(small(word)) && COMPLEMENTS.has(small(words[at + 1] ?? word)))
        break
      end = at + 1
      if (word.possessive) break
    } else if (!CONNECTORS.has(small(word))) break
    else if (end > 0 && small(word) === 'and' && startsAnother(words, at + 1)) break
    else if (
      end > 0 &&
      (small(word) === 'in' || small(word) === 'on' || small(word) === 'to' || small(word) === 'with')
    )
      break
    at++
  }
  return end
}

/** `Ministry of Water, Energy and Transport`: the comma belongs to the name when an `and` closes the list. */
function continuesList(words: readonly NameWord[], at: number): boolean {
  for (let next = at + 1; next < words.length && next < at + 4; next++) {
    const word = words[next]!
    if (small(word) === 'and' && !word.apart)
      return words[next + 1]?.capital === true && isOrdinaryWord(small(words[at]!))
    if (!word.capital) return false
  }
  return false
}

function startsAnother(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital) return true
  if (heads.has(small(word)) || romanisedHeads.has(small(word)) || isDemonym(word.text)) return true
  return !isOrdinaryWord(small(word))
}

/** `Iraqi security forces`, `US-backed coalition`, `Syrian interior ministry`. */
function stateBody(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const word = words[from]!
  if (word.possessive) return undefined
  const led = small(words[from + 1] ?? word)
  const state = stateAbbreviations.has(small(word))
  if (!state && !isDemonym(word.text)) return undefined
  let at = from + 1
  let modified = 0
  if (/^(?:led|backed)$/.test(led) && words[from + 1]!.gap === '-') at++
  while (at < words.length && at - from < 6) {
    const next = words[at]!
    if (next.apart && next.gap !== '-') return undefined
    const lower = small(next)
    const last = !continues(words, at + 1)
    if (last && (smallHeads.has(lower) || (modified > 0 && modifiedHeads.has(lower)))) {
      return { from, to: at + 1, confidence: 0.6 }
    }
    if (!smallModifiers.has(lower) && !smallHeads.has(lower) && !isDemonym(next.text)) return undefined
    modified++
    at++
  }
  return undefined
}

function continues(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.apart) return false
  return smallHeads.has(small(word)) || modifiedHeads.has(small(word))
}

/** `government of Rahma`, `regime of Sabir`. */
function bodyOf(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  if (!ownedHeads.has(words[from]!.text) || words[from + 1]?.text !== 'of' || words[from + 1]!.apart) return undefined
  const at = words[from + 2]?.text === 'the' ? from + 3 : from + 2
  let to = at
  while (to < words.length && to - at < 4 && words[to]!.capital && !words[to]!.apart) to++
  return to > at ? { from, to, confidence: 0.55 } : undefined
}

/** `Rahma’s army`, `Sabir’s brutal regime`. */
function ownedBody(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const owner = words[from]!
  if (!owner.possessive || isOrdinaryWord(small(owner)) || isRegnalNumeral(owner.text)) return undefined
  for (let at = from + 1; at < words.length && at - from < 5; at++) {
    const word = words[at]!
    if (word.capital || !/^(?:['’ʼ][sS])?[ \u00a0]+$/.test(word.gap)) return undefined
    if (ownedHeads.has(word.text)) return { from, to: at + 1, confidence: 0.5 }
    if (!isOrdinaryWord(word.text) || CONNECTORS.has(word.text)) return undefined
  }
  return undefined
}

/** `the Sabir militia`, `the Assad regime`: an unknown name before a noun that says what it is. */
function namedGroup(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const first = words[from]!
  if (first.opening && isOrdinaryWord(small(first))) return undefined
  let at = from
  while (at < words.length && at - from < 4 && words[at]!.capital && (at === from || !words[at]!.apart)) {
    if (isTitleWord(small(words[at]!))) return undefined
    at++
  }
  const noun = words[at]
  if (noun === undefined || noun.capital || (noun.apart && noun.gap.trim() !== '”') || !namingNouns.has(small(noun)))
    return undefined
  if (isDemonym(words[at - 1]!.text) || stateAbbreviations.has(small(words[at - 1]!))) return undefined
  if (from > 0 && words[from - 1]!.capital && !words[from]!.apart) return undefined
  return { from, to: at + 1, confidence: 0.5 }
}

/** `the Coalition`, `Parliament`: the word alone, capitalised inside a sentence. */
function loneHead(words: readonly NameWord[], from: number): PhraseMatch | undefined {
  const word = words[from]!
  if (!loneHeads.has(small(word)) || word.opening || word.allCapitals) return undefined
  if (from > 0 && words[from - 1]!.capital && !word.apart && small(words[from - 1]!) !== 'the') return undefined
  if (words[from + 1]?.capital && !words[from + 1]!.apart) return undefined
  return { from, to: from + 1, confidence: 0.5 }
}
