import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWrittenDate } from './written-date.ts'

describe('findWrittenDate', () => {
  test.each([
    ['1Nov 2021', '2021-11-01'],
    ['NOVEMBER 1, 2021 BY A WRITER', '2021-11-01'],
    ['Published on the 3rd of March 2016', '2016-03-03'],
    ['October 2015', '2015-10'],
    ['31.10.2021', '2021-10-31'],
    ['10-31-2021', '2021-10-31'],
    ['2021/3/5', '2021-03-05'],
    ['2019-03-04T10:00:00Z', '2019-03-04'],
    ['Sept. 9, 2014', '2014-09-09'],
    ['12 أيار/مايو 2020', '2020-05-12'],
    ['١٢ كانون الثاني ٢٠٢٠', '2020-01-12'],
    ['07/08/2021 نشر في', '2021-08-07'],
    ['07/08/2021', '2021'],
    ['3 Ağustos 2014', '2014-08-03'],
    ['le 4 août 2014', '2014-08-04'],
    ['4. März 2014', '2014-03-04'],
    ['2014', '2014'],
    ['3–5 May 2020', '2020-05'],
  ])('%s → %s', (line, edtf) => expect(findWrittenDate(line)?.edtf).toBe(edtf))

  test.each(['', '31 February 2020', 'no date', 'May we ask', 'call 555-2020-11', 'Division 30 in 2016'])(
    '%j has none',
    (line) => expect(findWrittenDate(line)).toBeNull(),
  )

  test('the first of several, with its place', () => {
    const line = 'Updated 5 May 2020, first published 3 May 2020'
    const found = findWrittenDate(line)
    expect(line.slice(found?.start, found?.end)).toBe('5 May 2020')
  })

  test('every day that is written comes back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
          const arabic = new Intl.DateTimeFormat('ar-SY-u-ca-gregory', { dateStyle: 'long', timeZone: 'UTC' }).format(
            date,
          )
          expect([iso, words, arabic].map((line) => findWrittenDate(line)?.edtf)).toEqual([iso, iso, iso])
        },
      ),
    )
  })
})
