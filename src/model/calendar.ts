/** Civil-calendar arithmetic on whole days, proleptic Gregorian, without time zones. A day is its number since 1970-01-01. */

const MS_PER_DAY = 86_400_000
/** 0001-01-01 was a Monday; weeks are counted from it so that ordinary dates have positive numbers. */
const MONDAY_ONE = -719_162

export const timeBuckets = ['day', 'week', 'month', 'quarter', 'year'] as const
export type TimeBucket = (typeof timeBuckets)[number]

/** A range of whole days, both ends included. */
export interface DayRange {
  start: number
  end: number
}

/** `2014-01-31` → day number; `undefined` when the text is not a date of the calendar. */
export function parseDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return undefined
  const ms = utc(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(ms).toISOString().slice(0, 10) === text ? ms / MS_PER_DAY : undefined
}

/** Day number → `2014-01-31`. */
export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/**
 * A year, month or day as the whole of it: `2014` → 1 Jan to 31 Dec, `2014-02` → 1 to 28 Feb. `undefined` when the
 * text is none of the three.
 */
export function parsePeriod(text: string): DayRange | undefined {
  if (/^\d{4}$/.test(text)) return periodOf(`${text}-01-01`, 'year')
  if (/^\d{4}-\d\d$/.test(text)) return periodOf(`${text}-01`, 'month')
  return periodOf(text, 'day')
}

function periodOf(text: string, bucket: TimeBucket): DayRange | undefined {
  const day = parseDay(text)
  return day === undefined ? undefined : bucketDays(bucketOf(day, bucket), bucket)
}

/**
 * The number of the bucket that holds a day. Months count from year 0, weeks are ISO weeks (Monday first). Buckets that
 * follow one another have numbers that do. The SQL compiler uses the same numbers.
 */
export function bucketOf(day: number, bucket: TimeBucket): number {
  if (bucket === 'day') return day
  if (bucket === 'week') return Math.floor((day - MONDAY_ONE) / 7)
  const date = new Date(day * MS_PER_DAY)
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth()
  return Math.floor(months / MONTHS[bucket])
}

/** The first and last day of a bucket. */
export function bucketDays(number: number, bucket: TimeBucket): DayRange {
  if (bucket === 'day') return { start: number, end: number }
  if (bucket === 'week') return { start: MONDAY_ONE + number * 7, end: MONDAY_ONE + number * 7 + 6 }
  const months = MONTHS[bucket]
  return { start: firstOfMonth(number * months), end: firstOfMonth((number + 1) * months) - 1 }
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

function firstOfMonth(months: number): number {
  return utc(Math.floor(months / 12), months % 12, 1) / MS_PER_DAY
}

/** `Date.UTC` reads the years 0–99 as 1900–1999; this does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day)
}

/** How many buckets before is the same season a year earlier: the same month, quarter or ISO week (52 weeks), or year. */
export const bucketsPerYear: Record<Exclude<TimeBucket, 'day'>, number> = { week: 52, month: 12, quarter: 4, year: 1 }

/** The days that two ranges share; `undefined` when they share none. */
export function overlap(a: DayRange, b: DayRange): DayRange | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start <= end ? { start, end } : undefined
}

/** The number of days in a range. */
export function daysIn(range: DayRange): number {
  return range.end - range.start + 1
}
