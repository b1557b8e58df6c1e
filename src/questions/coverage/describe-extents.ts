import { type CoveredDays, countCovered } from '../../events/counting/bins.ts'
import { type DayRange, daysIn } from '../../model/calendar.ts'
import type { Release } from '../../model/release.ts'
import type { Selection } from '../../model/selection.ts'
import { coveredDays } from '../asked-range.ts'
import type { KnownBreak, ReleaseExtent } from './result.ts'

/** What each release covers and how much of the asked time that is; `range` is `undefined` where nobody knows of any time. */
export function describeExtents(
  releases: readonly Release[],
  selection: Selection,
  range: DayRange | undefined,
): ReleaseExtent[] {
  return releases.map(({ dataset, release, extent }) => {
    const { from, to, countries, without, gaps, basis, population } = extent
    const asked_days = range ? daysIn(range) : null
    const covered_days = range ? daysCovered(coveredDays({ extent }, selection), range) : null
    return {
      dataset,
      release,
      from,
      to,
      countries,
      ...(without && { without }),
      ...(gaps && { gaps }),
      basis,
      population,
      asked_days,
      covered_days,
      share: asked_days === null || covered_days === null ? null : covered_days / asked_days,
    }
  })
}

const daysCovered = (covered: CoveredDays, range: DayRange): number | null =>
  covered.known ? countCovered(covered, range) : null

/** Breaks inside the asked time: its first day begins nothing new within it. */
export function breaksWithin(
  releases: readonly Release[],
  from: string | undefined,
  to: string | undefined,
): KnownBreak[] {
  return releases.flatMap(({ dataset, release, breaks = [] }) =>
    breaks
      .filter(({ date }) => from !== undefined && to !== undefined && date > from && date <= to)
      .map(({ date, what }) => ({ dataset, release, date, what: { en: what.en, ar: what.ar } })),
  )
}
