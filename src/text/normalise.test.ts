import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseText, normaliseWords } from './normalise.ts'

describe('words that are the same in a search', () => {
  test.each([
    ['إدلب', 'ادلب'],
    ['الموصل', 'موصل'],
    ['بالموصل', 'موصل'],
    ['والموصل', 'موصل'],
    ['للموصل', 'موصل'],
    ['كالموصل', 'موصل'],
    ['فالموصل', 'موصل'],
    ['وبالموصل', 'موصل'],
    ['شرطيّين', 'شرطيين'],
    ['مدرسة', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['هيئة', 'هييه'],
    ['مـــوصل', 'موصل'],
    ['ﺍﻟﺮﻗﺔ', 'الرقة'],
    ['کرکوک', 'كركوك'],
    ['٢٠١٤', '2014'],
    ['۱۴۰۲', '1402'],
    ['Şırnak', 'sirnak'],
    ['İSTANBUL', 'istanbul'],
    ['Diyarbakır’s', 'diyarbakir'],
    ['Raqqa’s', 'raqqa'],
    ["Da'esh", 'daesh'],
    ['ʿAyn', 'ayn'],
    ['Łódź', 'lodz'],
    ['co\u00adoperation', 'cooperation'],
  ])('%s and %s', (a, b) => {
    expect(normaliseText(a)).toBe(normaliseText(b))
    expect(normaliseText(a)).not.toBe('')
  })

  test.each([
    ['الله', 'له'],
    ['والله', 'له'],
    ['الف', 'ف'],
    ['bar', 'bars'],
    ['علي', 'علا'],
  ])('not %s and %s', (a, b) => {
    expect(normaliseText(a)).not.toBe(normaliseText(b))
  })
})

test('words lead back to how the text writes them', () => {
  const text = 'In al-Şırnak («بالمَوصِل»), AK-47s: 45,000 ﷺ'
  expect(normaliseWords(text).map(({ norm, start, end }) => [norm, text.slice(start, end)])).toEqual([
    ['in', 'In'],
    ['al', 'al'],
    ['sirnak', 'Şırnak'],
    ['موصل', 'بالمَوصِل'],
    ['ak', 'AK'],
    ['47s', '47s'],
    ['45', '45'],
    ['000', '000'],
    ...['صلي', 'الله', 'عليه', 'وسلم'].map((word) => [word, 'ﷺ']),
  ])
})

const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...'الولبكف ـَّآأ’\'s -*"¶\u200f\u202eıİﷺ١a1 \n')),
})

describe('of any text', () => {
  test('words stand in order inside it, and hold no mark that an index cuts at', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { norm, start, end } of normaliseWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(norm).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
          last = start
        }
      }),
    )
  })

  test('a space between two texts keeps their words', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const joined = [normaliseText(a), normaliseText(b)].filter((norm) => norm !== '').join(' ')
        expect(normaliseText(`${a} | ${b}`)).toBe(joined)
      }),
    )
  })
})

test('a megabyte of one mark is read', () => {
  for (const mark of ["'", 'ـ', 'ا', 'ّ', '\u00ad', "a'", 'ال']) {
    const text = mark.repeat(1_000_000 / mark.length)
    expect(normaliseWords(text).length).toBeLessThanOrEqual(1)
  }
})
