import { type Bin, type CoveredDays, makeBins } from '../../events/counting/bins.ts'
import { countWindows } from '../../events/counting/count-windows.ts'
import type { Engine } from '../../events/engine.ts'
import type { Measure, WindowCounts } from '../../model/aggregate.ts'
import { type DayRange, formatDay, type TimeBucket } from '../../model/calendar.ts'
import { rollingMean } from '../../stats/index.ts'
import { askedRange, coveredDays } from '../asked-range.ts'
import type { Subject } from '../question.ts'
import { rateOf } from './rate.ts'
import type { CountedBins, RollingMean, TempoBin } from './result.ts'

export interface CountedSubject extends CountedBins {
  rolling: RollingMean[]
  windows: WindowCounts
}

/** The events of one subject over bins of its own time, with their rate and, of so many days, their trailing means. */
export async function countSubject(
  engine: Engine,
  { selection, releases }: Subject,
  by: TimeBucket,
  measure: Measure,
  rolling: readonly number[],
): Promise<CountedSubject> {
  const windows = await engine.windows(selection)
  const extents = releases.map((release) => coveredDays(release, selection))
  const range = askedRange(selection, releases, windows)
  const bins = range ? makeBins(range, by, extents) : []
  const counted = countWindows(windows, bins, measure)
  const told = bins.map((bin, index) => ({ ...describeBin(bin), ...(counted.bins[index] ?? notCovered) }))
  return {
    bins: told,
    total: counted.total,
    rate: rateOf(told),
    rolling: range ? rollingMeans(windows, range, extents, bins, rolling) : [],
    windows,
  }
}

const notCovered = {
  certain: null,
  expected: null,
  possible: null,
  fatalities_low: null,
  fatalities_best: null,
  fatalities_high: null,
  fatalities_min: null,
  fatalities_max: null,
  events_without_deaths: null,
}

const describeBin = ({ start, end, covered }: Bin): Pick<TempoBin, 'start' | 'end' | 'covered'> => ({
  start: formatDay(start),
  end: formatDay(end),
  covered,
})

/** Means of expected events per day over the last so many days, at the end of each bin. */
function rollingMeans(
  windows: WindowCounts,
  range: DayRange,
  extents: readonly CoveredDays[],
  bins: readonly Bin[],
  lengths: readonly number[],
): RollingMean[] {
  if (lengths.length === 0) return []
  const days = makeBins(range, 'day', extents)
  const daily = countWindows(windows, days, 'events').bins.map((day) => day?.expected ?? null)
  return lengths.map((length) => {
    const means = rollingMean(daily, length)
    return { days: length, values: bins.map(({ end }) => means[end - range.start] ?? null) }
  })
}
