import fc from 'fast-check'
import type { Row } from '../src/events/counting/tally.ts'
import type { WindowCounts } from '../src/model/aggregate.ts'

/** Rows of invented windows for the tests of counting. */

/** One event of one day, placed, with deaths 1–2–3; what matters is given. */
export function windowRow(given: Partial<Row> = {}): Row {
  const start = given.start ?? 0
  const plain = { start, end: start, placed: true, throughout: false, events: 1 }
  return { ...plain, low: 1, best: 2, high: 3, withoutBest: 0, withoutBounds: 0, ...given }
}

export function columnsOf(rows: readonly Row[]): WindowCounts {
  const column = (key: keyof Row) => Float64Array.from(rows, (row) => Number(row[key]))
  return {
    start: column('start'),
    end: column('end'),
    placed: column('placed'),
    throughout: column('throughout'),
    events: column('events'),
    low: column('low'),
    best: column('best'),
    high: column('high'),
    withoutBest: column('withoutBest'),
    withoutBounds: column('withoutBounds'),
  }
}

/** Any one event, with or without deaths, within some 100 days of day 0. */
export const anyWindow: fc.Arbitrary<Row> = fc
  .record({
    start: fc.integer({ min: -60, max: 60 }),
    length: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 100 })),
    placed: fc.boolean(),
    throughout: fc.boolean(),
    deaths: fc.option(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { freq: 5 }),
    bounded: fc.boolean(),
  })
  .map(({ start, length, placed, throughout, deaths, bounded }) => {
    const [low, more, most] = deaths ?? [0, 0, 0]
    const isBounded = deaths !== null && bounded
    return {
      start,
      end: start + length - 1,
      placed,
      throughout,
      events: 1,
      low: isBounded ? low : 0,
      best: low + more,
      high: isBounded ? low + more + most : 0,
      withoutBest: deaths ? 0 : 1,
      withoutBounds: isBounded ? 0 : 1,
    }
  })
