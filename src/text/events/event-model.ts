import { eventTypeWords } from '../../model/event-types.ts'
import { featureCount, readSentenceFeatures } from './event-features.ts'

/** A multinomial logistic regression: one row of weights a feature, a score for each type, and 0 for no event. */
export interface EventModel {
  /** `featureCount` rows of one weight a type, in steps of `steps[type]`. */
  weights: Int8Array
  steps: Float64Array
  biases: Float64Array
  /** Log odds become a probability as 1 / (1 + exp(-(slope · log odds + offset))). */
  slope: number
  offset: number
}

const typeCount = eventTypeWords.length
const sums = new Float64Array(typeCount)

/** The log odds of every type, before calibration; the array is overwritten by the next call. */
export function scoreSentence(model: EventModel, sentence: string): Float64Array {
  const { slots, values, count } = readSentenceFeatures(sentence)
  sums.fill(0)
  for (let i = 0; i < count; i += 1) {
    const row = slots[i]! * typeCount
    const value = values[i]!
    for (let type = 0; type < typeCount; type += 1) sums[type]! += model.weights[row + type]! * value
  }
  for (let type = 0; type < typeCount; type += 1) sums[type] = sums[type]! * model.steps[type]! + model.biases[type]!
  return toLogOdds(sums)
}

/** Scores to log odds against all else, in place. */
function toLogOdds(scores: Float64Array): Float64Array {
  let largest = 0
  for (const score of scores) largest = Math.max(largest, score)
  let total = Math.exp(-largest)
  for (const score of scores) total += Math.exp(score - largest)
  for (let type = 0; type < scores.length; type += 1) {
    const share = Math.exp(scores[type]! - largest) / total
    scores[type] = Math.log((share + 1e-9) / (1 - share + 1e-9))
  }
  return scores
}

export function probabilityOf(logOdds: number, { slope, offset }: Pick<EventModel, 'slope' | 'offset'>): number {
  return 1 / (1 + Math.exp(-(slope * logOdds + offset)))
}

/** A model as it is kept in the project. */
export interface StoredEventModel {
  weights: string
  steps: readonly number[]
  biases: readonly number[]
  slope: number
  offset: number
}

export function storeEventModel({ weights, steps, biases, slope, offset }: EventModel): StoredEventModel {
  const digits = (numbers: Float64Array) => Array.from(numbers, (number) => Number(number.toPrecision(8)))
  const [exactSlope, exactOffset] = digits(Float64Array.of(slope, offset))
  return {
    weights: Buffer.from(weights.buffer, weights.byteOffset, weights.length).toString('base64'),
    steps: digits(steps),
    biases: digits(biases),
    slope: exactSlope!,
    offset: exactOffset!,
  }
}

export function readEventModel(stored: StoredEventModel): EventModel {
  const bytes = Buffer.from(stored.weights, 'base64')
  if (bytes.length !== featureCount * typeCount)
    throw new Error('The stored event model fits another version of its features')
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    steps: Float64Array.from(stored.steps),
    biases: Float64Array.from(stored.biases),
    slope: stored.slope,
    offset: stored.offset,
  }
}
