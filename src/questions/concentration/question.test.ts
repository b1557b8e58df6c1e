import { describe, expect, test } from 'vitest'
import { madeRef, madeRelease } from '../../../test/made-release.ts'
import type { Boundaries } from '../../boundaries/index.ts'
import type { Engine } from '../../events/engine.ts'
import type { PlaceCount } from '../../model/aggregate.ts'
import type { Selection } from '../../model/selection.ts'
import { concentration, type ConcentrationOptions } from './question.ts'

const row = (unit: string | null, events: number, given: Partial<PlaceCount> = {}): PlaceCount => ({
  country: 'IRQ',
  unit,
  parent: null,
  touches: null,
  known: unit !== null,
  location_precision: unit === null ? 'country' : 'admin1',
  days_inside: 1,
  days: 1,
  events,
  ...given,
})

/** Four provinces of Iraq and one of Syria; all that the question reads of boundaries. */
const boundaries = {
  units: ['IRQ', 'IRQ', 'IRQ', 'IRQ', 'SYR'].map((country, index) => ({
    code: `${country}-${index}`,
    country,
    name: `Province ${index}`,
    area_km2: index + 1,
  })),
} as unknown as Boundaries

function ask(
  rows: readonly PlaceCount[],
  options: Partial<ConcentrationOptions> = {},
  selection: Omit<Selection, 'releases'> = {},
) {
  const engine = { places: async () => [...rows] } as unknown as Engine
  return concentration.compute(
    {
      engine,
      selection: { releases: [madeRef], ...selection },
      releases: [madeRelease()],
      actorsTaken: [],
      versus: null,
      boundaries: async () => boundaries,
    },
    { place_level: 'admin1', place_by: 'delivered', allocate: 'none', ...options },
  )
}
const keys = (caveats: readonly { key: string }[]) => caveats.map(({ key }) => key)

