import { describe, expect, test } from 'vitest'
import { latinKey, soundsAlike } from './transliteration.ts'

describe('soundsAlike', () => {
  test.each([
    ['Hezbollah', 'Hizballah'],
    ['Qaeda', "Qa'ida"],
    ['al-Nusra', 'Nusrah'],
    ['Houthi', 'Huthi'],
    ['Peshmerga', 'Pishmarga'],
    ['Shabaab', 'Shabab'],
  ])('%s and %s may be one name', (a, b) => {
    expect(soundsAlike(latinKey(a), latinKey(b))).toBe(true)
  })

  test.each([
    ['Hassan', 'Hussein'],
    ['Taliban', 'Talabani'],
    ['Ali', 'Alaa'],
    ['Fatah', 'Fateh'],
    ['Ansar', 'Insar'],
  ])('%s and %s are two', (a, b) => {
    expect(soundsAlike(latinKey(a), latinKey(b))).toBe(false)
  })

  test('an article by itself has no key', () => {
    expect(latinKey('al')).toEqual({ plain: '', sound: '', skeleton: '' })
  })
})
