import {
  type DayRange,
  daysIn,
  formatDay,
  parseDay,
  type TimeBucket,
  bucketOf,
  bucketDays,
} from '../../model/calendar.ts'

/** Days on a line of pixels: the first day begins at 0, the last ends at `width`. Time runs from left to right in every language. */
export interface TimeScale {
  days: DayRange
  width: number
}

/** Where a day begins. Days outside lie outside of 0 … width. */
export function xOf({ days, width }: TimeScale, day: number): number {
  return ((day - days.start) / daysIn(days)) * width
}

/** The day at a pixel, kept within the scale. */
export function dayAt({ days, width }: TimeScale, x: number): number {
  if (width <= 0) return days.start
  const day = days.start + Math.floor((x / width) * daysIn(days))
  return Math.min(days.end, Math.max(days.start, day))
}

/** A tick stands where its period begins. `major`: it begins a year (or, of years, a decade). */
export interface TimeTick {
  x: number
  day: string
  unit: 'day' | 'month' | 'year'
  major: boolean
}

interface Step {
  unit: TimeTick['unit']
  every: number
  /** About so many days lie between two ticks. */
  days: number
}

const steps: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91.3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every): Step => ({ unit: 'year', every, days: every * 365.25 })),
]

/** Ticks at least `apart` pixels from one another, at the beginnings of days, Mondays, months, quarters or years. */
export function timeTicks(scale: TimeScale, apart: number): TimeTick[] {
  const pixelsPerDay = scale.width / daysIn(scale.days)
  const step = steps.find(({ days }) => days * pixelsPerDay >= apart) ?? steps.at(-1)!
  return beginnings(scale.days, step).map((day) => {
    const text = formatDay(day)
    return { x: xOf(scale, day), day: text, unit: step.unit, major: text.endsWith('-01-01') && isMajor(step, text) }
  })
}

const isMajor = ({ unit, every }: Step, text: string) =>
  unit !== 'year' || Number(text.slice(0, 4)) % (every < 10 ? 10 : every * 10) === 0

function beginnings(days: DayRange, { unit, every }: Step): number[] {
  const bucket: TimeBucket = unit === 'day' && every === 7 ? 'week' : unit
  const group = bucket === 'week' ? 1 : every
  const found: number[] = []
  for (let number = Math.ceil(bucketOf(days.start, bucket) / group) * group; ; number += group) {
    const { start } = bucketDays(number, bucket)
    if (start > days.end) return found
    if (start >= days.start) found.push(start)
  }
}

/** First and last day of ISO texts; `undefined` when one is no date or they run backwards. */
export function daysOf(span: { from: string; to: string } | null): DayRange | undefined {
  const [start, end] = [parseDay(span?.from ?? ''), parseDay(span?.to ?? '')]
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}
