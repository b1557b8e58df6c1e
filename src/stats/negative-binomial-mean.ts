import type { Interval } from './interval.ts'
import { negativeBinomialSize } from './negative-binomial-size.ts'
import { garwoodInterval } from './poisson-interval.ts'
import { studentTQuantile } from './student-t-quantile.ts'
import { total } from './total.ts'
import type { Numbers } from './total.ts'

export interface NegativeBinomialMean extends Interval {
  /** The arithmetic mean; low ≤ mean ≤ high. */
  mean: number
  /** Sample variance (divisor n − 1) / mean; 1 for a Poisson variable. `null` for a single value and for all zeros. */
  dispersion: number | null
  /** Size k by maximum likelihood, variance = mean + mean² / k; `null` in the Poisson limit, k = ∞. */
  size: number | null
}

/**
 * The mean of counts with an interval that allows for overdispersion: negative-binomial with k by maximum likelihood,
 * symmetric on the log scale with the standard error √((1/mean + 1/k) / (n − 1)) and Student's t of n − 1, and never
 * narrower than the exact Poisson interval of the total. n − 1 and t make up for k being estimated; both are calibrated
 * by simulation.
 *
 * @param counts independent counts over equal exposures, each ≥ 0; expected counts need not be whole
 *
 * `undefined` for no values. One value or all zeros say nothing about overdispersion: the exact Poisson interval.
 * Throws a `RangeError` for a negative or non-finite count. See docs/methods/negative-binomial-mean.md.
 */
export function negativeBinomialMean(counts: Numbers, confidence = 0.95): NegativeBinomialMean | undefined {
  const n = counts.length
  if (n === 0) return undefined
  const sum = total(counts)
  const mean = sum / n
  const poisson = garwoodInterval(sum, n, confidence)
  if (n === 1 || sum === 0) return { mean, ...poisson, dispersion: null, size: null }

  let squares = 0
  for (const count of counts) squares += (count - mean) ** 2
  const dispersion = squares / (n - 1) / mean
  const size = negativeBinomialSize(counts) ?? null
  const standardError = Math.sqrt((1 / mean + (size === null ? 0 : 1 / size)) / (n - 1))
  const factor = Math.exp(studentTQuantile(confidence, n - 1) * standardError)
  return {
    mean,
    low: Math.min(poisson.low, mean / factor),
    high: Math.max(poisson.high, mean * factor),
    dispersion,
    size,
  }
}
