import { findRoot } from './find-root.ts'
import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * The value that a gamma variable of this shape (> 0) and scale 1 stays below with probability p (0 < p < 1); half the
 * quantile of χ² with 2 × shape degrees of freedom.
 *
 * The inverse of `incompleteGamma`, found on the log scale; relative error below 1e-11; 0 where the quantile is too
 * small for a double. Throws a `RangeError` outside these ranges. gammaQuantile(0.975, 1) = 3.6888794541 (−log 0.025).
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p > 0 && p < 1 && shape > 0 && shape < Infinity)) {
    throw new RangeError(`Received p = ${p}, shape = ${shape}; expected p between 0 and 1 and a finite shape above 0.`)
  }
  const excess = (logX: number) => {
    const { lower, upper } = incompleteGamma(shape, Math.exp(logX))
    return p < 0.5 ? lower - p : 1 - p - upper
  }
  // Out from the mean, beginning with about a standard deviation on the log scale.
  const firstStep = 1 / Math.sqrt(Math.max(shape, 1))
  let [low, high] = [Math.log(shape), Math.log(shape)]
  for (let step = firstStep; excess(low) > 0; step *= 2) low -= step
  for (let step = firstStep; excess(high) < 0; step *= 2) high += step
  return Math.exp(findRoot(excess, low, high))
}
