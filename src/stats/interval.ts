/** A confidence interval, both ends included. */
export interface Interval {
  low: number
  high: number
}

/** The probability left beyond each end of a central interval: 0.025 for 0.95. Throws a `RangeError` outside 0 to 1. */
export function tailProbability(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Received a confidence of ${confidence}; expected a number between 0 and 1, such as 0.95.`)
  }
  return (1 - confidence) / 2
}
