import type { Message } from '../../model/figure.ts'
import { commonSubject } from '../compare-subjects.ts'
import type { Subject } from '../question.ts'
import { isUncovered } from '../release-caveats.ts'
import type { ConcentrationComparison, ConcentrationResult, CountedSelection } from './result.ts'

export type ComparedResult = ConcentrationResult & Required<Pick<ConcentrationResult, 'versus' | 'comparison'>>

export const isCompared = (result: ConcentrationResult): result is ComparedResult =>
  result.versus !== undefined && result.comparison !== undefined

/** Which place holds most on either side, and which side is the more concentrated. */
export function comparedSentence(a: Subject, b: Subject, result: ComparedResult): Message {
  const { versus, comparison, place_level, allocate } = result
  const common = { ...commonSubject(a, b), ...versus.difference, level: place_level }
  const sides = [
    { prefix: 'a', subject: a, counted: result },
    { prefix: 'b', subject: b, counted: versus },
  ] as const
  const told = sides.map(({ prefix, subject, counted }) => {
    const isOutside = isUncovered(subject.releases, subject.selection)
    const first = counted.places[0]
    return {
      [`${prefix}_events`]: isOutside ? null : counted.events,
      [`${prefix}_place`]: first?.name ?? null,
      [`${prefix}_place_id`]: first?.id ?? null,
      [`${prefix}_share`]: first?.share ?? null,
      [`${prefix}_places`]: counted.places.length,
    }
  })
  const { first = null, second = null, low = null, high = null } = comparison.hhi ?? {}
  const indices = { a_hhi: first, b_hhi: second, low, high }
  const isTold = result.places.length > 0 && versus.places.length > 0
  return {
    key: isTold ? 'compared' : 'compared_totals',
    values: { ...common, allocate, ...told[0], ...told[1], ...indices },
  }
}

/** What the comparison of indices rests on. */
export function indexCaveats(
  first: CountedSelection,
  second: CountedSelection,
  { gini, hhi }: Omit<ConcentrationComparison, 'shared_events'>,
): Message[] {
  const caveats: Message[] = []
  if (hhi && hhi.low !== null) caveats.push({ key: 'independent_events', values: {} })
  if ((gini && gini.low === null) || (hhi && hhi.low === null)) caveats.push({ key: 'no_index_interval', values: {} })
  if (gini?.over === 'touched' && first.places.length !== second.places.length) {
    caveats.push({ key: 'other_places', values: { first: first.places.length, second: second.places.length } })
  }
  return caveats
}
