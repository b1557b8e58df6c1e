import type { Estimate, EstimatesResult, Pooling } from './result.ts'

/**
 * Puts estimates together as somebody asked for; `null` without estimates or when nothing was asked for. `range`: from the lowest low
 * to the highest high; an end is open (`null`) when any estimate leaves it open. `median-of-sources`: of each source the newest
 * estimate that has both bounds counts with the middle between them; the median of these, `null` when there is none.
 *
 * @param estimates in the order of time
 */
export function pool(estimates: readonly Estimate[], how: Pooling): EstimatesResult['pooled'] {
  if (how === 'none' || estimates.length === 0) return null
  if (how === 'range') {
    const [lows, highs] = [estimates.map(({ low }) => low), estimates.map(({ high }) => high)]
    const sources = new Set(estimates.map(({ said_by }) => said_by)).size
    return { how, low: extreme(lows, Math.min), high: extreme(highs, Math.max), middle: null, sources }
  }
  const middles = new Map<string, number>()
  for (const { said_by, low, high } of estimates) {
    if (low !== null && high !== null) middles.set(said_by, (low + high) / 2)
  }
  const sorted = [...middles.values()].sort((a, b) => a - b)
  const half = sorted.length / 2
  const middle = sorted.length === 0 ? null : (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
  return { how, low: null, high: null, middle: middle, sources: sorted.length }
}

const extreme = (values: readonly (number | null)[], of: (...numbers: number[]) => number) =>
  values.some((value) => value === null) ? null : of(...(values as number[]))
