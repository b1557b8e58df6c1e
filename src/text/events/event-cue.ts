import type { EventType } from '../../model/event-types.ts'
import type { Span } from '../../model/reading.ts'
import { concepts, type Concept } from './concepts-data.ts'
import { conceptsInContext } from './concepts-in-context.ts'
import { readFeatureWords } from './feature-words.ts'

/** Concepts whose words name an event of a type, those that name it best first. */
const cueConcepts: Record<EventType, readonly Concept[]> = {
  armed_clash: ['fight'],
  bombing: ['blast', 'bomb', 'suicide', 'device', 'attack', 'kill'],
  air_strike: ['strike', 'shell', 'bomb', 'air', 'kill'],
  shelling: ['shell', 'launch', 'strike'],
  attack: ['attack', 'raid', 'shoot', 'stab', 'kill', 'gunmen'],
  assassination: ['assassinate', 'shoot', 'kill'],
  execution: ['execute', 'kill', 'shoot'],
  sexual_violence: ['rape'],
  torture_or_abuse: ['torture', 'strike'],
  kidnapping: ['kidnap', 'take'],
  arrest: ['arrest', 'take'],
  looting_or_destruction: ['loot', 'take', 'blast'],
  displacement: ['flee'],
  territorial_change: ['take', 'fall', 'siege', 'withdraw', 'control'],
  deployment: ['deploy', 'withdraw'],
  defection: ['defect'],
  protest: ['protest', 'march_or_drone'],
  ceasefire_or_negotiation: ['agree', 'talk'],
  statement: ['claim', 'pledge', 'threaten', 'deny', 'call', 'announce'],
}

/** Words that stand beside the deed rather than for it: who does it, and adjectives. */
const weakCue = /^(?:explosive|aerial|armed|sexual|air|roadside|suicide)$|(?:men|man|ers|er|camps?|front)$/

/** Sentences are searched this far, in characters. */
const longestSentence = 4000

/** The word of a sentence that names an event of this type: "ambushed", "the bombing"; `null` when none does. */
export function findEventCue(text: string, sentence: Span, eventType: EventType): Span | null {
  const words = readFeatureWords(text, sentence.start, Math.min(sentence.end, sentence.start + longestSentence))
  const pointed = conceptsInContext(words)
  for (const concept of cueConcepts[eventType]) {
    const index = concepts.indexOf(concept)
    const named = words.filter((_, at) => pointed[at]!.includes(index))
    const word = named.find(({ key }) => !weakCue.test(key)) ?? named[0]
    if (word) return { start: word.start, end: word.end }
  }
  return null
}
