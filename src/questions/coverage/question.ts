import { makeBins } from '../../events/counting/bins.ts'
import { bucketDays, formatDay } from '../../model/calendar.ts'
import { locationPrecisions, timePrecisions, wordsOf } from '../../model/codes.ts'
import type { Message } from '../../model/figure.ts'
import {
  type CoverageCounts,
  type FilledFields,
  type MissableField,
  missableFields,
  type QualityCounts,
} from '../../model/quality.ts'
import { heaping, type HeapedValue } from '../../stats/index.ts'
import { askedRange, coveredDays } from '../asked-range.ts'
import type { Question, QuestionContext } from '../question.ts'
import { isUncovered, periodCaveats, releaseCaveats, subjectOf } from '../release-caveats.ts'
import { about } from './about.ts'
import { breaksWithin, describeExtents } from './describe-extents.ts'
import { qualityBins } from './quality-bins.ts'
import type { CoverageResult, HeapedDeathCounts, MissingField, Part, PartOf } from './result.ts'
import { type Sayings, sumKnown } from './sum-known.ts'
import { texts } from './texts.ts'

export interface CoverageOptions {
  by: CoverageResult['by']
}

export const coverage: Question<CoverageOptions, CoverageResult> = {
  about,
  texts,
  headline: ({ events, imprecise_time, imprecise_place, few_sources, flagged }) => ({
    events,
    imprecise_time: imprecise_time.share,
    imprecise_place: imprecise_place?.share ?? null,
    few_sources: few_sources?.share ?? null,
    flagged: flagged.share,
  }),
  async compute(context, { by }) {
    const { engine, selection } = context
    const quality = await engine.quality(selection)
    const counts = await engine.coverage(selection)
    const result = resultOf(context, by, quality, counts)
    return { result, sentence: sentenceOf(context, result), caveats: caveatsOf(context, result, quality) }
  },
}

function resultOf(
  { selection, releases }: QuestionContext,
  by: CoverageResult['by'],
  quality: readonly QualityCounts[],
  counts: CoverageCounts,
): CoverageResult {
  const sayings: Sayings = {
    places: new Set(quality.filter(({ states_place }) => states_place).map(({ dataset }) => dataset)),
    sources: new Set(quality.filter(({ names_sources }) => names_sources).map(({ dataset }) => dataset)),
  }
  const { known, fields, flags, near_repeats } = counts
  const sums = sumKnown(known, sayings)
  const { events, few_sources, imprecise_place } = sums
  const months = known.map(({ month }) => bucketDays(month, 'month'))
  const range = askedRange(selection, releases, {
    start: months.map(({ start }) => start),
    end: months.map(({ end }) => end),
  })
  const extents = releases.map((release) => coveredDays(release, selection))
  const bins = range ? makeBins(range, by, extents) : []
  const part = (counted: number): Part => ({ events: counted, share: events > 0 ? counted / events : 0 })
  const flagged = (flag: string) => part(flags.find((counted) => counted.flag === flag)?.events ?? 0)
  const known_as = <Precision extends string>(precision: Precision, key: 'time_precision' | 'location_precision') => ({
    precision,
    ...part(known.reduce((sum, count) => sum + (count[key] === precision ? count.events : 0), 0)),
  })
  return {
    by,
    events,
    extents: describeExtents(releases, selection, range),
    imprecise_time: part(sums.imprecise_time),
    imprecise_place: partOf(imprecise_place),
    few_sources: partOf(few_sources),
    flagged: part(sums.flagged),
    time_precision: wordsOf(timePrecisions).map((precision) => known_as(precision, 'time_precision')),
    location_precision: wordsOf(locationPrecisions).map((precision) => known_as(precision, 'location_precision')),
    sources: sourcesOf(sums),
    missing: missingOf(fields),
    never_filled: fields
      .filter(({ never_filled }) => never_filled.length > 0)
      .map(({ dataset, never_filled }) => ({ dataset, fields: [...never_filled] })),
    flags: flags.map(({ flag, events }) => ({ flag, ...part(events) })),
    duplicates: {
      duplicate_id: flagged('duplicate_id'),
      duplicate_row: flagged('duplicate_row'),
      near_repeats: { ...part(near_repeats.events), groups: near_repeats.groups },
    },
    heaping: heapingOf(counts),
    breaks: range ? breaksWithin(releases, formatDay(range.start), formatDay(range.end)) : [],
    bins: qualityBins(known, bins, by, sayings),
  }
}

