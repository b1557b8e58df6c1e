import { betaQuantile } from './beta-quantile.ts'
import { tailProbability } from './interval.ts'

/** Events and what they are set against (days, people). */
export interface CountOverExposure {
  /** A whole number ≥ 0. */
  count: number
  /** > 0, in the same unit for both. */
  exposure: number
}

export interface RateRatio {
  /** First rate / second rate; `null` when the second count is 0. */
  ratio: number | null
  low: number
  /** `null` when unbounded, which is when the second count is 0. */
  high: number | null
}

/**
 * How many times the first Poisson rate is the second, with the conditional exact interval: given the sum of both
 * counts, the first is binomial, and the interval of Clopper & Pearson (1934) for its probability p gives that of the
 * ratio, which is p / (1 − p) × second exposure / first exposure (Przyborowski & Wilenski 1940; Lehmann & Romano 2005,
 * section 4.5).
 *
 * Covers the true ratio at least as often as it says. When both counts are 0 nothing is known: ratio null, 0 to
 * unbounded. Throws a `RangeError` for counts and exposures outside their range. Relative error below 1e-10.
 * rateRatio({ count: 6, exposure: 1 }, { count: 14, exposure: 1 }) = { ratio: 0.4285714286, low: 0.1349856482, high:
 * 1.1871748463 }. See docs/methods/rate-ratio.md.
 */
export function rateRatio(first: CountOverExposure, second: CountOverExposure, confidence = 0.95): RateRatio {
  for (const { count, exposure } of [first, second]) {
    if (!Number.isSafeInteger(count) || count < 0 || !(exposure > 0 && exposure < Infinity)) {
      throw new RangeError(`Received ${count} over ${exposure}; expected a whole number ≥ 0 over a finite number > 0.`)
    }
  }
  return conditionalRatio(first, second, confidence)
}

/** The same for counts that need not be whole, as sums of expected counts are not: the beta form, without the guarantee. */
export function conditionalRatio(first: CountOverExposure, second: CountOverExposure, confidence: number): RateRatio {
  const tail = tailProbability(confidence)
  const [a, b] = [first.count, second.count]
  const scale = second.exposure / first.exposure
  return {
    ratio: b === 0 ? null : (a / b) * scale,
    low: a === 0 ? 0 : betaOdds(tail, a, b + 1) * scale,
    high: b === 0 ? null : betaOdds(1 - tail, a + 1, b) * scale,
  }
}

/** The quantile of x / (1 − x) for a beta variable x; both parts for themselves, so that neither loses its digits. */
function betaOdds(p: number, a: number, b: number): number {
  return betaQuantile(p, a, b) / betaQuantile(1 - p, b, a)
}
