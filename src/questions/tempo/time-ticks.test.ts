import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay, timeBuckets } from '../../model/calendar.ts'
import { timeTicks } from './time-ticks.ts'

const axis = (from: string, to: string) => ({ start: parseDay(from)!, end: parseDay(to)! })
const labels = (...given: Parameters<typeof timeTicks>) =>
  timeTicks(...given).map(({ label, outer }) => (outer === null ? label : `${label}\n${outer}`))

describe('timeTicks', () => {
  test('takes the finest periods that fit', () => {
    expect(labels(axis('2014-01-01', '2014-12-31'), 'month', 12, 'en')).toEqual([
      'Jan\n2014',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ])
    expect(labels(axis('2014-01-01', '2015-12-31'), 'month', 12, 'en')).toEqual([
      'Jan\n2014',
      'Apr',
      'Jul',
      'Oct',
      'Jan\n2015',
      'Apr',
      'Jul',
      'Oct',
    ])
    expect(labels(axis('2014-01-01', '2018-12-31'), 'month', 12, 'en')).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ])
  })

  test('is never finer than the bins', () => {
    expect(labels(axis('2014-01-01', '2014-01-31'), 'month', 40, 'en')).toEqual(['Jan\n2014'])
    expect(labels(axis('2014-01-01', '2014-01-03'), 'day', 40, 'en')).toEqual(['1\nJan 2014', '2', '3'])
    expect(labels(axis('2014-01-01', '2015-12-31'), 'year', 40, 'en')).toEqual(['2014', '2015'])
  })

  test('a label that names the whole period stands in its middle, another at its start', () => {
    const [year] = timeTicks(axis('2014-01-01', '2016-12-31'), 'year', 5, 'en')
    expect(year!.labelAt - year!.start).toBe(182.5)
    const [quarter] = timeTicks(axis('2014-01-01', '2015-12-31'), 'month', 10, 'en')
    expect(quarter!.labelAt).toBe(quarter!.start)
  })

  test('a first period cut off by the axis keeps only its days, or goes where it would name a wrong start', () => {
    const years = timeTicks(axis('2013-12-30', '2015-12-31'), 'week', 4, 'en')
    expect(years.map(({ label, days }) => [label, days])).toEqual([
      ['2013', 2],
      ['2014', 365],
      ['2015', 365],
    ])
    expect(labels(axis('2013-12-30', '2015-12-31'), 'week', 12, 'en')[0]).toBe('Jan\n2014')
  })

  test('has Arabic names of months', () => {
    expect(labels(axis('2014-01-01', '2014-03-31'), 'month', 6, 'ar')).toEqual(['يناير\n2014', 'فبراير', 'مارس'])
  })

  test('long spans come in steps of years', () => {
    expect(labels(axis('1946-01-01', '2024-12-31'), 'year', 9, 'en')).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ])
  })

  test('starts ascend, lie on the axis, and there are at most as many as asked', () => {
    const days = fc.integer({ min: -10_000, max: 25_000 })
    fc.assert(
      fc.property(days, days, fc.constantFrom(...timeBuckets), fc.integer({ min: 3, max: 30 }), (a, b, by, most) => {
        const given = { start: Math.min(a, b), end: Math.max(a, b) }
        const ticks = timeTicks(given, by, most, 'en')
        expect(ticks.length).toBeLessThanOrEqual(most + 1)
        ticks.forEach(({ start, labelAt }, index) => {
          expect(start >= given.start && start <= given.end && labelAt <= given.end + 1).toBe(true)
          if (index > 0) expect(start).toBeGreaterThan(ticks[index - 1]!.start)
        })
      }),
    )
  })
})
