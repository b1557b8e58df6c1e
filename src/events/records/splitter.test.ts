import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxRecordBytes } from './dialect.ts'
import type { SplitItem } from './splitter.ts'
import { chunkSizes, messyBytes, scan, split } from './test-files.ts'

const brief = (items: SplitItem[]) =>
  items.map((item) => (item.kind === 'record' ? item.fields.join('|') : `${item.code}: ${item.text}`))

/** The laws that hold for any bytes. */
function expectTiled(bytes: Buffer, items: SplitItem[], width: number) {
  let at = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0
  for (const [index, item] of items.entries()) {
    expect(item.number).toBe(index + 1)
    expect(bytes.toString('latin1', at, item.byteOffset)).toMatch(/^[\r\n]*$/)
    expect(bytes.toString('latin1', item.byteOffset, item.byteOffset + 1)).toMatch(/[^\r\n]/)
    expect(item.byteEnd).toBeGreaterThan(item.byteOffset)
    if (item.kind === 'record') expect(item.fields).toHaveLength(width)
    at = item.byteEnd
  }
  expect(bytes.toString('latin1', at)).toMatch(/^[\r\n]*$/)
}

function expectAgreement(bytes: Buffer, items: SplitItem[], width: number) {
  const { records, firstFault } = scan(bytes, width)
  const reject = items.find((item) => item.kind === 'reject')
  expect(firstFault).toEqual(
    reject === undefined ? null : { code: reject.code, record: reject.number, byteOffset: reject.byteOffset },
  )
  expect(records).toBe(reject === undefined ? items.length : reject.number - 1)
}

describe('a sound file', () => {
  test('gives its records with numbers and offsets', async () => {
    expect(await split('\uFEFFid,name\r\n\r\n1,"a ""b"",\r\nc"\r\n', 2)).toEqual([
      { kind: 'record', number: 1, byteOffset: 3, byteEnd: 10, fields: ['id', 'name'] },
      { kind: 'record', number: 2, byteOffset: 14, byteEnd: 29, fields: ['1', 'a "b",\r\nc'] },
    ])
  })

  test('without bytes gives nothing', async () => {
    expect(await split('', 2)).toEqual([])
    expect(await split('\r\n\n', 2)).toEqual([])
  })
})

