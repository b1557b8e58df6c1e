import type { Measure, WindowCounts } from '../../model/aggregate.ts'
import type { TimeBucket } from '../../model/calendar.ts'
import type { Message } from '../../model/figure.ts'
import { differenceOf } from '../compare-subjects.ts'
import { comparisonCaveats } from '../comparison-caveats.ts'
import type { Question, QuestionContext, Subject } from '../question.ts'
import { isUncovered, releaseCaveats, subjectOf } from '../release-caveats.ts'
import { countShared } from '../events-of-both.ts'
import { sideCaveats } from '../side-caveats.ts'
import { about } from './about.ts'
import { compareRates } from './compare-rates.ts'
import { comparedSentence, type ComparedResult, ratioCaveats } from './compared.ts'
import { countSubject } from './count-subject.ts'
import type { CountedBins, TempoBin, TempoResult } from './result.ts'
import { compareSeason } from './season.ts'
import { texts } from './texts.ts'

export interface TempoOptions {
  by: TimeBucket
  measure: Measure
  rolling: readonly number[]
}

export const tempo: Question<TempoOptions, TempoResult> = {
  about,
  texts,
  headline: ({ total, rate, versus, comparison }) => ({
    events: total.events,
    expected: total.expected,
    per_bin: rate.per_bin,
    ...(versus && { other_per_bin: versus.rate.per_bin, ratio: comparison?.ratio ?? null }),
  }),
  async compute(context, { by, measure, rolling }) {
    const { engine, versus } = context
    const { windows, ...first } = await countSubject(engine, context, by, measure, rolling)
    const season = measure === 'events' ? compareSeason(first.bins, by) : null
    const result: TempoResult = { by, measure, ...first, season }
    const caveats = caveatsOf(context, first, measure, windows)
    if (!versus) return { result, sentence: sentenceOf(context, result), caveats }

    const second = await countSubject(engine, versus, by, measure, [])
    const difference = differenceOf(context, versus)
    const shared = (await countShared(engine, context.selection, versus.selection)) ?? null
    const comparison = compareRates(first.bins, second.bins, measure)
    const compared: ComparedResult = {
      ...result,
      versus: { difference, bins: second.bins, total: second.total, rate: second.rate },
      comparison: comparison && { ...comparison, shared_events: shared },
    }
    return {
      result: compared,
      sentence: comparedSentence(context, versus, compared),
      caveats: [
        ...comparisonCaveats(context, versus, shared),
        ...ratioCaveats(compared, comparison),
        ...sideCaveats(caveats, caveatsOf(versus, second, measure, second.windows), difference),
      ],
    }
  },
}

function sentenceOf(context: QuestionContext, { bins, total, rate, by, measure }: TempoResult): Message {
  const subject = subjectOf(context)
  const { from = null, to = null } = context.selection
  const span = { from: bins[0]?.start ?? from, to: bins.at(-1)?.end ?? to }
  if (isUncovered(context.releases, context.selection))
    return { key: 'uncovered', values: { ...subject, ...(from === null && to === null ? span : { from, to }) } }
  if (total.events === 0) return { key: 'none', values: { ...subject, ...span } }
  // An event that only may lie in the asked place is not said to lie there.
  const known =
    total.unallocated > 0 ? { events: total.expected, maybe: total.unallocated } : { events: total.events, maybe: null }
  const { per_bin, low, high } = rate
  if (per_bin === null) return { key: 'total', values: { ...subject, ...span, ...known } }
  const full = rate.bins < bins.length ? rate.bins : null
  return {
    key: measure === 'active' ? 'active' : 'rate',
    values: { ...subject, ...span, ...known, per_bin, low, high, by, full },
  }
}

/** Above these, the model behind an interval is worth a word. */
const NOTABLE_DISPERSION = 2
const NOTABLE_AUTOCORRELATION = 0.3

function caveatsOf(
  { releases, selection }: Subject,
  { bins, total, rate }: CountedBins,
  measure: Measure,
  windows: WindowCounts,
): Message[] {
  const caveats: Message[] = []
  const imprecise = windows.events.reduce(
    (sum, events, i) => (windows.start[i] === windows.end[i] ? sum : sum + events),
    0,
  )
  if (imprecise > 0) {
    caveats.push({ key: 'imprecise_dates', values: { events: imprecise, share: imprecise / total.events } })
  }
  if (measure === 'active') caveats.push({ key: 'active_counts', values: {} })
  if (total.outside > 0) caveats.push({ key: 'outside', values: { mass: total.outside } })
  if (total.unallocated > 0) caveats.push({ key: 'unallocated_place', values: { mass: total.unallocated } })
  const covered = (kind: TempoBin['covered']) => bins.filter((bin) => bin.covered === kind).length
  if (covered('none') > 0) caveats.push({ key: 'not_covered', values: { bins: covered('none') } })
  if (covered('partial') > 0) caveats.push({ key: 'partly_covered', values: { bins: covered('partial') } })
  const { dispersion, autocorrelation } = rate.mean ?? { dispersion: null, autocorrelation: null }
  if ((dispersion ?? 0) > NOTABLE_DISPERSION) caveats.push({ key: 'overdispersed', values: { dispersion } })
  if (Math.abs(autocorrelation ?? 0) > NOTABLE_AUTOCORRELATION) {
    caveats.push({ key: 'autocorrelated', values: { autocorrelation } })
  }
  if (total.fatalities_low !== null && total.events > 0) caveats.push({ key: 'deaths_bounds', values: {} })
  const nothing: Message[] =
    total.events === 0 && !isUncovered(releases, selection) ? [{ key: 'nothing_matched', values: {} }] : []
  return [...nothing, ...releaseCaveats(releases, selection), ...caveats]
}
