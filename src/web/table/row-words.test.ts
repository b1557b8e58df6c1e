import { describe, expect, test } from 'vitest'
import { formats } from '../../model/formats.ts'
import { deathsOf, flagsOf, placeDoubtOf, whenOf, whereOf, whoOf } from './row-words.ts'

const write = formats('en')
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

describe('when', () => {
  const when = (date_start: string, date_end: string, range_kind: 'sometime' | 'throughout' = 'sometime') =>
    whenOf({ date_start, date_end, range_kind }, 'en', write)

  test('a day is a day, and a window says what it means', () => {
    expect(when('2014-03-05', '2014-03-05')).toBe('5 Mar 2014')
    expect(when('2014-03-01', '2014-03-31')).toBe('some day in Mar 2014')
    expect(when('2014-03-03', '2014-03-05', 'throughout')).toBe('every day of 3 Mar 2014–5 Mar 2014')
  })
})

describe('where', () => {
  test('is the finest name there is, or that there is none', () => {
    expect(plain(whereOf({ location_name: 'Old bridge', admin1: 'North', country: 'IRQ' }, 'en'))).toBe('Old bridge')
    expect(plain(whereOf({ location_name: null, admin1: 'North', country: 'IRQ' }, 'en'))).toBe('North')
    expect(whereOf({ location_name: null, admin1: null, country: 'IRQ' }, 'en')).toBe('Iraq')
    expect(whereOf({ location_name: null, admin1: null, country: null }, 'en')).toBe('no place named')
  })

  test('says how far it is known where that is not a point', () => {
    expect(placeDoubtOf({ location_precision: 'admin1' }, 'en')).toBe('known to: province')
    expect(placeDoubtOf({ location_precision: 'near' }, 'en')).toBeNull()
  })
})

describe('deaths', () => {
  const deaths = (low: number | null, best: number | null, high: number | null) =>
    deathsOf({ fatalities_low: low, fatalities_best: best, fatalities_high: high }, 'en', write)

  test('carry their bounds where these say more', () => {
    expect(deaths(8, 12, 20)).toBe('12 (8–20)')
    expect(deaths(5, 5, 5)).toBe('5')
    expect(deaths(null, 12, null)).toBe('12')
    expect(deaths(4, 3, 4)).toBe('3 (4–4)')
  })

  test('a zero is reported, nothing is no figure', () => {
    expect(deaths(0, 0, 0)).toBe('0')
    expect(deaths(null, null, null)).toBe('no figure')
    expect(deaths(3, null, 9)).toBe('3–9')
    expect(deaths(3, null, 3)).toBe('3')
    expect(deaths(3, null, null)).toBe('at least 3')
    expect(deaths(null, 2, 9)).toBe('2 (at most 9)')
  })
})

test('a doubt that we have no name for stands as it is', () => {
  expect(flagsOf(['deaths_order', 'strange'], 'en').map(plain)).toEqual(['deaths out of order', 'strange'])
})

test('actors stand in one line without marks of direction of their own', () => {
  expect(whoOf(['Red Front', 'a\u202eb'])).toBe('Red Front – a⟨U+202E⟩b')
  expect(whoOf([])).toBe('')
})