describe('concentration', () => {
  test('lists places with their shares, and limits that take in what is not allocated', async () => {
    const { result } = await ask([row('Vell', 6), row('Dor', 2), row(null, 2)])
    expect(result.places).toEqual([
      {
        id: 'IRQ/Vell',
        name: 'Vell',
        certain: 6,
        expected: 6,
        possible: 8,
        share: 0.75,
        share_low: 0.6,
        share_high: 0.8,
      },
      {
        id: 'IRQ/Dor',
        name: 'Dor',
        certain: 2,
        expected: 2,
        possible: 4,
        share: 0.25,
        share_low: 0.2,
        share_high: 0.4,
      },
    ])
    expect(result).toMatchObject({
      events: 10,
      unallocated: { total: 2, by_precision: { country: 2 } },
      outside: 0,
      frame: null,
      gini_touched: 0.25,
      gini_all: null,
      hhi: 0.625,
      top: [{ k: 1, share: 0.75 }],
    })
    expect(result.lorenz).toEqual([
      { places: 0, events: 0 },
      { places: 0.5, events: 0.25 },
      { places: 1, events: 1 },
    ])
  })

  test('of nothing has no numbers and says so', async () => {
    const { result, sentence, caveats } = await ask([])
    expect(result).toMatchObject({
      places: [],
      events: 0,
      gini_touched: null,
      gini_all: null,
      hhi: null,
      top: [],
      lorenz: [],
    })
    expect(sentence.key).toBe('none')
    expect(keys(caveats)).toContain('nothing_matched')
  })

  test('of events that are nowhere known says so', async () => {
    const { result, sentence } = await ask([row(null, 3)])
    expect(result).toMatchObject({ places: [], events: 3, unallocated: { total: 3 } })
    expect(sentence).toMatchObject({ key: 'nowhere', values: { events: 3 } })
  })

  test('by boundary counts against every province of the asked countries', async () => {
    const { result } = await ask([row('IRQ-0', 4)], { place_by: 'boundary' }, { country: ['IRQ'] })
    expect(result.places[0]).toMatchObject({ id: 'IRQ/IRQ-0', name: 'Province 0' })
    expect(result).toMatchObject({ frame: { units: 4 }, gini_touched: 0, gini_all: 0.75 })
  })

  test('by boundary without a country counts against those of the countries that are touched', async () => {
    const { result } = await ask([row('IRQ-0', 4), row('SYR-4', 4, { country: 'SYR' })], { place_by: 'boundary' })
    expect(result.frame?.units).toBe(5)
  })

  test('shared out by area, its areas are those of the boundaries, and the sentence says so', async () => {
    const rows = [row('IRQ-0', 1), row('IRQ-3', 1), row(null, 5)]
    const { result, sentence } = await ask(rows, { place_by: 'boundary', allocate: 'area' })
    expect(result.places.map(({ id, expected }) => [id, expected])).toEqual([
      ['IRQ/IRQ-3', 5],
      ['IRQ/IRQ-0', 2],
    ])
    expect(result.unallocated.total).toBe(0)
    expect(sentence.key).toBe('concentrated_area')
  })

  test('has a key of its own in the sentence when shared out as observed', async () => {
    expect((await ask([row('Vell', 1), row(null, 1)], { allocate: 'observed' })).sentence.key).toBe(
      'concentrated_observed',
    )
  })

  test.each([
    ['country', row('IRQ', 1), 'Iraq'],
    ['cell', row('180000', 1), 'PRIO-GRID 180000'],
    ['admin2', row('Brae', 1, { parent: 'Vell' }), 'Brae (Vell)'],
    ['admin2', row('Brae', 1), 'Brae'],
  ] as const)('names a place of level %s', async (place_level, row, name) => {
    expect((await ask([row], { place_level })).result.places[0]?.name).toBe(name)
  })

  test.each([
    [{ place_by: 'boundary', place_level: 'admin2' }, 'no_boundaries'],
    [{ place_by: 'boundary', place_level: 'cell' }, 'no_boundaries'],
    [{ allocate: 'area' }, 'no_areas'],
  ] as const)('refuses %j', async (options, code) => {
    await expect(ask([], options)).rejects.toMatchObject({ code, exitCode: 2 })
  })

  test('gives the shares of the first 1, 3, 5 and 10 places as far as there are so many', async () => {
    const { result } = await ask(Array.from({ length: 5 }, (_, i) => row(`P${i}`, 1)))
    expect(result.top.map(({ k }) => k)).toEqual([1, 3, 5])
    expect(result.top.at(-1)?.share).toBe(1)
  })

  test('tells what lies outside, what is not allocated and whose names these are', async () => {
    const { caveats } = await ask([row('Vell', 2, { days: 4 }), row(null, 2)])
    expect(caveats).toContainEqual({ key: 'outside', values: { mass: 1.5 } })
    expect(caveats).toContainEqual({ key: 'unallocated', values: { mass: 2, share: 0.5, level: 'admin1' } })
    expect(keys(caveats)).toEqual(expect.arrayContaining(['share_limits', 'delivered_names', 'touched_only']))
  })

  test('the headline is a few numbers of the result', async () => {
    const { result } = await ask([row('Vell', 4)])
    expect(concentration.headline(result)).toEqual({ events: 4, places: 1, hhi: 1, gini_touched: 0 })
  })
})

describe('beyond what the release covers', () => {
  test('says so, and never that nothing is recorded', async () => {
    const { sentence, caveats } = await ask([], {}, { from: '2030-01-01' })
    expect(sentence.key).toBe('uncovered')
    expect(caveats.map(({ key }) => key)).toContain('period_not_covered')
    expect(caveats.map(({ key }) => key)).not.toContain('nothing_matched')
  })

  test('inside it, nothing recorded is said as such', async () => {
    const { sentence, caveats } = await ask([], {}, { from: '2014-02-01', to: '2014-02-28' })
    expect(sentence.key).toBe('none')
    expect(caveats.map(({ key }) => key)).not.toContain('period_not_covered')
  })
})
