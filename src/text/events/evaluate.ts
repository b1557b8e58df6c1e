import { eventTypeWords, type EventType } from '../../model/event-types.ts'
import { probabilityOf } from './event-model.ts'
import { leastProbability } from './find-events.ts'
import { calibrate, scoreUnseenStyles, type TrainingOptions } from './train.ts'
import { readTrainingSentences, trainingStyles } from './training-sentences.ts'

export interface EventModelScores {
  sentences: number
  /** By language and by style of text: how the likeliest type agrees, at the threshold in use. */
  groups: ({ group: string } & TypeScores)[]
  types: ({ event_type: EventType } & TypeScores)[]
  /** What another threshold would give. */
  thresholds: ({ least_probability: number } & TypeScores)[]
  /** Of all types of all sentences whose probability lies in a tenth: how often they hold. */
  reliability: { from: number; to: number; count: number; mean_probability: number; share_right: number }[]
  /** Mean absolute difference of probability and share over the tenths from 0.1 up, weighted by count. */
  calibration_error: number
}

export interface TypeScores {
  sentences: number
  /** Types told, types written beside the sentences, and both. */
  told: number
  wanted: number
  right: number
  /** `null` where nothing was told. */
  precision: number | null
  /** `null` where nothing was wanted. */
  recall: number | null
}

interface Answer {
  style: string
  language: string
  wanted: readonly EventType[]
  probabilities: readonly number[]
}

/**
 * How well the event model reads texts of a style that it has not seen: for each style of the training sentences a model
 * that learnt from the others. The calibration of a style, too, is fitted without it. The sentences are our own, so this says
 * how the approach carries from style to style, not how it does on other people's texts.
 */
export function evaluateEventModel(options: TrainingOptions = {}): EventModelScores {
  const unseen = scoreUnseenStyles(readTrainingSentences(), options)
  const answers = trainingStyles.flatMap((style): Answer[] => {
    const curve = calibrate(unseen.filter(({ sentence }) => sentence.style !== style))
    return unseen
      .filter(({ sentence }) => sentence.style === style)
      .map(({ sentence, scores }) => ({
        style,
        language: sentence.language,
        wanted: sentence.types,
        probabilities: scores.map((score) => probabilityOf(score, curve)),
      }))
  })
  const groups = ['all', 'en', 'ar', ...trainingStyles]
  const reliability = reliabilityOf(answers)
  const serious = reliability.filter(({ from }) => from > 0)
  const cases = serious.reduce((sum, { count }) => sum + count, 0)
  return {
    sentences: answers.length,
    groups: groups.map((group) => ({
      group,
      ...scoresOf(answers.filter(({ style, language }) => group === 'all' || group === style || group === language)),
    })),
    types: eventTypeWords.map((event_type) => ({ event_type, ...scoresOf(answers, leastProbability, event_type) })),
    thresholds: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((least) => ({
      least_probability: least,
      ...scoresOf(answers, least),
    })),
    reliability,
    calibration_error:
      serious.reduce((sum, row) => sum + row.count * Math.abs(row.mean_probability - row.share_right), 0) / cases,
  }
}

function scoresOf(answers: readonly Answer[], least = leastProbability, only?: EventType): TypeScores {
  let [told, wanted, right] = [0, 0, 0]
  for (const answer of answers) {
    eventTypeWords.forEach((type, index) => {
      if (only !== undefined && only !== type) return
      const isTold = answer.probabilities[index]! >= least
      const isWanted = answer.wanted.includes(type)
      told += Number(isTold)
      wanted += Number(isWanted)
      right += Number(isTold && isWanted)
    })
  }
  return {
    sentences: answers.length,
    told,
    wanted,
    right,
    precision: told === 0 ? null : right / told,
    recall: wanted === 0 ? null : right / wanted,
  }
}

function reliabilityOf(answers: readonly Answer[]): EventModelScores['reliability'] {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }))
  for (const { wanted, probabilities } of answers) {
    probabilities.forEach((probability, index) => {
      const tenth = tenths[Math.min(9, Math.floor(probability * 10))]!
      tenth.count += 1
      tenth.sum += probability
      tenth.right += Number(wanted.includes(eventTypeWords[index]!))
    })
  }
  return tenths.flatMap(({ count, sum, right }, index) =>
    count === 0
      ? []
      : { from: index / 10, to: (index + 1) / 10, count, mean_probability: sum / count, share_right: right / count },
  )
}
