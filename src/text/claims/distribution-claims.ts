import type { PlaceMention, Span } from '../../model/reading.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import { concernedBy } from './concerned.ts'
import type { Draft } from './draft.ts'
import { quoteOf } from './quote.ts'
import type { Rule } from './rules.ts'
import { clauseAt, namesOf } from './setting.ts'

const concentrated =
  /(?<!\p{L})(?:concentrat(?:ed|es|ing|ions?)|cluster(?:ed|s|ing)?|focused geographically|massed|mainly active|most active|particularly active)\s+(?:\p{Ll}+\s+){0,2}?(?:in|near|around|along|within|on|at)(?=\s)|(?<!\p{L})(?:mostly|mainly|primarily|largely|predominantly|chiefly)\s+(?:in|across|around|near)(?=\s)|(?<!\p{L})و?(?:ال)?(?:[يت]?تركز(?:ت)?|متركز(?:ة)?|[يت]تمركز(?:ت)?|تمركز(?:ت)?|متمركز(?:ة)?|تركيز)\s+(?:\p{L}+\s+){0,5}?(?:في|حول|قرب|على|ب)(?!\p{L})/giu
const spread =
  /(?<!\p{L})(?:spread|scattered|dispersed|distributed|dotted)\s+(?:out\s+)?(?:\p{Ll}+\s+){0,2}?(?:in|across|throughout|over|among|through|between)(?=\s)|(?<!\p{L})(?:located|present|active|entrenched|based|hiding|operates?|hold territory|a presence|presence)\s+(?:\p{Ll}+\s+){0,2}?(?:in|across|throughout)(?=\s)|(?<!\p{L})و?(?:ال)?(?:[يت]نتشر(?:ت|ون)?|انتشر(?:ت)?|منتشر(?:ة|ون|ين)?|[يت]توزع(?:ون)?|موزع(?:ة|ون|ين)?|[يت]تواجد(?:ون)?|متواجد(?:ة|ون|ين)?|ينشط(?:ون)?|تنشط|نشط(?:ة)?)\s+(?:\p{L}+\s+){0,5}?(?:في|على|بين|ب)(?!\p{L})/giu
/** What is said to be somewhere: what moves or is done, not a building. */
const distributed =
  /(?<!\p{L})(?:attacks?|operations?|cells?|fighters?|militants?|members?|elements?|forces?|troops?|groups?|activit(?:y|ies)|violence|units?|bases|camps|insurgents?|clashes|incidents?|defections?|displacement|remnants|networks?|branches|affiliates?|strikes|presence|concentration|الهجمات|هجمات|عمليات|العمليات|الخلايا|خلايا|مقاتلو|مقاتلي|المقاتلون|عناصر|العناصر|قوات|القوات|الغارات|الاشتباكات|نشاط|وجود|مسلحو|المسلحون)(?!\p{L})/giu

/** Where something is concentrated or spread: the places behind "concentrated in", "spread across", "clustered near". */
export function distributionClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  if (sentence.places.length === 0) return []
  const drafts: Draft[] = []
  const patterns: readonly (readonly [RegExp, Rule])[] = [
    [concentrated, 'distribution/concentrated@1'],
    [spread, 'distribution/spread@1'],
  ]
  for (const [pattern, rule] of patterns) {
    for (const { start, end } of cuesIn(sentence, pattern)) {
      const draft = draftAt(context, sentence, { start, end: end }, rule)
      if (draft && !drafts.some(({ core }) => core.start < draft.core.end && draft.core.start < core.end))
        drafts.push(draft)
    }
  }
  return drafts
}

/** How far behind the cue the first place may begin, in UTF-16 units: "in different regions of Syria, such as Idlib". */
const REACH = 60

function draftAt(context: ClaimContext, sentence: SentenceContext, cue: Span, rule: Rule): Draft | null {
  const places = placesBehind(context, sentence, cue)
  const first = places[0]
  const last = places.at(-1)
  const clause = clauseAt(sentence, cue.start)
  const head = context.text.slice(clause.start, cue.end)
  if (seat.test(head)) return null
  const thing = [...head.matchAll(distributed)].at(-1)?.[0].toLowerCase() ?? earlierThing(context, sentence, clause)
  const subject = concernedBy(context, sentence, clause, { start: cue.end, end: cue.end })
  if (!first || !last || (thing === null && subject === null)) return null
  const counted = sentence.quantities.some(({ start, end }) => start >= clause.start && end <= cue.end)
  const isConcentrated = rule === 'distribution/concentrated@1'
  // "10,000 fighters are active in X" is a number; "is located in X", of one place, is an address.
  if (/ly\s+\p{L}+$/u.test(context.text.slice(cue.start, cue.end)) && places.length < 2) return null
  const isSpread = /^(?:spread|scattered|dispersed|distributed|dotted|active)|[\u0600-\u06ff]/iu.test(
    context.text.slice(cue.start, cue.end),
  )
  if (!isConcentrated && (counted || (!isSpread && !isList(context.text, places)))) return null
  const core = { start: cue.start, end: Math.max(last.end, cue.end) }
  const quote = quoteOf(context.text, sentence, core)
  const value = last.end > cue.end ? context.text.slice(cue.end, last.end).trim() : last.text
  return {
    rule,
    sentence,
    quote,
    core,
    kind: 'distribution',
    subject,
    property: thing ?? 'presence',
    value,
    place: namesOf(places),
  }
}

/** Two places or more side by side ("Idlib, Raqqa and Manbij"), not one within the other ("in Raqqa, Syria"). */
const isList = (text: string, places: readonly PlaceMention[]): boolean =>
  places.length > 1 &&
  /(?:\sand\s|\sor\s|such as|including|\sو)/u.test(text.slice(places[0]?.end, places.at(-1)?.start))

/** What the clause before tells of, for "with a heavy concentration in". */
function earlierThing(context: ClaimContext, sentence: SentenceContext, clause: Span): string | null {
  const head = context.text.slice(sentence.start, clause.start)
  return [...head.matchAll(distributed)].at(-1)?.[0].toLowerCase() ?? null
}

/** The places behind a cue up to the end of its clause, or of the "such as …" behind it. */
function placesBehind({ text }: ClaimContext, sentence: SentenceContext, cue: Span): PlaceMention[] {
  const clause = clauseAt(sentence, cue.end - 1)
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const goesOn =
    next &&
    /^\s*(?:such as|including|namely|especially|particularly|mainly|like|منها|مثل|لا سيما|خاصة|خصوصا)\s/iu.test(
      text.slice(next.start, next.end),
    )
  const end = goesOn ? next.end : clause.end
  const than = /(?<!\p{L})(?:than|rather|unlike|but|من أن)(?!\p{L})/iu.exec(text.slice(cue.end, end))
  const stop = than ? cue.end + than.index : end
  const behind = sentence.places.filter((place) => place.start >= cue.end && place.end <= stop)
  if (behind.length === 0 && /^\s+the country(?!\p{L})/u.test(text.slice(cue.end, stop)))
    return countryBefore(sentence, cue)
  const first = behind[0]
  return first && first.start - cue.end <= REACH ? behind : []
}

/** "Attacks in Iraq are spread throughout the country": the country named before. */
function countryBefore({ places }: SentenceContext, { start }: Span): PlaceMention[] {
  const country = places.findLast((place) => place.end <= start && place.location_precision === 'country')
  return country ? [country] : []
}

/** An address is no distribution. */
const seat = /(?<!\p{L})(?:headquarters|head office|headquartered|مقر|مقره|مقرها)(?!\p{L})/iu
