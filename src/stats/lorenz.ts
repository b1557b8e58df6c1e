import { total } from './total.ts'
import type { Numbers } from './total.ts'

/** `units` of all units, those with the least, together hold `amount` of the total; both 0 to 1. */
export interface LorenzPoint {
  units: number
  amount: number
}

/**
 * The Lorenz curve: n + 1 points from 0, 0 to exactly 1, 1, the smallest amounts first (Lorenz 1905). Twice the area
 * between it and the diagonal is the Gini coefficient.
 *
 * @param amounts one per unit, each ≥ 0. Units with 0 belong in the list
 *
 * `undefined` for no units and for a total of 0. Throws a `RangeError` for a negative or non-finite amount.
 * lorenz([3, 1]) = [{ units: 0, amount: 0 }, { units: 0.5, amount: 0.25 }, { units: 1, amount: 1 }].
 * See docs/methods/concentration.md.
 */
export function lorenz(amounts: Numbers): LorenzPoint[] | undefined {
  // Summed in the order of the curve, so that the last running sum equals it to the last digit.
  const ascending = Float64Array.from(amounts).sort()
  const sum = total(ascending)
  if (sum === 0) return undefined
  const points = [{ units: 0, amount: 0 }]
  let running = 0
  for (const [i, amount] of ascending.entries()) {
    running += amount
    points.push({ units: (i + 1) / ascending.length, amount: running / sum })
  }
  return points
}
