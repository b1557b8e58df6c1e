import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseName } from './normalise-name.ts'

describe('normaliseName', () => {
  test.each([
    ['Al-Shabaab', 'AL SHABAAB'],
    ["Jama'at", 'Jama’at'],
    ["Jama'at", 'Jamaat'],
    ['Daʿesh', 'Daesh'],
    ['P.K.K.', 'PKK'],
    ['Séléka', 'Seleka'],
    ['The Houthis', 'Houthis'],
    ['SPLM/A – IO', 'splm-a-io'],
    ['  Los   Zetas ', 'Los Zetas'],
    ['ＩＳ', 'IS'],
    ['أنصار الله', 'انصار الله'],
    ['الدَّوْلَة الإسلاميّة', 'الدولة الاسلاميه'],
    ['داعـــش', 'داعش'],
    ['القاعدى', 'القاعدي'],
    ['کتائب', 'كتائب'],
    ['طالبان\u200f', 'طالبان'],
  ])('%s is the same name as %s', (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b))
  })

  test.each([
    ['IS', 'ISI'],
    ['Ansar al-Islam', 'Ansaroul Islam'],
    ['Theban', 'ban'],
    ['العين', 'العن'],
    ['ကား', 'ကူး'],
    ['G9', 'G8'],
  ])('%s is another name than %s', (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b))
  })

  test('a text without a letter or digit has no name; "the" alone is one', () => {
    expect(['', ' ', '–', '...', "'"].map(normaliseName)).toEqual(['', '', '', '', ''])
    expect(normaliseName('The')).toBe('the')
  })

  test('a normalised name does not change when it is normalised again', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'the THE-–’أإىةـَکٱÉİ. ') }),
    )
    fc.assert(fc.property(texts, (text) => normaliseName(normaliseName(text)) === normaliseName(text)))
  })
})
