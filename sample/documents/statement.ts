/**
 * A statement of an invented organisation that claims an incident. It takes the credit, names a unit, and its figures are
 * larger than the true ones. Dry on purpose.
 */
import { formatDay } from '../../src/model/calendar.ts'
import { incidentId } from '../happening/incident.ts'
import type { Incident } from '../happening/incident.ts'
import { nameAt } from '../happening/organisations.ts'
import type { Random } from '../random.ts'
import type { Claim, WrittenDocument } from './claim.ts'
import { compose } from './compose.ts'
import type { Language, Sentence } from './compose.ts'
import { gatherFacts } from './statement-facts.ts'
import type { Facts } from './statement-facts.ts'
import { arabic, english } from './statement-words.ts'

/** `undefined` for what nobody with a name began. @param part of the period at its first day. @param number of the document. */
export function writeStatement(
  random: Random,
  incident: Incident,
  part: number,
  number: number,
): WrittenDocument | undefined {
  const { initiator } = incident
  if (initiator === undefined) return undefined
  const language: Language = random.chance(0.5) ? 'ar' : 'en'
  const published = incident.lastDay + random.integer(0, 3)
  const self = nameAt(initiator, part)
  const id = [incidentId(incident.number)]
  const facts = gatherFacts(random, incident, part, language)
  const words = language === 'en' ? english(random, facts) : arabic(random, facts)
  const deed: Sentence = { text: words.deed, incidents: id, claims: [responsibility(facts), ...toll(facts)] }
  const rest: Sentence[] = [
    ...(facts.unit === '' ? [] : [{ text: words.unit, incidents: id, claims: [unitClaim(facts)] }]),
    { text: words.losses, incidents: id },
    ...(facts.leader === undefined ? [] : [{ text: words.leader, incidents: id, claims: [leaderClaim(facts)] }]),
  ]
  return compose({
    name: `${formatDay(published)}-statement-${String(number).padStart(3, '0')}-${language}.txt`,
    published: formatDay(published),
    language,
    author: language === 'en' ? self.name : self.arabic,
    kind: 'statement',
    title: words.title,
    paragraphs: [[{ text: words.opening }, deed], rest, [{ text: words.closing }]],
  })
}

function responsibility({ organisation, day, townName }: Facts): Claim {
  return {
    kind: 'responsibility',
    subject: organisation,
    property: 'claims',
    time: formatDay(day),
    place: townName,
    attributedTo: organisation,
  }
}

function toll({ killed, isAtLeast, isRound, organisation, day, townName, target }: Facts): Claim[] {
  if (killed === undefined) return []
  const bounds = isAtLeast ? { low: killed } : { value: killed, low: killed, high: killed }
  const about = { time: formatDay(day), place: townName, attributedTo: organisation }
  return [
    {
      kind: 'quantity',
      subject: target,
      property: 'killed',
      ...bounds,
      approximate: isRound && !isAtLeast,
      unit: 'fighters',
      ...about,
    },
  ]
}

function unitClaim({ unitName, organisation }: Facts): Claim {
  return { kind: 'structure', subject: unitName, property: 'unit_of', value: organisation, attributedTo: organisation }
}

function leaderClaim({ organisation, leader, day }: Facts): Claim {
  return {
    kind: 'structure',
    subject: organisation,
    property: 'led_by',
    value: leader?.name ?? '',
    unit: leader?.role ?? '',
    time: formatDay(day),
    attributedTo: organisation,
  }
}
