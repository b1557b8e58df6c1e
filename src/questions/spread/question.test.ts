import { describe, expect, test } from 'vitest'
import { madeRef, madeRelease } from '../../../test/made-release.ts'
import type { Engine } from '../../events/engine.ts'
import type { PlaceCount } from '../../model/aggregate.ts'
import { formats } from '../../model/formats.ts'
import type { Selection } from '../../model/selection.ts'
import { greatCircleKm } from '../../stats/index.ts'
import type { Subject } from '../question.ts'
import { judge } from './compare-sides.ts'
import { madePlace, madePoints, type MadePoint, scattered } from './made-points.ts'
import { spread, type SpreadOptions } from './question.ts'

interface Given {
  points: readonly MadePoint[]
  places?: readonly PlaceCount[]
  selection?: Partial<Selection>
}

/** Selections are told apart by their country. */
function ask(first: Given, second: Given | null = null, options: Partial<SpreadOptions> = {}) {
  const subject = ({ selection }: Given): Subject => ({
    selection: { releases: [madeRef], ...selection },
    releases: [madeRelease()],
    actorsTaken: [],
  })
  const of = ({ country }: Selection) => (second && country?.[0] === 'SYR' ? second : first)
  const engine = {
    points: async (selection: Selection) => madePoints(of(selection).points),
    places: async (selection: Selection) => [...(of(selection).places ?? [])],
    count: async () => 0,
  } as unknown as Engine
  return spread.compute(
    {
      ...subject(first),
      engine,
      boundaries: () => Promise.reject(new Error('not asked for')),
      versus: second && subject({ ...second, selection: { country: ['SYR'] } }),
    },
    { place_level: 'admin1', replicates: 199, seed: 1, ...options },
  )
}
const one = async (points: readonly MadePoint[], places: readonly PlaceCount[] = [], options = {}) =>
  (await ask({ points, places }, null, options)).result.a
const compare = async (a: readonly MadePoint[], b: readonly MadePoint[], options = {}) =>
  ask({ points: a, selection: { country: ['IRQ'] } }, { points: b }, options)
const keys = (caveats: readonly { key: string; values?: Record<string, unknown> }[]) =>
  caveats.map(({ key, values }) =>
    key === 'of_side' ? `${String(values?.['side'])} ${String(values?.['caveat'])}` : key,
  )

