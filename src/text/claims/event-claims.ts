import type { EventType } from '../../model/event-types.ts'
import type { EventMention, PlaceMention, Span } from '../../model/reading.ts'
import { findEventCue, findParticipants } from '../events/index.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'
import type { Draft } from './draft.ts'
import { partyOf, type Party } from './parties.ts'
import { quoteOf } from './quote.ts'
import { clauseAt, namesOf, runningTime, settingOf, timeOf } from './setting.ts'

/** Below this probability an event is no claim. */
const LEAST_PROBABILITY = 0.6
/** Types that say how things are rather than what happened once, and words rather than deeds. */
const notOnce = new Set(['statement', 'deployment', 'ceasefire_or_negotiation'])
/** Of these must stand so many: a time, a place below a country, an organisation that did it, whom or what it was done to. */
const LEAST_KNOWN = 3

/** What happened, where a sentence says at least three of when, where, by whom and to whom. */
export function eventClaims(context: ClaimContext, sentence: SentenceContext): Draft[] {
  return sentence.events
    .filter(({ probability, event_type }) => probability >= LEAST_PROBABILITY && !notOnce.has(event_type))
    .flatMap((event) => eventAt(context, sentence, event))
}

function eventAt(context: ClaimContext, sentence: SentenceContext, { event_type }: EventMention): Draft[] {
  const { text } = context
  const cue = findEventCue(text, sentence, event_type as EventType)
  if (!cue) return []
  const { organisations, people, places } = sentence
  const { actor, target, negated, modality } = findParticipants(text, sentence, organisations, people, cue)
  if (negated || modality !== 'happened') return []
  const beside = organisations.find(({ end }) => end < cue.start && isAdjective.test(text.slice(end, cue.start)))
  const by = actor ?? beside
  const doer = by ? partyOf(context, sentence, by) : null
  const done = target && partyOf(context, sentence, target)
  if (
    countedTypes.has(event_type) &&
    (doer?.kind === 'counted' || (done?.kind === 'counted' && doer?.kind !== 'organisation'))
  ) {
    return []
  }
  const setting = settingOf(text, sentence, clauseAt(sentence, cue.start))
  const here = places.filter(({ start, end }: Span) => start >= setting.start && end <= setting.end)
  const quote = quoteOf(text, sentence, cue)
  const time = timeOf(context, { sentence, core: cue, quote, kind: 'event' }) ?? runningTime(context, sentence)
  if (knownOf(time, here, doer, done) < LEAST_KNOWN) return []
  const place = here.length > 0 ? { place: namesOf(here) } : {}
  const [subject, value] = [doer?.name ?? null, done?.name ?? null]
  return [
    {
      rule: 'event/reported@1',
      sentence,
      quote,
      core: cue,
      kind: 'event',
      subject,
      property: event_type,
      value,
      time,
      ...place,
    },
  ]
}

/** How much is known of an event; a number of people who were harmed counts twice, for it is what is cited. */
function knownOf(time: string | null, places: readonly PlaceMention[], doer: Party | null, done: Party | null): number {
  const isPlaced = places.some(({ location_precision }) => location_precision !== 'country')
  const isDone = doer?.kind === 'organisation' || doer?.kind === 'person' || doer?.kind === 'phrase'
  const toWhom = done === null ? 0 : done.kind === 'counted' ? 2 : 1
  return (time === null ? 0 : 1) + (isPlaced ? 1 : 0) + (isDone ? 1 : 0) + toWhom
}

/** "An ISIS attack", "a RUF night raid": the name stands before the word of the event. */
const isAdjective = /^\s(?:\p{Ll}+\s)?$/u

/** Types of which a number of people with the same role says all: "300 people fled", "120 were arrested". */
const countedTypes = new Set(['displacement', 'arrest', 'kidnapping', 'execution', 'defection'])
