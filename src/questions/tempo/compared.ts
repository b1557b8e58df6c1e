import type { Message } from '../../model/figure.ts'
import { commonSubject } from '../compare-subjects.ts'
import type { Subject } from '../question.ts'
import { isUncovered } from '../release-caveats.ts'
import type { TempoBin, TempoComparison, TempoResult } from './result.ts'

export type ComparedResult = TempoResult & Required<Pick<TempoResult, 'versus' | 'comparison'>>

export const isCompared = (result: TempoResult): result is ComparedResult => result.versus !== undefined

/** How the rates of the two selections stand to each other; without rates, how many events each has. */
export function comparedSentence(a: Subject, b: Subject, result: ComparedResult): Message {
  const { versus, comparison, by, measure, total } = result
  const common = { ...commonSubject(a, b), ...versus.difference }
  if (!comparison) {
    const events = (of: Subject, { events }: { events: number }) =>
      isUncovered(of.releases, of.selection) ? null : events
    return {
      key: 'compared_totals',
      values: { ...common, a_events: events(a, total), b_events: events(b, versus.total) },
    }
  }
  const { ratio, low, high } = comparison
  const values = {
    ...common,
    by,
    measure,
    a_rate: comparison.first.per_bin,
    b_rate: comparison.second.per_bin,
    ratio,
    low,
    high,
  }
  if (comparison.first.per_bin === 0 && comparison.second.per_bin === 0) return { key: 'compared_nothing', values }
  if (low === null) return { key: 'compared_only', values }
  if (low <= 1 && (high === null || high >= 1)) return { key: 'compared_unclear', values }
  return { key: ratio === null ? 'compared_unbounded' : 'compared', values }
}

/** From fewer bins it is hardly known whether neighbours resemble each other; see docs/methods/ratio-of-means.md. */
const FEW_BINS = 24

/** Above this lag-1 autocorrelation the interval, though widened for it, has been found to cover less often than it says. */
const STRONG_AUTOCORRELATION = 0.5

/** What the ratio and its interval rest on. */
export function ratioCaveats(
  { bins, total, versus }: Pick<ComparedResult, 'bins' | 'total' | 'versus'>,
  comparison: Omit<TempoComparison, 'shared_events'> | null,
): Message[] {
  const caveats: Message[] = []
  const [span, other] = [spanOf(bins), spanOf(versus.bins)]
  const isUnsaid = !('a_period' in versus.difference) && total.events > 0 && versus.total.events > 0
  if (span && other && isUnsaid && (span.from !== other.from || span.to !== other.to)) {
    const values = { a_from: span.from, a_to: span.to, b_from: other.from, b_to: other.to, ...versus.difference }
    caveats.push({ key: 'different_periods', values })
  }
  if (!comparison) return caveats
  const { first, second, ratio, low, paired, autocorrelation } = comparison
  const strongest = paired ? autocorrelation : Math.max(first.autocorrelation ?? 0, second.autocorrelation ?? 0)
  const fewest = Math.min(first.bins, second.bins)
  if (low === null) return [...caveats, { key: 'no_ratio_interval', values: {} }]
  return [
    ...caveats,
    { key: paired ? 'ratio_of_pairs' : 'ratio_apart', values: {} },
    ...((strongest ?? 0) > STRONG_AUTOCORRELATION ? [{ key: 'ratio_alike', values: {} }] : []),
    ...(fewest < FEW_BINS ? [{ key: 'few_bins', values: { bins: fewest } }] : []),
    ...(ratio === null || ratio === 0 ? [{ key: 'ratio_of_nothing', values: {} }] : []),
  ]
}

const spanOf = (bins: readonly TempoBin[]) => bins[0] && { from: bins[0].start, to: bins.at(-1)!.end }
