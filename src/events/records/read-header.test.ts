import { describe, expect, test } from 'vitest'
import { MarsadError } from '../../model/errors.ts'
import { maxRecordBytes } from './dialect.ts'
import { readHeader } from './read-header.ts'
import { csv } from './test-files.ts'

const read = (text: string, dialect = csv) => readHeader(Buffer.from(text), dialect)

describe('readHeader', () => {
  test('gives the texts of the first record, without byte order mark and quotes', () => {
    expect(read('\uFEFFid,"country, name","the ""best"" guess","two\nlines",\nnext,row')).toEqual([
      'id',
      'country, name',
      'the "best" guess',
      'two\nlines',
      '',
    ])
    expect(read('\r\n"id"')).toEqual(['id'])
    expect(read('"id"\tb', { delimiter: 0x09, quote: null })).toEqual(['"id"', 'b'])
  })

  test('gives null for a file without a record', () => {
    for (const text of ['', '\uFEFF', '\r\n\n']) expect(read(text)).toBeNull()
  })

  test('refuses a damaged or endless header', () => {
    for (const text of ['"id,b\n', '"id"x,b\n', 'id\0,b\n', 'a'.repeat(maxRecordBytes)]) {
      expect(() => read(text)).toThrow(MarsadError)
    }
    expect(() => readHeader(Buffer.from([0xe9, 0x2c, 0x62]), csv)).toThrow('not valid UTF-8')
  })

  test('a record that ends within the first 1 MiB is whole although the file goes on', () => {
    expect(read('id,b\n' + 'x'.repeat(maxRecordBytes - 5))).toEqual(['id', 'b'])
  })
})
