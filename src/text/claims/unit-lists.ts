import type { Span } from '../../model/reading.ts'
import { antecedentOf, spoken } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import type { Draft } from './draft.ts'
import { capitalsStartingAt, nameEndingAt } from './names.ts'
import { arabicUnitNoun, arabicUnitNouns, unitNoun, unitNouns } from './organisation-words.ts'
import { quoteOf, trimmed } from './quote.ts'
import { clauseAt } from './setting.ts'

/** Words that announce the parts of something: "was divided into several units, including:". */
const announcing = new RegExp(
  `(?<!\\p{L})(?:divided|split|organi[sz]ed|subdivided|structured|broken|consist(?:s|ed)?|compris(?:es?|ed|ing)|composed|made up|include[sd]?|including|contain(?:s|ed)?|has|have|had|following|oversees|oversaw|operates|تنقسم|ينقسم|انقسم|تتألف|يتألف|تتكون|يتكون|تضم|يضم|مقسم|تشمل|يشمل|التالية|الآتية)(?!\\p{L})`,
  'iu',
)
const hasUnits = new RegExp(`(?<!\\p{L})(?:${unitNouns}|(?:ال)?${arabicUnitNouns})(?!\\p{L})`, 'iu')

/** An item of such a list: its name, then what it does. */
const item = /^[\s•*–—-]*(?:\d{1,2}[.)]\s*)?["“«]?([^:"“”«»–—\n]{2,70}?)["”»]?\s*(?::|\s[–—-])\s/u
const bareItem = /^[\s•*–—-]*(?:\d{1,2}[.)]\s*)?([^:,،.\n]{2,70}?)[.;,؛،]?\s*$/u
/** So many sentences of a list are read. */
const LONGEST_LIST = 200
/** A name of so many words at most. */
const LONGEST_NAME = 9

/**
 * "X was divided into several units, including:" with a paragraph for each: each names a unit of X. `intro` is the
 * sentence that ends in a colon; the items are the paragraphs right behind it that have the same shape.
 */
export function unitListClaims(context: ClaimContext, intro: SentenceContext): Draft[] {
  const { text } = intro
  if (!/[:：]\s*$/u.test(text) || !announcing.test(text) || !hasUnits.test(text)) return []
  const owner = ownerOf(context, intro, intro.end)
  if (owner === null) return []
  const drafts: Draft[] = []
  let paragraph = intro.paragraphIndex
  const stop = Math.min(context.sentences.length, intro.index + LONGEST_LIST)
  for (let index = intro.index + 1; index < stop; index++) {
    const sentence = context.sentences[index] as SentenceContext
    if (sentence.paragraphIndex === paragraph) continue
    if (sentence.paragraphIndex !== paragraph + 1) break
    const isListed = sentence.paragraph.kind === 'list_item'
    const name = (item.exec(sentence.text) ?? (isListed ? bareItem.exec(sentence.text) : null))?.[1]?.trim()
    if (name === undefined || name.split(/\s+/).length > LONGEST_NAME) break
    paragraph = sentence.paragraphIndex
    const start = sentence.start + sentence.text.indexOf(name)
    const core = { start, end: start + name.length }
    const quote = trimmed(context.text, { start, end: firstStop(sentence, core.end) })
    drafts.push({ rule: 'structure/list-of-units@1', sentence, quote, core, ...unitOf(name, owner) })
  }
  return drafts
}

/** The end of what an item says first: its first clause behind the name. */
function firstStop(sentence: SentenceContext, from: number): number {
  return sentence.clauses.find(({ end }) => end > from + 3)?.end ?? sentence.end
}

const unitOf = (name: string, owner: string) =>
  ({ kind: 'structure', subject: name, property: 'unit_of', value: owner, place: null }) as const

const composed =
  /(?<!\p{L})(?:includes?|included|comprises?|comprised|consists? of|consisted of|is composed of|was composed of|is made up of|was made up of|brings together|brought together|تضم|يضم|يتألف من|تتألف من|يتكون من|تتكون من)\s+/giu
const namedAsUnit = new RegExp(`(?<!\\p{L})${unitNoun}(?!\\p{L})|${arabicUnitNoun}`, 'iu')

/** "It includes the Lion Brigade and the River Battalion": two names or more, each that of a unit or an organisation. */
export function composedOfClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return cuesIn(sentence, composed).flatMap(({ start, end: from }) => {
    const owner = nameEndingAt(context, sentence, start)
    const names = listedNames(context.text, from, clauseAt(sentence, from).end, false)
    const areUnits = names.every(({ start, end }) => {
      const isOrganisation = sentence.organisations.some((mention) => mention.start < end && start < mention.end)
      return isOrganisation || namedAsUnit.test(context.text.slice(start, end))
    })
    if (names.length < 2 || !areUnits || owner?.kind !== 'organisation') return []
    const core = { start, end: (names.at(-1) as Span).end }
    const quote = quoteOf(context.text, sentence, core)
    return names.map(
      ({ start, end }) =>
        ({
          rule: 'structure/units-in-line@1',
          sentence,
          quote,
          core,
          ...unitOf(context.text.slice(start, end), owner.name),
        }) as const,
    )
  })
}

