import { autocorrelation } from './autocorrelation.ts'
import type { Numbers } from './total.ts'

/** Beyond this the bins say hardly anything more than one of them. */
const strongestAutocorrelation = 0.95

/** Fewer independent bins than this say too little of how a mean varies for an interval of it. */
export const leastIndependentBins = 4

/**
 * How many independent values are worth as much for the mean as these n values of a series that resembles itself one step
 * earlier: n (1 − r) / (1 + r) as for an AR(1) series, from 2 to n. r is the lag-1 autocorrelation with its bias
 * −(1 + 3r) / n (Kendall 1954; Marriott & Pope 1954) taken out; series that alternate are counted as independent.
 *
 * Fewer than three values and values that are all equal say nothing about r: n.
 */
export function independentBins(series: Numbers): number {
  const n = series.length
  const seen = autocorrelation(series)
  if (seen === undefined) return n
  const corrected = Math.min(strongestAutocorrelation, seen + (1 + 3 * Math.max(0, seen)) / n)
  return Math.max(2, Math.min(n, (n * (1 - corrected)) / (1 + corrected)))
}
