import { expect, it } from 'vitest'
import { parseDate } from './parse-date.ts'

it.each([
  ['2021-11-01T08:30:00+02:00', '2021-11-01'],
  ['2021-11-01 08:30', '2021-11-01'],
  ['20211101', '2021-11-01'],
  ['2021-11', '2021-11'],
  ['2021', '2021'],
  ['Mon, 01 Nov 2021 08:30:00 GMT', '2021-11-01'],
  ['Published: November 1, 2021', '2021-11-01'],
  ['١ تشرين الثاني ٢٠٢١', '2021-11-01'],
  ['03/04/2019', '2019-03-04/2019-04-03'],
])('reads %s', (text, date) => {
  expect(parseDate(text)).toBe(date)
})

it.each(['', 'hello', 'Sunday', '20211399', '0'.repeat(10_000)])('has no answer for %j', (text) => {
  expect(parseDate(text)).toBeNull()
})

it('counts from its anchor', () => {
  expect(parseDate('yesterday', { anchor: '2021-11-01' })).toBe('2021-10-31')
})
