import type { DeathCounts, Doubt, DoubtCounts } from '../../model/explore.ts'
import type { Formats } from '../../model/formats.ts'
import { countOf } from '../selection/doubt.ts'
import { isCounted, type TimelineBin } from './bin-shapes.ts'
import type { TimelineWords } from './words.ts'

/** `Mar 2014: 12.4 expected, between 10 and 15 · deaths 30 (20–45)`. */
export function describeBin(bin: TimelineBin, doubt: Doubt, say: TimelineWords, write: Formats): string {
  const period = write.span(bin.start, bin.end)
  if (!isCounted(bin)) return say.bin(period, say.notCovered)
  const parts = [describeCount(bin, doubt, say, write), describeDeaths(bin, say, write)]
  if (bin.covered === 'partial') parts.push(`${say.covered}: ${say.coverage.partial}`)
  return say.bin(period, parts.filter(Boolean).join(' · '))
}

/** `12.4 expected, between 10 and 15`; without the range where there is no doubt. */
export function describeCount(counts: DoubtCounts, doubt: Doubt, say: TimelineWords, write: Formats): string {
  if (counts.possible === 0) return say.zero
  const number = say.number[doubt](write.count(countOf(counts, doubt)))
  if (counts.certain === counts.possible) return number
  return say.withRange(number, write.count(counts.certain), write.count(counts.possible))
}

function describeDeaths(deaths: DeathCounts & DoubtCounts, say: TimelineWords, write: Formats): string {
  if (deaths.possible === 0) return ''
  if (deaths.fatalities_best === null) return say.noDeaths
  const { fatalities_min, fatalities_max } = deaths
  return say.deathsOf(
    write.integer(deaths.fatalities_best),
    write.integer(fatalities_min),
    write.integer(fatalities_max),
  )
}
