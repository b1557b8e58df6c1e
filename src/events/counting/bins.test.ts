import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../test/made-release.ts'
import { bucketDays, daysIn, formatDay, timeBuckets } from '../../model/calendar.ts'
import { type Bin, type CoveredDays, makeBins } from './bins.ts'

const range = (start: string, end: string) => ({ start: dayNumber(start), end: dayNumber(end) })
const extent = (from?: string, to?: string): CoveredDays => ({
  from: from === undefined ? undefined : dayNumber(from),
  to: to === undefined ? undefined : dayNumber(to),
  known: true,
})
const unsaid: CoveredDays = { from: undefined, to: undefined, known: false }
const told = (bins: readonly Bin[]) =>
  bins.map(({ start, end, covered }) => `${formatDay(start)} ${formatDay(end)} ${covered}`)

describe('bins', () => {
  test('are whole months where the range holds them, cut and partial at its edges', () => {
    expect(told(makeBins(range('2014-01-10', '2014-03-31'), 'month', [extent()]))).toEqual([
      '2014-01-10 2014-01-31 partial',
      '2014-02-01 2014-02-28 full',
      '2014-03-01 2014-03-31 full',
    ])
  })

  test('in a gap of the release are `none`, across its edge `partial`', () => {
    const gaps = [range('2014-02-01', '2014-03-10')]
    expect(told(makeBins(range('2014-01-01', '2014-04-30'), 'month', [{ ...extent(), gaps }]))).toEqual([
      '2014-01-01 2014-01-31 full',
      '2014-02-01 2014-02-28 none',
      '2014-03-01 2014-03-31 partial',
      '2014-04-01 2014-04-30 full',
    ])
  })

  test('beyond what the release covers are `none`, across its edge `partial`', () => {
    expect(told(makeBins(range('2013-12-01', '2014-03-31'), 'month', [extent('2014-01-01', '2014-02-14')]))).toEqual([
      '2013-12-01 2013-12-31 none',
      '2014-01-01 2014-01-31 full',
      '2014-02-01 2014-02-28 partial',
      '2014-03-01 2014-03-31 none',
    ])
  })

  test('are `unknown` where one release does not say what it covers', () => {
    expect(told(makeBins(range('2014-01-01', '2014-01-02'), 'day', [extent('2014-01-01'), unsaid]))).toEqual([
      '2014-01-01 2014-01-01 unknown',
      '2014-01-02 2014-01-02 unknown',
    ])
  })

  test('that one release covers and another does not are partial', () => {
    const [bin] = makeBins(range('2014-01-01', '2014-01-31'), 'month', [extent('2014-01-01'), extent('2015-01-01')])
    expect(bin?.covered).toBe('partial')
  })

  test('of a range that begins and ends on one day are one', () => {
    expect(told(makeBins(range('2016-02-29', '2016-02-29'), 'year', [extent()]))).toEqual([
      '2016-02-29 2016-02-29 partial',
    ])
  })

  test('cover the range day for day, in order, each inside its bucket', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 20_000 }),
        fc.nat(800),
        fc.constantFrom(...timeBuckets),
        (start, length, by) => {
          const bins = makeBins({ start, end: start + length }, by, [extent()])
          expect(bins[0]!.start).toBe(start)
          expect(bins.at(-1)!.end).toBe(start + length)
          bins.slice(1).forEach((bin, index) => expect(bin.start).toBe(bins[index]!.end + 1))
          for (const { bucket, covered, ...days } of bins) {
            const whole = bucketDays(bucket, by)
            expect(days.start >= whole.start && days.end <= whole.end).toBe(true)
            expect(covered).toBe(daysIn(days) === daysIn(whole) ? 'full' : 'partial')
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
