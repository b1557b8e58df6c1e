import { expect, test } from 'vitest'
import type { ExploreTotal } from '../../model/explore.ts'
import { formats } from '../../model/formats.ts'
import { describeTotal } from './describe-total.ts'
import { words } from './words.ts'

const total: ExploreTotal = {
  events: 1300,
  certain: 980,
  expected: 1204,
  possible: 1300,
  outside: 0,
  unallocated: 0,
  of: 4163,
  fatalities_low: 3100,
  fatalities_best: 3400,
  fatalities_high: 3900,
  fatalities_min: 3020,
  fatalities_max: 4100,
  events_without_deaths: 0,
}
const say = (change: Partial<ExploreTotal>, doubt: 'certain' | 'expected' | 'all' = 'expected') =>
  describeTotal({ ...total, ...change }, doubt, words.en, formats('en'))

test('totals say what is counted, between what and what, and the deaths with their bounds', () => {
  expect(say({})).toEqual({
    count: '1,204 of 4,163 events',
    around: ['between 980 certain and 1,300 possible'],
    deaths: 'deaths: 3,400 by the best estimate · at least 3,020 · at most 4,100',
  })
})

test('the switch changes the number and its words', () => {
  expect(say({}, 'certain').count).toBe('980 of 4,163 events, only those certain')
  expect(say({}, 'all').count).toBe('Up to 1,300 of 4,163 events')
})

test('where nothing is in doubt there is no range', () => {
  expect(say({ certain: 5, expected: 5, possible: 5 }).around).toEqual([])
})

test('what lies outside the time or only may lie in the place is said', () => {
  expect(say({ outside: 2.5, unallocated: 3 }).around).toEqual([
    'between 980 certain and 1,300 possible',
    '2.5 expected outside the chosen time',
    '3 may lie in the chosen place',
  ])
})

test('no figure of deaths is no zero, and a zero is no lack of a figure', () => {
  const none = { fatalities_best: null, fatalities_min: null, fatalities_max: null }
  expect(say({ ...none, events_without_deaths: 7 }).deaths).toBe('deaths: no figure · 7 events without a figure')
  expect(say({ fatalities_best: 0, fatalities_min: 0, fatalities_max: 0 }).deaths).toBe(
    'deaths: 0 by the best estimate · at least 0 · at most 0',
  )
  expect(say({ events: 0 }).deaths).toBe('')
})
