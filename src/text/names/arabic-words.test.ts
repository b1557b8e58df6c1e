import { describe, expect, test } from 'vitest'
import { foldArabic, prefixLength, readingsOf } from './arabic-words.ts'

describe('Arabic words', () => {
  test('are folded without vowel signs, but the name علي stays apart from the preposition على', () => {
    expect(foldArabic('شُرْطِيَّة')).toBe('شرطيه')
    expect(foldArabic('علي')).not.toBe(foldArabic('على'))
  })

  test('are read with and without the small words written onto them', () => {
    expect(readingsOf('وكتائب')).toContain('كتائب')
    expect(readingsOf('للمرصد')).toContain('المرصد')
    expect(readingsOf('بالموصل')).toContain('الموصل')
    expect(readingsOf('من')).toEqual(['من'])
  })

  test('say how many letters stand before a reading', () => {
    expect(prefixLength('لكتائب', 'كتائب')).toBe(1)
    expect(prefixLength('للمرصد', 'المرصد')).toBe(0)
  })
})
