import { independentBins, leastIndependentBins } from './independent-bins.ts'
import { negativeBinomialSize } from './negative-binomial-size.ts'
import { conditionalRatio } from './rate-ratio.ts'
import { studentTQuantile } from './student-t-quantile.ts'
import { total } from './total.ts'
import type { Numbers } from './total.ts'

/** Counts over consecutive bins of about equal length. */
export interface CountsOverExposure {
  /** In order, each ≥ 0; they need not be whole. */
  counts: Numbers
  /** Of all bins together (days), > 0, in the same unit for both sides. */
  exposure: number
}

/** The ratio of two means. `low` is `null` without an interval; `high` is `null` then too, and where it is unbounded. */
export interface RatioOfMeans {
  /** First / second; `null` when the second is 0. */
  ratio: number | null
  low: number | null
  high: number | null
}

/**
 * How many times the first mean rate is the second, with an interval that allows for bursts and for bins that resemble their
 * neighbours: symmetric on the log scale, each side with the standard error √((1/mean + 1/k) / (m − 1)) of a
 * negative-binomial mean (k by maximum likelihood), where m ≤ n is the number of independent bins that are worth as much as the n
 * given ones (`independentBins`); Student's t with the degrees of freedom of Welch (1947); and never narrower than the
 * conditional interval for Poisson counts. The two sides are taken as independent of each other; over the same bins of time ask
 * `ratioOfPairedMeans`.
 *
 * `undefined` when a side has no counts. No interval when a side is worth fewer than four independent bins. Without events on a
 * side nothing is known of bursts there: the Poisson interval, which is too narrow if there are any. Throws a `RangeError` for
 * counts and exposures outside their range. See docs/methods/ratio-of-means.md.
 */
export function ratioOfMeans(
  first: CountsOverExposure,
  second: CountsOverExposure,
  confidence = 0.95,
): RatioOfMeans | undefined {
  const sides = [first, second].map(({ counts, exposure }) => {
    if (!(exposure > 0 && exposure < Infinity)) {
      throw new RangeError(`Received an exposure of ${exposure}; expected a finite number above 0.`)
    }
    return { count: total(counts), exposure, ...logVariance(counts) }
  })
  const [a, b] = [sides[0]!, sides[1]!]
  if (first.counts.length === 0 || second.counts.length === 0) return undefined
  const poisson = conditionalRatio(a, b, confidence)
  const { ratio } = poisson
  if (Math.min(a.bins, b.bins) < leastIndependentBins) return { ratio, low: null, high: null }
  if (ratio === null || ratio === 0) return poisson

  const variance = a.variance + b.variance
  const freedom = variance ** 2 / (a.variance ** 2 / (a.bins - 1) + b.variance ** 2 / (b.bins - 1))
  const factor = Math.exp(studentTQuantile(confidence, freedom) * Math.sqrt(variance))
  return {
    ratio,
    low: Math.min(poisson.low, ratio / factor),
    high: Math.max(poisson.high ?? Infinity, ratio * factor),
  }
}

/** The variance of the log of a mean, and how many independent bins it comes from. */
function logVariance(counts: Numbers): { variance: number; bins: number } {
  const mean = total(counts) / counts.length
  const size = negativeBinomialSize(counts)
  const bins = independentBins(counts)
  return { variance: (1 / mean + (size === undefined ? 0 : 1 / size)) / (bins - 1), bins }
}
