import type { Message, MessageValue } from '../../model/figure.ts'
import { commonSubject, differenceOf } from '../compare-subjects.ts'
import { comparisonCaveats } from '../comparison-caveats.ts'
import type { Question, QuestionContext, Subject } from '../question.ts'
import { isUncovered, periodCaveats, releaseCaveats, subjectOf } from '../release-caveats.ts'
import { countShared } from '../events-of-both.ts'
import { sideCaveats } from '../side-caveats.ts'
import { about } from './about.ts'
import { compareSides } from './compare-sides.ts'
import { LEAST_CELLS, measureSide } from './measure-side.ts'
import type { SpreadLevel, SpreadResult, SpreadSide } from './result.ts'
import { texts } from './texts.ts'

export interface SpreadOptions {
  place_level: SpreadLevel
  replicates: number
  seed: number
}

/** Seeds are whole numbers below 2³²; the second side of a comparison draws other numbers than the first. */
const OTHER_NUMBERS = 2 ** 32

export const spread: Question<SpreadOptions, SpreadResult> = {
  about,
  texts,
  headline: ({ a, b, comparison }) => ({
    events: a.events,
    places: a.places.touched,
    standard_distance: a.standard_distance?.km ?? null,
    ...(b && { other_standard_distance: b.standard_distance?.km ?? null, ratio: comparison?.ratio ?? null }),
  }),
  async compute(context, { place_level, replicates, seed }) {
    const { versus, engine, selection } = context
    const asked = { level: place_level, replicates }
    const a = await measureSide(context, context, { ...asked, seed })
    const b = versus && (await measureSide(context, versus, { ...asked, seed: seed + OTHER_NUMBERS }))
    const shared = versus ? ((await countShared(engine, selection, versus.selection)) ?? null) : null
    const result: SpreadResult = {
      place_level,
      a: a.side,
      b: b?.side ?? null,
      comparison: versus && b && compareSides(a, b, differenceOf(context, versus), shared),
    }
    return {
      result,
      sentence: versus ? compareInWords(context, versus, result) : sayOne(context, result),
      caveats: caveatsOf(context, result),
    }
  },
}

function sayOne(subject: Subject, { a, place_level }: SpreadResult): Message {
  const { from = null, to = null } = subject.selection
  const values = { ...subjectOf(subject), from, to }
  if (isUncovered(subject.releases, subject.selection)) return { key: 'uncovered', values }
  if (a.events === 0) return { key: 'none', values }
  const counts = { ...values, events: a.events, points: a.points.events }
  if (!a.standard_distance) return { key: 'few', values: counts }
  const { km, low, high } = a.standard_distance
  return { key: 'spread', values: { ...counts, km, low, high, places: a.places.touched, level: place_level } }
}

function compareInWords(a: Subject, b: Subject, { a: sideA, b: sideB, comparison }: SpreadResult): Message {
  const uncovered = [a, b].find(({ releases, selection }) => isUncovered(releases, selection))
  if (uncovered) {
    const { from = null, to = null } = uncovered.selection
    return { key: 'uncovered', values: { ...subjectOf(uncovered), from, to } }
  }
  const values: Record<string, MessageValue> = { ...commonSubject(a, b), ...comparison!.difference }
  const [ofA, ofB] = [sideA.standard_distance, sideB!.standard_distance]
  if (!ofA || !ofB) {
    return { key: 'not_compared', values: { ...values, a_points: sideA.points.events, b_points: sideB!.points.events } }
  }
  const { ratio, low, high, verdict } = comparison!
  return { key: 'compared', values: { ...values, a_km: ofA.km, b_km: ofB.km, ratio, low, high, verdict } }
}

function caveatsOf(context: QuestionContext, { a, b, comparison, place_level }: SpreadResult): Message[] {
  const { versus } = context
  const ofFirst = oneSide(context, a, place_level)
  if (!versus || !b || !comparison) return ofFirst
  return [
    ...comparisonCaveats(context, versus, comparison.shared_events),
    ...sideCaveats(ofFirst, oneSide(versus, b, place_level), comparison.difference),
  ]
}

function oneSide({ releases, selection }: Subject, side: SpreadSide, level: SpreadLevel): Message[] {
  const { events, outside, places, points, unplaced, standard_distance, with_areas } = side
  const caveats: Message[] = []
  const add = (key: string, values: Record<string, MessageValue> = {}) => caveats.push({ key, values })
  if (events === 0 && !isUncovered(releases, selection)) add('nothing_matched')
  caveats.push(...periodCaveats(releases, selection), ...releaseCaveats(releases, selection))
  if (unplaced.total > 0) {
    const share = unplaced.total / (unplaced.total + points.mass)
    add('unplaced', { mass: unplaced.total, share, km: with_areas?.km ?? null })
  }
  if (standard_distance) {
    const { low, circles_low, circles_high } = standard_distance
    if (circles_high > circles_low) add('circles', { low: circles_low, high: circles_high })
    if (low === null) add('no_interval', { cells: points.cells, least: LEAST_CELLS, fullest: points.fullest_cell })
    else add('drawn_cells')
  }
  if (places.unallocated > 0) add('unallocated', { mass: places.unallocated, level })
  if (outside > 0) add('outside', { mass: outside })
  if (standard_distance) add('nearest_town')
  return caveats
}
