/** The window that a row's `date_start` and `date_end` give, as `date_prec` asks for. */
import { bucketDays, bucketOf, daysIn, overlap } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import type { Incident } from '../happening/incident.ts'
import type { Random } from '../random.ts'

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
 * A window as long as the precision asks for that holds the days from `firstDay` to `lastDay`, or as many of them as it can. As
 * in the published extracts it stays within one year; it also stays within the period. Where there is no room for one so
 * long, the row is known to the first day.
 */
export function drawWindow(
  random: Random,
  { firstDay, lastDay }: Pick<Incident, 'firstDay' | 'lastDay'>,
  datePrecision: number,
  period: DayRange,
): Window {
  const known = { start: firstDay, end: firstDay, datePrecision: 1 }
  if (datePrecision === 1) return known
  const limits = overlap(bucketDays(bucketOf(firstDay, 'year'), 'year'), period) ?? known
  const [shortest, longest] = windowDays[datePrecision] ?? [1, 1]
  if (daysIn(limits) < shortest) return known

  if (datePrecision === 4 && random.chance(0.4)) {
    const month = bucketDays(bucketOf(firstDay, 'month'), 'month')
    if (month.start >= limits.start && month.end <= limits.end) return { ...month, datePrecision }
  }
  const held = Math.min(lastDay, limits.end) - firstDay + 1
  const drawn = drawLength(random, shortest, longest)
  const length = Math.min(Math.max(drawn, held), longest, daysIn(limits))
  const before = random.integer(0, Math.max(0, length - held))
  const start = Math.min(Math.max(firstDay - before, limits.start), limits.end - length + 1)
  return { start, end: start + length - 1, datePrecision }
}

/** Short windows are the more frequent ones; one long window in five is a whole year. */
function drawLength(random: Random, shortest: number, longest: number): number {
  if (longest === 366 && random.chance(0.2)) return longest
  return shortest + Math.floor((longest - shortest + 1) * random.uniform() ** 2)
}
