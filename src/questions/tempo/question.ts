import type { Measure, WindowCounts } from '../../model/aggregate.ts'
import { type DayRange, formatDay, parseDay, type TimeBucket } from '../../model/calendar.ts'
import { type Bin, type CoveredDays, makeBins } from '../../events/counting/bins.ts'
import { countWindows } from '../../events/counting/count-windows.ts'
import type { Message } from '../../model/figure.ts'
import { coversCountry, type Release } from '../../model/release.ts'
import type { Selection } from '../../model/selection.ts'
import { rollingMean } from '../../stats/index.ts'
import type { Question, QuestionContext } from '../question.ts'
import { isUncovered, releaseCaveats, subjectOf } from '../release-caveats.ts'
import { about } from './about.ts'
import { rateOf } from './rate.ts'
import type { RollingMean, TempoBin, TempoResult } from './result.ts'
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
  headline: ({ total, rate }) => ({ events: total.events, expected: total.expected, per_bin: rate.per_bin }),
  async compute(context, { by, measure, rolling }) {
    const { engine, selection, releases } = context
    const windows = await engine.windows(selection)
    const extents = releases.map((release) => coveredDays(release, selection))
    const range = rangeOf(selection, releases, windows)
    const bins = range ? makeBins(range, by, extents) : []
    const counted = countWindows(windows, bins, measure)
    const told = bins.map((bin, index) => ({ ...describeBin(bin), ...(counted.bins[index] ?? notCovered) }))
    const result: TempoResult = {
      by,
      measure,
      bins: told,
      total: counted.total,
      rate: rateOf(told),
      rolling: range ? rollingMeans(windows, range, extents, bins, rolling) : [],
      season: measure === 'events' ? compareSeason(told, by) : null,
    }
    return { result, sentence: sentenceOf(context, result), caveats: caveatsOf(context, result, windows) }
  },
}

const notCovered = {
  certain: null,
  expected: null,
  possible: null,
  fatalities_low: null,
  fatalities_best: null,
  fatalities_high: null,
  fatalities_min: null,
  fatalities_max: null,
  events_without_deaths: null,
}

const describeBin = ({ start, end, covered }: Bin): Pick<TempoBin, 'start' | 'end' | 'covered'> => ({
  start: formatDay(start),
  end: formatDay(end),
  covered,
})

/** What a release covers of the asked countries: nothing, where it covers none of them. */
function coveredDays({ extent }: Release, { country }: Selection): CoveredDays {
  const elsewhere = country !== undefined && !country.some((code) => coversCountry(extent, code))
  if (elsewhere) return { from: Infinity, to: -Infinity, known: true }
  return {
    from: extent.from === null ? undefined : parseDay(extent.from),
    to: extent.to === null ? undefined : parseDay(extent.to),
    known: extent.from !== null || extent.to !== null,
  }
}

/** The asked range; an end that was not asked for is that of what the releases cover, else of the events themselves. */
function rangeOf({ from, to }: Selection, releases: readonly Release[], windows: WindowCounts): DayRange | undefined {
  const ends = (key: 'from' | 'to') => releases.flatMap(({ extent }) => parseDay(extent[key] ?? '') ?? [])
  const start = parseDay(from ?? '') ?? least(ends('from')) ?? least(windows.start)
  const end = parseDay(to ?? '') ?? greatest(ends('to')) ?? greatest(windows.end)
  if (start === undefined || end === undefined) return undefined
  // Asked beyond what is covered, with an end left open: the day that was named, so that it shows as not covered.
  if (end < start) return from === undefined ? { start: end, end } : { start, end: start }
  return { start, end }
}

const least = (days: Iterable<number>) => reduce(days, Math.min)
const greatest = (days: Iterable<number>) => reduce(days, Math.max)

/** Without spreading into arguments, of which there may be too many. */
function reduce(days: Iterable<number>, pick: (a: number, b: number) => number): number | undefined {
  let result: number | undefined
  for (const day of days) result = result === undefined ? day : pick(result, day)
  return result
}

/** Means of expected events per day over the last so many days, at the end of each bin. */
function rollingMeans(
  windows: WindowCounts,
  range: DayRange,
  extents: readonly CoveredDays[],
  bins: readonly Bin[],
  lengths: readonly number[],
): RollingMean[] {
  if (lengths.length === 0) return []
  const days = makeBins(range, 'day', extents)
  const daily = countWindows(windows, days, 'events').bins.map((day) => day?.expected ?? null)
  return lengths.map((length) => {
    const means = rollingMean(daily, length)
    return { days: length, values: bins.map(({ end }) => means[end - range.start] ?? null) }
  })
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

function caveatsOf({ releases, selection }: QuestionContext, result: TempoResult, windows: WindowCounts): Message[] {
  const { bins, total, rate, measure } = result
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