const partOf = ({ events, of }: { events: number; of: number }): PartOf | null =>
  of > 0 ? { events, of, share: events / of } : null

function sourcesOf({ few_sources: { of }, no_source, one_source, two_sources, sources }: ReturnType<typeof sumKnown>) {
  if (of === 0) return null
  const part = (events: number) => ({ events, share: events / of })
  return {
    of,
    none: part(no_source),
    one: part(one_source),
    two: part(two_sources),
    three_or_more: part(of - no_source - one_source - two_sources),
    mean: sources / of,
  }
}

/** The most often missing first; fields that every event has are left out. */
function missingOf(fields: readonly FilledFields[]): MissingField[] {
  const of = (field: MissableField) => {
    const filling = fields.filter(({ never_filled }) => !never_filled.includes(field))
    const all = filling.reduce((sum, { events }) => sum + events, 0)
    const filled = filling.reduce((sum, { filled }) => sum + filled[field], 0)
    return { field, events: all - filled, of: all, share: all > 0 ? (all - filled) / all : 0 }
  }
  return missableFields
    .map(of)
    .filter(({ events }) => events > 0)
    .toSorted((a, b) => b.share - a.share)
}

function heapingOf({ deaths }: CoverageCounts): HeapedDeathCounts | null {
  const heaped = heaping(new Map(deaths.map(({ deaths, events }) => [deaths, events])))
  if (!heaped) return null
  const told = ({ value, observed, expected }: HeapedValue) => ({ deaths: value, observed, expected })
  return { ...heaped, values: heaped.values.map(told), others: heaped.others.map(told) }
}

function sentenceOf(context: QuestionContext, result: CoverageResult): Message {
  const { events, imprecise_time, imprecise_place, few_sources, bins } = result
  const { from = null, to = null, admin1 } = context.selection
  const loose = admin1 && (imprecise_place?.events ?? 0) > 0 ? 1 : 0
  const span = { from: bins[0]?.start ?? from, to: bins.at(-1)?.end ?? to }
  const subject = { ...subjectOf(context), ...span, loose }
  if (isUncovered(context.releases, context.selection))
    return { key: 'uncovered', values: { ...subject, ...(from === null && to === null ? span : { from, to }) } }
  if (events === 0) return { key: 'none', values: subject }
  return {
    key: 'quality',
    values: {
      ...subject,
      events,
      imprecise_time: imprecise_time.share,
      imprecise_place: imprecise_place?.share ?? null,
      few_sources: few_sources?.share ?? null,
      place_events: imprecise_place?.of ?? 0,
      source_events: few_sources?.of ?? 0,
    },
  }
}

/** Whipple's index above which the United Nations call data rough (125). */
const NOTABLE_INDEX = 1.25

function caveatsOf(
  { releases, selection }: QuestionContext,
  result: CoverageResult,
  quality: readonly QualityCounts[],
): Message[] {
  const { events, breaks, heaping, duplicates, sources } = result
  const caveats: Message[] = breaks.map(({ dataset, date, what }) => ({
    key: 'method_break',
    values: { dataset, date, en: what.en, ar: what.ar },
  }))
  const silent = (says: 'states_place' | 'names_sources') => quality.filter((of) => !of[says]).map((of) => of.dataset)
  if (silent('states_place').length)
    caveats.push({ key: 'places_not_stated', values: { datasets: silent('states_place') } })
  if (silent('names_sources').length)
    caveats.push({ key: 'sources_not_named', values: { datasets: silent('names_sources') } })
  if (sources) caveats.push({ key: 'source_entries', values: {} })
  if (duplicates.near_repeats.events > 0) {
    const { events, groups, share } = duplicates.near_repeats
    caveats.push({ key: 'near_repeats', values: { events, groups, share } })
  }
  if (heaping) {
    const standing = heaping.others.map(({ deaths }) => String(deaths))
    const { index, share, expected_share } = heaping.fives
    if (index >= NOTABLE_INDEX) caveats.push({ key: 'heaped_deaths', values: { index, share, expected_share } })
    if (standing.length) caveats.push({ key: 'favoured_deaths', values: { deaths: standing } })
  }
  if (events > 0) caveats.push({ key: 'by_start', values: {} })
  const nothing: Message[] =
    events === 0 && !isUncovered(releases, selection) ? [{ key: 'nothing_matched', values: {} }] : []
  return [...nothing, ...periodCaveats(releases, selection), ...releaseCaveats(releases, selection), ...caveats]
}
