import { bucketDays, bucketOf, type DayRange, daysIn, overlap, type TimeBucket } from '../../model/calendar.ts'

/** Whether a bin is covered by what the releases cover. */
export type Covered = 'full' | 'partial' | 'none' | 'unknown'

/** One bin: the part of a day, week, month, quarter or year that lies inside the asked range. */
export interface Bin extends DayRange {
  bucket: number
  covered: Covered
}

/** The days that one release covers; `undefined` for an open end or when nobody said. */
export interface CoveredDays {
  from: number | undefined
  to: number | undefined
  known: boolean
  /** Spans inside in which nothing was collected. */
  gaps?: readonly DayRange[]
}

/** How many days of a range a release covers. */
export function countCovered({ from, to, gaps = [] }: CoveredDays, range: DayRange): number {
  const inside = overlap(range, { start: from ?? -Infinity, end: to ?? Infinity })
  if (!inside) return 0
  const missing = gaps.map((gap) => overlap(inside, gap))
  return missing.reduce((days, gap) => days - (gap ? daysIn(gap) : 0), daysIn(inside))
}

/** The bins of a range in order, without a gap. The first and the last are cut at the edges of the range. */
export function makeBins(range: DayRange, by: TimeBucket, extents: readonly CoveredDays[]): Bin[] {
  const bins: Bin[] = []
  for (let bucket = bucketOf(range.start, by); bucket <= bucketOf(range.end, by); bucket++) {
    const whole = bucketDays(bucket, by)
    const days = overlap(whole, range) as DayRange
    const cut = daysIn(days) < daysIn(whole)
    const covered = coverageOf(days, extents)
    bins.push({ ...days, bucket, covered: cut && covered === 'full' ? 'partial' : covered })
  }
  return bins
}

/** `full` or `none` only where all releases agree. */
function coverageOf(days: DayRange, extents: readonly CoveredDays[]): Covered {
  if (extents.some(({ known }) => !known)) return 'unknown'
  const each = extents.map((extent) => {
    const inside = countCovered(extent, days)
    return inside === 0 ? 'none' : inside === daysIn(days) ? 'full' : 'partial'
  })
  const [first] = each
  return first !== undefined && each.every((covered) => covered === first) ? first : 'partial'
}
