import type { Numbers } from './total.ts'

/**
 * The correlation of a series with itself one step earlier: Σ (xₜ − x̄)(xₜ₊₁ − x̄) over the n − 1 neighbours, divided
 * by Σ (xₜ − x̄)² over all n. Both are autocovariances with divisor n, as in Box & Jenkins (1976) and R's `acf`, which
 * keeps the value within −1 to 1; the mean is that of the whole series. About −1/n, not 0, is to be expected of
 * independent values.
 *
 * @param series at equal steps, in order, without gaps
 *
 * `undefined` for fewer than 3 values and where all are equal. Throws a `RangeError` for a value that is no finite
 * number. autocorrelation([1, 2, 3, 4]) = 0.25. See docs/methods/autocorrelation.md.
 */
export function autocorrelation(series: Numbers): number | undefined {
  const values = Float64Array.from(series)
  if (!values.every(Number.isFinite)) throw new RangeError('Received a value that is no finite number; leave no gaps.')
  // By comparison, not by a variance of 0: the mean of equal values may differ from them in the last digit.
  if (values.length < 3 || values.every((value) => value === values[0])) return undefined

  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let [neighbours, squares, before] = [0, 0, 0]
  for (const value of values) {
    const deviation = value - mean
    neighbours += before * deviation
    squares += deviation * deviation
    before = deviation
  }
  return neighbours / squares
}
