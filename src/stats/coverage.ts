import { differenceOfIndices } from './difference-of-indices.ts'
import { drawGamma, drawPoisson } from './draw-counts.ts'
import type { Interval } from './interval.ts'
import { poissonDensity } from './poisson-density.ts'
import { poissonInterval } from './poisson-interval.ts'
import { rateRatio } from './rate-ratio.ts'
import { ratioOfMeans, type RatioOfMeans } from './ratio-of-means.ts'
import { ratioOfPairedMeans } from './ratio-of-paired-means.ts'
import type { RandomSource } from './seeded-random.ts'
import type { Numbers } from './total.ts'

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

/** How often a method that does not always give an interval covers. */
export interface ConditionalCoverage {
  /** The part of the intervals that hold the truth. */
  covered: number
  /** The part of the samples that had an interval. */
  given: number
}

/** Simulated pairs of series over equal bins: how often the interval holds the true ratio of their means. */
export function coverageOfRatioOfMeans(
  first: CountSeries,
  second: CountSeries,
  samples: number,
  random: RandomSource,
): ConditionalCoverage {
  return coverageWhereGiven(first.mean / second.mean, samples, () => {
    const [a, b] = [first, second].map((series) => ({
      counts: drawSeries(series, random),
      exposure: series.values,
    }))
    return ratioOfMeans(a!, b!)!
  })
}

function coverageWhereGiven(ratio: number, samples: number, draw: () => RatioOfMeans): ConditionalCoverage {
  let [covered, given] = [0, 0]
  for (let i = 0; i < samples; i += 1) {
    const { low, high } = draw()
    if (low === null) continue
    given += 1
    if (low <= ratio && (high === null || ratio <= high)) covered += 1
  }
  return { covered: covered / given, given: given / samples }
}

/** Two series over the same bins: each has rates of its own kind, times the same common rates of mean 1 where there are any. */
export interface PairedSeries {
  first: CountSeries
  second: CountSeries
  common?: Pick<CountSeries, 'size' | 'carriedOver'>
}

/** The same for series over the same bins. */
export function coverageOfPairedRatio(
  { first, second, common }: PairedSeries,
  samples: number,
  random: RandomSource,
): ConditionalCoverage {
  return coverageWhereGiven(first.mean / second.mean, samples, () => {
    const next = common ? ratesOf({ mean: 1, ...common }, random) : () => 1
    const shared = Float64Array.from({ length: first.values }, next)
    const [a, b] = [first, second].map((series) => {
      const own = ratesOf(series, random)
      return shared.map((rate) => drawPoisson(random, rate * own()))
    })
    return ratioOfPairedMeans(a!, b!)!
  })
}

/** A source of rates, one a bin. */
function ratesOf({ mean, size, carriedOver }: Omit<CountSeries, 'values'>, random: RandomSource): () => number {
  let rate: number | undefined
  return () => {
    const carries = rate !== undefined && random() < carriedOver
    if (rate === undefined || !carries) rate = size === Infinity ? mean : (drawGamma(random, size) * mean) / size
    return rate
  }
}

function drawSeries(series: CountSeries, random: RandomSource): Float64Array {
  const next = ratesOf(series, random)
  return Float64Array.from({ length: series.values }, () => drawPoisson(random, next()))
}

/** Events over places whose true shares fall as 1, 1/2ˢ, 1/3ˢ …. */
export interface PlacedEvents {
  places: number
  /** s: 0 for equal shares. */
  steepness: number
  events: number
  /** So many events come at a time at one place, on average; 1 makes them independent. */
  together: number
}

/** The part of so many simulated pairs whose interval holds the true difference of an index. */
export function coverageOfIndexDifference(
  first: PlacedEvents,
  second: PlacedEvents,
  index: (amounts: Numbers) => number | undefined,
  replicates: number,
  samples: number,
  random: RandomSource,
): number {
  const truth = index(sharesOf(first))! - index(sharesOf(second))!
  let covered = 0
  for (let i = 0; i < samples; i += 1) {
    const [a, b] = [placeEvents(first, random), placeEvents(second, random)]
    const { low, high } = differenceOfIndices(a, b, index, replicates, random)!
    if (low <= truth && truth <= high) covered += 1
  }
  return covered / samples
}

function sharesOf({ places, steepness }: PlacedEvents): Float64Array {
  const weights = Float64Array.from({ length: places }, (_, i) => (i + 1) ** -steepness)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

function placeEvents(series: PlacedEvents, random: RandomSource): Float64Array {
  const shares = sharesOf(series)
  const counts = new Float64Array(series.places)
  for (let left = series.events; left > 0;) {
    const batch = Math.min(left, 1 + drawPoisson(random, series.together - 1))
    let [place, chance] = [0, random()]
    while (place < series.places - 1 && chance >= shares[place]!) chance -= shares[place++]!
    counts[place]! += batch
    left -= batch
  }
  return counts
}
