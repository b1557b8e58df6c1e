import type { Bin } from '../../events/counting/bins.ts'
import { formatDay } from '../../model/calendar.ts'
import type { KnownCount } from '../../model/quality.ts'
import { type Sayings, sumKnown } from './sum-known.ts'
import type { CoverageBin, CoverageResult } from './result.ts'

const monthsOf: Record<CoverageResult['by'], number> = { month: 1, quarter: 3, year: 12 }

/** The quality of the events that begin in each bin, those that began before the first in the first. */
export function qualityBins(
  known: readonly KnownCount[],
  bins: readonly Bin[],
  by: CoverageResult['by'],
  sayings: Sayings,
): CoverageBin[] {
  const inBins = Map.groupBy(known, ({ month }) => Math.floor(month / monthsOf[by]))
  return bins.map(({ bucket, start, end, covered }) => {
    const days = { start: formatDay(start), end: formatDay(end), covered }
    if (covered === 'none') return { ...days, ...nothing }
    const { events, imprecise_time, imprecise_place, few_sources, sources } = sumKnown(
      inBins.get(bucket) ?? [],
      sayings,
    )
    return {
      ...days,
      events,
      imprecise_time: events > 0 ? imprecise_time / events : null,
      imprecise_place: imprecise_place.of > 0 ? imprecise_place.events / imprecise_place.of : null,
      few_sources: few_sources.of > 0 ? few_sources.events / few_sources.of : null,
      mean_sources: few_sources.of > 0 ? sources / few_sources.of : null,
    }
  })
}

const nothing = {
  events: null,
  imprecise_time: null,
  imprecise_place: null,
  few_sources: null,
  mean_sources: null,
}
