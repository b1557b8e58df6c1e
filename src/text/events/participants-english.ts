import type { Span } from '../../model/reading.ts'
import type { Clause } from './clause.ts'
import { isAbout } from './concept-lookup.ts'
import { english } from './function-words.ts'

export interface Phrases {
  actor: Span | null
  target: Span | null
}

const longestPhrase = 12

export function findEnglishParticipants(clause: Clause): Phrases {
  if (clause.words[clause.cue] === undefined) return { actor: null, target: null }
  if (isPassive(clause)) return { actor: byPhrase(clause), target: subject(clause, auxiliaryStart(clause)) }
  if (isNoun(clause)) return aroundNoun(clause)
  return { actor: subject(clause, auxiliaryStart(clause)), target: object(clause, clause.cue + 1) }
}

const keyAt = ({ words }: Clause, at: number) => words[at]?.key ?? ''

/** The first word of the auxiliaries and adverbs right before a verb; the verb itself without any. */
function auxiliaryStart(clause: Clause): number {
  let at = clause.cue
  while (at > 0 && !clause.isEdge(at - 1)) {
    const key = keyAt(clause, at - 1)
    if (!english.auxiliary.has(key) && !english.adverb.has(key) && key !== 'to' && !/ly$/.test(key)) break
    at -= 1
  }
  return at
}

const participle =
  /(?:ed|en|wn|shot|hit|struck|held|hanged|hung|burnt|beaten|slain|overrun|driven|lost|sent|blown|bound|taken)$/

function isPassive(clause: Clause): boolean {
  if (!participle.test(keyAt(clause, clause.cue))) return false
  for (let at = clause.cue - 1; at >= auxiliaryStart(clause); at -= 1) {
    if (english.toBe.has(keyAt(clause, at))) return true
  }
  return keyAt(clause, clause.cue + 1) === 'by' && !clause.isEdge(clause.cue)
}

/** Words that are verbs as well as nouns count as nouns by what stands beside them. */
function isNoun(clause: Clause): boolean {
  const key = keyAt(clause, clause.cue)
  if (isInstrument(key)) return keyAt(clause, clause.cue - 1) !== 'to'
  const before = clause.cue > 0 && !clause.isEdge(clause.cue - 1) ? keyAt(clause, clause.cue - 1) : ''
  const after = clause.isEdge(clause.cue) ? '' : keyAt(clause, clause.cue + 1)
  if (/(?:ion|ions|ment|ments|ault|aults|bush|bushes|ade|ades|fire|fires|ings|exes|cre|cres|tage)$/.test(key))
    return before !== 'to'
  if (/(?:ed|ought|ook|ew|ized|ised)$/.test(key)) return false
  if (
    english.determiner.has(before) ||
    english.preposition.has(before) ||
    /^\d|^0$|ous$|ive$|ible$|al$|'$/.test(before)
  ) {
    return before !== 'to'
  }
  if (/ing$/.test(key)) return after === 'of' || after === 'by' || before === ''
  if (clause.words[clause.cue - 1]?.is_possessive) return true
  return after === 'by' || after === 'on' || after === 'against' || isAbout(before, 'suicide') || isAbout(before, 'air')
}

/** "bomb", "drone", "rocket", "gunmen": what or who does it, hardly ever a verb. */
function isInstrument(key: string): boolean {
  if (/^(?:bomb|mine|shell|strike|fire|rocket|shoot|attack|raid)(?:ed|ing)$/.test(key)) return false
  return (
    /^bombs?$/.test(key) ||
    isDoer(key) ||
    /^(?:rocket|missile|mortar|projectile|howitzer)s?$|^artillery$/.test(key) ||
    (['device', 'air', 'suicide'] as const).some((concept) => isAbout(key, concept))
  )
}

function isDoer(key: string): boolean {
  return (
    /men$|man$|ers$|ants$|^(?:sniper|attacker|raider|bomber)$/.test(key) &&
    (['gunmen', 'attack', 'raid', 'shoot', 'bomb'] as const).some((concept) => isAbout(key, concept))
  )
}

function aroundNoun(clause: Clause): Phrases {
  const by = byPhrase(clause)
  const aimed = aimedAt(clause)
  const start = nounPhraseStart(clause)
  if (by) return { actor: by, target: aimed }
  const owner = clause.words[clause.cue - 1]
  if (owner?.is_possessive) return { actor: { start: clause.words[start]!.start, end: owner.end - 2 }, target: aimed }
  for (let at = start - 1; at >= 0 && at >= start - 3 && !clause.isEdge(at); at -= 1) {
    if (!english.carryingOut.has(keyAt(clause, at))) continue
    const verb = { ...clause, cue: at }
    return isPassive(verb)
      ? { actor: null, target: aimed }
      : { actor: subject(verb, auxiliaryStart(verb)), target: aimed }
  }
  for (let at = start - 1; at >= 0 && at >= start - 2 && !clause.isEdge(at); at -= 1) {
    if (english.surviving.has(keyAt(clause, at))) return { actor: null, target: subject(clause, at) }
  }
  const doer = isDoer(keyAt(clause, clause.cue)) ? trimmed(clause, start, clause.cue) : null
  return { actor: doer, target: aimed ?? harmedBy(clause) }
}

