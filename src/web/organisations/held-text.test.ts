import { describe, expect, test } from 'vitest'
import { formats } from '../../model/formats.ts'
import type { HeldTime } from '../../model/organisation-file.ts'
import { words as claimWords } from '../claims/words.ts'
import { heldTimesText, heldTimeText, saysStanding } from './held-text.ts'
import { words } from './words.ts'

const say = { ...claimWords.en.time, ...words.en.time }
const write = formats('en')
const made = (edtf: string, rest: Partial<HeldTime> = {}): HeldTime => ({
  edtf,
  from: null,
  to: null,
  range_kind: 'precise',
  starts: false,
  ends: false,
  ...rest,
})
const undated = { ...made(''), edtf: null, range_kind: 'not_stated' } as const
const text = (time: HeldTime) => heldTimeText(time, 'headquartered_in', say, write)

describe('when a source says that something held', () => {
  test('a beginning and an end that are named are said to be stated', () => {
    expect(text(made('2012/2014', { starts: true, ends: true }))).toBe(
      'on every day, 2012–2014; beginning and end as stated',
    )
  })

  test('an open end is said to be open', () => {
    expect(text(made('2014-05/..', { starts: true }))).toBe('began May 2014; end not stated')
    expect(text(made('../2017', { ends: true }))).toBe('ended 2017; beginning not stated')
  })

  test('a period is one in which it held at least once, and a day is that day', () => {
    expect(text(made('2016', { range_kind: 'at_least_one_day' }))).toMatch(/^on at least one day in 2016;/)
    const day = { from: '2016-06-05', to: '2016-06-05' }
    expect(text(made('2016-06-05', day))).toMatch(/^on 5 Jun 2016;/)
  })

  test('a formation has a time and no beginning or end', () => {
    const time = made('2014~', { range_kind: 'at_least_one_day' })
    expect(heldTimeText(time, 'formed_in', say, write)).toBe('dated to about 2014')
  })

  test('who does not say when counts only where nobody does', () => {
    const dated = made('2016', { range_kind: 'at_least_one_day' })
    expect(heldTimesText([undated, dated, dated], 'led_by', say, write)).toEqual([text(dated)])
    expect(heldTimesText([undated, undated], 'led_by', say, write)).toEqual(['time not stated'])
  })

  test('how a value stands is said of a date only, and never of a formation', () => {
    expect(saysStanding('led_by', '2016', 'possible')).toBe(true)
    expect(saysStanding('led_by', '2016', 'cited')).toBe(false)
    expect(saysStanding('led_by', null, 'possible')).toBe(false)
    expect(saysStanding('formed_in', '2016', 'possible')).toBe(false)
  })
})

test('every part and relation has words in both languages', () => {
  expect(Object.keys(words.ar.parts)).toEqual(Object.keys(words.en.parts))
  expect(Object.values(words.ar.parts).every((part) => /\p{Script=Arabic}/u.test(part))).toBe(true)
})
