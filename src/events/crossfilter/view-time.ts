import { bucketOf, daysIn, formatDay, timeBuckets, type DayRange, type TimeBucket } from '../../model/calendar.ts'
import type { ExploreTimeline, ExploreTotal, ExploreWindow } from '../../model/explore.ts'
import { type Bin, type CoveredDays, makeBins } from '../counting/bins.ts'
import { type CountedWindows, emptyRow, WindowCounter } from '../counting/count-windows.ts'
import type { Row } from '../counting/tally.ts'
import { type CrossFilter, standing, SUMS } from './cross-filter.ts'
import type { Windows } from './facts.ts'

/** More windows than this are not drawn one by one. */
const MOST_WINDOWS = 600

export interface TimelineAsked {
  by: 'auto' | TimeBucket
  range: DayRange
  mostBins: number
  extents: readonly CoveredDays[]
}

/** The bins of a timeline, which stay while filters move. */
export interface TimelineFrame {
  by: TimeBucket
  range: DayRange
  bins: readonly Bin[]
  days: readonly { start: string; end: string }[]
}

export function frameTimeline({ by: asked, range, mostBins, extents }: TimelineAsked): TimelineFrame {
  const by = asked === 'auto' || bucketsIn(range, asked) > mostBins ? finest(range, mostBins) : asked
  const bins = makeBins(range, by, extents)
  return { by, range, bins, days: bins.map(({ start, end }) => ({ start: formatDay(start), end: formatDay(end) })) }
}

/** Events over time under all filters but that of time. */
export function viewTimeline(filter: CrossFilter, windows: Windows, frame: TimelineFrame): ExploreTimeline {
  const { by, range, bins, days } = frame
  const counted = countOverBins(filter, windows, bins, () => true)
  return {
    by,
    bins: bins.map(({ covered }, index) => {
      const counts = counted.bins[index]
      return counts ? { ...days[index]!, covered, ...counts } : { ...days[index]!, covered: 'none' as const }
    }),
    windows: longWindows(filter, windows, range),
  }
}

/** All that the selected events add up to. */
export function viewTotal(filter: CrossFilter, windows: Windows, range: DayRange): Omit<ExploreTotal, 'of'> {
  const bin: Bin = { ...range, bucket: 0, covered: 'unknown' }
  return countOverBins(filter, windows, [bin], (code) => filter.standings.window[code] !== standing.out).total
}

/**
 * Counts windows over bins. Those that lie inside one bin are put together as one window as long as the bin: it counts there alike, and
 * nowhere else.
 */
function countOverBins(
  { sums }: CrossFilter,
  { start, end }: Windows,
  bins: readonly Bin[],
  isAsked: (code: number) => boolean,
): CountedWindows {
  const counter = new WindowCounter(bins, 'events')
  const whole = new Float64Array(bins.length * 2 * SUMS)
  const row = emptyRow()
  let bin = 0
  for (let code = 0; code < start.length; code++) {
    const at = code * 2 * SUMS
    if ((sums[at] === 0 && sums[at + SUMS] === 0) || !isAsked(code)) continue
    while (bin < bins.length && bins[bin]!.end < start[code]!) bin++
    if (bin < bins.length && bins[bin]!.start <= start[code]! && end[code]! <= bins[bin]!.end) {
      for (let i = 0; i < 2 * SUMS; i++) whole[bin * 2 * SUMS + i]! += sums[at + i]!
    } else addBoth(counter, row, start[code]!, end[code]!, sums, at)
  }
  bins.forEach((bin, index) => addBoth(counter, row, bin.start, bin.end, whole, index * 2 * SUMS))
  return counter.counted()
}

/** Adds the events that are known to lie in the asked place, and those that only may. */
function addBoth(
  counter: WindowCounter,
  row: Row,
  start: number,
  end: number,
  sums: Float64Array,
  first: number,
): void {
  for (let possible = 0; possible < 2; possible++) {
    const at = first + possible * SUMS
    if (sums[at] === 0) continue
    row.start = start
    row.end = end
    row.placed = possible === 0
    row.events = sums[at]!
    row.low = sums[at + 1]!
    row.best = sums[at + 2]!
    row.high = sums[at + 3]!
    row.withoutBest = sums[at + 4]!
    row.withoutBounds = sums[at + 5]!
    counter.add(row)
  }
}

const bucketsIn = ({ start, end }: DayRange, by: TimeBucket) => bucketOf(end, by) - bucketOf(start, by) + 1

function finest(range: DayRange, mostBins: number): TimeBucket {
  return timeBuckets.find((by) => bucketsIn(range, by) <= mostBins) ?? 'year'
}

function longWindows(
  { sums }: CrossFilter,
  { start, end, throughout }: Windows,
  range: DayRange,
): ExploreWindow[] | null {
  const found: ExploreWindow[] = []
  for (let code = 0; code < start.length; code++) {
    if (end[code] === start[code] || end[code]! < range.start || start[code]! > range.end) continue
    const events = sums[code * 2 * SUMS]! + sums[(code * 2 + 1) * SUMS]!
    if (events === 0) continue
    if (found.length === MOST_WINDOWS) return null
    found.push({
      start: formatDay(start[code]!),
      end: formatDay(end[code]!),
      throughout: throughout[code] === 1,
      events,
    })
  }
  return found
}

/** The first and the last day of any event; `undefined` where there is none. */
export function spanOf({ start, end }: Windows): DayRange | undefined {
  if (start.length === 0) return undefined
  const span = { start: start[0]!, end: end.reduce((last, day) => Math.max(last, day), -Infinity) }
  return daysIn(span) > 0 ? span : undefined
}
