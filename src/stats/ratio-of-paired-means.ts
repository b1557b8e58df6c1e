import { autocorrelation } from './autocorrelation.ts'
import { independentBins, leastIndependentBins } from './independent-bins.ts'
import { conditionalRatio } from './rate-ratio.ts'
import type { RatioOfMeans } from './ratio-of-means.ts'
import { studentTQuantile } from './student-t-quantile.ts'
import { total } from './total.ts'
import type { Numbers } from './total.ts'

export interface PairedRatio extends RatioOfMeans {
  /** Lag-1 autocorrelation of the differences dᵢ; `null` for fewer than three bins and where they are all equal. */
  autocorrelation: number | null
}

/**
 * How many times the first mean is the second, both counted over the same bins of time, so that what moves both alike cancels. With
 * dᵢ = xᵢ / x̄ − yᵢ / ȳ the interval is symmetric on the log scale with the standard error √(Σ dᵢ² / n / (m − 1)), the
 * linearised one of a ratio of means (Cochran 1977, section 6.4), where m ≤ n independent differences are worth as much as the n
 * given ones (`independentBins`), with Student's t of m − 1, and is never narrower than the conditional interval for Poisson counts.
 *
 * @param first counts of the first, in order of time, each ≥ 0; they need not be whole
 * @param second those of the second over the same bins
 *
 * `undefined` without bins. No interval when the differences are worth fewer than four independent ones. Without events on a
 * side nothing is known of its bursts: the Poisson interval. Throws a `RangeError` for counts that are none and for sides of
 * unequal length. See docs/methods/ratio-of-means.md.
 */
export function ratioOfPairedMeans(first: Numbers, second: Numbers, confidence = 0.95): PairedRatio | undefined {
  const n = first.length
  if (second.length !== n) throw new RangeError(`Received ${n} and ${second.length} counts; expected as many of both.`)
  const [a, b] = [total(first), total(second)]
  if (n === 0) return undefined
  const poisson = conditionalRatio({ count: a, exposure: n }, { count: b, exposure: n }, confidence)
  const { ratio } = poisson
  const isOneSided = ratio === null || ratio === 0
  if (isOneSided && n >= leastIndependentBins) return { ...poisson, autocorrelation: null }
  if (isOneSided) return { ratio, low: null, high: null, autocorrelation: null }

  const others = Float64Array.from(second)
  const differences = Float64Array.from(first, (count, i) => (count * n) / a - (others[i]! * n) / b)
  const squares = differences.reduce((sum, difference) => sum + difference ** 2, 0)
  const bins = independentBins(differences)
  const alike = autocorrelation(differences) ?? null
  if (bins < leastIndependentBins) return { ratio, low: null, high: null, autocorrelation: alike }
  const freedom = bins - 1
  const factor = Math.exp(studentTQuantile(confidence, freedom) * Math.sqrt(squares / n / freedom))
  return {
    ratio,
    low: Math.min(poisson.low, ratio / factor),
    high: Math.max(poisson.high ?? Infinity, ratio * factor),
    autocorrelation: alike,
  }
}