function nounPhraseStart(clause: Clause): number {
  let at = clause.cue
  while (at > 0 && at > clause.cue - 5 && !clause.isEdge(at - 1)) {
    const key = keyAt(clause, at - 1)
    if (
      english.preposition.has(key) ||
      english.auxiliary.has(key) ||
      english.joint.has(key) ||
      english.carryingOut.has(key)
    )
      break
    at -= 1
    if (english.determiner.has(key)) break
  }
  return at
}

/** The phrase after the next "by", where it is a doer and not a time. */
function byPhrase(clause: Clause): Span | null {
  for (let at = clause.cue + 1; at < clause.words.length && at <= clause.cue + longestPhrase; at += 1) {
    if (clause.isEdge(at - 1)) return null
    if (keyAt(clause, at) === 'by' && !isTime(clause, at + 1) && !/ing$/.test(keyAt(clause, at + 1))) {
      return phraseFrom(clause, at + 1)
    }
  }
  return null
}

/** "attack on Y", "bombing of Y", "strikes against Y". */
function aimedAt(clause: Clause): Span | null {
  for (let at = clause.cue + 1; at < clause.words.length && at <= clause.cue + longestPhrase; at += 1) {
    if (clause.isEdge(at - 1)) return null
    const key = keyAt(clause, at)
    const near = at === clause.cue + 1
    if ((near && key === 'of') || ((key === 'on' || key === 'against') && !isTime(clause, at + 1)))
      return phraseFrom(clause, at + 1)
    if (near && key === 'at' && !isTime(clause, at + 1)) return phraseFrom(clause, at + 1)
  }
  return null
}

/** "The blast killed nine people", "rocket fire hit the port". */
function harmedBy(clause: Clause): Span | null {
  for (let at = clause.cue + 1; at < clause.words.length && at <= clause.cue + longestPhrase; at += 1) {
    const key = keyAt(clause, at)
    if (!harms.some((concept) => isAbout(key, concept))) continue
    if (/(?:ed|ing|s|hit|struck|shot|blew|burnt|threw)$/.test(key) && key !== 'casualties') {
      const passive = english.toBe.has(keyAt(clause, at - 1))
      return passive ? subject({ ...clause, cue: at }, at - 1) : object(clause, at + 1)
    }
  }
  return null
}

const harms = ['kill', 'wound', 'strike', 'attack', 'raid', 'shoot', 'loot'] as const

/** The noun phrase that ends before word `end`; for "and shot", ", shot" that of the verb before. */
function subject(clause: Clause, end: number): Span | null {
  let last = end - 1
  if (last >= 0 && english.relative.has(keyAt(clause, last))) last -= 1
  if (last < 0) return null
  // "failed to take", "attacked and burnt", "came, shot": the subject is that of the verb before.
  const isSecondVerb =
    keyAt(clause, end) === 'to' ||
    clause.isEdge(end - 1) ||
    keyAt(clause, last) === 'and' ||
    keyAt(clause, last) === 'then'
  let first = last
  while (first > 0 && last - first < (isSecondVerb ? 2 : 1) * longestPhrase) {
    const key = keyAt(clause, first - 1)
    if (!isSecondVerb && clause.isEdge(first - 1)) break
    if (english.relative.has(key) || opening.has(key) || english.saying.has(key)) break
    if (!isSecondVerb && (english.auxiliary.has(key) || key === 'to')) break
    first -= 1
  }
  if (first === last && (keyAt(clause, last) === 'it' || keyAt(clause, last) === 'they')) return sayer(clause, first)
  let verb = first + 1
  while (verb <= last && !isVerb(clause, verb)) verb += 1
  if (verb <= last) {
    if (isSecondVerb) last = verb - 1
    else {
      const and = clause.words.findLastIndex(({ key }, at) => at > verb && at < last && key === 'and')
      if (and > 0) first = and + 1
    }
  }
  const edge = clause.words.findIndex((_, at) => at >= first && at < last && clause.isEdge(at))
  return trimmed(clause, first, edge < 0 ? last : edge)
}

/** "The army said it had …": the army. */
function sayer(clause: Clause, pronoun: number): Span | null {
  let at = pronoun - 1
  if (keyAt(clause, at) === 'that') at -= 1
  return at > 0 && english.saying.has(keyAt(clause, at)) ? subject(clause, at) : null
}

