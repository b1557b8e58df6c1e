import { type Boundaries, boundarySet, unitsOf } from '../../boundaries/index.ts'
import { type CountedPlaces, countPlaces } from '../../events/counting/count-places.ts'
import type { Engine } from '../../events/engine.ts'
import type { Allocation, PlaceLevel, PlaceSource, PlaceUnits } from '../../model/aggregate.ts'
import type { BoundaryRef } from '../../model/boundary-file.ts'
import { wrongUsage } from '../../model/errors.ts'
import type { Message } from '../../model/figure.ts'
import type { Selection } from '../../model/selection.ts'
import { countryName } from '../../model/states.ts'
import { gini, hhi, lorenz, topShare } from '../../stats/index.ts'
import { differenceOf } from '../compare-subjects.ts'
import { comparisonCaveats } from '../comparison-caveats.ts'
import type { Question, QuestionContext, Subject } from '../question.ts'
import { isUncovered, periodCaveats, releaseCaveats, subjectOf } from '../release-caveats.ts'
import { countShared } from '../events-of-both.ts'
import { sideCaveats } from '../side-caveats.ts'
import { about } from './about.ts'
import { comparePlaces, SEED } from './compare-places.ts'
import { comparedSentence, type ComparedResult, indexCaveats } from './compared.ts'
import type { ConcentrationResult, CountedSelection } from './result.ts'
import { texts } from './texts.ts'

export interface ConcentrationOptions {
  place_level: PlaceLevel
  place_by: PlaceSource
  allocate: Allocation
  /** At the level of H3 cells. */
  resolution?: number
  /** At the level of areas. */
  boundaries?: BoundaryRef | null
}

export const concentration: Question<ConcentrationOptions, ConcentrationResult> = {
  about,
  texts,
  headline: ({ events, places, hhi, gini_touched, versus }) => ({
    events,
    places: places.length,
    hhi,
    gini_touched,
    ...(versus && { other_events: versus.events, other_hhi: versus.hhi }),
  }),
  async compute(context, options) {
    checkOptions(options)
    const { engine, selection, versus } = context
    const listed = await listUnits(context, options)
    const result = await countSubject(engine, selection, options, listed)
    const caveats = caveatsOf(context, result)
    if (!versus) return { result, sentence: sentenceOf(context, result), caveats }

    const other = await countSubject(engine, versus.selection, options, listed)
    const difference = differenceOf(context, versus)
    const shared = (await countShared(engine, selection, versus.selection)) ?? null
    const comparison = comparePlaces(result, other)
    const compared: ComparedResult = {
      ...result,
      versus: { difference, ...countedOf(other) },
      comparison: { ...comparison, shared_events: shared },
    }
    return {
      result: compared,
      sentence: comparedSentence(context, versus, compared),
      caveats: [
        ...comparisonCaveats(context, versus, shared),
        ...indexCaveats(result, other, comparison),
        ...sideCaveats(caveats, caveatsOf(versus, other), difference),
      ],
      seed: SEED,
    }
  },
}

async function countSubject(
  engine: Engine,
  selection: Selection,
  options: ConcentrationOptions,
  listed: ListedUnits | undefined,
): Promise<ConcentrationResult> {
  const { place_level, place_by, allocate } = options
  const rows = await engine.places(selection, place_level, place_by, unitsOfLevel(options))
  const areas = new Map(listed?.units.map(({ code, area_km2 }) => [code, area_km2]))
  const counted = countPlaces(rows, place_level, allocate, (code) => areas.get(code) ?? 0)
  return resultOf(counted, options, selection.country, listed)
}

/** What of a result is not the same for both selections. */
function countedOf(result: ConcentrationResult): CountedSelection {
  const { places, events, unallocated, outside, frame, gini_touched, gini_all, hhi, top, lorenz } = result
  return { places, events, unallocated, outside, frame, gini_touched, gini_all, hhi, top, lorenz }
}

/** Every unit that there is, with its area: our provinces, or those of a boundary file. */
interface ListedUnits {
  units: readonly { code: string | null; name: string | null; area_km2: number }[]
  source: string
  /** Our provinces, of which only those of some countries are a frame. */
  provinces?: Boundaries
}

async function listUnits(
  { engine, boundaries }: QuestionContext,
  options: ConcentrationOptions,
): Promise<ListedUnits | undefined> {
  if (options.boundaries) {
    const { id, sha256 } = options.boundaries
    return { units: await engine.areas(options.boundaries), source: `${id} ${sha256.slice(0, 16)}` }
  }
  if (options.place_by !== 'boundary') return undefined
  const provinces = await boundaries()
  return { units: provinces.units, source: `${boundarySet.id} ${boundarySet.edition}`, provinces }
}

const unitsOfLevel = ({ resolution, boundaries }: ConcentrationOptions): PlaceUnits => ({
  ...(resolution === undefined ? {} : { resolution }),
  ...(boundaries ? { boundaries } : {}),
})

function checkOptions({ place_level, place_by, allocate, boundaries }: ConcentrationOptions): void {
  if (place_level === 'area' && !boundaries) {
    throw wrongUsage('no_boundaries', 'Areas need boundaries to be told by.', {
      received: '--place-level area without --boundaries',
      expected: '--boundaries NAME',
      hint: '`marsad boundaries` lists those of the workspace, `marsad boundaries add FILE --id NAME` adds some.',
    })
  }
  if (place_by === 'boundary' && place_level !== 'admin1') {
    throw wrongUsage('no_boundaries', 'Our boundaries are those of provinces only.', {
      received: `--place-by boundary --place-level ${place_level}`,
      expected: '--place-level admin1, or --place-by delivered',
    })
  }
  if (allocate === 'area' && place_by !== 'boundary' && place_level !== 'area') {
    throw wrongUsage('no_areas', 'Sharing out by area needs places whose area is known.', {
      received: `--allocate area --place-by ${place_by}`,
      expected: '--place-by boundary --place-level admin1, --place-level area, or --allocate observed',
    })
  }
}

