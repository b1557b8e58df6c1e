/** The days that a world covers, and the moments in it at which something changes for good. */
import { daysIn, formatDay, parseDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { wrongUsage } from '../../src/model/errors.ts'

export const defaultPeriod = { from: '2014-01-01', to: '2019-12-31' } as const

/**
 * The days from one date to another, both included.
 *
 * @throws `wrongUsage` when the dates are no period.
 */
export function readPeriod(from: string = defaultPeriod.from, to: string = defaultPeriod.to): DayRange {
  const start = parseDay(from)
  const end = parseDay(to)
  if (start === undefined || end === undefined || start > end) {
    throw wrongUsage('bad_period', 'The period of the sample is not one.', {
      received: `${from} to ${to}`,
      expected: 'two dates YYYY-MM-DD, the first not after the second',
    })
  }
  return { start, end }
}

/** The day at a part of the period: 0 is the first day, 1 the day after the last. */
export function dayAt(period: DayRange, part: number): number {
  return period.start + Math.floor(part * daysIn(period))
}

/** First and last day of what lasts from one part of the period to another, as `YYYY-MM-DD`. */
export function writeSpan(period: DayRange, from: number, to: number): { from: string; to: string } {
  return { from: formatDay(dayAt(period, from)), to: formatDay(dayAt(period, to) - 1) }
}
