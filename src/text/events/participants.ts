import type { Span } from '../../model/reading.ts'
import { wordsAround } from './clause.ts'
import { assertionIn, type Assertion } from './modality.ts'
import { findArabicParticipants } from './participants-arabic.ts'
import { findEnglishParticipants } from './participants-english.ts'

export interface Participants extends Assertion {
  /** Who did it: an organisation or a person of the lists given where the phrase holds one, or else the noun phrase. */
  actor: Span | null
  /** To whom or what it was done: the noun phrase. */
  target: Span | null
}

/**
 * Who did what to whom around the word of an event (`findEventCue`), by rules for the order of words: active, passive with
 * "by", nouns with "by", "of", "on", "against"; in Arabic the verb with what follows, "على يد", "شن … هجوما على". `null`
 * where the sentence does not say, or says it in another way.
 */
export function findParticipants(
  text: string,
  sentence: Span,
  organisations: readonly Span[],
  people: readonly Span[],
  eventCue: Span,
): Participants {
  const clause = wordsAround(text, sentence, eventCue)
  const isArabic = /[\u0620-\u06ff]/.test(text.slice(eventCue.start, eventCue.end))
  const { actor, target } = (isArabic ? findArabicParticipants : findEnglishParticipants)(clause)
  const named = [...within(organisations, sentence), ...within(people, sentence)]
  return { actor: namedIn(actor, named), target: wholeNames(target, named), ...assertionIn(clause) }
}

function within(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans.filter((span) => span.start >= start && span.end <= end)
}

/** The first name in a phrase, whole even where the phrase cuts it; without one the phrase. */
function namedIn(phrase: Span | null, named: readonly Span[]): Span | null {
  if (!phrase) return null
  const name = named
    .filter(({ start, end }) => start < phrase.end && end > phrase.start)
    .sort((a, b) => a.start - b.start)[0]
  return name ? { start: name.start, end: name.end } : phrase
}

/** A phrase widened to the names that it cuts. */
function wholeNames(phrase: Span | null, named: readonly Span[]): Span | null {
  if (!phrase) return null
  let { start, end } = phrase
  for (const name of named) {
    if (name.start >= end || name.end <= start) continue
    start = Math.min(start, name.start)
    end = Math.max(end, name.end)
  }
  return { start, end }
}
