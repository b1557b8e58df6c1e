import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fraction } from '../../../test/exact-fraction.ts'
import { type Allocation, allocations, type PlaceCount, type PlaceLevel } from '../../model/aggregate.ts'
import { type LocationPrecision, locationPrecisions, wordsOf } from '../../model/codes.ts'
import { type CountedPlaces, countPlaces } from './count-places.ts'

/** Events known to a province, with their whole window inside; what matters is given. */
function row(given: Partial<PlaceCount> = {}): PlaceCount {
  return {
    country: 'IRQ',
    unit: 'Vell',
    parent: null,
    touches: null,
    known: true,
    location_precision: 'admin1',
    days_inside: 1,
    days: 1,
    events: 1,
    ...given,
  }
}

const loose = (location_precision: LocationPrecision, given: Partial<PlaceCount> = {}) =>
  row({ unit: null, known: false, location_precision, ...given })

const told = ({ places }: CountedPlaces) =>
  Object.fromEntries(places.map(({ id, certain, expected, possible }) => [id, [certain, expected, possible]]))

const anyRow: fc.Arbitrary<PlaceCount> = fc
  .record({
    country: fc.constantFrom('IRQ', 'SYR', null),
    unit: fc.constantFrom('Vell', 'Dor', 'Isen', null),
    parent: fc.constantFrom('Upper', null),
    touches: fc.option(fc.uniqueArray(fc.constantFrom('Vell', 'Dor', 'Isen', 'Far'), { minLength: 2 }), {
      nil: null,
      freq: 6,
    }),
    known: fc.boolean(),
    location_precision: fc.constantFrom(...wordsOf(locationPrecisions)),
    days: fc.constantFrom(1, 2, 3, 7, 30, 365),
    inside: fc.nat(400),
    events: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ inside, ...rest }) => {
    const days_inside = (inside % rest.days) + 1
    return rest.unit === null || rest.touches
      ? { ...rest, unit: null, known: false, days_inside }
      : { ...rest, days_inside }
  })
const anyRows = fc.array(anyRow, { maxLength: 15 })
const anyLevel = fc.constantFrom<PlaceLevel>('country', 'admin1', 'admin2', 'cell')
const anyAllocation = fc.constantFrom<Allocation>(...allocations)
const areaOf = (unit: string) => ({ Vell: 10, Dor: 0.3, IRQ: 7 })[unit] ?? 0

