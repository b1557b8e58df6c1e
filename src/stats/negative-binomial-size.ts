import { digammaMinusLog } from './digamma.ts'
import { findRoot } from './find-root.ts'
import { total } from './total.ts'
import type { Numbers } from './total.ts'

// A variance that exceeds the mean by less than this part of it is not told apart from the Poisson limit by doubles.
const smallestExcess = 1e-6

/**
 * The maximum-likelihood size k of a negative binomial, where variance = mean + mean² / k; `undefined` where the
 * likelihood grows without end towards the Poisson limit (k = ∞). That is so exactly when the variance with divisor n
 * is not above the mean (Aragón, Eberly & Eberly 1992, for whole counts), hence also for a single value and for all
 * zeros.
 *
 * @param counts each ≥ 0; need not be whole (the factorials become Γ); throws a `RangeError` otherwise
 *
 * The root of the derivative of the likelihood with the mean at its own estimate, the arithmetic mean (Lawless 1987).
 * negativeBinomialSize([0, 1, 5, 2, 12, 0]) = 0.5752155178.
 */
export function negativeBinomialSize(counts: Numbers): number | undefined {
  const n = counts.length
  const mean = total(counts) / n
  let variance = 0
  for (const count of counts) variance += (count - mean) ** 2 / n
  if (!(variance > mean * (1 + smallestExcess))) return undefined

  // Σ [ψ(y + k) − ψ(k)] − n log(1 + mean / k), in a form that does not cancel for large k.
  const slope = (logSize: number) => {
    const k = Math.exp(logSize)
    const atSize = digammaMinusLog(k)
    let sum = -n * Math.log1p(mean / k)
    for (const y of counts) sum += Math.log1p(y / k) + digammaMinusLog(y + k) - atSize
    return sum
  }
  const byMoments = Math.log(mean ** 2 / (variance - mean))
  let [low, high] = [byMoments, byMoments]
  while (slope(low) < 0) low -= 1
  while (slope(high) > 0) high += 1
  return Math.exp(findRoot(slope, low, high))
}
