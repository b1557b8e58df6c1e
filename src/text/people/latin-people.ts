import type { NameWord } from '../names/name-words.ts'
import { isArticle } from '../names/name-words.ts'
import { heads } from '../organisations/organisation-words-data.ts'
import { isRegnalNumeral } from '../names/regnal-numerals.ts'
import { isKunyaWord, isRomanisedName, type SortedWord, sortWord } from './latin-words.ts'
import type { NameGround } from './name-ground.ts'
import { placePrepositions, thingBeginnings, thingEndings } from './not-names-data.ts'
import { particles, speechVerbs, titles } from './titles-data.ts'

/** A name of a person in a sentence: words `from` to `to`, `to` excluded. */
export interface NameRun {
  from: number
  to: number
  /** Something besides capitals speaks for it: a title, a given name, a kunya, a verb of speech. */
  firm: boolean
}

/** The names of people in one sentence in Latin letters; a capital that nothing explains is one. */
export function findLatinNames(words: readonly NameWord[], ground: NameGround): NameRun[] {
  const heading = isHeading(words)
  const names: NameRun[] = []
  let at = 0
  while (at < words.length) {
    if (!begins(words, at, ground)) {
      at++
      continue
    }
    const cited = citedEnd(words, at, ground)
    if (cited > at) {
      names.push({ from: at, to: cited, firm: true })
      at = cited
      continue
    }
    const to = runEnd(words, at, ground)
    for (const name of namesOfRun(words, at, to, ground, heading)) names.push(withNumeral(words, name))
    at = to
  }
  return names
}

/** `Harald II`: the number of a ruler belongs to the name. */
function withNumeral(words: readonly NameWord[], name: NameRun): NameRun {
  const next = words[name.to]
  if (next === undefined || next.apart || words[name.to - 1]!.possessive || !isRegnalNumeral(next.text)) return name
  return { ...name, to: name.to + 1 }
}