const TOP = [1, 3, 5, 10] as const

function resultOf(
  counted: CountedPlaces,
  { place_level, place_by, allocate, resolution }: ConcentrationOptions,
  countries: readonly string[] | undefined,
  listed: ListedUnits | undefined,
): ConcentrationResult {
  const { places, events } = counted
  const expected = places.map((place) => place.expected)
  const allocated = expected.reduce((total, value) => total + value, 0)
  const names = new Map(listed?.units.map(({ code, name }) => [code, name]))
  const frame = listed ? frameOf(counted, countries, listed) : null
  const untouched = frame ? Array.from({ length: Math.max(0, frame.units - places.length) }, () => 0) : []
  return {
    place_level,
    place_by,
    allocate,
    places: places.map(({ id, unit, parent, certain, expected, possible }) => ({
      id,
      name: nameOf(place_level, unit, parent, names),
      certain,
      expected,
      possible,
      share: allocated > 0 ? expected / allocated : 0,
      share_low: events > 0 ? certain / events : 0,
      share_high: events > 0 ? possible / events : 0,
    })),
    events,
    unallocated: { total: counted.unallocatedTotal, by_precision: counted.unallocated },
    outside: counted.outside,
    frame,
    gini_touched: gini(expected) ?? null,
    gini_all: frame ? (gini([...expected, ...untouched]) ?? null) : null,
    hhi: hhi(expected) ?? null,
    top: TOP.filter((k) => k <= places.length).map((k) => ({ k, share: topShare(expected, k) ?? 0 })),
    lorenz: (lorenz(expected) ?? []).map(({ units, amount }) => ({ places: units, events: amount })),
    ...(place_level === 'h3' && resolution !== undefined ? { resolution } : {}),
    ...(place_level === 'area' ? { least_area_km2: leastArea(listed?.units ?? []) } : {}),
  }
}

const leastArea = (units: ListedUnits['units']) =>
  units.reduce((least, { area_km2 }) => Math.min(least, area_km2), Infinity)

/** Every unit of a boundary file; every province of the countries asked for, or of those that hold a listed place. */
function frameOf(
  counted: CountedPlaces,
  countries: readonly string[] | undefined,
  { units, source, provinces }: ListedUnits,
) {
  if (!provinces) return { units: units.length, source }
  const asked = countries ?? [...new Set(counted.places.flatMap(({ country }) => country ?? []))]
  const codes = new Set(asked.flatMap((country) => unitsOf(provinces, country).map(({ code }) => code)))
  // A place just over the border of a country that was asked for is a unit too.
  for (const { unit } of counted.places) codes.add(unit)
  return codes.size === 0 ? null : { units: codes.size, source }
}

function nameOf(
  level: PlaceLevel,
  unit: string,
  parent: string | null,
  names: ReadonlyMap<string | null, string | null>,
): string {
  if (level === 'country') return countryName(unit, 'en') ?? unit
  if (level === 'cell') return `PRIO-GRID ${unit}`
  if (level === 'h3') return `H3 ${unit}`
  if (level === 'admin2') return parent === null ? unit : `${unit} (${parent})`
  return names.get(unit) ?? unit
}

function sentenceOf(
  context: QuestionContext,
  { events, places, unallocated, top, place_level, allocate }: ConcentrationResult,
): Message {
  const { from = null, to = null, admin1 } = context.selection
  const loose = admin1 && unallocated.total > 0 ? 1 : 0
  const subject = { ...subjectOf(context), from, to, loose }
  if (isUncovered(context.releases, context.selection)) return { key: 'uncovered', values: subject }
  if (events === 0) return { key: 'none', values: subject }
  const [first] = places
  if (!first) return { key: 'nowhere', values: { ...subject, events } }
  const three = top.find(({ k }) => k === 3)
  return {
    key: allocate === 'none' ? 'concentrated' : `concentrated_${allocate}`,
    values: {
      ...subject,
      events,
      place: first.name,
      place_id: first.id,
      share: first.share,
      places: places.length,
      level: place_level,
      three: three?.share ?? null,
      unallocated: unallocated.total,
      unallocated_share: unallocated.total / events,
    },
  }
}

function caveatsOf({ releases, selection }: Subject, result: ConcentrationResult): Message[] {
  const { events, unallocated, outside, place_level, place_by, gini_all } = result
  const caveats: Message[] = []
  if (unallocated.total > 0) {
    const { total } = unallocated
    caveats.push({ key: 'unallocated', values: { mass: total, share: total / events, level: place_level } })
  }
  if (outside > 0) caveats.push({ key: 'outside', values: { mass: outside } })
  if (events > 0) caveats.push({ key: 'share_limits', values: {} })
  const named = place_level === 'admin1' || place_level === 'admin2'
  if (place_by === 'delivered' && named && events > 0) caveats.push({ key: 'delivered_names', values: {} })
  if (gini_all === null && events > 0) caveats.push({ key: 'touched_only', values: {} })
  const nothing: Message[] =
    events === 0 && !isUncovered(releases, selection) ? [{ key: 'nothing_matched', values: {} }] : []
  return [...nothing, ...periodCaveats(releases, selection), ...releaseCaveats(releases, selection), ...caveats]
}
