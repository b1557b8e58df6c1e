import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxRecordBytes } from './dialect.ts'
import { RecordScanner } from './scanner.ts'
import { chunkSizes, csv, cut, messyBytes, scan } from './test-files.ts'

const sound = (records: number) => ({ records, sound: true, spacedQuotes: false, firstFault: null })

describe('what counts as a record', () => {
  test('an empty file, a byte order mark alone and empty lines alone hold no record', () => {
    for (const text of ['', '\uFEFF', '\n', '\r\n\r\n\r', '\uFEFF\n']) expect(scan(text, 1)).toEqual(sound(0))
  })

  test('LF, CRLF and a lone CR end a record, mixed too, and the last record may lack its end', () => {
    for (const text of ['a,b\nc,d\n', 'a,b\r\nc,d', 'a,b\rc,d\r', 'a,b\r\n\n\rc,d', '\uFEFFa,b\nc,d']) {
      expect(scan(text, 2)).toEqual(sound(2))
    }
  })

  test('delimiters and line ends inside quotes belong to the field', () => {
    expect(scan('"a,b\r\n""c""\r",d\n"",\n', 2)).toEqual(sound(2))
  })

  test('a quote inside a bare field is a literal character', () => {
    expect(scan('5" gun,b"\nc,d', 2)).toEqual(sound(2))
    expect(scan('a, b\nc d,\t"e"', 2)).toEqual(sound(2))
  })

  test('without a quote in the dialect every quote is a literal character', () => {
    expect(scan('"a;b\nc";d\ne;', 2, { dialect: { delimiter: 0x3b, quote: null } })).toEqual(sound(3))
  })

  test('an empty value in a table of one column is a record only when quoted', () => {
    expect(scan('a\n""\n\nb', 1)).toEqual(sound(3))
  })

  test('a quote behind spaces at the beginning of a field is text, and told', () => {
    for (const text of ['a, "b"', '  "a",b', 'a,b\nc, "', '"a","b"\n "c",d']) {
      expect(scan(text, 2)).toMatchObject({ sound: true, spacedQuotes: true })
      expect(scan(text, 2, { sizes: [1] })).toEqual(scan(text, 2))
    }
    expect(scan('a "b"', 2, { dialect: { delimiter: 0x20, quote: 0x22 } })).toEqual(sound(1))
  })

  test('a record of exactly 1 MiB is sound', () => {
    expect(scan(`a\n${'b'.repeat(maxRecordBytes)}\nc`, 1)).toEqual(sound(3))
    expect(scan('b'.repeat(maxRecordBytes), 1)).toEqual(sound(1))
  })
})

describe('the first fault', () => {
  const fault = (text: string | Buffer, width = 2) => {
    const result = scan(text, width)
    expect(result.sound).toBe(false)
    expect(result.records).toBe((result.firstFault?.record ?? 0) - 1)
    return result.firstFault
  }

  test.each([
    ['wrong_width', 'a,b\nc\nd,e'],
    ['wrong_width', 'a,b\nc,d,e\n'],
    ['wrong_width', 'a,b\n"c\nd"'],
    ['open_quote', 'a,b\n"c,d\ne,f\n'],
    ['junk_after_quote', 'a,b\n"c"d,e\n'],
    ['nul_byte', 'a,b\nc,\0\n'],
    ['encoding', Buffer.from('a,b\nc,\xe9\n', 'latin1')],
    ['encoding', Buffer.from('a,b\nc,\xe2\x82', 'latin1')],
    ['record_too_long', `a,b\n${'c'.repeat(maxRecordBytes + 1)},d`],
    ['record_too_long', `a,b\n"${'c,\n'.repeat(maxRecordBytes / 2)}`],
  ])('%s, with the record and the offset of its first byte', (code, text) => {
    expect(fault(text)).toEqual({ code, record: 2, byteOffset: 4 })
  })

  test('is the earliest one, whatever its kind', () => {
    expect(fault('a,b\nc,\0\nd\n')).toEqual({ code: 'nul_byte', record: 2, byteOffset: 4 })
    expect(fault('\uFEFFa,b\nc\n\0,d\n')).toEqual({ code: 'wrong_width', record: 2, byteOffset: 7 })
  })

  test('a record that has swallowed the lines of others is an open quote', () => {
    const rows = ['1,"a,b,c,d', '2,e,f,g,h', '3,i",j,k,l']
    expect(fault(rows.join('\n'), 5)).toEqual({ code: 'open_quote', record: 1, byteOffset: 0 })
  })
})

describe('chunks', () => {
  test('the result never depends on how any bytes are cut', () => {
    fc.assert(
      fc.property(messyBytes, chunkSizes, fc.integer({ min: 1, max: 3 }), (bytes, sizes, width) => {
        // The scanner reads batches of 64 KiB: filler brings every byte to the seam between two of them.
        const filler = Buffer.alloc(65_536, '"a\n","b,",c\n'.slice(0, 4 * width - 1) + '\n')
        for (const overlap of [0, Math.floor(bytes.length / 2), bytes.length]) {
          const file = Buffer.concat([filler.subarray(0, 65_536 - overlap), bytes])
          expect(scan(file, width, { sizes })).toEqual(scan(file, width, { sizes: [file.length] }))
        }
        expect(scan(bytes, width, { sizes })).toEqual(scan(bytes, width))
      }),
      { numRuns: 60 },
    )
  })

  test('a file of many batches is counted alike in chunks of one byte and in one chunk', () => {
    const row = '\r\n"Ḥalab, €","said ""no""\r\n",😀,\r'
    const file = Buffer.from('\uFEFF' + row.repeat(9_000))
    for (const sizes of [[1], [3], [65_537], [file.length]]) expect(scan(file, 4, { sizes })).toEqual(sound(9_000))
  })

  test("a chunk's memory may be used again", () => {
    const scanner = new RecordScanner(csv, 2)
    const memory = Buffer.alloc(4)
    for (const chunk of cut(Buffer.from('a,"b\nc"\nd,e'), [4])) {
      chunk.copy(memory)
      scanner.push(memory.subarray(0, chunk.length))
    }
    expect(scanner.finish()).toEqual(sound(2))
  })
})
