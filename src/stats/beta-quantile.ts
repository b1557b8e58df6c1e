import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * The value that a beta variable of shapes a and b (both > 0) stays below with probability p (0 < p < 1).
 *
 * The inverse of `incompleteBeta`, found on the scale of log x; relative error below 1e-10. Where the quantile is close
 * to 1 and its distance from 1 matters, ask for that distance: betaQuantile(1 − p, b, a). Throws a `RangeError` outside
 * these ranges. betaQuantile(0.5, 2, 2) = 0.5.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0 && p < 1 && a > 0 && a < Infinity && b > 0 && b < Infinity)) {
    throw new RangeError(
      `Received p = ${p}, shapes ${a} and ${b}; expected p between 0 and 1 and finite shapes above 0.`,
    )
  }
  const excess = (logX: number) => {
    const { lower, upper } = incompleteBeta(a, b, Math.exp(logX))
    return p < 0.5 ? lower - p : 1 - p - upper
  }
  let low = Math.log(a / (a + b))
  for (let step = 1 / Math.sqrt(Math.max(a, 1)); excess(low) > 0; step *= 2) low -= step
  return Math.exp(findRoot(excess, low, 0))
}
