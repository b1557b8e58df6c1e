import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directed, isolated, plainSentence, plainText } from './plain-text.ts'

describe('plainText', () => {
  test('drops controls, overrides and isolates, and makes one line', () => {
    expect(plainText('a\u0000\u001b[31m\u202eb\u2067c\u2069\r\n\td\ufffe\ud800')).toBe('a[31mbc d')
  })

  test('keeps letters of every script and characters beyond the first plane', () => {
    expect(plainText('ديالى Łódź 𐤀')).toBe('ديالى Łódź 𐤀')
  })

  test('is the same when done twice, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text))
        expect(plainText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('plainSentence', () => {
  test('keeps closed isolates', () => {
    expect(plainSentence('x \u2068y\u2069 z')).toBe('x \u2068y\u2069 z')
  })

  test.each(['x \u2068y', 'x\u2069 \u2068y', 'x\u2069'])('drops isolates that are not closed: %j', (text) => {
    expect(plainSentence(text)).not.toMatch(/[\u2066-\u2069]/)
  })

  test('drops overrides', () => {
    expect(plainSentence('x\u202ey\u202c')).toBe('xy')
  })
})

test('a name is isolated, and cannot leave its isolate', () => {
  expect(isolated('a\u2069b')).toBe('\u2068ab\u2069')
})

test('Arabic lines read from the right, English and empty lines are left alone', () => {
  expect(directed('س', 'ar')).toBe('\u2067س\u2069')
  expect(directed('s', 'en')).toBe('s')
  expect(directed('', 'ar')).toBe('')
})
