import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../model/calendar.ts'
import { dayAt, daysOf, timeTicks, xOf } from './time-scale.ts'

const day = (text: string) => parseDay(text)!
const scale = (from: string, to: string, width = 800) => ({ days: { start: day(from), end: day(to) }, width })

describe('a time scale', () => {
  test('begins with its first day and ends with the end of its last', () => {
    const year = scale('2014-01-01', '2014-12-31', 365)
    expect(xOf(year, day('2014-01-01'))).toBe(0)
    expect(xOf(year, day('2015-01-01'))).toBe(365)
    expect(dayAt(year, 0)).toBe(day('2014-01-01'))
    expect(dayAt(year, 364.9)).toBe(day('2014-12-31'))
  })

  test('the day at a place is kept within it', () => {
    const year = scale('2014-01-01', '2014-12-31')
    expect(dayAt(year, -50)).toBe(day('2014-01-01'))
    expect(dayAt(year, 9000)).toBe(day('2014-12-31'))
    expect(dayAt({ ...year, width: 0 }, 5)).toBe(day('2014-01-01'))
  })

  test('the middle of a day lies in that day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 60_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        fc.nat(),
        (start, length, pick) => {
          const made = { days: { start, end: start + length - 1 }, width: 900 }
          const which = start + (pick % length)
          expect(dayAt(made, (xOf(made, which) + xOf(made, which + 1)) / 2)).toBe(which)
        },
      ),
    )
  })
})

describe('ticks', () => {
  const days = (from: string, to: string, apart = 60) => timeTicks(scale(from, to), apart).map((tick) => tick.day)

  test('stand at the beginnings of years, quarters, months, Mondays or days, by the room there is', () => {
    expect(days('2014-01-01', '2019-12-31')).toEqual(
      [2014, 2015, 2016, 2017, 2018, 2019].map((year) => `${year}-01-01`),
    )
    expect(days('2014-02-10', '2015-03-01', 80)).toEqual(['2014-04-01', '2014-07-01', '2014-10-01', '2015-01-01'])
    expect(days('2014-01-15', '2014-05-01')).toEqual(['2014-02-01', '2014-03-01', '2014-04-01', '2014-05-01'])
    expect(days('2014-01-01', '2014-02-01')).toEqual(['2014-01-06', '2014-01-13', '2014-01-20', '2014-01-27'])
    expect(days('2014-01-01', '2014-01-03')).toEqual(['2014-01-01', '2014-01-02', '2014-01-03'])
  })

  test('years are told from the quarters between them', () => {
    expect(timeTicks(scale('2014-02-10', '2015-03-01'), 80).map(({ major }) => major)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  test('are never closer than asked and never outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 60_000 }), fc.integer({ min: 1, max: 100_000 }), (start, length) => {
        const found = timeTicks({ days: { start, end: start + length - 1 }, width: 800 }, 60)
        found.forEach(({ x }, index) => {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(800)
          // A February has 28 days, a mean month 30.4.
          if (index > 0) expect(x - found[index - 1]!.x).toBeGreaterThan(60 * 0.9)
        })
      }),
    )
  })
})

test('a span that is none has no days', () => {
  expect(daysOf(null)).toBeUndefined()
  expect(daysOf({ from: '2014-02-30', to: '2014-03-01' })).toBeUndefined()
  expect(daysOf({ from: '2014-03-02', to: '2014-03-01' })).toBeUndefined()
  expect(daysOf({ from: '1970-01-01', to: '1970-01-02' })).toEqual({ start: 0, end: 1 })
})
