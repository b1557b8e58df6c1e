import type { Span } from '../../model/reading.ts'
import { anaphorEndingAt, antecedentOf } from './antecedents.ts'
import type { ClaimContext, SentenceContext } from './claim-context.ts'

/** Who takes part in an event, as a claim names them. */
export interface Party {
  name: string
  /** `organisation`: by its name, also where "the group" stands for it. `counted`: a number of people. */
  kind: 'organisation' | 'person' | 'counted' | 'phrase'
}

/** A noun phrase that can be named: it begins with an article, a number, a possessive or a capital. */
const nounPhrase =
  /^(?:(?:an?|the|his|her|their|our|its|several|many|dozens|hundreds|some|two|three|four|five|six|seven|eight|nine|ten)\s|\d|\p{Lu}|[\u0600-\u06ff])/iu
/** What is left of another construction: a verb, a time, a loose end. */
const loose =
  /(?<!\p{L})(?:that|which|who|days?|weeks?|months?|years?|hours?|start|is|are|was|were|has|have|had|will|would|use|used|conducted|marks)(?!\p{L})|(?:\s(?:of|in|on|at|to|by|from|for|and|the|a|an|with))$/iu
const MOST_WORDS = 9

/** The party that a stretch of the sentence names; `null` when it names none. */
export function partyOf(context: ClaimContext, sentence: SentenceContext, { start, end }: Span): Party | null {
  const { text } = context
  const touches = (mention: Span) => mention.start < end && mention.end > start
  const organisation = sentence.organisations.find(touches)
  if (organisation && organisation.end - organisation.start > (end - start) / 2) {
    return { name: organisation.name, kind: 'organisation' }
  }
  const anaphor = anaphorEndingAt(text, sentence, end)
  const standsFor = anaphor && anaphor.start >= start ? antecedentOf(context, sentence, anaphor) : null
  if (standsFor !== null) return { name: standsFor, kind: 'organisation' }
  const date = sentence.dates.find((mention) => mention.start <= start && mention.end > start && mention.end < end)
  const name = text
    .slice(date?.end ?? start, end)
    .trim()
    .replace(/^The (?=\p{Lu})/u, '')
  if (sentence.quantities.some((quantity) => quantity.role !== null && touches(quantity)))
    return { name, kind: 'counted' }
  if (sentence.people.some((person) => touches(person) && person.start - start < 3)) return { name, kind: 'person' }
  const isPhrase = /^\p{Ll}/u.test(name) ? nounPhrase.test(name) : name !== ''
  if (!isPhrase || loose.test(name) || name.split(/\s+/).length > MOST_WORDS) return null
  return { name, kind: 'phrase' }
}
