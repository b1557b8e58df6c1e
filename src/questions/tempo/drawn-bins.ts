import { type DayRange, parseDay } from '../../model/calendar.ts'
import type { Drawing } from '../drawing.ts'
import type { Covered, TempoBin, TempoResult } from './result.ts'

const msPerDay = 86_400_000
/** Trailing means are per day; a bin has this many days on average. */
const daysPerBin = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 } as const

/** A bin where it is drawn: from the beginning of its first day to the end of its last. */
export interface DrawnBin {
  x1: Date
  x2: Date
  middle: Date
  covered: Covered
  certain: number
  expected: number
  possible: number
}

export interface DrawnBins {
  axis: DayRange
  bins: DrawnBin[]
  /** Trailing means scaled to a bin. */
  means: { days: number; colour: string; points: { x: Date; y: number }[] }[]
}

/** The bins and means of a timeline in the units of its axes. */
export function drawnBins(result: Pick<TempoResult, 'by' | 'bins' | 'rolling'>, { colours }: Drawing): DrawnBins {
  const ranges = result.bins.map(({ start, end }) => ({ start: parseDay(start) ?? 0, end: parseDay(end) ?? 0 }))
  const bins = result.bins.map((bin, index) => drawn(bin, ranges[index]!))
  const scale = daysPerBin[result.by]
  const means = result.rolling
    .filter(({ days, values }) => days >= scale && values.some((value) => value !== null))
    .map(({ days, values }, index) => ({
      days,
      colour: colours.lines[index % colours.lines.length]!,
      points: values.map((value, at) => ({ x: dateOf(ranges[at]!.end + 1), y: value === null ? NaN : value * scale })),
    }))
  return { axis: { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 }, bins, means }
}

/** A bin that is not covered has no counts; NaN leaves a gap in lines and bands. */
function drawn(bin: TempoBin, days: DayRange): DrawnBin {
  const [x1, x2] = [dateOf(days.start), dateOf(days.end + 1)]
  const counted = bin.covered === 'none' ? null : (bin.expected ?? bin.certain)
  return {
    x1,
    x2,
    middle: new Date((x1.getTime() + x2.getTime()) / 2),
    covered: bin.covered,
    certain: bin.certain ?? NaN,
    expected: counted ?? NaN,
    possible: bin.possible ?? NaN,
  }
}

/** The beginning of a day. */
export function dateOf(day: number): Date {
  return new Date(day * msPerDay)
}

export const isCovered = (bin: DrawnBin) => !Number.isNaN(bin.expected)
/** Where nobody said what the release covers, no rows are not a reported zero. */
export const isZero = (bin: DrawnBin) => bin.possible === 0 && (bin.covered === 'full' || bin.covered === 'partial')
