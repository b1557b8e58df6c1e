import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anyEvent,
  anySelection,
  madeRef,
  madeRelease,
  rowsOf,
  temporaryFolder,
  writeReleases,
} from '../../../test/made-release.ts'
import { openDuckDbEngine } from '../../events/duckdb/engine.ts'
import type { Engine } from '../../events/engine.ts'
import type { CoverageCounts, FilledFields, KnownCount, QualityCounts } from '../../model/quality.ts'
import { missableFields } from '../../model/quality.ts'
import { formats } from '../../model/formats.ts'
import type { Release } from '../../model/release.ts'
import type { Selection } from '../../model/selection.ts'
import { coverage, type CoverageOptions } from './question.ts'
import { texts } from './texts.ts'

const month = (year: number, number: number) => year * 12 + number - 1

const known = (given: Partial<KnownCount> = {}): KnownCount => ({
  dataset: 'made',
  month: month(2014, 1),
  time_precision: 'day',
  location_precision: 'exact',
  events: 10,
  imprecise_time: 0,
  flagged: 0,
  no_source: 0,
  one_source: 6,
  two_sources: 3,
  sources: 16,
  ...given,
})
const fields = (given: Partial<FilledFields> = {}): FilledFields => ({
  dataset: 'made',
  events: 10,
  filled: Object.fromEntries(missableFields.map((field) => [field, 10])) as FilledFields['filled'],
  never_filled: [],
  ...given,
})
const nothing: CoverageCounts = {
  known: [],
  fields: [],
  flags: [],
  deaths: [],
  near_repeats: { events: 0, groups: 0 },
}

interface Given {
  counts?: Partial<CoverageCounts>
  quality?: Partial<QualityCounts>[]
  selection?: Omit<Selection, 'releases'>
  releases?: Release[]
  by?: CoverageOptions['by']
}

/** Asks over an engine that answers with these counts. */
function ask({ counts = {}, quality, selection = {}, releases = [madeRelease()], by = 'year' }: Given) {
  const told: CoverageCounts = { ...nothing, ...counts }
  const datasets = [...new Set(told.known.map(({ dataset }) => dataset))]
  const engine = {
    coverage: async () => told,
    quality: async () => quality ?? datasets.map((dataset) => ({ dataset, states_place: true, names_sources: true })),
  } as unknown as Engine
  const refs = releases.map(({ dataset, release }) => ({ dataset, release }))
  const subject = { selection: { releases: refs, ...selection }, releases, actorsTaken: [] }
  const boundaries = () => Promise.reject(new Error('not asked for'))
  return coverage.compute({ ...subject, engine, versus: null, boundaries }, { by })
}
const keys = (caveats: readonly { key: string }[]) => caveats.map(({ key }) => key)
const say = ({ key, values }: { key: string; values: Parameters<(typeof texts.en)[string]>[0] }) =>
  texts.en[key]!(values, formats('en')).replaceAll('\u00a0', ' ')

