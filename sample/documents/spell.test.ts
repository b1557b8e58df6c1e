import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/model/calendar.ts'
import { createRandom } from '../random.ts'
import { arabicDate, arabicPeople, englishDate, indicDigits, people } from './spell.ts'

const day = parseDay('2016-03-05') ?? NaN
const several = (write: typeof englishDate, at: number) => {
  const random = createRandom(1)
  return new Set(Array.from({ length: 200 }, () => write(random, at)))
}

describe('dates', () => {
  test('are written in several ways, with the right day of the week', () => {
    expect(several(englishDate, day)).toEqual(new Set(['5 March 2016', 'March 5, 2016', 'Saturday 5 March 2016']))
    expect(several(englishDate, -1)).toContain('Wednesday 31 December 1969')
  })

  test('have the months of both Arabic traditions, and both kinds of digits', () => {
    const written = several(arabicDate, day)
    for (const text of ['5 مارس 2016', '5 آذار 2016', 'يوم السبت 5 مارس 2016', '٥ آذار ٢٠١٦'])
      expect(written).toContain(text)
  })
})

describe('counted nouns', () => {
  test('of English', () => expect([people(1), people(4)]).toEqual(['one person', '4 people']))

  test.each([
    [1, 'شخص واحد'],
    [2, 'شخصان'],
    [3, '3 أشخاص'],
    [10, '10 أشخاص'],
    [11, '11 شخصًا'],
    [100, '100 شخص'],
    [105, '105 أشخاص'],
  ])('of Arabic change with the number: %i', (count, text) => expect(arabicPeople(count)).toBe(text))

  test('have Arabic-Indic digits where asked for', () => expect(indicDigits('10-29')).toBe('١٠-٢٩'))
})
