import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../../model/calendar.ts'
import { dateReader, namedFormats } from './date-formats.ts'

/** `2014-01-31`, or `2014-01-01 to 2014-01-31`. */
function read(format: string, text: string): string | undefined {
  const days = dateReader(format)(text)
  if (!days) return undefined
  const [start, end] = [formatDay(days.start), formatDay(days.end)]
  return start === end ? start : `${start} to ${end}`
}

/** A day as a pattern writes it, by another way than the reader's. */
function write(date: Date, format: string, language: string): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const name = (month: 'long' | 'short') =>
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? ''
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const parts: Record<string, string> = {
    ...{ YYYY: String(year), YY: two(year % 100), MM: two(month), M: String(month), DD: two(day), D: String(day) },
    ...{ MMMM: name('long'), MMM: name('short'), HH: '07', mm: '05' },
  }
  return format.replaceAll(/YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm/g, (part) => parts[part] ?? part)
}

const arabicDigits = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
const persianDigits = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))

const patterns = [
  'YYYY-MM-DD',
  'D/M/YYYY',
  'DD/MM/YY',
  'M/D/YYYY',
  'YYYYMMDD',
  'DDMMYYYY',
  'D.M.YYYY HH:mm',
  'D-MMM-YY',
  'DD MMMM YYYY',
  'MMMM D, YYYY',
]
const languages = ['en', 'ar-EG', 'ar-SY', 'ar-DZ', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'tr', 'ru', 'uk', 'id']

test('a day is read back from any pattern, language and digits', () => {
  const day = fc.date({ min: new Date('1969-01-01'), max: new Date('2068-12-31'), noInvalidDate: true })
  const digits = fc.constantFrom((text: string) => text, arabicDigits, persianDigits)
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...patterns),
      fc.constantFrom(...languages),
      digits,
      (date, format, language, written) => {
        expect(read(format, ` ${written(write(date, format, language))} `)).toBe(date.toISOString().slice(0, 10))
      },
    ),
    { numRuns: 300 },
  )
})

test('no text brings any format down, and what is read lies in the calendar', () => {
  const formats = fc.constantFrom(...Object.keys(namedFormats), ...patterns, 'YYYY', 'MMMM YYYY', 'YY M')
  const digits = fc.stringMatching(/^[-+]?[0-9.,/: eE-]{0,14}$/)
  fc.assert(
    fc.property(
      formats,
      fc.oneof(fc.string({ unit: 'grapheme' }), digits, fc.integer().map(String)),
      (format, text) => {
        const days = dateReader(format)(text)
        if (!days) return
        expect(days.start).toBeLessThanOrEqual(days.end)
        expect(formatDay(days.start)).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(formatDay(days.end)).toMatch(/^\d{4}-\d\d-\d\d$/)
      },
    ),
    { numRuns: 800 },
  )
})

test.each([
  ['YYYY-MM-DD', '2016-02-29', '2016-02-29'],
  ['YYYY-MM-DD', '2015-02-29', undefined],
  ['YYYY-MM-DD', '1900-02-29', undefined],
  ['YYYY-MM-DD', '2000-02-29', '2000-02-29'],
  ['D/M/YYYY', '31/02/2014', undefined],
  ['D/M/YYYY', '31/13/2014', undefined],
  ['D/M/YYYY', '0/1/2014', undefined],
  ['M/D/YYYY', '31/1/2014', undefined],
  ['D/M/YYYY', '1/2/2014 14:30', '2014-02-01'],
  ['M/D/YYYY', '1/31/2014 12:00:00 AM', '2014-01-31'],
  ['D/M/YYYY', '1/2/2014 or later', undefined],
  ['YYYYMMDD', '2014013', undefined],
  ['DDMMYYYY', '1012014', undefined],
  ['D.M.YY', '1.2.68', '2068-02-01'],
  ['D.M.YY', '1.2.69', '1969-02-01'],
  ['D.M.YY', '1.2.2014', undefined],
  ['D [de] MMMM [de] YYYY', '3 de março de 2015', '2015-03-03'],
  ['[um] D.M.YYYY', 'um 3.2.2015', '2015-02-03'],
  ['(D).M*YYYY', '(3).2*2015', '2015-02-03'],
  ['MMMM YYYY', 'März 2015', '2015-03-01 to 2015-03-31'],
  ['MMMM YYYY', 'Febbraio 2016', '2016-02-01 to 2016-02-29'],
  ['MM/YYYY', '12/2014', '2014-12-01 to 2014-12-31'],
  ['YYYY', '2014', '2014-01-01 to 2014-12-31'],
  ['YYYY', '14', undefined],
  ['iso', '2014-02', '2014-02-01 to 2014-02-28'],
  ['iso', '2014', '2014-01-01 to 2014-12-31'],
  ['iso', '2014-01-31T23:59:59.999+05:30', '2014-01-31'],
  ['iso', '2014-01-31 to 2014-02-03', undefined],
  ['iso', '2014-00', undefined],
  ['iso', '2014-1-5', undefined],
  // What a spreadsheet shows in Arabic: a mark of direction stands before each slash.
  ['D/M/YYYY', '٣١\u200f/١\u200f/٢٠١٤', '2014-01-31'],
])('%s reads %s as %s', (format, text, days) => expect(read(format, text)).toBe(days))

describe('the days of spreadsheets', () => {
  test.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    // 29 February 1900, which was not.
    ['60', undefined],
    ['61', '1900-03-01'],
    ['41670', '2014-01-31'],
    ['41670.99', '2014-01-31'],
    ['41670,5', '2014-01-31'],
    ['2958465', '9999-12-31'],
    ['2958466', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['1e5', undefined],
    ['31.1.2014', undefined],
  ])('from 1900: %s is %s', (text, day) => expect(read('excel', text)).toBe(day))

  test.each([
    ['0', '1904-01-01'],
    ['40208', '2014-01-31'],
    ['-1', undefined],
  ])('from 1904: %s is %s', (text, day) => expect(read('excel1904', text)).toBe(day))
})

test('seconds and milliseconds since 1970', () => {
  expect(read('unix', '1391212799')).toBe('2014-01-31')
  expect(read('unix', '1391212800')).toBe('2014-02-01')
  expect(read('unix', '-1')).toBe('1969-12-31')
  expect(read('unix_ms', '1391212799999')).toBe('2014-01-31')
  expect(read('unix_ms', '99999999999999999999')).toBeUndefined()
})
