import { describe, expect, test } from 'vitest'
import { labelInArabicDigits, sentenceInArabicDigits } from './reader-digits.ts'

describe('sentences in Arabic digits', () => {
  test('numbers and dates change, with their separators', () => {
    expect(sentenceInArabicDigits('سُجّل 2,912 حدثًا، 34.9\u200e%\u200e منها في 2014')).toBe(
      'سُجّل ٢٬٩١٢ حدثًا، ٣٤٫٩٪ منها في ٢٠١٤',
    )
  })

  test('a name from data keeps its digits', () => {
    expect(sentenceInArabicDigits('12 من \u2068Brigade 23\u2069 و\u2068a\u2068 4 \u2069 5\u2069 و6')).toBe(
      '١٢ من \u2068Brigade 23\u2069 و\u2068a\u2068 4 \u2069 5\u2069 و٦',
    )
  })
})

describe('labels of a drawing in Arabic digits', () => {
  test.each([
    ['\u20672014\u2069', '\u2067٢٠١٤\u2069'],
    ['1,200', '١٬٢٠٠'],
    ['يناير 2020', 'يناير ٢٠٢٠'],
  ])('%s becomes %s', (label, written) => expect(labelInArabicDigits(label)).toBe(written))

  test.each(['Sector 9', '\u2067\u2068قطاع 9\u2069\u2069', 'H3 842ca29ffffffff'])('%s stays', (label) =>
    expect(labelInArabicDigits(label)).toBe(label),
  )
})
