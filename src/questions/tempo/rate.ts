import { autocorrelation, negativeBinomialMean, poissonInterval } from '../../stats/index.ts'
import type { TempoBin, TempoRate } from './result.ts'

const method =
  'mean of expected over fully covered bins; 95 % interval of that mean under a negative-binomial model; exact Poisson for the certain and possible counts'

/** Events per bin over the bins that are covered in full; without any, no rate. */
export function rateOf(bins: readonly TempoBin[]): TempoRate {
  const full = bins.filter((bin) => bin.covered === 'full')
  if (full.length === 0) {
    return { per_bin: null, bins: 0, method, low: null, high: null, certain: null, possible: null, mean: null }
  }
  const expected = full.map((bin) => bin.expected ?? 0)
  const sum = (key: 'certain' | 'possible') => full.reduce((total, bin) => total + (bin[key] ?? 0), 0)
  const mean = negativeBinomialMean(expected)
  return {
    per_bin: mean?.mean ?? null,
    bins: full.length,
    method,
    low: mean?.low ?? null,
    high: mean?.high ?? null,
    certain: poissonInterval(sum('certain'), full.length),
    possible: poissonInterval(sum('possible'), full.length),
    mean: mean
      ? {
          low: mean.low,
          high: mean.high,
          dispersion: mean.dispersion,
          autocorrelation: autocorrelation(expected) ?? null,
        }
      : null,
  }
}
