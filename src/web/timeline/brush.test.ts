import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucketDays, bucketOf, parseDay, timeBuckets } from '../../model/calendar.ts'
import { brushOf, chosenDays, drawnBrush, movedBrush, wordsOfDays } from './brush.ts'

const months = Array.from({ length: 12 }, (_, index) =>
  bucketDays(bucketOf(parseDay('2014-01-01')!, 'month') + index, 'month'),
)

describe('a brush', () => {
  test('drawn backwards is the same as drawn forwards', () => {
    expect(drawnBrush(7, 3)).toEqual({ first: 3, last: 7 })
    expect(drawnBrush(4, 4)).toEqual({ first: 4, last: 4 })
  })

  test('moved as a whole stops at the ends and keeps its length', () => {
    expect(movedBrush({ first: 2, last: 4 }, 'both', 20, 12)).toEqual({ first: 9, last: 11 })
    expect(movedBrush({ first: 2, last: 4 }, 'both', -20, 12)).toEqual({ first: 0, last: 2 })
  })

  test('always holds at least one bin within the timeline', () => {
    const part = fc.constantFrom('first' as const, 'last' as const, 'both' as const)
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), part, fc.integer({ min: -200, max: 200 }), (a, b, which, by) => {
        const { first, last } = movedBrush(drawnBrush(a, b), which, by, 100)
        expect(0 <= first && first <= last && last <= 99).toBe(true)
      }),
    )
  })
})

describe('the chosen time as bins', () => {
  const of = (from?: string, to?: string) => brushOf({ from, to }, months)

  test('is every bin that it touches', () => {
    expect(of('2014-03', '2014-05')).toEqual({ first: 2, last: 4 })
    expect(of('2014-03-31', '2014-04-01')).toEqual({ first: 2, last: 3 })
    expect(of('2014-11')).toEqual({ first: 10, last: 11 })
    expect(of(undefined, '2014')).toEqual({ first: 0, last: 11 })
  })

  test('is none without a time, outside of all bins or for what is no date', () => {
    expect(of()).toBeNull()
    expect(of('2016')).toBeNull()
    expect(of(undefined, '2013')).toBeNull()
    expect(of('soon')).toBeNull()
    expect(brushOf({ from: '2014', to: undefined }, [])).toBeNull()
  })
})

describe('bins as words', () => {
  test('are as short as the days allow', () => {
    const days = (from: string, to: string) => wordsOfDays({ start: parseDay(from)!, end: parseDay(to)! })
    expect(days('2014-01-01', '2016-12-31')).toEqual({ from: '2014', to: '2016' })
    expect(days('2014-03-01', '2014-03-31')).toEqual({ from: '2014-03', to: '2014-03' })
    expect(days('2014-03-03', '2014-03-09')).toEqual({ from: '2014-03-03', to: '2014-03-09' })
    expect(days('2014-01-01', '2014-06-30')).toEqual({ from: '2014', to: '2014-06' })
  })

  test('mean exactly the days of the bins', () => {
    const bucket = fc.constantFrom(...timeBuckets)
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 60_000 }), fc.nat(500), bucket, (day, more, by) => {
        const { start } = bucketDays(bucketOf(day, by), by)
        const { end } = bucketDays(bucketOf(day, by) + more, by)
        expect(chosenDays(wordsOfDays({ start, end }))).toEqual({ start, end })
      }),
    )
  })
})