describe('how far events are spread', () => {
  test('is told over those known to a point, with the mass that lies inside the asked time', async () => {
    const side = await one([
      { latitude: 0, longitude: 0, events: 3 },
      { latitude: 0, longitude: 2, events: 6, daysInside: 1, days: 2 },
    ])
    expect(side).toMatchObject({
      events: 9,
      outside: 3,
      points: { events: 9, mass: 6, distinct: 2, cells: 2, fullest_cell: 0.5 },
      unplaced: { total: 0, by_precision: {} },
      mean_centre: { latitude: 0, longitude: expect.closeTo(1, 10) },
      ellipse: { minor_km: expect.closeTo(0, 6), bearing: expect.closeTo(90, 6) },
    })
    expect(side.standard_distance!.km).toBeCloseTo(
      greatCircleKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }),
      6,
    )
  })

  test('leaves out what is known to an area only, and tells what it would be with it', async () => {
    const point = { latitude: 33, longitude: 44 }
    const side = await one([
      ...scattered(33, 44, 0.1),
      { ...point, precision: 'admin1', longitude: 48, events: 10 },
      { ...point, precision: 'country', longitude: 60, events: 20 },
      { ...point, precision: 'near', placed: false, longitude: 70, events: 5 },
      { precision: 'exact', events: 2 },
    ])
    expect(side.unplaced).toEqual({ total: 37, by_precision: { exact: 2, near: 5, admin1: 10, country: 20 } })
    expect(side.standard_distance!.km).toBeLessThan(50)
    expect(side.with_areas).toMatchObject({ mass: 10 })
    expect(side.with_areas!.km).toBeGreaterThan(90)
    const without = await one(scattered(33, 44, 0.1))
    expect(side.standard_distance).toEqual(without.standard_distance)
    expect(without.with_areas).toBeNull()
  })

  test('is bounded by the circles of events that are only near a point', async () => {
    const near = (radiusKm: number) =>
      scattered(33, 44, 0.3).map((row): MadePoint => ({ ...row, precision: 'near', radiusKm }))
    const { standard_distance } = await one(near(25))
    expect(standard_distance!.circles_low).toBeCloseTo(standard_distance!.km - 25, 8)
    expect(standard_distance!.circles_high).toBeCloseTo(standard_distance!.km + 25, 8)
    expect((await one(near(500))).standard_distance!.circles_low).toBe(0)
  })

  test.each([
    [179.9, 'across the antimeridian'],
    [-60, 'elsewhere'],
  ])('around the longitude %d is the same as around any other, %s', async (longitude) => {
    const around = (east: number) =>
      scattered(12, east, 0.25).map((row) => ({ ...row, longitude: ((row.longitude! + 540) % 360) - 180 }))
    const here = await one(around(longitude))
    const there = await one(around(20))
    expect(here.standard_distance!.km).toBeCloseTo(there.standard_distance!.km, 6)
  })

  test.each([0, 1, 2])('has no answer for %d events known to a point, and says so', async (count) => {
    const points: MadePoint[] = [{ precision: 'country', events: 4 }]
    if (count > 0) points.push({ latitude: 33, longitude: 44, events: count })
    const { result, sentence, caveats } = await ask({ points })
    expect(result.a).toMatchObject({
      mean_centre: null,
      median_centre: null,
      standard_distance: null,
      ellipse: null,
      with_areas: null,
      points: { events: count },
    })
    expect(sentence).toMatchObject({ key: 'few', values: { events: 4 + count, points: count } })
    expect(keys(caveats)).not.toContain('drawn_cells')
  })

  test('of three events in one place is nothing, in no direction', async () => {
    const { result, sentence } = await ask({ points: [{ latitude: 33, longitude: 44, events: 3 }] })
    expect(result.a.standard_distance).toMatchObject({ km: 0, low: null, high: null })
    expect(result.a.ellipse).toEqual({ major_km: 0, minor_km: 0, bearing: null })
    expect(sentence).toMatchObject({ key: 'spread', values: { km: 0, low: null } })
  })

  test('of nothing says that nothing is recorded, and of what is not covered that it is not', async () => {
    const nothing = await ask({ points: [] })
    expect(nothing.sentence.key).toBe('none')
    expect(keys(nothing.caveats)).toContain('nothing_matched')
    const uncovered = await ask({ points: [], selection: { from: '2030-01-01' } })
    expect(uncovered.sentence.key).toBe('uncovered')
    expect(keys(uncovered.caveats)).not.toContain('nothing_matched')
  })
})

describe('places touched', () => {
  test('are counted where an event is known; others may be', async () => {
    const { places } = await one([], [
      madePlace('Vell'),
      madePlace('Dor', { days_inside: 1, days: 4 }),
      madePlace('Brae', { known: false }),
      madePlace(null, { events: 5 }),
    ]) // prettier-ignore
    expect(places).toEqual({ certain: 1, touched: 2, possible: 3, unallocated: 6 })
  })

  test('by cell take in the cells that a circle touches', async () => {
    const circle = madePlace(null, { touches: ['7', '8', '9'], location_precision: 'near' })
    const { places } = await one([], [madePlace('7'), circle], { place_level: 'cell' })
    expect(places).toEqual({ certain: 1, touched: 1, possible: 3, unallocated: 1 })
  })
})

describe('the interval', () => {
  test('holds the standard distance; the same seed gives the same one and another gives another', async () => {
    const points = scattered(33, 44, 0.4)
    const side = await one(points)
    const { km, low, high } = side.standard_distance!
    expect(low!).toBeLessThan(km)
    expect(high!).toBeGreaterThan(km)
    expect(await one(points)).toEqual(side)
    expect((await one(points, [], { seed: 2 })).standard_distance!.low).not.toBe(low)
  })

  test.each([
    ['few cells', scattered(33, 44, 0.4, 9)],
    ['one cell that holds most', [...scattered(33, 44, 0.4), { latitude: 33.1, longitude: 44.1, events: 200 }]],
  ])('is none over %s', async (_, points) => {
    const { result, caveats } = await ask({ points })
    expect(result.a.standard_distance).toMatchObject({ low: null, high: null })
    expect(keys(caveats)).toContain('no_interval')
  })
})

