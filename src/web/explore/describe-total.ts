import type { Doubt, ExploreTotal } from '../../model/explore.ts'
import type { Formats } from '../../model/formats.ts'
import { countOf } from '../selection/doubt.ts'
import type { ExploreWords } from './words.ts'

/** The totals in words: the count first, then what is known around it, then the deaths. */
export interface TotalText {
  count: string
  around: string[]
  deaths: string
}

export function describeTotal(total: ExploreTotal, doubt: Doubt, say: ExploreWords, write: Formats): TotalText {
  const around: string[] = []
  if (total.certain !== total.possible)
    around.push(say.between(write.count(total.certain), write.count(total.possible)))
  if (total.outside > 0) around.push(say.outside(write.count(total.outside)))
  if (total.unallocated > 0) around.push(say.unallocated(write.count(total.unallocated)))
  return {
    count: say.counted[doubt](write.count(countOf(total, doubt)), write.integer(total.of)),
    around,
    deaths: describeDeaths(total, say, write),
  }
}

function describeDeaths(total: ExploreTotal, say: ExploreWords, write: Formats): string {
  if (total.events === 0) return ''
  const parts: string[] = []
  if (total.fatalities_best !== null) parts.push(say.best(write.integer(total.fatalities_best)))
  if (total.fatalities_min !== null) parts.push(say.atLeast(write.integer(total.fatalities_min)))
  if (total.fatalities_max !== null) parts.push(say.atMost(write.integer(total.fatalities_max)))
  if (parts.length === 0) parts.push(say.noDeaths)
  if (total.events_without_deaths > 0) parts.push(write.plural(total.events_without_deaths, say.withoutFigure))
  return `${say.deaths}: ${parts.join(' · ')}`
}
