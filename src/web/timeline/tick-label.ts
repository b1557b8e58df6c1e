import { bucketDays, bucketOf, formatDay, parseDay } from '../../model/calendar.ts'
import type { Formats } from '../../model/formats.ts'
import type { TimeTick } from './time-scale.ts'

/** What stands at a tick; the first one says the year too, so that no axis is without one. */
export function tickLabel({ day, unit, major }: TimeTick, index: number, write: Formats): string {
  if (unit === 'year' || (major && unit === 'month')) return periodOf(day, 'year', write)
  if (unit === 'month') return index === 0 ? periodOf(day, 'month', write) : write.month(day)
  if (index === 0 || major) return write.day(day)
  return `${write.integer(Number(day.slice(8)))} ${write.month(day)}`
}

function periodOf(day: string, unit: 'year' | 'month', write: Formats): string {
  const { start, end } = bucketDays(bucketOf(parseDay(day)!, unit), unit)
  return write.span(formatDay(start), formatDay(end))
}
