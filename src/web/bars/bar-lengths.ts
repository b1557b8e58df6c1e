import type { Bars, Doubt, DoubtCounts } from '../../model/explore.ts'
import { countOf } from '../selection/doubt.ts'

/** Parts of the longest bar, 0 to 1. The band runs from `certain` to `possible`, the bar to `value`. */
export interface BarLengths {
  value: number
  certain: number
  possible: number
}

/** The largest count of a list: its bars are as long as this says, so that they compare. At least 1. */
export function longestOf({ rows }: Bars): number {
  return rows.reduce((most, { possible }) => Math.max(most, possible), 1)
}

export function lengthsOf(counts: DoubtCounts, longest: number, doubt: Doubt): BarLengths {
  const part = (count: number) => Math.min(1, count / longest)
  return { value: part(countOf(counts, doubt)), certain: part(counts.certain), possible: part(counts.possible) }
}
