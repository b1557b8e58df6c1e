/** The window that a row's `date_start` and `date_end` give, as `date_prec` asks for. */
import { bucketDays, bucketOf, daysIn, overlap } from '../src/model/calendar.ts'
import type { DayRange } from '../src/model/calendar.ts'
import type { Random } from './random.ts'

/** Lengths in days that each `date_prec` allows, both ends included. In the published extracts 4 runs to 31, 5 to 366. */
export const windowDays: Record<number, readonly [shortest: number, longest: number]> = {
  1: [1, 1],
  2: [2, 6],
  3: [7, 7],
  4: [8, 31],
  5: [32, 366],
}

export interface Window extends DayRange {
  datePrecision: number
}

/**
 * A window near `day`. As in the published extracts it stays within one year; it also stays within the period. Where there
 * is no room for one so long, the row is known to the day.
 */
export function drawWindow(random: Random, day: number, datePrecision: number, period: DayRange): Window {
  const known = { start: day, end: day, datePrecision: 1 }
  if (datePrecision === 1) return known
  const limits = overlap(bucketDays(bucketOf(day, 'year'), 'year'), period) ?? known
  const [shortest, longest] = windowDays[datePrecision] ?? [1, 1]
  if (daysIn(limits) < shortest) return known

  if (datePrecision === 4 && random.chance(0.4)) {
    const month = bucketDays(bucketOf(day, 'month'), 'month')
    if (month.start >= limits.start && month.end <= limits.end) return { ...month, datePrecision }
  }
  const drawn = Math.min(drawLength(random, shortest, longest), daysIn(limits))
  const start = Math.min(day, limits.end - drawn + 1)
  return { start, end: start + drawn - 1, datePrecision }
}

/** Short windows are the more frequent ones; one long window in five is a whole year. */
function drawLength(random: Random, shortest: number, longest: number): number {
  if (longest === 366 && random.chance(0.2)) return longest
  return shortest + Math.floor((longest - shortest + 1) * random.uniform() ** 2)
}
