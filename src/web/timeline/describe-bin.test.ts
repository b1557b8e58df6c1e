import { expect, test } from 'vitest'
import type { ExploreBin } from '../../model/explore.ts'
import { formats } from '../../model/formats.ts'
import { describeBin } from './describe-bin.ts'
import { words } from './words.ts'

const made: ExploreBin = {
  start: '2014-03-01',
  end: '2014-03-31',
  covered: 'full',
  certain: 10,
  expected: 12.4,
  possible: 15,
  fatalities_low: 25,
  fatalities_best: 30,
  fatalities_high: 41,
  fatalities_min: 20,
  fatalities_max: 45,
  events_without_deaths: 0,
}
const say = (change: Partial<ExploreBin>, doubt: 'certain' | 'expected' | 'all' = 'expected') =>
  describeBin({ ...made, ...change }, doubt, words.en, formats('en'))

test('a bin says what is counted, between what and what, and its deaths', () => {
  expect(say({})).toBe('Mar 2014: 12.4 expected, between 10 and 15 · deaths 30 (20–45)')
  expect(say({}, 'certain')).toBe('Mar 2014: 10 certain, between 10 and 15 · deaths 30 (20–45)')
  expect(say({}, 'all')).toBe('Mar 2014: up to 15, between 10 and 15 · deaths 30 (20–45)')
})

test('without doubt there is no range', () => {
  expect(say({ certain: 3, expected: 3, possible: 3, fatalities_best: null })).toBe(
    'Mar 2014: 3 expected · deaths: no figure for all of them',
  )
})

test('a zero is recorded, a gap is not covered', () => {
  expect(say({ certain: 0, expected: 0, possible: 0 })).toBe('Mar 2014: none recorded')
  expect(describeBin({ start: '2014-01-01', end: '2014-12-31', covered: 'none' }, 'all', words.en, formats('en'))).toBe(
    '2014: not covered',
  )
})

test('a bin that is covered in part says so', () => {
  expect(say({ covered: 'partial' })).toContain('Covered: in part')
})
