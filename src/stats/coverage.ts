import { drawGamma, drawPoisson } from './draw-counts.ts'
import type { Interval } from './interval.ts'
import { poissonDensity } from './poisson-density.ts'
import { poissonInterval } from './poisson-interval.ts'
import { rateRatio } from './rate-ratio.ts'
import type { RandomSource } from './seeded-random.ts'

/** How often the 95 % Poisson interval holds this mean (> 0): the probabilities of the counts with which it does, added up. */
export function coverageOfPoissonInterval(mean: number): number {
  return sumOverCounts(mean, (count) => {
    const { low, high } = poissonInterval(count, 1)
    return low <= mean && mean <= high ? 1 : 0
  })
}

/** How often the 95 % interval of the rate ratio holds the true one, for two Poisson means (> 0) over equal exposures. */
export function coverageOfRateRatio(firstMean: number, secondMean: number): number {
  const ratio = firstMean / secondMean
  return sumOverCounts(firstMean, (first) =>
    sumOverCounts(secondMean, (second) => {
      const { low, high } = rateRatio({ count: first, exposure: 1 }, { count: second, exposure: 1 })
      return low <= ratio && (high === null || ratio <= high) ? 1 : 0
    }),
  )
}

/** Σ P(count) value(count) over all counts that matter: beyond ten standard deviations and 20 nothing in 1e-12 is left. */
function sumOverCounts(mean: number, value: (count: number) => number): number {
  const spread = 10 * Math.sqrt(mean) + 20
  let sum = 0
  for (let count = Math.max(0, Math.floor(mean - spread)); count <= mean + spread; count += 1) {
    sum += poissonDensity(count, mean) * value(count)
  }
  return sum
}

/** Counts as a negative binomial gives them; `size` may be `Infinity` (Poisson). */
export interface CountSeries {
  /** How many counts. */
  values: number
  mean: number
  size: number
  /** The probability that a count has the rate of the one before it, 0 to 1: 0 makes the counts independent. */
  carriedOver: number
}

/** The part of so many simulated series whose interval holds the true mean. */
export function coverageBySimulation(
  series: CountSeries,
  interval: (counts: Float64Array) => Interval,
  samples: number,
  random: RandomSource,
): number {
  let covered = 0
  for (let i = 0; i < samples; i += 1) {
    const { low, high } = interval(drawSeries(series, random))
    if (low <= series.mean && series.mean <= high) covered += 1
  }
  return covered / samples
}

function drawSeries({ values, mean, size, carriedOver }: CountSeries, random: RandomSource): Float64Array {
  let rate = mean
  return Float64Array.from({ length: values }, (_, i) => {
    const carries = i > 0 && random() < carriedOver
    if (!carries && size !== Infinity) rate = (drawGamma(random, size) * mean) / size
    return drawPoisson(random, rate)
  })
}
