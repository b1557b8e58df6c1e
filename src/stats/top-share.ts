import { total } from './total.ts'
import type { Numbers } from './total.ts'

/**
 * The share of the total that the k largest units hold, 0 to 1 (the concentration ratio CRₖ); 1 when there are no more
 * than k.
 *
 * @param amounts one per unit, each ≥ 0
 * @param k a whole number ≥ 1
 *
 * `undefined` for no units and for a total of 0. Throws a `RangeError` for another k and for a negative or non-finite
 * amount. topShare([0, 1, 1, 2], 1) = 0.5. See docs/methods/concentration.md.
 */
export function topShare(amounts: Numbers, k: number): number | undefined {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`Received k = ${k}; expected a whole number of 1 or more.`)
  // One order for both sums, so that the share of all is exactly 1.
  const descending = Float64Array.from(amounts).sort().reverse()
  const sum = total(descending)
  return sum === 0 ? undefined : total(descending.subarray(0, k)) / sum
}
