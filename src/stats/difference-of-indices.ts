import type { Interval } from './interval.ts'
import { tailProbability } from './interval.ts'
import { drawGamma } from './draw-counts.ts'
import type { RandomSource } from './seeded-random.ts'
import type { Numbers } from './total.ts'

export interface IndexDifference extends Interval {
  /** The index of the first minus that of the second. */
  difference: number
}

/**
 * How much an index of concentration, such as `gini` or `hhi`, differs between two lists of counts, with an interval by the
 * bootstrap over events: in each replicate a unit of n events weighs a gamma number of shape n (Rubin 1981), which has the mean and
 * the variance of resampled counts, takes expected counts that are not whole, and needs as long for a million events as for ten. The
 * interval is the basic one, 2d − the quantiles of the replicates, as the bias of a replicate is about that of the index (Davison &
 * Hinkley 1997, section 5.2).
 *
 * **It takes events as independent of each other**; where they come several at a time, it is too narrow. See
 * docs/methods/comparing-concentration.md for how often it covers.
 *
 * @param first counts of events, one per unit, each ≥ 0; a unit with 0 stays at 0
 * @param index must not depend on the scale; `undefined` for a total of 0
 *
 * `undefined` where the index of either list is. The same source of random numbers gives the same interval.
 */
export function differenceOfIndices(
  first: Numbers,
  second: Numbers,
  index: (amounts: Numbers) => number | undefined,
  replicates: number,
  random: RandomSource,
  confidence = 0.95,
): IndexDifference | undefined {
  const [a, b] = [index(first), index(second)]
  if (a === undefined || b === undefined) return undefined
  const difference = a - b
  const drawn = Float64Array.from({ length: replicates }, () => {
    return (index(reweighed(first, random)) ?? 0) - (index(reweighed(second, random)) ?? 0)
  }).sort()
  const tail = tailProbability(confidence)
  const quantile = (p: number) => drawn[Math.min(replicates - 1, Math.max(0, Math.round(p * (replicates + 1)) - 1))]!
  return { difference, low: 2 * difference - quantile(1 - tail), high: 2 * difference - quantile(tail) }
}

const reweighed = (counts: Numbers, random: RandomSource) =>
  Float64Array.from(counts, (count) => (count > 0 ? drawGamma(random, count) : 0))