/** "Three armies (A, B and C)", "its units include A, B and C", "two wings: A and B". */
const inLine = new RegExp(
  `(?<!\\p{L})(?:${unitNouns}|(?:ال)?${arabicUnitNouns})(?:\\s*(\\()|[,،:]?\\s+(?:which\\s+)?(?:include[sd]?|including|such as|namely|are|were|called|named|known as|هي|هما|منها|من بينها|أبرزها|تشمل|تضم)\\s*:?\\s+|\\s*[:—–]\\s+)`,
  'giu',
)

export function unitsInLineClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return cuesIn(sentence, inLine).flatMap(({ start, end: from, found }) => {
    const bracketed = found[1] !== undefined
    const end = bracketed ? closingBracket(context.text, from, sentence.end) : clauseAt(sentence, from).end
    const names = listedNames(context.text, from, end, bracketed)
    if (names.length < 2 || counting.test(context.text.slice(Math.max(sentence.start, start - 40), start))) return []
    const owner = ownerOf(context, sentence, start)
    const places = bracketed ? 0 : names.filter((name) => isPlace(sentence, name)).length
    if (owner === null || 2 * places > names.length) return []
    const last = names.at(-1) as Span
    const core = { start, end: bracketed ? Math.min(end + 1, sentence.end) : last.end }
    const quote = quoteOf(context.text, sentence, core)
    return names
      .map(({ start, end }) => context.text.slice(start, end))
      .filter((name) => name !== owner)
      .map((name) => ({ rule: 'structure/units-in-line@1', sentence, quote, core, ...unitOf(name, owner) }) as const)
  })
}

/** "Active in 12 departments such as …": places that are called like units. */
const counting = /(?<!\p{L})(?:in|across|throughout|from|at|over)\s+(?:[\p{L}\d]+\s+){0,2}$/u

const isPlace = ({ places, organisations }: SentenceContext, { start, end }: Span): boolean =>
  places.some((place) => place.start < end && start < place.end) &&
  !organisations.some((organisation) => organisation.start < end && start < organisation.end)

const closingBracket = (text: string, from: number, end: number): number => {
  const at = text.indexOf(')', from)
  return at === -1 || at > end ? end : at
}

const separator = /\s*[,،;؛]\s*(?:and\s+|و\s*)?|\s+and\s+|\s+و\s*/gu

/** The names of a list; none when one of its items is no name. In brackets, Arabic words are names. */
function listedNames(text: string, from: number, end: number, bracketed: boolean): Span[] {
  const names: Span[] = []
  let at = from
  const stretch = text.slice(from, end)
  const cuts = [...stretch.matchAll(separator)].map(
    ({ index, 0: mark }) => [from + index, from + index + mark.length] as const,
  )
  for (const [stop, next] of [...cuts, [end, end] as const]) {
    const name = nameIn(text, at, stop, bracketed)
    at = next
    if (name) names.push(name)
    else if (stretch.trim() !== '' && stop > from) return names.length >= 2 ? names : []
  }
  return names
}

const opening = /^\s*(?:the\s+)?["“”«]*/iu

function nameIn(text: string, from: number, stop: number, bracketed: boolean): Span | null {
  const lead = opening.exec(text.slice(from, stop))?.[0].length ?? 0
  const start = from + lead
  const found = capitalsStartingAt(text, start, stop)
  if (found) return { start, end: found.end }
  const word = text.slice(start, stop).replace(/["”»).،\s]+$/u, '')
  const isArabicName = /^[\u0600-\u06ff\s]{2,60}$/u.test(word) && (bracketed || /[“«"]/.test(text.slice(from, start)))
  return isArabicName ? { start, end: start + word.length } : null
}

/** Whose units: the organisation named first in the sentence before them, or what stands for it. */
function ownerOf(context: ClaimContext, sentence: SentenceContext, before: number): string | null {
  const clause = clauseAt(sentence, before - 1)
  const named = spoken(sentence).filter(({ end }) => end <= before)
  const own = named.find(({ start }) => start >= clause.start) ?? named.at(-1)
  if (own) return own.name
  if (/^\s*(?:the following|including|units)\b/iu.test(sentence.text)) return context.subject
  const opens = definedSubject(context, sentence)
  return opens ?? antecedentOf(context, sentence, { start: sentence.start, end: sentence.start })
}

/** A sentence that opens with the name of what the document is about, though no list has that name. */
function definedSubject({ subject }: ClaimContext, { text }: SentenceContext): string | null {
  return subject !== null && text.toLowerCase().replace(/^the /, '').startsWith(subject.toLowerCase()) ? subject : null
}
