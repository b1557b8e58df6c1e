import type { ExploreQuality } from '../../model/explore.ts'
import { hasBit } from '../duckdb/quality-bits.ts'
import { type CrossFilter, standing } from './cross-filter.ts'
import type { Facts } from './facts.ts'

/** How well the selected events are known. */
export function viewQuality(
  { counts, standings }: CrossFilter,
  { kinds, deaths }: Pick<Facts, 'kinds' | 'deaths'>,
): ExploreQuality {
  const quality: ExploreQuality = { events: 0, imprecise_time: 0, imprecise_place: 0, without_deaths: 0, flagged: 0 }
  kinds.forEach(({ quality_bits }, code) => {
    if (standings.kind[code] === standing.out) return
    const events = counts.kind[code * 2]! + counts.kind[code * 2 + 1]!
    quality.events += events
    for (const name of ['imprecise_time', 'imprecise_place', 'flagged'] as const) {
      if (hasBit(quality_bits, name)) quality[name] += events
    }
  })
  deaths.withoutBest.forEach((without, code) => {
    if (without === 0 || standings.deaths[code] === standing.out) return
    quality.without_deaths += counts.deaths[code * 2]! + counts.deaths[code * 2 + 1]!
  })
  return quality
}