const opening = new Set([...english.joint].filter((key) => key !== 'and' && key !== 'or' && key !== 'then'))

/** A verb in the past, as far as its form tells: an -ed word at the head of a phrase is taken as an adjective. */
function isVerb(clause: Clause, at: number): boolean {
  const key = keyAt(clause, at)
  if (english.pastVerb.has(key) || english.toBe.has(key)) return true
  const before = keyAt(clause, at - 1)
  return (
    /[^e]ed$/.test(key) &&
    at > 0 &&
    !english.determiner.has(before) &&
    !english.preposition.has(before) &&
    before !== 'and' &&
    !/^\d|^0$/.test(before)
  )
}

/** The noun phrase right after a verb, or after "on", "at", "against", "with". */
function object(clause: Clause, from: number): Span | null {
  let at = from
  while (at < clause.words.length && !clause.isEdge(at - 1) && at < from + 3) {
    const key = keyAt(clause, at)
    if (english.particle.has(key) || english.adverb.has(key) || isAbout(key, 'shell') || key === 'fire') at += 1
    else break
  }
  if (keyAt(clause, at) === 'and' && isVerb(clause, at + 1)) at += 2
  if (at >= clause.words.length || clause.isEdge(at - 1)) return null
  const key = keyAt(clause, at)
  if (english.aim.has(key) && !isTime(clause, at + 1) && keyAt(clause, at + 1) !== 'least')
    return phraseFrom(clause, at + 1)
  if (key === 'at' && keyAt(clause, at + 1) === 'least') return phraseFrom(clause, at)
  if (english.preposition.has(key) || english.joint.has(key) || isTime(clause, at)) return null
  return phraseFrom(clause, at)
}

/** A noun phrase from a word on, up to the next preposition, verb or comma. */
function phraseFrom(clause: Clause, from: number): Span | null {
  if (from >= clause.words.length || clause.isEdge(from - 1)) return null
  let last = from
  while (last + 1 < clause.words.length && !clause.isEdge(last) && last - from < longestPhrase) {
    const key = keyAt(clause, last + 1)
    const opening =
      (last === from && keyAt(clause, last) === 'at') ||
      english.determiner.has(keyAt(clause, last)) ||
      keyAt(clause, last) === 'of'
    if (!opening && (english.preposition.has(key) || english.relative.has(key) || english.auxiliary.has(key))) break
    if (
      english.saying.has(key) ||
      isTime(clause, last + 1) ||
      ((english.joint.has(key) || key === 'to') && key !== 'and' && key !== 'or')
    )
      break
    if (key === 'and' && isSecond(clause, last + 2)) break
    if (!opening && last > from && isVerb(clause, last + 1)) break
    if (/ing$/.test(key) && !opening) break
    last += 1
  }
  return trimmed(clause, from, last)
}

/** After "and": another verb. */
function isSecond(clause: Clause, at: number): boolean {
  const key = keyAt(clause, at)
  return /[^e]ed$/.test(key) || english.auxiliary.has(key) || english.pastVerb.has(key)
}

function isTime(clause: Clause, at: number): boolean {
  const word = clause.words[at]
  if (!word) return false
  const key =
    word.key === 'the' ||
    word.key === 'late' ||
    word.key === 'early' ||
    word.key === 'last' ||
    word.key === 'next' ||
    word.key === 'this'
      ? keyAt(clause, at + 1)
      : word.key
  if (key === '0') return english.time.has(keyAt(clause, at + 1))
  return english.time.has(key)
}

/** A phrase without small words at its ends; `null` when only a pronoun or nothing is left. */
function trimmed(clause: Clause, from: number, to: number): Span | null {
  let [first, last] = [from, to]
  const loose = (key: string) =>
    english.preposition.has(key) || english.joint.has(key) || english.adverb.has(key) || /ly$/.test(key)
  if (keyAt(clause, first) !== 'at' || keyAt(clause, first + 1) !== 'least') {
    while (first <= last && loose(keyAt(clause, first))) first += 1
  }
  while (
    last >= first &&
    (loose(keyAt(clause, last)) || isTime(clause, last) || english.auxiliary.has(keyAt(clause, last)))
  )
    last -= 1
  if (first < last && /^\d|^0$/.test(keyAt(clause, first)) && first > from) {
    // "In 1996 its leader": the year belongs to the preposition.
    const next = keyAt(clause, first + 1)
    if (english.determiner.has(next) || next === 'onwards') first += next === 'onwards' ? 2 : 1
  }
  if (first > last) return null
  if (first === last && (english.pronoun.has(keyAt(clause, first)) || english.determiner.has(keyAt(clause, first))))
    return null
  return { start: clause.words[first]!.start, end: clause.words[last]!.end }
}
