import { gammaQuantile } from './gamma-quantile.ts'
import { tailProbability } from './interval.ts'
import type { Interval } from './interval.ts'

/**
 * The exact (Garwood 1936) interval for the rate of a Poisson count: the rates under which neither so few nor so many
 * events have less than (1 − confidence) / 2 probability. Covers the true rate at least as often as it says.
 *
 * @param count events, a whole number ≥ 0; at 0 the low end is exactly 0
 * @param exposure what the count is set against (months, people), > 0; the rate is per unit of it
 *
 * Throws a `RangeError` for any other input; there is always an answer. Relative error below 1e-10.
 * poissonInterval(17, 30.4375) = { low: 0.3253593912, high: 0.8942471233 }. See docs/methods/poisson-interval.md.
 */
export function poissonInterval(count: number, exposure: number, confidence = 0.95): Interval {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`Received a count of ${count}; expected a whole number of 0 or more.`)
  }
  return garwoodInterval(count, exposure, confidence)
}

/** The same for a count that need not be whole, as a sum of expected counts is not: the gamma form, without the guarantee. */
export function garwoodInterval(count: number, exposure: number, confidence: number): Interval {
  if (!(exposure > 0 && exposure < Infinity)) {
    throw new RangeError(`Received an exposure of ${exposure}; expected a finite number above 0.`)
  }
  const tail = tailProbability(confidence)
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count) / exposure,
    high: gammaQuantile(1 - tail, count + 1) / exposure,
  }
}
