import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOfEdtf } from './claim-days.ts'

describe('the days of a time in EDTF', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31', false],
    ['2016-02', '2016-02-01', '2016-02-29', false],
    ['2016-02-03', '2016-02-03', '2016-02-03', false],
    ['2014~', '2014-01-01', '2014-12-31', false],
    ['201X', '2010-01-01', '2019-12-31', false],
    ['2016-XX', '2016-01-01', '2016-12-31', false],
    ['2016-22', '2016-06-01', '2016-08-31', false],
    ['2020-01/2021-09', '2020-01-01', '2021-09-30', true],
    ['2014/..', '2014-01-01', null, true],
    ['../2017', null, '2017-12-31', true],
    ['2021-10-21~/2021-10-31', '2021-10-21', '2021-10-31', true],
  ])('of %s', (edtf, from, to, is_interval) => {
    expect(daysOfEdtf(edtf)).toEqual({ from, to, is_interval })
  })

  test.each(['', '..', '../..', '2014/2015/2016', '2016/2014', 'early 2014', '2014-13', '2014-02-30'])(
    'of %j are not known',
    (edtf) => expect(daysOfEdtf(edtf)).toBeUndefined(),
  )

  test('never run backwards, whatever the text', () => {
    const part = fc.oneof(fc.constantFrom('..', '', '2014', '2014-05', '2013-01-31', '19XX', '2015-24'), fc.string())
    fc.assert(
      fc.property(part, part, (first, last) => {
        const days = daysOfEdtf(`${first}/${last}`)
        if (days && days.from !== null && days.to !== null) expect(days.from <= days.to).toBe(true)
      }),
    )
  })
})