describe('a damaged file', () => {
  test('loses the line alone whose fields are too many or too few', async () => {
    expect(brief(await split('a,b\nc\nd,e,f\n"g"\nh,i', 2))).toEqual([
      'a|b',
      'wrong_width: c',
      'wrong_width: d,e,f',
      'wrong_width: "g"',
      'h|i',
    ])
  })

  test('says how many fields there are', async () => {
    expect((await split('a,b,c', 2))[0]).toMatchObject({ message: 'the record has 3 fields, the table 2 columns' })
  })

  test('goes on at the next line of the right width after a quote that is never closed', async () => {
    expect(brief(await split('a,b\nc,"d\ne,f\ng,h\n', 2))).toEqual(['a|b', 'open_quote: c,"d', 'e|f', 'g|h'])
  })

  test('goes on at the next line of the right width after junk behind a quote', async () => {
    expect(brief(await split('a,"b,c\nx\n1,"d",e\n', 3))).toEqual(['junk_after_quote: a,"b,c\nx', '1|d|e'])
  })

  test('a record of the wrong width over several lines ends before the next sound one', async () => {
    expect(brief(await split('a,"b\nc",d,e\n\n1,2,3\n', 3))).toEqual(['wrong_width: a,"b\nc",d,e', '1|2|3'])
  })

  test('the rest of its quoted text is not taken for a record, at the end of the file neither', async () => {
    expect(brief(await split('a,"b\nc",d,e\n', 3))).toEqual(['wrong_width: a,"b\nc",d,e'])
    expect(brief(await split('a,"b\nc",d,e\n1,2,no"', 3))).toEqual(['wrong_width: a,"b\nc",d,e', '1|2|no"'])
  })

  test('gives back the records that another has swallowed', async () => {
    const rows = ['1,"a,b,c,d', '2,e,f,g,h', '3,i",j,k,l']
    expect(brief(await split(rows.join('\n'), 5))).toEqual(['open_quote: 1,"a,b,c,d', '2|e|f|g|h', '3|i"|j|k|l'])
  })

  test('rejects the first line alone when no later line is of the right width', async () => {
    expect(brief(await split('"a"b\n"c\n', 2))).toEqual(['junk_after_quote: "a"b', 'open_quote: "c'])
  })

  test('loses a record with a NUL byte or broken UTF-8, over its lines, and shows what can be shown', async () => {
    const file = Buffer.from('a,"\0\n"\nb,"\n\xe9"\nc,d\n', 'latin1')
    expect(brief(await split(file, 2))).toEqual(['nul_byte: a,"\0\n"', 'encoding: b,"\n\uFFFD"', 'c|d'])
  })

  test('loses a line of more than 1 MiB as one reject, its text cut at 2,000 characters', async () => {
    for (const bytes of [maxRecordBytes + 1, 5_000_000]) {
      const items = await split(`a\n${'😀'.repeat(bytes / 4 + 1)}\r\nb`, 1)
      expect(items.map((item) => item.kind)).toEqual(['record', 'reject', 'record'])
      expect(items[1]).toMatchObject({ code: 'record_too_long', text: '😀'.repeat(1000) })
    }
  })

  test('goes on at the next line after a quote left open for more than 1 MiB', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},row ${i}`)
    const damaged = rows.with(3, '3,"row 3')
    const items = await split(damaged.join('\n'), 2)
    expect(items).toHaveLength(rows.length)
    expect(items.filter((item) => item.kind === 'reject').map((item) => item.number)).toEqual([4])
  })
})

describe('one quote lost or added', () => {
  const cell = fc.constantFrom(
    '',
    'Raqqa',
    '12',
    'in Homs, Hama',
    'x,y',
    'say "no"',
    '"',
    'two\nlines',
    'حلب',
    'a\r\n"b",\n',
  )
  const quoteAll = (text: string) => `"${text.replaceAll('"', '""')}"`
  const quoteWhereNeeded = (text: string) => (/[",\r\n]/.test(text) ? quoteAll(text) : text)
  const damagedTable = fc
    .record({
      width: fc.integer({ min: 3, max: 9 }),
      quoted: fc.constantFrom(quoteAll, quoteWhereNeeded),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      added: fc.boolean(),
    })
    .chain(({ width, quoted, lineEnd, where, added }) =>
      fc
        .array(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), { minLength: 50, maxLength: 50 })
        .map((cells) => {
          const rows = cells.map((row, i) => [`row ${i}`, ...row])
          const file = rows.map((row) => row.map(quoted).join(',') + lineEnd).join('')
          const quotes = [...file.matchAll(/"/g)].map((match) => match.index)
          const at = added ? Math.floor(where * file.length) : (quotes[Math.floor(where * quotes.length)] ?? 0)
          return {
            width,
            rows,
            file,
            damaged: file.slice(0, at) + (added ? '"' : '') + file.slice(added ? at : at + 1),
          }
        }),
    )

  test('costs at most two records of the table', async () => {
    await fc.assert(
      fc.asyncProperty(damagedTable, async ({ width, rows, file, damaged }) => {
        expect(scan(file, width)).toEqual({ records: 50, sound: true, spacedQuotes: false, firstFault: null })
        const items = await split(damaged, width)
        const saved = new Set(items.map((item) => (item.kind === 'record' ? JSON.stringify(item.fields) : '')))
        const lost = rows.filter((row) => !saved.has(JSON.stringify(row)))
        expect(lost.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 400 },
    )
  })
})

describe('any bytes', () => {
  const width = fc.integer({ min: 1, max: 6 })

  test('are tiled by the items, and the scanner agrees on soundness, count and first fault', async () => {
    await fc.assert(
      fc.asyncProperty(messyBytes, width, async (bytes, width) => {
        const items = await split(bytes, width)
        expectTiled(bytes, items, width)
        expectAgreement(bytes, items, width)
      }),
      { numRuns: 2000 },
    )
  })

  test('are split alike however they are cut, over many windows', async () => {
    await fc.assert(
      fc.asyncProperty(messyBytes, chunkSizes, width, async (bytes, sizes, width) => {
        // The splitter decides with 2 MiB at hand: one endless line, then the bytes on both sides of that seam.
        const line = Buffer.alloc(2 * (maxRecordBytes + 1) - Math.floor(bytes.length / 2), 'x')
        const file = Buffer.concat([line, bytes, line.subarray(0, 100_000), bytes])
        const items = await split(file, width, { sizes: sizes.map((size) => size * 997) })
        expectTiled(file, items, width)
        expectAgreement(file, items, width)
        expect(items).toEqual(await split(file, width, { sizes: [file.length] }))
      }),
      { numRuns: 6 },
    )
  })

  test('many faults before one long line, or before many empty lines, are each rejected alone', async () => {
    for (const filler of ['x', '\n']) {
      const file = Buffer.concat([Buffer.alloc(500_000, '"a"b\n'), Buffer.alloc(2 * maxRecordBytes, filler)])
      const items = await split(file, 2)
      expect(items).toHaveLength(filler === 'x' ? 100_001 : 100_000)
      expect(items.every((item) => item.kind === 'reject')).toBe(true)
    }
  })

  test.each([
    ['only quotes', '"'],
    ['only line ends', '\n'],
    ['a single line', 'a'],
    ['only delimiters', ','],
    ['a quote on every line', '"x y z\n'],
    ['junk on every line', '"a"b c d\n'],
    ['a line that leaves a quote open, again and again', 'x","\n'],
  ])('a file of 1 MB of %s is read to its end', async (_, pattern) => {
    const bytes = Buffer.alloc(1_000_000, pattern)
    const items = await split(bytes, 5)
    expectAgreement(bytes, items, 5)
    const covered = items.reduce((sum, item) => sum + item.byteEnd - item.byteOffset, 0)
    expect(covered).toBe(bytes.filter((byte) => byte !== 0x0a).length)
    expect(items.every((item, index) => item.kind === 'reject' && item.number === index + 1)).toBe(true)
  })
})
