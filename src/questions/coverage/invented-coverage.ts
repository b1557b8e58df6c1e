import { locationPrecisions, timePrecisions, wordsOf } from '../../model/codes.ts'
import { timeline, type TimelineShape } from '../invented-results.ts'
import type { CoverageResult } from './result.ts'

/** The quality of events of the invented country Orland, for the tests of its drawing. Nothing here is a record of anything. */
export function inventedCoverage(shape: TimelineShape & { by: CoverageResult['by'] }): CoverageResult {
  const { bins } = timeline(shape)
  const told = bins.map(({ start, end, covered, possible }, index) => {
    const none = possible === null || possible === 0
    return {
      start,
      end,
      covered,
      events: possible,
      imprecise_time: none ? null : (index % 5) / 10,
      imprecise_place: none ? null : 0.1 + (index % 3) / 10,
      few_sources: none ? null : 0.6,
      mean_sources: none ? null : 1.5,
    }
  })
  const events = told.reduce((sum, bin) => sum + (bin.events ?? 0), 0)
  const part = (share: number) => ({ events: Math.round(events * share), share })
  return {
    by: shape.by,
    events,
    extents: [],
    imprecise_time: part(0.2),
    imprecise_place: { ...part(0.2), of: events },
    few_sources: { ...part(0.6), of: events },
    flagged: part(0.02),
    time_precision: wordsOf(timePrecisions).map((precision, index) => ({ precision, ...part(index < 4 ? 0.25 : 0) })),
    location_precision: wordsOf(locationPrecisions).map((precision) => ({ precision, ...part(0.125) })),
    sources: null,
    missing: [
      { field: 'admin2', of: events, ...part(0.3) },
      { field: 'headline', of: events, ...part(0.1) },
    ],
    never_filled: [],
    flags: [],
    duplicates: { duplicate_id: part(0), duplicate_row: part(0), near_repeats: { ...part(0), groups: 0 } },
    heaping: null,
    breaks: [],
    bins: told,
  }
}
