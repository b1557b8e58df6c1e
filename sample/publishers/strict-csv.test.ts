import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvField } from './csv-field.ts'
import { parseStrictCsv } from './strict-csv.ts'

describe('parseStrictCsv', () => {
  test('gives no records for no text', () => expect(parseStrictCsv('')).toEqual([]))

  test('keeps commas, quotes and line breaks inside quotes', () =>
    expect(parseStrictCsv('a,"b, ""c""\nd",\n')).toEqual([['a', 'b, "c"\nd', '']]))

  test.each(['a"b,c\n', '"a"b\n', '"a\n', 'a,b'])('refuses %j', (text) => expect(() => parseStrictCsv(text)).toThrow())

  test('gives back whatever csvField wrote', () => {
    const records = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', 'ō') }), { minLength: 1 }),
    )
    fc.assert(
      fc.property(records, (given) => {
        const text = given.map((record) => `${record.map(csvField).join()}\n`).join('')
        expect(parseStrictCsv(text)).toEqual(given)
      }),
    )
  })
})
