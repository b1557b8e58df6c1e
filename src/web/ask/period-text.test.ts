import { expect, test } from 'vitest'
import { readPeriodTexts } from './period-text.ts'

test('a year, month or day means the whole of it', () => {
  expect(readPeriodTexts({ from: '2014', to: ' 2016-02 ' })).toEqual({
    from: '2014-01-01',
    to: '2016-02-29',
    fault: null,
  })
  expect(readPeriodTexts({ from: '', to: '2016-02-03' })).toEqual({ from: null, to: '2016-02-03', fault: null })
})

test.each([
  ['2014-13', '2015', 'from'],
  ['2014', '2015-02-29', 'to'],
  ['2015', '2014-12', 'order'],
])('%s to %s is wrong at %s', (from, to, fault) => {
  expect(readPeriodTexts({ from, to }).fault).toBe(fault)
})
