import type { Span } from '../../model/reading.ts'
import { isAbout } from './concept-lookup.ts'
import { readFeatureWords, type FeatureWord } from './feature-words.ts'

export interface Responsibility {
  /** Who says that they did it, or that they did not: an organisation of the list given, or else the words before the cue. */
  claimant: Span | null
  /** The words that say so: "claimed responsibility for"; in Arabic with the claimant where it stands among them. */
  cue: Span
  /** What was done, in the words of the sentence. */
  deed: Span | null
  /** They say that it was not they. */
  denied: boolean
}

/** Sentences are searched this far, in characters. */
const longestSentence = 4000

/** Words of a cue, as indices: first and last of the cue itself. */
interface Found {
  first: number
  last: number
  denied: boolean
  /** The claimant stands after "by", or in Arabic after the verb. */
  claimantAfter: boolean
}

/**
 * The claim of responsibility that a sentence reports: "claimed responsibility for", "said it had carried out", "was claimed
 * by", "تبنى", "أعلن مسؤوليته عن", and denials. `null` when it reports none, or says that nobody has claimed.
 */
export function findResponsibility(
  text: string,
  sentence: Span,
  organisations: readonly Span[],
): Responsibility | null {
  const end = Math.min(sentence.end, sentence.start + longestSentence)
  const words = readFeatureWords(text, sentence.start, end)
  const found = findEnglish(words) ?? findArabic(words)
  if (!found) return null
  const cue = { start: words[found.first]!.start, end: words[found.last]!.end }
  const own = organisations.filter((name) => name.start >= sentence.start && name.end <= end)
  const before = own.filter((name) => name.end <= cue.start).at(-1)
  const after = own.find((name) => name.start >= cue.start && name.start - cue.end < 40)
  const claimant = (found.claimantAfter ? (after ?? before) : (before ?? null)) ?? wordsOfClaimant(text, words, found)
  return {
    claimant: claimant && { start: claimant.start, end: claimant.end },
    cue,
    deed: deedOf(text, words, found, claimant, end),
    denied: found.denied,
  }
}

const keys = (list: string) => new Set(list.split(' '))
const claiming = keys(
  'claim claims claimed claiming take takes took taken taking accept accepted accepts admit admitted assume assumed',
)
const denying = keys('deny denies denied denying disclaim disclaimed disclaims rejected')
const doing = keys(
  'carried carrying conducted staged launched perpetrated executed behind killed shot attacked bombed targeted hit struck fired detonated ambushed responsible',
)
const nobody = keys('no nobody none neither')
const pronouns = keys('it they he its their')

function findEnglish(words: readonly FeatureWord[]): Found | null {
  for (let at = 0; at < words.length; at += 1) {
    const key = words[at]!.key
    const denied = denying.has(key)
    if (!denied && !claiming.has(key) && key !== 'said' && key !== 'says' && key !== 'announced') continue
    // "responsibility for the attack was claimed by", "the blast was claimed by"
    if ((key === 'claimed' || key === 'admitted') && words[at + 1]?.key === 'by') {
      return { first: at, last: at + 1, denied: false, claimantAfter: true }
    }
    const last = endOfCue(words, at, denied)
    if (last === null) continue
    if (
      words
        .slice(Math.max(0, at - 6), at)
        .some((word) => nobody.has(word.key) || word.key === 'not' || word.key === 'yet')
    )
      return null
    return { first: at, last, denied, claimantAfter: false }
  }
  return null
}

/** The last word of the cue that begins with a verb of claiming or denying; `null` when it is about something else. */
function endOfCue(words: readonly FeatureWord[], at: number, denied: boolean): number | null {
  const key = words[at]!.key
  for (let next = at + 1; next < words.length && next <= at + 5; next += 1) {
    const other = words[next]!.key
    if (
      other === 'responsibility' ||
      (other === 'credit' && !denied) ||
      (denied && /^(?:involvement|role|part|link|links|connection|knowledge)$/.test(other))
    ) {
      const isFor = /^(?:for|in|with|to|of)$/.test(words[next + 1]?.key ?? '')
      return isFor ? next + 1 : next
    }
    if (denied && /^(?:carrying|conducting|attacking|killing|targeting|bombing|launching|firing)$/.test(other))
      return other === 'carrying' ? next + 1 : next - 1
    if (doing.has(other) && words.slice(at + 1, next).some((word) => pronouns.has(word.key) || word.key === 'to')) {
      if (/^(?:take|takes|took|taken|taking|accept|accepted)$/.test(key)) return null
      return words[next + 1]?.key === 'out' ? next + 1 : next
    }
  }
  // "claimed the attack", "claimed an ambush"
  if (/^claim(?:s|ed)$/.test(key) && /^(?:the|an|a|two|three|four|several|this|that)$/.test(words[at + 1]?.key ?? '')) {
    const isDeed = words.slice(at + 2, at + 6).some((word) => deeds.some((concept) => isAbout(word.key, concept)))
    const isTold =
      words[at + 1]!.key === 'that' ||
      words.slice(at + 2, at + 7).some((word) => /^(?:was|were|is|are|had|has|have)$/.test(word.key))
    return isDeed && !isTold ? at : null
  }
  return null
}

