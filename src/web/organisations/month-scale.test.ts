import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelledYears, monthOf, monthText, scaleOf, shareOf } from './month-scale.ts'

describe('months on a slider', () => {
  test('a month is written as it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 12 * 3000 }), (month) => {
        expect(monthOf(monthText(month))).toBe(month)
      }),
    )
  })

  test('a year begins with its January, and what is no date is no month', () => {
    expect(monthText(monthOf('2016')!)).toBe('2016-01')
    expect(monthText(monthOf('2016-06-30')!)).toBe('2016-06')
    expect(monthOf('soon')).toBeUndefined()
  })

  test('the scale goes through whole years from what is dated to today or what is asked', () => {
    const dated = [
      { from: '2014-05-01', to: '2014-05-31' },
      { from: null, to: '2017-02-01' },
    ]
    const written = (asOf: string | null) => {
      const scale = scaleOf(dated, asOf, '2018-02-03')
      return scale && [monthText(scale.first), monthText(scale.last)]
    }
    expect(written(null)).toEqual(['2014-01', '2018-12'])
    expect(written('2019-03')).toEqual(['2014-01', '2019-12'])
    expect(scaleOf([], null, '2018-02-03')).toBeNull()
    expect(scaleOf([], '2016', '2018-02-03')).not.toBeNull()
    expect(scaleOf([{ from: null, to: null }], null, '2018-02-03')).toBeNull()
  })

  test('an open end goes to the end of the scale, before the place of any time', () => {
    const scale = { first: monthOf('2014-01')!, last: monthOf('2014-12')! }
    expect(shareOf({ from: null, to: '2014-07-01' }, scale)).toEqual({ start: 0, end: 0.5 })
    expect(shareOf({ from: '2014-04-01', to: null }, scale)).toEqual({ start: 0.25, end: 11 / 12 })
  })

  test('there are never more labels than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 0, max: 900 }), (year, more) => {
        const years = labelledYears({ first: year * 12, last: (year + more) * 12 + 11 }, 8)
        expect(years.length).toBeLessThanOrEqual(9)
      }),
    )
    expect(labelledYears({ first: 2012 * 12, last: 2016 * 12 + 11 }, 8)).toEqual([2012, 2013, 2014, 2015, 2016])
    expect(labelledYears({ first: 2001 * 12, last: 2020 * 12 + 11 }, 8)).toEqual([2005, 2010, 2015, 2020])
  })
})
