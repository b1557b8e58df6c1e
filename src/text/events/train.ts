import { eventTypeWords } from '../../model/event-types.ts'
import { featureCount, readSentenceFeatures } from './event-features.ts'
import { scoreSentence, type EventModel } from './event-model.ts'
import { trainingStyles, type TrainingSentence } from './training-sentences.ts'

export interface TrainingOptions {
  /** The order in which sentences are shown depends on it. Default 1. */
  seed?: number
  /** How often every sentence is shown. Default 12. */
  epochs?: number
  /** Pull of a weight towards zero, in each step in which it is used. Default 0.005. */
  decay?: number
}

const typeCount = eventTypeWords.length
const rate = 0.4

/**
 * Multinomial logistic regression by stochastic gradient steps that shrink for each weight (AdaGrad), before calibration.
 * Of a sentence with two types each is half of the answer.
 */
export function trainUncalibrated(sentences: readonly TrainingSentence[], options: TrainingOptions = {}): EventModel {
  const { seed = 1, epochs = 12, decay = 0.005 } = options
  const examples = sentences.map(({ sentence, types }) => {
    const { slots, values, count } = readSentenceFeatures(sentence)
    return {
      slots: slots.slice(0, count),
      values: values.slice(0, count),
      wanted: Float64Array.from(eventTypeWords, (type) => (types.includes(type) ? 1 / types.length : 0)),
    }
  })
  const weights = new Float64Array(featureCount * typeCount)
  const squares = new Float64Array(featureCount * typeCount).fill(0.1)
  const biases = new Float64Array(typeCount).fill(-1)
  const biasSquares = new Float64Array(typeCount).fill(1)
  const scores = new Float64Array(typeCount)
  const random = randomNumbers(seed)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const index of order) {
      const { slots, values, wanted } = examples[index]!
      scores.set(biases)
      for (let i = 0; i < slots.length; i += 1) {
        const row = slots[i]! * typeCount
        for (let type = 0; type < typeCount; type += 1) scores[type]! += weights[row + type]! * values[i]!
      }
      let total = 1
      for (let type = 0; type < typeCount; type += 1) total += Math.exp(scores[type]!)
      for (let type = 0; type < typeCount; type += 1) {
        const slope = Math.exp(scores[type]!) / total - wanted[type]!
        scores[type] = slope
        biasSquares[type]! += slope * slope
        biases[type]! -= (rate * slope) / Math.sqrt(biasSquares[type]!)
      }
      for (let i = 0; i < slots.length; i += 1) {
        const row = slots[i]! * typeCount
        for (let type = 0; type < typeCount; type += 1) {
          const at = row + type
          const slope = scores[type]! * values[i]! + decay * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
  }
  return { ...inSteps(weights), biases, slope: 1, offset: 0 }
}

/** The model with probabilities that hold for sentences of a style that it has not seen. */
export function trainEventModel(sentences: readonly TrainingSentence[], options: TrainingOptions = {}): EventModel {
  return { ...trainUncalibrated(sentences, options), ...calibrate(scoreUnseenStyles(sentences, options)) }
}

/** The log odds of every type for one sentence, by a model that has seen no sentence of its style. */
export interface UnseenScore {
  sentence: TrainingSentence
  scores: readonly number[]
}

export function scoreUnseenStyles(
  sentences: readonly TrainingSentence[],
  options: TrainingOptions = {},
): UnseenScore[] {
  return trainingStyles.flatMap((style) => {
    const model = trainUncalibrated(
      sentences.filter((sentence) => sentence.style !== style),
      options,
    )
    return sentences
      .filter((sentence) => sentence.style === style)
      .map((sentence) => ({ sentence, scores: [...scoreSentence(model, sentence.sentence)] }))
  })
}

/** Platt's scaling: the logistic curve over scores that fits best, by Newton's method. */
export function calibrate(unseen: readonly UnseenScore[]): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 30; step += 1) {
    let [gradientA, gradientB, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9]
    for (const { sentence, scores } of unseen) {
      eventTypeWords.forEach((type, index) => {
        const score = scores[index]!
        const p = 1 / (1 + Math.exp(-(slope * score + offset)))
        const error = p - (sentence.types.includes(type) ? 1 : 0)
        const weight = p * (1 - p)
        gradientA += error * score
        gradientB += error
        aa += weight * score * score
        ab += weight * score
        bb += weight
      })
    }
    const determinant = aa * bb - ab * ab
    slope -= (bb * gradientA - ab * gradientB) / determinant
    offset -= (aa * gradientB - ab * gradientA) / determinant
  }
  return { slope, offset }
}

/** Weights as whole numbers from -127 to 127, with the size of a step for each type. */
function inSteps(weights: Float64Array): Pick<EventModel, 'weights' | 'steps'> {
  const largest = new Float64Array(typeCount).fill(1e-9)
  weights.forEach((weight, at) => {
    largest[at % typeCount] = Math.max(largest[at % typeCount]!, Math.abs(weight))
  })
  const steps = largest.map((most) => most / 127)
  return { weights: Int8Array.from(weights, (weight, at) => Math.round(weight / steps[at % typeCount]!)), steps }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), 1 | state)
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32
  }
}