/** Where a name ends that a list of sources turns round: "Rahal, Sami;", "Rahal, S. (2012)"; `at` when none begins there. */
function citedEnd(words: readonly NameWord[], at: number, ground: NameGround): number {
  const word = words[at]!
  const first = words[at + 1]
  if (!word.capital || !(word.opening || /[;^\]]\s*$/.test(word.gap)) || first?.gap !== ', ') return at
  let to = at + 1
  while (
    to < words.length &&
    to - at < 4 &&
    words[to]!.capital &&
    (to === at + 1 || !words[to]!.apart || /^\. ?$/.test(words[to]!.gap))
  )
    to++
  const given = sortWord(first).sort
  if (to === at + 1 || !isFree(first, ground) || (given !== 'given' && given !== 'initial' && given !== 'unknown'))
    return at
  return /^\.?\s?[;(."“‘]/.test(words[to]?.gap ?? ';') ? to : at
}

/** A title in which most words have capitals. */
export function isHeading(words: readonly NameWord[]): boolean {
  const long = words.filter((word) => !word.arabic && word.text.length > 3)
  return long.length >= 3 && long.filter((word) => word.capital).length >= 0.7 * long.length
}

const isFree = (word: NameWord, ground: NameGround): boolean => !ground.isOrganisation(word.start)

function begins(words: readonly NameWord[], at: number, ground: NameGround): boolean {
  const word = words[at]!
  if (word.arabic || !isFree(word, ground)) return false
  if (word.capital) return true
  // "abu Hamid", "bin Rahal", "al Tunisi": written small.
  return /^(?:abu|umm|bin|ibn|al|el)$/.test(word.text) && words[at + 1]?.capital === true && !words[at + 1]!.apart
}

/** Capitalised words and the particles between them, up to the first other word. */
function runEnd(words: readonly NameWord[], from: number, ground: NameGround): number {
  let to = from + 1
  while (to < words.length) {
    const word = words[to]!
    const before = words[to - 1]!
    if (before.possessive || word.arabic || !isFree(word, ground)) break
    if (word.apart && !isDotGap(before, word)) break
    if (word.capital) {
      to++
      continue
    }
    const next = words[to + 1]
    if (!particles.has(word.text) || /^a[tsn]$/.test(word.text) || next === undefined || next.apart || next.arabic)
      break
    if (next.capital) to += 2
    else if (particles.has(next.text) && words[to + 2]?.capital && !words[to + 2]!.apart) to += 3
    else break
  }
  return to
}

/** `J. Rahal`, `Gen. Rahal`, “Abu ‘Ali”: the dot or the quotation mark does not end the run. */
function isDotGap(before: NameWord, word: NameWord): boolean {
  if (!word.capital) return false
  if (/^\.\s?$/.test(word.gap)) {
    return (before.text.length === 1 || titles.has(before.text.toLowerCase())) && before.capital
  }
  return /^\s?[‘'’]$/.test(word.gap) && isKunyaWord(before.text.toLowerCase())
}

function namesOfRun(
  words: readonly NameWord[],
  from: number,
  to: number,
  ground: NameGround,
  heading: boolean,
): NameRun[] {
  const names: NameRun[] = []
  const sorted = words.slice(from, to).map(sortWord)
  let titled = isRoleBefore(words, from)
  let at = 0
  while (at < sorted.length) {
    const item = sorted[at]!
    if (item.sort === 'title' || (item.sort === 'post' && postGoesOn(sorted, at))) {
      titled = titled || item.sort === 'title'
      at++
      continue
    }
    if (item.sort === 'not' || (item.sort === 'acronym' && !standsForName(words, from + at, titled))) {
      titled = false
      at++
      continue
    }
    if (item.sort === 'ordinary' && !titled && (item.word.opening || heading || !sorted[at + 1])) {
      at++
      continue
    }
    let end = at + 1
    while (end < sorted.length && goesOn(sorted, at, end, heading)) end++
    const name = judge(words, sorted, from, at, end, titled, ground, heading)
    if (name !== undefined) names.push(name)
    titled = false
    at = end
  }
  return names
}

/** "commander Rahal", "the spokesman, Rahal", "his brother Rahal". */
function isRoleBefore(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || !/^\s*[,:(“"]?\s*[“"]?$/.test(words[at]!.gap)) return false
  return titles.has(before.text.toLowerCase())
}

/** `Foreign` before `Minister` is part of the post; before a name or at the end it is none. */
function postGoesOn(sorted: readonly SortedWord[], at: number): boolean {
  const next = sorted[at + 1]
  return next !== undefined && (next.sort === 'title' || next.sort === 'post' || at > 0)
}

/** `SECRETARY RAHAL`, `RAHAL: …`, `John RAHAL`: capitals that are no letters for something. */
function standsForName(words: readonly NameWord[], at: number, titled: boolean): boolean {
  const word = words[at]!
  const next = words[at + 1]
  if (word.text.length < 4) return titled && word.text.length === 3
  if (titled) return true
  if (word.opening && next !== undefined && next.gap.startsWith(':')) return true
  const before = words[at - 1]
  return before !== undefined && !word.apart && before.capital && sortWord(before).sort === 'given'
}

function goesOn(sorted: readonly SortedWord[], from: number, at: number, heading: boolean): boolean {
  const { sort, small, word } = sorted[at]!
  const before = sorted[at - 1]!
  if (sort === 'not') return false
  if (sort === 'acronym') return before.sort === 'given' && word.text.length > 3
  if (sort === 'title')
    return /^(?:sharif|sherif|amir|emir|hakim|bey|pasha|agha|khan|sultan|prince|king|judge|major|marshal|bishop|sayed|sayyid|syed|mir|mirza|haji|mulla|shah|pope|abbott|saint|lord|father|coach|constable|cook)$/.test(
      small,
    )
  if (sort === 'post' || sort === 'ordinary') {
    if (/[‐‑-]/.test(word.text)) return false
    return (
      at - from <= 2 &&
      (before.sort === 'given' || before.sort === 'initial' || (before.sort === 'particle' && !heading))
    )
  }
  return true
}

function judge(
  words: readonly NameWord[],
  sorted: readonly SortedWord[],
  offset: number,
  start: number,
  end: number,
  titled: boolean,
  ground: NameGround,
  heading: boolean,
): NameRun | undefined {
  let last = end
  while (last > start && sorted[last - 1]!.sort === 'particle' && !isLastName(sorted, start, last)) last--
  if (last === start) return undefined
  const items = sorted.slice(start, last)
  const first = items[0]!
  const from = offset + start
  const to = offset + last
  const firstWord = words[from]!
  const name = (firm: boolean): NameRun => ({ from, to, firm })

  const kunya = items.length > 1 && isKunyaWord(first.small)
  const nisba =
    items.length > 1 && items.some(({ word }, i) => i > 0 && (isArticle(word.text) || hasArticle(word.text)))
  const initial = items.length > 1 && items.some(({ sort }) => sort === 'initial')
  const given = items.some(({ sort }) => sort === 'given')
  const speaks = isSpeaker(words, from, to)
  const onePlace = ground.isOnePlace(firstWord.start, words[to - 1]!.end)
  const afterPreposition = from > 0 && !firstWord.apart && placePrepositions.has(words[from - 1]!.text.toLowerCase())
  const thing = isThing(items, words, from, to)

  // "Prince Rahma Island": the title is part of the place.
  if (titled && from > 0 && ground.isOnePlace(words[from - 1]!.start, words[to - 1]!.end)) return undefined
  if (onePlace) {
    if (thing || afterPreposition) return undefined
    if (titled || (speaks && given)) return name(true)
    return items.length === 1 && isRomanisedName(first.key) && !heading ? name(false) : undefined
  }
  if (kunya || initial) return thing && !titled ? undefined : name(true)
  if (thing && !titled) return undefined
  if (items.every(({ sort }) => sort === 'ordinary' || sort === 'post' || sort === 'particle')) {
    const bare = items.length === 1 && !heads.has(first.small) && !heads.has(first.small.replace(/s$/, ''))
    return titled && bare && !heading && !/(?:s|ing|ed|ly)$/.test(first.small) ? name(true) : undefined
  }
  const places = items.filter(({ word }) => ground.isPlace(word.start))
  // Two places side by side without a comma are hardly two places: "Rahma Sabir".
  const sideBySide = items.length > 1 && !heading && !afterPreposition
  if (places.length === items.length && !titled && !(given && items.length > 1) && !sideBySide) {
    return speaks && given ? name(true) : undefined
  }
  if (given && items.length === 1 && first.word.opening && isOpeningVerbOrNoun(first.small)) {
    return speaks ? name(true) : undefined
  }
  if (titled || nisba || speaks || (given && items.length > 1)) return name(true)
  if (given) return name(!afterPreposition)
  if (items.some(({ word }) => ground.isCuedPlace(word.start)) || afterPreposition) return undefined
  if (items.length === 1 && first.sort === 'initial') return undefined
  if (isQuotedAlone(words, from, to)) return undefined
  return name(items.length > 1 && !heading)
}

/** Given names that open sentences as words: "Will the talks …", "Mark the day". */
const isOpeningVerbOrNoun = (small: string): boolean =>
  /^(?:will|mark|may|grant|bill|rich|art|hope|faith|grace|joy|dawn|drew|chase|rob|sue|pat|max|guy|jay|ray|gene|dale|glen|rose|ruby|amber|iris|eve|frank|earl|dean|mike|bob|jack|nick|pete|carter|hunter|mason|cooper|taylor)$/.test(
    small,
  )

const hasArticle = (text: string): boolean => /^(?:[ae]l|a[dnrstz]|ash|ath|adh|ul|ed|ez|es|er)[‐‑-]/i.test(text)

const isLastName = (sorted: readonly SortedWord[], start: number, last: number): boolean =>
  last - start > 1 && sorted[last - 1]!.word.capital && sorted[last - 1]!.word.text.length > 3

function isSpeaker(words: readonly NameWord[], from: number, to: number): boolean {
  const next = words[to]
  if (next !== undefined && !next.capital && speechVerbs.has(next.text) && /^[\s,]*$/.test(next.gap)) return true
  const before = words[from - 1]
  return before !== undefined && !words[from]!.apart && speechVerbs.has(before.text)
}

/** `Operation Rahma`, `Rahma Street`, "the Rahma district": named things and places. */
function isThing(items: readonly SortedWord[], words: readonly NameWord[], from: number, to: number): boolean {
  if (items.length > 1 && thingBeginnings.has(items[0]!.small)) return true
  if (items.length > 1 && thingEndings.has(items.at(-1)!.small) && items.at(-1)!.sort !== 'given') return true
  const before = words[from - 1]
  if (before !== undefined && !words[from]!.apart && before.capital && thingBeginnings.has(before.text.toLowerCase()))
    return true
  const next = words[to]
  if (next === undefined || next.apart || words[to - 1]!.possessive) return false
  const small = next.text.toLowerCase()
  return thingEndings.has(small) || (next.capital && heads.has(small))
}

/** One foreign word in quotation marks is a term, not a name. */
function isQuotedAlone(words: readonly NameWord[], from: number, to: number): boolean {
  return to - from === 1 && /[“"«]\s*$/.test(words[from]!.gap) && /^\s*[”"»]/.test(words[to]?.gap ?? '')
}
