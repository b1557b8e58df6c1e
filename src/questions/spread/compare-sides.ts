import { greatCircleKm, limitsOfDistance } from '../../stats/index.ts'
import type { Difference } from '../compare-subjects.ts'
import type { MeasuredSide } from './measure-side.ts'
import type { SpreadComparison, Verdict } from './result.ts'

/** A ratio of two is far more; half is far less. */
const FAR = 2

/** How many times the standard distance of one side is that of the other. */
export function compareSides(
  a: MeasuredSide,
  b: MeasuredSide,
  difference: Difference,
  shared_events: number | null,
): SpreadComparison {
  const [ofA, ofB] = [a.side.standard_distance, b.side.standard_distance]
  const [centreA, centreB] = [a.side.mean_centre, b.side.mean_centre]
  const ratio = ofA && ofB && ofB.km > 0 ? ofA.km / ofB.km : null
  const limits =
    ratio !== null && a.resampled && b.resampled ? limitsOfDistance(ratio, a.resampled, b.resampled) : undefined
  return {
    difference,
    ratio,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    verdict: limits ? judge(limits.low, limits.high) : null,
    centres_apart: centreA && centreB ? greatCircleKm(centreA, centreB) : null,
    shared_events,
  }
}

/** What the interval of the ratio allows to be said. */
export function judge(low: number, high: number): Verdict {
  if (low > FAR) return 'far_more'
  if (low > 1) return 'more'
  if (high < 1 / FAR) return 'far_less'
  if (high < 1) return 'less'
  return low >= 1 / FAR && high <= FAR ? 'about_as' : 'unclear'
}
