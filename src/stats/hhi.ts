import { total } from './total.ts'
import type { Numbers } from './total.ts'

/**
 * The Herfindahl–Hirschman index: Σ share², from 1/n when all units are equal to 1 when one holds everything; its
 * inverse is the number of equal units that would be as concentrated (Hirschman 1964).
 *
 * @param amounts amounts or shares, one per unit, each ≥ 0; shares are taken of their total. Units with 0 change nothing
 *
 * `undefined` for no units and for a total of 0. Throws a `RangeError` for a negative or non-finite amount.
 * hhi([0, 1, 1, 2]) = 0.375. See docs/methods/concentration.md.
 */
export function hhi(amounts: Numbers): number | undefined {
  const sum = total(amounts)
  if (sum === 0) return undefined
  let index = 0
  for (const amount of amounts) index += (amount / sum) ** 2
  return index
}