const deeds = [
  'attack',
  'blast',
  'bomb',
  'raid',
  'shoot',
  'shell',
  'strike',
  'kidnap',
  'assassinate',
  'kill',
  'suicide',
] as const

const arabicClaims = /^[وف]?[يت]?تبن(?:ي|ت|ته|تها|اه|اها|يه|وا)?$/
const arabicSaying = /^[وف]?[يت]?(?:اعلن|علن|نفي|نفت|ينفي|تنفي|انكر|انكرت|اكد|اكدت)(?:ت|وا)?$/
const arabicDenying = /^[وف]?[يت]?(?:نفي|نفت|نفوا|انكر|انكرت|تنصل)/
const arabicShare = /^(?:اي )?(?:ب|عن )?(?:ال)?(?:مسووليت|مسءوليت|مسووليه|مسءوليه|علاق|صل[هت]|تورط|ضلوع|وقوف)/

function findArabic(words: readonly FeatureWord[]): Found | null {
  for (let at = 0; at < words.length; at += 1) {
    const key = words[at]!.key
    const negated = /^(?:لم|لن|دون)$/.test(words[at - 1]?.key ?? '') || /^[يت]تبن$/.test(key)
    if (arabicClaims.test(key)) {
      if (negated) return null
      return { first: at, last: at, denied: false, claimantAfter: true }
    }
    if (!arabicSaying.test(key) || negated) continue
    for (let next = at + 1; next < words.length && next <= at + 8; next += 1) {
      const other = words[next]!.key
      if (!arabicShare.test(other)) continue
      const denied = arabicDenying.test(key)
      if (!denied && !/^ب?(?:ال)?مس[وء]/.test(other)) continue
      const isFor = /^(?:عن|ب|في)$/.test(words[next + 1]?.key ?? '')
      return { first: at, last: isFor ? next + 1 : next, denied, claimantAfter: true }
    }
  }
  return null
}

const edge = /[,;:،؛!?()[\]–—"“”«»\n]|\.\s/

/** Without a known organisation: the phrase before the cue; in Arabic the words between verb and deed. */
function wordsOfClaimant(
  text: string,
  words: readonly FeatureWord[],
  { first, last, claimantAfter }: Found,
): Span | null {
  const isArabic = /[\u0620-\u06ff]/.test(words[first]!.key)
  if (isArabic) {
    const share = words.findIndex(({ key }, at) => at > first && at <= last && arabicShare.test(key))
    if (share > 0) return spanOf(words, first + 1, words[share - 1]!.key === 'اي' ? share - 2 : share - 1)
    const end = words.findIndex(
      ({ key }, at) =>
        at > first &&
        (arabicShare.test(key) || deeds.some((deed) => isAbout(key, deed)) || /^(?:في|عن|اي|علي|عمليه)$/.test(key)),
    )
    const stop = Math.min(end < 0 ? first + 4 : end, first + 7)
    return spanOf(words, first + 1, stop - 1)
  }
  if (claimantAfter) {
    let to = last + 1
    while (
      to + 1 < words.length &&
      to < last + 6 &&
      !edge.test(between(text, words, to)) &&
      !/^(?:in|on|at|who|which|as|after|through|via)$/.test(words[to + 1]!.key)
    )
      to += 1
    return spanOf(words, last + 1, to)
  }
  let to = first - 1
  while (
    to >= 0 &&
    /^(?:later|also|has|have|had|immediately|reportedly|quickly|swiftly|subsequently|falsely|and|who|which|since|publicly)$/.test(
      words[to]!.key,
    )
  )
    to -= 1
  let from = to
  while (
    from > 0 &&
    from > to - 8 &&
    !edge.test(between(text, words, from - 1)) &&
    !/^(?:when|while|after|but|that|as)$/.test(words[from - 1]!.key)
  )
    from -= 1
  return spanOf(words, from, to)
}

const between = (text: string, words: readonly FeatureWord[], at: number) =>
  text.slice(words[at]!.end, words[at + 1]!.start)

/** What follows the cue up to a comma; for "was claimed by" what stands before it. */
function deedOf(
  text: string,
  words: readonly FeatureWord[],
  { first, last, claimantAfter }: Found,
  claimant: Span | null,
  end: number,
): Span | null {
  if (claimantAfter && words[last]!.key === 'by') {
    let to = first - 1
    while (to >= 0 && /^(?:was|were|been|has|have|had|later|is)$/.test(words[to]!.key)) to -= 1
    return spanOf(words, 0, to)
  }
  let from = last + 1
  while (from < words.length && claimant && claimant.start >= words[last]!.end && words[from]!.start < claimant.end)
    from += 1
  while (/^(?:عن|اي|في|لها|له|لهم)$/.test(words[from]?.key ?? '')) from += 1
  let to = from
  while (to + 1 < words.length && words[to + 1]!.end <= end && !edge.test(between(text, words, to))) to += 1
  return spanOf(words, from, to)
}

function spanOf(words: readonly FeatureWord[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to]]
  return first && last && from <= to ? { start: first.start, end: last.end } : null
}
