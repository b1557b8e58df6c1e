import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats } from '../../model/formats.ts'
import { inArabicDigits, withDigits } from './digits.ts'

const arabic = withDigits(formats('ar'), 'arabic')

test('numbers have the digits and separators of Arabic text', () => {
  expect(arabic.integer(1234567)).toBe('١٬٢٣٤٬٥٦٧')
  expect(arabic.decimal(48.5, 1)).toBe('٤٨٫٥')
  expect(arabic.percent(0.349)).toBe('٣٤٫٩٪')
  expect(arabic.decimal(-3, 0)).toBe('\u061c-٣')
})

test('nothing known stays the dash, and dates keep their month', () => {
  expect(arabic.count(null)).toBe('–')
  expect(arabic.day('2020-01-05')).toBe('٥ يناير ٢٠٢٠')
  expect(arabic.span('2014-01-01', '2018-12-31')).toBe('٢٠١٤–٢٠١٨')
})

test('the plural is that of the number, and a name that a caller brings keeps its digits', () => {
  const forms = { few: '{n} أحداث من GED 24.1', other: '{n} حدث' }
  expect(arabic.plural(3, forms)).toBe('٣ أحداث من GED 24.1')
  expect(arabic.list(['GED 24.1'])).toBe('GED 24.1')
})

test('Latin digits are the formats themselves', () => {
  expect(withDigits(formats('ar'), 'latin')).toBe(formats('ar'))
})

test('digit for digit it is the number in Latin digits', () => {
  const back = (written: string) =>
    written
      .replace('\u061c', '\u200e')
      .replaceAll('٬', ',')
      .replace('٫', '.')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 3 }), (number, digits) => {
      expect(back(arabic.decimal(number / 1000, digits))).toBe(formats('ar').decimal(number / 1000, digits))
    }),
  )
})

test('words stay as they are', () => {
  expect(inArabicDigits('no digit, no change.')).toBe('no digit, no change.')
})