describe('what is drawn', () => {
  test('are cells of at least three events by their middle; the rest is counted together', async () => {
    const { grid } = await one([
      { latitude: 33.1, longitude: 44.1, events: 2 },
      { latitude: 33.2, longitude: 44.4, events: 2 },
      { latitude: 34.1, longitude: 44.1, events: 2 },
      { latitude: -33.1, longitude: -44.1, events: 9 },
      { latitude: 90, longitude: 180, events: 1 },
    ])
    expect(grid).toEqual({
      cells: [
        { latitude: -33.25, longitude: -44.25, expected: 9 },
        { latitude: 33.25, longitude: 44.25, expected: 4 },
      ],
      total: 4,
      withheld: { cells: 2, expected: 3 },
    })
  })

  test('are at most two thousand cells, the fullest', async () => {
    const points = Array.from({ length: 2100 }, (_, i): MadePoint => {
      return { latitude: Math.floor(i / 100) + 0.1, longitude: (i % 100) + 0.1, events: 3 + i }
    })
    const { grid } = await one(points)
    expect(grid.cells).toHaveLength(2000)
    expect(grid.total).toBe(2100)
    expect(grid.cells.at(-1)!.expected).toBe(103)
  })
})

describe('a comparison', () => {
  test('of far more and far less, each with its interval', async () => {
    const [narrow, wide] = [scattered(33, 44, 0.3), scattered(35, 38, 1.5)]
    const { result, sentence } = await compare(wide, narrow)
    const { ratio, low, high, verdict, centres_apart, difference } = result.comparison!
    expect(ratio).toBeGreaterThan(4)
    expect(low!).toBeGreaterThan(2)
    expect(high!).toBeGreaterThan(ratio!)
    expect(verdict).toBe('far_more')
    expect(centres_apart).toBeGreaterThan(500)
    expect(difference).toEqual({ a_countries: ['IRQ'], b_countries: ['SYR'] })
    expect(spread.texts.en['compared']!(sentence.values, formats('en'))).toMatch(
      /^Events are far more spread out in Iraq than in Syria: standard distance \d+ km against \d+ km \(ratio \d\.\d, 95 % interval \d\.\d to \d\.\d\)\.$/,
    )
    expect((await compare(narrow, wide)).result.comparison!.verdict).toBe('far_less')
  })

  test('of what is alike draws other numbers for each side', async () => {
    const points = scattered(33, 44, 0.4)
    const { result } = await compare(points, points)
    expect(result.comparison).toMatchObject({ ratio: 1, verdict: 'about_as' })
    expect(result.a.standard_distance!.km).toBe(result.b!.standard_distance!.km)
    expect(result.a.standard_distance!.low).not.toBe(result.b!.standard_distance!.low)
  })

  test('tells what holds for both once and the rest under the name of its side', async () => {
    const { caveats } = await compare([...scattered(33, 44, 0.3), { precision: 'country' }], scattered(33, 44, 0.4))
    expect(keys(caveats)).toEqual(expect.arrayContaining(['drawn_cells', 'nearest_town', 'a unplaced']))
    expect(keys(caveats)).not.toContain('b unplaced')
  })

  test('without three points on both sides is none', async () => {
    const { result, sentence } = await compare(scattered(33, 44, 0.3), [{ latitude: 33, longitude: 44 }])
    expect(result.comparison).toMatchObject({ ratio: null, low: null, high: null, verdict: null, centres_apart: null })
    expect(sentence).toMatchObject({ key: 'not_compared', values: { a_points: 144, b_points: 1 } })
  })

  test('with a single place on the other side has no ratio', async () => {
    const { result, sentence } = await compare(scattered(33, 44, 0.3), [{ latitude: 33, longitude: 44, events: 5 }])
    expect(result.comparison).toMatchObject({ ratio: null, verdict: null })
    expect(sentence.key).toBe('compared')
  })

  test.each([
    [2.1, 9, 'far_more'],
    [2, 9, 'more'],
    [1.01, 3, 'more'],
    [0.9, 1.2, 'about_as'],
    [0.5, 2, 'about_as'],
    [0.4, 1.2, 'unclear'],
    [0.9, 2.1, 'unclear'],
    [0.3, 0.99, 'less'],
    [0.1, 0.5, 'less'],
    [0.1, 0.49, 'far_less'],
  ])('whose ratio lies between %d and %d is %s', (low, high, verdict) => {
    expect(judge(low, high)).toBe(verdict)
  })
})

test('the headline is a few numbers of the result', async () => {
  const { result } = await ask({ points: scattered(33, 44, 0.4), places: [madePlace('Vell')] })
  expect(spread.headline(result)).toEqual({
    events: 144,
    places: 1,
    standard_distance: result.a.standard_distance!.km,
  })
  const two = (await compare(scattered(33, 44, 0.4), scattered(33, 44, 0.8))).result
  expect(spread.headline(two)).toMatchObject({ ratio: two.comparison!.ratio })
})