describe('counting events by place', () => {
  test('of nothing lists nothing', () => {
    expect(countPlaces([], 'admin1')).toEqual({
      places: [],
      events: 0,
      unallocated: {},
      unallocatedTotal: 0,
      outside: 0,
    })
  })

  test('lists the most expected first, equals by id', () => {
    const { places } = countPlaces([row({ unit: 'B' }), row({ unit: 'A' }), row({ unit: 'C', events: 2 })], 'admin1')
    expect(places.map(({ id }) => id)).toEqual(['IRQ/C', 'IRQ/A', 'IRQ/B'])
  })

  test('provinces of the same name in two countries are two', () => {
    expect(told(countPlaces([row(), row({ country: 'SYR' })], 'admin1'))).toEqual({
      'IRQ/Vell': [1, 1, 1],
      'SYR/Vell': [1, 1, 1],
    })
  })

  test('an event partly outside the asked time is expected by its share and not certain', () => {
    const counted = countPlaces([row({ days_inside: 1, days: 4, events: 2 })], 'admin1')
    expect(told(counted)).toEqual({ 'IRQ/Vell': [0, 0.5, 2] })
    expect(counted.outside).toBe(1.5)
  })

  test('an event known to the country is possible in each listed unit of it, and unallocated', () => {
    const counted = countPlaces(
      [row(), row({ unit: 'Dor' }), row({ country: 'SYR' }), loose('country', { events: 3 })],
      'admin1',
    )
    expect(told(counted)).toEqual({ 'IRQ/Vell': [1, 1, 4], 'IRQ/Dor': [1, 1, 4], 'SYR/Vell': [1, 1, 1] })
    expect(counted.unallocated).toEqual({ country: 3 })
  })

  test('an event at sea or in the air, or of no country, is possible nowhere', () => {
    const counted = countPlaces([row(), loose('sea_or_air'), loose('country', { country: null })], 'admin1')
    expect(told(counted)).toEqual({ 'IRQ/Vell': [1, 1, 1] })
    expect(counted.unallocated).toEqual({ sea_or_air: 1, country: 1 })
  })

  test('an event known to the province is possible in the districts of that province only', () => {
    const counted = countPlaces(
      [
        row({ parent: 'Vell', unit: 'Brae' }),
        row({ parent: 'Dor', unit: 'Brae' }),
        loose('admin1', { parent: 'Vell' }),
        loose('region'),
      ],
      'admin2',
    )
    expect(told(counted)).toEqual({ 'IRQ/Vell/Brae': [1, 1, 3], 'IRQ/Dor/Brae': [1, 1, 2] })
  })

  test('a circle over several cells is possible in those that are listed', () => {
    const cell = (unit: string) => row({ unit, location_precision: 'exact' })
    const counted = countPlaces([cell('1'), cell('2'), cell('4'), loose('near', { touches: ['1', '2', '3'] })], 'cell')
    expect(told(counted)).toEqual({ '1': [1, 1, 2], '2': [1, 1, 2], '4': [1, 1, 1] })
    expect(counted.unallocated).toEqual({ near: 1 })
  })

  test('a cell that lies in two countries is one, and within reach of events known to either', () => {
    const counted = countPlaces(
      [row({ unit: '7' }), row({ unit: '7', country: 'SYR' }), loose('country'), loose('country', { country: 'SYR' })],
      'cell',
    )
    expect(told(counted)).toEqual({ '7': [2, 2, 4] })
  })

  test('a named event that only may lie in the asked place is possible in its unit only, and makes none', () => {
    const unplaced = row({ known: false, location_precision: 'near' })
    expect(told(countPlaces([row(), row({ unit: 'Dor' }), unplaced], 'admin1'))).toEqual({
      'IRQ/Vell': [1, 1, 2],
      'IRQ/Dor': [1, 1, 1],
    })
    expect(countPlaces([unplaced], 'admin1')).toMatchObject({ places: [], unallocated: { near: 1 }, events: 1 })
  })

  test('shared out as observed, the known events are the weights', () => {
    const counted = countPlaces(
      [row({ events: 3 }), row({ unit: 'Dor' }), loose('country', { events: 8 })],
      'admin1',
      'observed',
    )
    expect(told(counted)).toEqual({ 'IRQ/Vell': [3, 9, 11], 'IRQ/Dor': [1, 3, 9] })
    expect(counted.unallocatedTotal).toBe(0)
  })

  test('shared out by area, areas are; where no area is known it stays unallocated', () => {
    const rows = [row(), row({ unit: 'Dor' }), loose('country', { events: 4 })]
    const areas = (unit: string) => ({ Vell: 1, Dor: 3 })[unit] ?? 0
    expect(told(countPlaces(rows, 'admin1', 'area', areas))).toEqual({ 'IRQ/Dor': [1, 4, 5], 'IRQ/Vell': [1, 2, 5] })
    expect(countPlaces(rows, 'admin1', 'area').unallocated).toEqual({ country: 4 })
  })

  test('expected, unallocated and outside make up all events, however mass is shared out', () => {
    fc.assert(
      fc.property(anyRows, anyLevel, anyAllocation, (rows, level, allocate) => {
        const { places, events, unallocated, unallocatedTotal, outside } = countPlaces(rows, level, allocate, areaOf)
        expect(events).toBe(rows.reduce((sum, row) => sum + row.events, 0))
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
        expect(
          Math.abs(sum(places.map(({ expected }) => expected)) + unallocatedTotal + outside - events),
        ).toBeLessThan(1e-9)
        expect(Math.abs(sum(Object.values(unallocated)) - unallocatedTotal)).toBeLessThan(1e-9)
      }),
      { numRuns: 300 },
    )
  })

  test('every number is the nearest to its exact fraction where nothing is shared out', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const counted = countPlaces(rows, 'admin1')
        const mass = (some: readonly PlaceCount[]) =>
          Fraction.sum(some.map(({ events, days_inside, days }) => Fraction.of(events * days_inside, days)))
        const isOf = (id: string) => (row: PlaceCount) => row.known && `${row.country ?? ''}/${row.unit}` === id
        for (const { id, expected } of counted.places)
          expect(mass(rows.filter(isOf(id))).isNearest(expected)).toBe(true)
        expect(mass(rows.filter(({ known }) => !known)).isNearest(counted.unallocatedTotal)).toBe(true)
        const all = rows.reduce((sum, { events }) => sum + events, 0)
        expect(Fraction.of(all).minus(mass(rows)).isNearest(counted.outside)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('certain ≤ expected ≤ possible in every place, however mass is shared out', () => {
    fc.assert(
      fc.property(anyRows, anyLevel, anyAllocation, (rows, level, allocate) =>
        countPlaces(rows, level, allocate, areaOf).places.every(
          ({ certain, expected, possible }) => certain <= expected && expected <= possible,
        ),
      ),
      { numRuns: 300 },
    )
  })

  test('neither the order of rows nor how events are put together in rows changes a bit', () => {
    const together = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 })),
    )
    fc.assert(
      fc.property(together, anyLevel, anyAllocation, ([rows, apart], level, allocate) => {
        const twice = rows.map((row) => ({ ...row, events: row.events * 2 }))
        // A cell may lie in several countries; which of them it names is not counted.
        const numbers = (some: readonly PlaceCount[]) => {
          const { places, ...sums } = countPlaces(some, level, allocate, areaOf)
          return {
            ...sums,
            places: places.map(({ id, certain, expected, possible }) => [id, certain, expected, possible]),
          }
        }
        expect(numbers(apart)).toEqual(numbers(twice))
      }),
      { numRuns: 150 },
    )
  })
})
