import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fraction } from '../../../test/exact-fraction.ts'
import { timeBuckets } from '../../model/calendar.ts'
import { type Bin, makeBins } from './bins.ts'
import { type CountedWindows, countWindows } from './count-windows.ts'
import { anyWindow, columnsOf, windowRow } from '../../../test/made-windows.ts'
import type { Counts, Row } from './tally.ts'

const open = { from: undefined, to: undefined, known: true }

const anyBins = fc
  .record({
    start: fc.integer({ min: -70, max: 70 }),
    length: fc.nat(90),
    by: fc.constantFrom(...timeBuckets),
    covered: fc.option(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.nat(60))),
  })
  .map(({ start, length, by, covered }) =>
    makeBins({ start, end: start + length }, by, [
      covered ? { from: covered[0], to: covered[0] + covered[1], known: true } : open,
    ]),
  )

const anyRows = fc.array(anyWindow, { maxLength: 12 })

/** Counted day by day: each day of an event's window holds one part of it. */
function dayByDay(rows: readonly Row[], bins: readonly Bin[]) {
  const counted = bins.filter(({ covered }) => covered !== 'none')
  const daysOf = (row: Row) => Array.from({ length: row.end - row.start + 1 }, (_, i) => row.start + i)
  const inBin = (bin: Bin, row: Row) => daysOf(row).filter((day) => day >= bin.start && day <= bin.end)
  const isCounted = (day: number) => counted.some((bin) => day >= bin.start && day <= bin.end)
  const mass = (row: Row, days: readonly number[]) => Fraction.of(days.length, daysOf(row).length)
  return {
    expected: (bin: Bin) => Fraction.sum(rows.filter(({ placed }) => placed).map((row) => mass(row, inBin(bin, row)))),
    possible: (bin: Bin) => rows.filter((row) => inBin(bin, row).length > 0).length,
    certain: (bin: Bin) => rows.filter((row) => row.placed && inBin(bin, row).length === daysOf(row).length).length,
    deaths: (bin: Bin, key: 'low' | 'best' | 'high') =>
      Fraction.sum(
        rows
          .filter(({ placed }) => placed)
          .map((row) => Fraction.of(row[key] * inBin(bin, row).length, daysOf(row).length)),
      ),
    outside: Fraction.sum(
      rows.map((row) =>
        mass(
          row,
          daysOf(row).filter((day) => !isCounted(day)),
        ),
      ),
    ),
    unallocated: Fraction.sum(
      rows.filter(({ placed }) => !placed).map((row) => mass(row, daysOf(row).filter(isCounted))),
    ),
  }
}

const count = (rows: readonly Row[], bins: readonly Bin[], measure: 'events' | 'active' = 'events') =>
  countWindows(columnsOf(rows), bins, measure)
const present = ({ bins }: CountedWindows) => bins.filter((bin): bin is Counts => bin !== null)