describe('coverage', () => {
  test('says how many events are known poorly', async () => {
    const counts = {
      known: [
        known(),
        known({ location_precision: 'admin1', time_precision: 'week', events: 30, imprecise_time: 30, flagged: 4 }),
      ],
    }
    const { result, sentence } = await ask({ counts })
    expect(result).toMatchObject({
      events: 40,
      imprecise_time: { events: 30, share: 0.75 },
      imprecise_place: { events: 30, of: 40, share: 0.75 },
      few_sources: { events: 12, of: 40, share: 0.3 },
      flagged: { events: 4, share: 0.1 },
      sources: {
        of: 40,
        none: { events: 0 },
        one: { events: 12 },
        two: { events: 6 },
        three_or_more: { events: 22 },
        mean: 0.8,
      },
    })
    expect(say(sentence)).toBe(
      'Of 40 events, 2014–2015, 75.0 % are dated only to a window of days, 75.0 % are not placed at or near a point, and 30.0 % rest on one named source or none.',
    )
  })

  test('has every precision in its mix, with the shares adding up to one', async () => {
    const { result } = await ask({ counts: { known: [known(), known({ time_precision: 'year', events: 5 })] } })
    for (const mix of [result.time_precision, result.location_precision]) {
      expect(mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    }
    expect(result.time_precision.map(({ precision, events }) => [precision, events])).toEqual([
      ['day', 10],
      ['days', 0],
      ['week', 0],
      ['month', 0],
      ['year', 5],
      ['unknown', 0],
    ])
  })

  test('follows quality over time, in the bin in which a window begins; bins outside the extent are null', async () => {
    const late = known({
      month: month(2015, 7),
      location_precision: 'near',
      one_source: 0,
      two_sources: 10,
      sources: 20,
    })
    const { result } = await ask({
      counts: { known: [known({ location_precision: 'country' }), late] },
      selection: { from: '2013-01-01', to: '2015-12-31' },
    })
    expect(result.bins).toEqual([
      expect.objectContaining({
        start: '2013-01-01',
        covered: 'none',
        events: null,
        imprecise_place: null,
        mean_sources: null,
      }),
      expect.objectContaining({
        start: '2014-01-01',
        events: 10,
        imprecise_place: 1,
        few_sources: 0.6,
        mean_sources: 1.6,
      }),
      expect.objectContaining({ start: '2015-01-01', events: 10, imprecise_place: 0, few_sources: 0, mean_sources: 2 }),
    ])
  })

  test('has no share in a bin without events', async () => {
    const { result } = await ask({ counts: { known: [known()] }, by: 'quarter' })
    expect(result.bins).toHaveLength(8)
    expect(result.bins[1]).toMatchObject({ covered: 'full', events: 0, imprecise_time: null, few_sources: null })
  })

  test('tells the extent of each release, who said so, and how much of the asked time it covers', async () => {
    const { result } = await ask({ counts: { known: [known()] }, selection: { from: '2015-01-01', to: '2016-12-31' } })
    expect(result.extents).toEqual([
      {
        dataset: 'made',
        release: '1',
        from: '2014-01-01',
        to: '2015-12-31',
        countries: null,
        basis: 'publisher',
        population: 'invented events',
        asked_days: 731,
        covered_days: 365,
        share: 365 / 731,
      },
    ])
  })

  test('does not know what share is covered where nobody said what the release covers', async () => {
    const extent = { from: null, to: null, countries: null, population: 'not stated', basis: 'unknown' as const }
    const { result } = await ask({ counts: { known: [known()] }, releases: [madeRelease({ extent })] })
    expect(result.extents[0]).toMatchObject({ covered_days: null, share: null })
    expect(result.bins).toEqual([
      expect.objectContaining({ start: '2014-01-01', end: '2014-01-31', covered: 'unknown' }),
    ])
  })

  test('covers nothing of a country that the release leaves out', async () => {
    const extent = { ...madeRelease().extent, countries: ['IRQ'] }
    const { result, sentence } = await ask({ releases: [madeRelease({ extent })], selection: { country: ['SYR'] } })
    expect(result.extents[0]).toMatchObject({ covered_days: 0, share: 0 })
    expect(sentence.key).toBe('uncovered')
  })

  test('lists missing fields, most often missing first, apart from those that the dataset never fills', async () => {
    const filled = { ...fields().filled, admin2: 4, headline: 9, event_type: 0 }
    const { result } = await ask({
      counts: { known: [known()], fields: [fields({ filled, never_filled: ['event_type'] })] },
    })
    expect(result.missing).toEqual([
      { field: 'admin2', events: 6, of: 10, share: 0.6 },
      { field: 'headline', events: 1, of: 10, share: 0.1 },
    ])
    expect(result.never_filled).toEqual([{ dataset: 'made', fields: ['event_type'] }])
  })

  test('counts a field as missing only in the datasets that ever fill it', async () => {
    const other = fields({
      dataset: 'other',
      events: 90,
      filled: { ...fields().filled, headline: 0 },
      never_filled: ['headline'],
    })
    const { result } = await ask({
      counts: {
        known: [known()],
        fields: [
          fields({ filled: { ...fields().filled, headline: 5 } }),
          { ...other, filled: { ...other.filled, country: 90 } },
        ],
      },
    })
    expect(result.missing.find(({ field }) => field === 'headline')).toEqual({
      field: 'headline',
      events: 5,
      of: 10,
      share: 0.5,
    })
  })

  test('leaves a dataset that names no sources out of their counts and says so; null when none does', async () => {
    const silent = { dataset: 'other', states_place: false, names_sources: false }
    const both = {
      known: [
        known(),
        known({ dataset: 'other', location_precision: 'unknown', one_source: 0, two_sources: 0, sources: 0 }),
      ],
    }
    const { result, caveats } = await ask({
      counts: both,
      quality: [{ dataset: 'made', states_place: true, names_sources: true }, silent],
    })
    expect(result).toMatchObject({ events: 20, imprecise_place: { events: 0, of: 10 }, sources: { of: 10 } })
    expect(keys(caveats)).toEqual(expect.arrayContaining(['places_not_stated', 'sources_not_named']))
    const alone = await ask({ counts: both, quality: [{ ...silent, dataset: 'made' }, silent] })
    expect(alone.result).toMatchObject({ imprecise_place: null, few_sources: null, sources: null })
    expect(alone.result.bins[0]).toMatchObject({ imprecise_place: null, few_sources: null, mean_sources: null })
    expect(say(alone.sentence)).toMatch(/does not say how well places are known\. The dataset names no sources\.$/)
    expect(keys(alone.caveats)).not.toContain('source_entries')
  })

  test('tells flags, duplicates and near repeats apart', async () => {
    const flags = [
      { flag: 'deaths_order', events: 3 },
      { flag: 'duplicate_row', events: 2 },
    ]
    const { result, caveats } = await ask({
      counts: { known: [known()], flags, near_repeats: { events: 4, groups: 2 } },
    })
    expect(result.flags).toEqual([
      { flag: 'deaths_order', events: 3, share: 0.3 },
      { flag: 'duplicate_row', events: 2, share: 0.2 },
    ])
    expect(result.duplicates).toEqual({
      duplicate_id: { events: 0, share: 0 },
      duplicate_row: { events: 2, share: 0.2 },
      near_repeats: { events: 4, share: 0.4, groups: 2 },
    })
    expect(keys(caveats)).toContain('near_repeats')
  })

  test('says that deaths heap, and at which values, only where they do', async () => {
    const deaths = (at: (value: number) => number) =>
      Array.from({ length: 200 }, (_, index) => ({
        deaths: index + 1,
        events: Math.round(20_000 * (index + 1) ** -1.5 * at(index + 1)),
      })).filter(({ events }) => events > 0)
    const of = (at: (value: number) => number) => ask({ counts: { known: [known()], deaths: deaths(at) } })
    const smooth = await of(() => 1)
    expect(smooth.result.heaping).toMatchObject({ others: [] })
    expect(keys(smooth.caveats)).not.toContain('heaped_deaths')
    const rounded = await of((value) => (value % 5 === 0 ? 2 : value === 7 ? 4 : 1))
    expect(keys(rounded.caveats)).toEqual(expect.arrayContaining(['heaped_deaths', 'favoured_deaths']))
    expect(rounded.result.heaping!.others.map(({ deaths }) => deaths)).toEqual([7])
    expect((await ask({ counts: { known: [known()] } })).result.heaping).toBeNull()
  })

  test('names the breaks of method inside the asked time, not those at its edges', async () => {
    const breaks = ['2013-06-01', '2014-01-01', '2014-07-01', '2016-01-01'].map((date) => ({
      date,
      what: { en: 'Counted anew.', ar: 'عدّ جديد.' },
    }))
    const { result, caveats } = await ask({ counts: { known: [known()] }, releases: [madeRelease({ breaks })] })
    expect(result.breaks.map(({ date }) => date)).toEqual(['2014-07-01'])
    expect(say(caveats.find(({ key }) => key === 'method_break')!)).toBe('made changes on 1 Jul 2014: Counted anew.')
  })

  test('of no event has nulls and zeros and says so', async () => {
    const { result, sentence, caveats } = await ask({})
    expect(result).toMatchObject({ events: 0, imprecise_time: { share: 0 }, sources: null, heaping: null, missing: [] })
    expect(sentence.key).toBe('none')
    expect(keys(caveats)).toContain('nothing_matched')
    expect(keys(caveats)).not.toContain('by_start')
  })
})

describe('coverage of made events', () => {
  const folder = temporaryFolder()
  let engine: Engine
  beforeAll(async () => {
    const events = rowsOf(fc.sample(anyEvent, { numRuns: 200, seed: 4 }))
    engine = await openDuckDbEngine(await writeReleases(folder.path, events), { memoryMb: 256 })
  })
  afterAll(() => {
    engine.close()
    folder.remove()
  })

  test('over any bins and any selection adds up to the events that begin inside them', async () => {
    const extent = { ...madeRelease().extent, from: '2013-01-01', to: '2016-12-31' }
    const boundaries = () => Promise.reject(new Error('not asked for'))
    await fc.assert(
      fc.asyncProperty(anySelection([madeRef]), fc.constantFrom('month', 'quarter', 'year'), async (selection, by) => {
        const context = {
          selection,
          releases: [madeRelease({ extent })],
          actorsTaken: [],
          versus: null,
          engine,
          boundaries,
        }
        const { result } = await coverage.compute(context, { by })
        const sum = result.bins.reduce((total, { events }) => total + (events ?? 0), 0)
        expect(sum).toBe(result.events)
        expect(result.events).toBe(await engine.count(selection))
      }),
      { numRuns: 20 },
    )
  })
})
