import type { PlaceMention, Span } from '../../model/reading.ts'
import { antecedentOf, spoken } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import { cuesIn } from './cues.ts'
import type { Draft } from './draft.ts'
import { nameEndingAt } from './names.ts'
import { quoteOf } from './quote.ts'
import { clauseAt } from './setting.ts'

const headquarters =
  /(?<!\p{L})(?:headquarters|head office|head offices|main office|central command|main base)(?!\p{L})/giu
const headquartered =
  /(?<!\p{L})(?:(?:is|was|are|were|remains)\s+)?headquartered\s+(?:in|at|near)(?=\s)|(?<!\p{L})(?:is|was|are|were|remains)\s+based\s+in(?=\s)/giu
const arabicSeat = /(?<!\p{L})و?(?:مقره|مقرها|مقرهم|مقر|مركز قيادته|مركز قيادتها|يتخذ|تتخذ)(?!\p{L})/gu
const located =
  /^\s*(?:\p{Ll}+\s+){0,3}?(?:located|based|situated|is|was|are|were|in|at|near|to|of|ال?رئيسي[ة]?|ال?عام|في|من|مدينة|هو|يقع)(?!\p{L})/iu
const unknown =
  /^\s*(?:is|are|was|were|remains?)\s+(?:\p{Ll}+\s+)?(?:unknown|not known|unclear|undisclosed)|^\s*(?:\p{L}+\s+)?(?:مجهول|غير معروف)/iu

/** Where an organisation sits; `null` where the source says that this is unknown. */
export function seatClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return [headquarters, headquartered, arabicSeat].flatMap((pattern) =>
    cuesIn(sentence, pattern).flatMap(({ start, end }) => {
      return seatAt(context, sentence, { start, end: end })
    }),
  )
}

function seatAt(context: ClaimContext, sentence: SentenceContext, cue: Span): Draft[] {
  const clause = clauseAt(sentence, cue.start)
  const tail = context.text.slice(cue.end, clause.end)
  const isUnknown = unknown.test(tail)
  const places = isUnknown ? [] : placesBehind(context.text, sentence, cue.end, clause.end)
  const isStated = /\s(?:in|at|near)$/i.test(context.text.slice(cue.start, cue.end)) || located.test(tail)
  if (!isUnknown && (places.length === 0 || !isStated)) return []
  const subject = sitter(context, sentence, cue)
  if (subject === null) return []
  const first = places[0]
  const last = places.at(-1)
  const value = first && last ? context.text.slice(first.start, last.end) : null
  const core = { start: cue.start, end: last?.end ?? cue.end }
  const quote = quoteOf(context.text, sentence, core)
  const place = first ? [...new Set(places.map(({ text }) => text))] : null
  return [
    {
      rule: 'structure/headquarters@1',
      sentence,
      quote,
      core,
      kind: 'structure',
      subject,
      property: 'headquartered_in',
      value,
      place,
    },
  ]
}

/** How far behind the cue the place may begin, in UTF-16 units: "located in the group's de facto capital, Raqqa". */
const REACH = 70

/** The first place behind the cue, with those that follow it after a comma ("Raqqa, Syria"). */
function placesBehind(text: string, { places }: SentenceContext, from: number, end: number): PlaceMention[] {
  const behind = places.filter((place) => place.start >= from && place.end <= end)
  const first = behind[0]
  if (!first || first.start - from > REACH) return []
  const taken = [first]
  for (const place of behind.slice(1)) {
    const gap = text.slice(taken.at(-1)?.end, place.start)
    if (
      !/^(?:[,،]\s*(?:in\s+|the\s+|northern\s+|southern\s+|eastern\s+|western\s+)?|\s+in\s+|\s+(?:في|ب)\s*)$/u.test(gap)
    )
      break
    taken.push(place)
  }
  return taken
}

/** Whose seat: "its headquarters" is of what the sentence is about. */
function sitter(context: ClaimContext, sentence: SentenceContext, cue: Span): string | null {
  const head = context.text.slice(sentence.start, cue.start)
  const own =
    /(?<!\p{L})(?:its|their)\s+(?:\p{Ll}+\s+){0,2}$|[,،]\s*$/iu.test(head) ||
    /[\u0600-\u06ff]/.test(context.text.slice(cue.start, cue.end))
  if (own) return leadingSubject(context, sentence, cue)
  const behind = /^\s+of\s+(?:the\s+)?/iu.exec(context.text.slice(cue.end, sentence.end))
  const owner = behind && sentence.organisations.find(({ start }) => start === cue.end + behind[0].length)
  if (owner) return owner.name
  const named = nameEndingAt(
    context,
    sentence,
    cue.start - (/['’]s?\s+(?:\p{Ll}+\s+)?$|\s+$/u.exec(head)?.[0].length ?? 0),
  )
  return named?.kind === 'organisation' || named?.name === context.subject ? (named?.name ?? null) : null
}

/** What a sentence is about: the organisation that it begins with, or what "the organization" at its beginning stands for. */
function leadingSubject(context: ClaimContext, sentence: SentenceContext, cue: Span): string | null {
  const first = spoken(sentence).find(({ end }) => end <= cue.start)
  return first?.name ?? antecedentOf(context, sentence, { start: sentence.start, end: sentence.start })
}
