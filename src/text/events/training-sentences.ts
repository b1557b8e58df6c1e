import { eventTypes, type EventType } from '../../model/event-types.ts'
import { arabicTraining } from './training-arabic-data.ts'
import { englishTraining } from './training-english-data.ts'

export const trainingStyles = [
  'news',
  'headline',
  'report',
  'statement',
  'encyclopaedia',
  'account',
  'analysis',
] as const
export type TrainingStyle = (typeof trainingStyles)[number]

export interface TrainingSentence {
  sentence: string
  /** None: the sentence reports no event of our types. */
  types: readonly EventType[]
  style: TrainingStyle
  language: 'en' | 'ar'
}

/** Every sentence of our own that the event model learns from. */
export function readTrainingSentences(): TrainingSentence[] {
  return trainingStyles.flatMap((style) => [
    ...readLines(englishTraining[style], style, 'en'),
    ...readLines(arabicTraining[style], style, 'ar'),
  ])
}

function readLines(lines: string, style: TrainingStyle, language: 'en' | 'ar'): TrainingSentence[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf('|')
      const words = line.slice(0, bar) === 'none' ? [] : line.slice(0, bar).split('+')
      return { sentence: line.slice(bar + 1), types: words.map(eventTypeOf), style, language }
    })
}

function eventTypeOf(word: string): EventType {
  if (!Object.hasOwn(eventTypes, word)) throw new Error(`A training sentence has the unknown type ${word}`)
  return word as EventType
}
