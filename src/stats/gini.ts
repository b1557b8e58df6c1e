import { total } from './total.ts'
import type { Numbers } from './total.ts'

/**
 * The Gini coefficient in the population form: half the mean absolute difference over all n² pairs, divided by the
 * mean. 0 when all amounts are equal, 1 − 1/n when one unit holds everything (Gini 1912). Never multiplied by
 * n / (n − 1).
 *
 * @param amounts one per unit, each ≥ 0. Units with 0 belong in the list, and the answer depends on them
 *
 * `undefined` for no units and for a total of 0. Throws a `RangeError` for a negative or non-finite amount.
 * gini([0, 1, 1, 2]) = 0.375. See docs/methods/concentration.md.
 */
export function gini(amounts: Numbers): number | undefined {
  const n = amounts.length
  const sum = total(amounts)
  if (sum === 0) return undefined
  const ascending = Float64Array.from(amounts).sort()
  // Sorted, Σ|xᵢ − xⱼ| over all pairs is 2 Σ (2i − n − 1) xᵢ; as gaps between neighbours nothing cancels.
  let differences = 0
  for (let i = 1; i < n; i += 1) differences += i * (n - i) * (ascending[i]! - ascending[i - 1]!)
  return differences / (n * sum)
}
