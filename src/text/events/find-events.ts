import { eventTypeWords, type EventType } from '../../model/event-types.ts'
import type { EventMention, Span } from '../../model/reading.ts'
import { probabilityOf, readEventModel, scoreSentence } from './event-model.ts'
import { storedEventModel } from './model-data.ts'

export interface EventTypeScore {
  event_type: EventType
  /** Calibrated on styles of text that the model had not seen, from 0 to 1. */
  probability: number
}

/** Below this probability the model abstains. Its measured precision: docs/methods/event-types.md. */
export const leastProbability = 0.5

/** More types than this in one sentence are not told. */
const mostTypes = 2

const model = readEventModel(storedEventModel)

/** The types of event that a sentence reports, the likeliest first; none when the model abstains. */
export function classifySentence(sentence: string): EventTypeScore[] {
  const found: EventTypeScore[] = []
  scoreSentence(model, sentence).forEach((score, index) => {
    const probability = probabilityOf(score, model)
    if (probability >= leastProbability) found.push({ event_type: eventTypeWords[index]!, probability })
  })
  return found.sort((a, b) => b.probability - a.probability).slice(0, mostTypes)
}

/** What each sentence reports; the span of a mention is its sentence. A sentence may report two types, or none. */
export function findEvents(text: string, sentences: readonly Span[]): EventMention[] {
  return sentences.flatMap(({ start, end }) =>
    classifySentence(text.slice(start, end)).map((score) => ({ start, end, ...score })),
  )
}
