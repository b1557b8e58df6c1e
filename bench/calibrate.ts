// How often the intervals hold the truth: the tables that docs/methods/ quotes. Run it with `npm run calibrate`.
import {
  type ConditionalCoverage,
  coverageBySimulation,
  coverageOfIndexDifference,
  coverageOfPairedRatio,
  coverageOfPoissonInterval,
  coverageOfRateRatio,
  coverageOfRatioOfMeans,
} from '../src/stats/coverage.ts'
import { gini, hhi, negativeBinomialMean, seededRandom } from '../src/stats/index.ts'

const seed = 20260101
const samples = 1500
console.log(`Coverage of the 95 % intervals; seed ${seed}, ${samples} series a line where simulated.`)

printTable(
  'Poisson interval (summed over all counts, not simulated)',
  [0.1, 1, 3, 10, 30, 100, 1000].map((mean) => ({ mean, covers: percent(coverageOfPoissonInterval(mean)) })),
)

const meanPairs: [number, number][] = [
  [0.5, 0.5],
  [2, 1],
  [3, 3],
  [12, 4],
  [20, 20],
]
printTable(
  'Rate ratio (summed over all pairs of counts, not simulated)',
  meanPairs.map(([first, second]) => ({
    'first mean': first,
    'second mean': second,
    covers: percent(coverageOfRateRatio(first, second)),
  })),
)

printTable(
  'Negative-binomial mean, independent counts (variance = mean + mean² / size)',
  [3, 6, 12, 24, 60].flatMap((values) =>
    [1, 5, 20].flatMap((mean) => [0.3, 1, 3, Infinity].map((size) => simulate(values, mean, size, 0))),
  ),
)
printTable(
  'Negative-binomial mean, where a count has the rate of the one before it with the probability "carried over"',
  [0.25, 0.5, 0.75].flatMap((carriedOver) => [24, 60].map((values) => simulate(values, 20, 1, carriedOver))),
)

const pairs = [
  [6, 6],
  [12, 12],
  [36, 36],
  [60, 12],
] as const
const means = [
  [20, 20],
  [40, 5],
  [3, 1],
] as const
printTable(
  'Ratio of two means, true means 20 and 20, 40 and 5, 3 and 1; "carried over" as above; size ∞ is Poisson',
  [0, 0.5, 0.75].flatMap((carriedOver) =>
    pairs.flatMap(([a, b]) =>
      (carriedOver === 0 ? [0.5, 1, 3, Infinity] : [1, 3]).map((size) => ({
        bins: `${a} and ${b}`,
        size: size === Infinity ? '∞' : size,
        'carried over': carriedOver,
        ...Object.fromEntries(
          means.map(([first, second]) => {
            const of = (values: number, mean: number) => ({ values, mean, size, carriedOver })
            const told = coverageOfRatioOfMeans(of(a, first), of(b, second), samples, seededRandom(seed))
            return [`${first} and ${second}`, whereGiven(told)]
          }),
        ),
      })),
    ),
  ),
)

const kinds = {
  independent: {},
  'common rates': { common: { size: 1, carriedOver: 0.75 } },
}
printTable(
  'Ratio of two means over the same bins; "common rates" multiply both sides (size 1, carried over 0.75)',
  [12, 36, 60].flatMap((values) =>
    Object.entries(kinds).flatMap(([kind, common]) =>
      [0, 0.5, 0.75].flatMap((carriedOver) =>
        (carriedOver === 0 ? [1, 3, Infinity] : [1, 3]).map((size) => ({
          bins: values,
          sides: kind,
          size: size === Infinity ? '∞' : size,
          'carried over': carriedOver,
          ...Object.fromEntries(
            means.map(([first, second]) => {
              const of = (mean: number) => ({ values, mean, size, carriedOver })
              const series = { first: of(first), second: of(second), ...common }
              return [`${first} and ${second}`, whereGiven(coverageOfPairedRatio(series, samples, seededRandom(seed)))]
            }),
          ),
        })),
      ),
    ),
  ),
)

const placed = 200
printTable(
  `Difference of an index between two selections, 499 replicates, ${placed} pairs a line; "together" events come at a time`,
  [1, 3].flatMap((together) =>
    [
      [15, 20, 20],
      [15, 50, 200],
      [15, 200, 200],
      [15, 1000, 1000],
      [60, 200, 200],
      [60, 1000, 1000],
    ].map(([places = 0, first = 0, second = 0]) => {
      const of = (events: number, steepness: number) => ({ places, steepness, events, together })
      const covers = (index: typeof hhi) =>
        percent(coverageOfIndexDifference(of(first, 1.5), of(second, 0.7), index, 499, placed, seededRandom(seed)))
      return { places, events: `${first} and ${second}`, together, HHI: covers(hhi), Gini: covers(gini) }
    }),
  ),
)

function simulate(values: number, mean: number, size: number, carriedOver: number) {
  const series = { values, mean, size, carriedOver }
  // A fresh source for each, so that both intervals see the same series.
  const ours = coverageBySimulation(series, (counts) => negativeBinomialMean(counts)!, samples, seededRandom(seed))
  const textbook = coverageBySimulation(series, textbookInterval, samples, seededRandom(seed))
  return {
    values,
    mean,
    size: size === Infinity ? '∞' : size,
    'carried over': carriedOver,
    ours: percent(ours),
    textbook: percent(textbook),
  }
}

/** The usual large-sample interval: the normal quantile for Student's t, n for n − 1, nothing kept from the Poisson interval. */
function textbookInterval(counts: Float64Array) {
  const { mean, low, high, size } = negativeBinomialMean(counts)!
  if (mean === 0) return { low, high }
  const standardError = Math.sqrt((1 / mean + (size === null ? 0 : 1 / size)) / counts.length)
  const factor = Math.exp(1.959963984540054 * standardError)
  return { low: mean / factor, high: mean * factor }
}

/** How often it covers, and in brackets how often there is an interval at all, where that is not nearly always. */
function whereGiven({ covered, given }: ConditionalCoverage): string {
  if (given < 0.02) return '–'
  return given > 0.995 ? percent(covered) : `${percent(covered)} (${(100 * given).toFixed(0)} %)`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function printTable(title: string, rows: Record<string, string | number>[]) {
  const table = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map(String))]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)))
  const lines = table.map((cells) => cells.map((cell, column) => cell.padStart(widths[column]!)).join('  '))
  console.log(`\n${title}\n${lines.join('\n')}`)
}