describe('counting events over time', () => {
  const months = makeBins({ start: 0, end: 58 }, 'month', [open])

  test('an event of one day counts once in its bin', () => {
    const { bins, total } = count([windowRow({ start: 31 })], months)
    expect(bins.map((bin) => bin?.certain)).toEqual([0, 1])
    expect(total).toMatchObject({ events: 1, certain: 1, expected: 1, possible: 1, outside: 0, unallocated: 0 })
  })

  test('an event over an edge is spread by days, certain in no bin and certain in the total', () => {
    const { bins, total } = count([windowRow({ start: 30, end: 33 })], months)
    expect(bins.map((bin) => [bin?.certain, bin?.expected, bin?.possible])).toEqual([
      [0, 0.25, 1],
      [0, 0.75, 1],
    ])
    expect(total.certain).toBe(1)
  })

  test('without events every covered bin holds zero, and without bins all mass is outside', () => {
    expect(count([], months).bins.map((bin) => bin?.possible)).toEqual([0, 0])
    expect(count([windowRow({ end: 9 })], []).total).toMatchObject({ events: 1, expected: 0, possible: 0, outside: 1 })
  })

  test('a bin that is not covered is null and its mass lies outside', () => {
    const bins = makeBins({ start: 0, end: 58 }, 'month', [{ from: 31, to: undefined, known: true }])
    const counted = count([windowRow({ start: 30, end: 31 })], bins)
    expect(counted.bins[0]).toBeNull()
    expect(counted.total).toMatchObject({ certain: 0, expected: 0.5, possible: 1, outside: 0.5 })
  })

  test('an event that only may lie in the asked place is possible and unallocated', () => {
    const { bins, total } = count([windowRow({ placed: false })], months)
    expect(bins[0]).toMatchObject({ certain: 0, expected: 0, possible: 1 })
    expect(total).toMatchObject({ events: 1, expected: 0, unallocated: 1 })
  })

  test('is what counting day by day gives, and no mass is lost', () => {
    fc.assert(
      fc.property(anyRows, anyBins, (rows, bins) => {
        const counted = count(rows, bins)
        const plain = dayByDay(rows, bins)
        const inBins = bins.filter(({ covered }) => covered !== 'none').map((bin) => plain.expected(bin))
        const law = Fraction.sum([...inBins, plain.outside, plain.unallocated])
        expect(law.equals(Fraction.of(rows.length))).toBe(true)
        bins.forEach((bin, index) => {
          const told = counted.bins[index]
          if (bin.covered === 'none') return expect(told).toBeNull()
          expect(told).toMatchObject({ certain: plain.certain(bin), possible: plain.possible(bin) })
          expect(plain.expected(bin).isNearest(told?.expected ?? NaN)).toBe(true)
        })
        const { total } = counted
        expect(total.events).toBe(rows.length)
        expect(Fraction.sum(inBins).isNearest(total.expected)).toBe(true)
        expect(plain.outside.isNearest(total.outside)).toBe(true)
        expect(plain.unallocated.isNearest(total.unallocated)).toBe(true)
        const told = present(counted).reduce((sum, bin) => sum + bin.expected, 0)
        expect(Math.abs(told - total.expected)).toBeLessThan(1e-9)
        expect(Math.abs(told + total.outside + total.unallocated - rows.length)).toBeLessThan(1e-9)
      }),
      { numRuns: 200 },
    )
  })

  test('certain ≤ expected ≤ possible in every bin and in the total, by both measures', () => {
    fc.assert(
      fc.property(anyRows, anyBins, fc.constantFrom('events' as const, 'active' as const), (rows, bins, measure) => {
        const counted = count(rows, bins, measure)
        return [...present(counted), counted.total].every(
          ({ certain, expected, possible }) => certain <= expected && expected <= possible,
        )
      }),
      { numRuns: 200 },
    )
  })

  test('neither the order of rows nor how events are put together in rows changes a bit', () => {
    const together = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows, ...rows], { minLength: rows.length * 3 })),
    )
    fc.assert(
      fc.property(
        together,
        anyBins,
        fc.constantFrom('events' as const, 'active' as const),
        ([rows, apart], bins, measure) => {
          const sums = ['events', 'low', 'best', 'high', 'withoutBest', 'withoutBounds'] as const
          const triple = rows.map((row) => ({ ...row, ...Object.fromEntries(sums.map((key) => [key, row[key] * 3])) }))
          expect(count(triple, bins, measure)).toEqual(count(apart, bins, measure))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('active events', () => {
  const days = makeBins({ start: 0, end: 2 }, 'day', [open])

  test('that last throughout count once in each bin, those of sometime are only possible there', () => {
    const told = (row: Partial<Row>) =>
      count([windowRow({ start: 0, end: 1, ...row })], days, 'active').bins.map((bin) => [
        bin?.certain,
        bin?.expected,
        bin?.possible,
      ])
    expect(told({ throughout: true })).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [0, 0, 0],
    ])
    expect(told({ throughout: false })).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ])
  })

  test('within one bin are certain of either kind, and are never certain where they only may lie in the place', () => {
    expect(count([windowRow(), windowRow({ throughout: true })], days, 'active').bins[0]?.certain).toBe(2)
    expect(count([windowRow({ placed: false, throughout: true })], days, 'active').bins[0]).toMatchObject({
      certain: 0,
      possible: 1,
    })
  })

  test('have no mass to lie outside', () => {
    expect(count([windowRow({ start: -5, end: 5, throughout: true })], days, 'active').total).toMatchObject({
      events: 1,
      certain: 1,
      outside: 0,
      unallocated: 0,
    })
  })
})

describe('deaths', () => {
  test('are spread by the same shares as events, as exact fractions', () => {
    fc.assert(
      fc.property(anyRows, anyBins, (rows, bins) => {
        const known = rows.map((row) => ({ ...row, withoutBest: 0, withoutBounds: 0 }))
        const counted = count(known, bins)
        const plain = dayByDay(known, bins)
        bins.forEach((bin, index) => {
          const told = counted.bins[index]
          if (!told) return
          expect(plain.deaths(bin, 'low').isNearest(told.fatalities_low ?? NaN)).toBe(true)
          expect(plain.deaths(bin, 'best').isNearest(told.fatalities_best ?? NaN)).toBe(true)
          expect(plain.deaths(bin, 'high').isNearest(told.fatalities_high ?? NaN)).toBe(true)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('have no bounds exactly where an event counted there lacks one, and no best where all lack it', () => {
    fc.assert(
      fc.property(anyRows, anyBins, (rows, bins) => {
        const counted = count(rows, bins)
        bins.forEach((bin, index) => {
          const told = counted.bins[index]
          if (!told) return
          const here = rows.filter(({ start, end }) => start <= bin.end && end >= bin.start)
          const lacking = here.some(({ withoutBounds }) => withoutBounds > 0)
          for (const key of ['fatalities_low', 'fatalities_high', 'fatalities_min', 'fatalities_max'] as const) {
            expect(told[key] === null).toBe(lacking)
          }
          const without = here.filter(({ withoutBest }) => withoutBest > 0).length
          expect(told.events_without_deaths).toBe(without)
          expect(told.fatalities_best === null).toBe(here.length > 0 && without === here.length)
        })
      }),
      { numRuns: 100 },
    )
  })
})
