import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { errorOf } from '../../../test/test-workspace.ts'
import { formatRecord } from '../records/write-delimited.ts'
import { encode, readTable, TestFolder, utf16 } from './test-tables.ts'

const folder = new TestFolder()
afterAll(() => folder.remove())

const read = (content: string | Uint8Array, form?: Parameters<typeof readTable>[1], name = 'x.csv') =>
  readTable(folder.file(name, content), form)

describe('a delimited text', () => {
  test('is read with each delimiter that occurs, unless one is named', async () => {
    const { table } = await read('a;b,c\n1;2,3\n')
    expect(table.readings.map(({ firstRecord }) => firstRecord)).toEqual([
      ['a;b', 'c'],
      ['a', 'b,c'],
      ['a;b,c'],
      ['a;b,c'],
    ])
    expect(await read('a^b\n1^2\n', { delimiter: '^' })).toMatchObject({ columns: ['a', 'b'], rows: [['1', '2']] })
    expect((await read('a b\n1 2\n', { delimiter: ' ' })).rows).toEqual([['1', '2']])
  })

  test.each(['', '\n', '§', '"', ',,'])('the delimiter %j is refused', async (delimiter) => {
    expect(await errorOf(read('a,b\n1,2\n', { delimiter }))).toMatchObject({ code: 'bad_table_form', exitCode: 2 })
  })

  test('has the quote that is named, or none', async () => {
    expect((await read("a,b\n'1,2',3\n", { quote: "'" })).rows).toEqual([['1,2', '3']])
    expect((await read('a,b\n"1,2"\n', { quote: 'none' })).rows).toEqual([['"1', '2"']])
  })

  test('may begin with [ or { without being JSON', async () => {
    expect((await read('[a],b\n1,2\n')).columns).toEqual(['[a]', 'b'])
    expect((await read('{a},b\n1,2\n')).columns).toEqual(['{a}', 'b'])
  })
})

describe('the header', () => {
  const content = 'A title\r\n\r\nDate,Place,,Deaths\r\n,Lat,Lon,\r\nd,1,2,3\r\n'

  test('may stand in any row, blank ones counted, in two, or in none', async () => {
    expect(await read(content, { header: 3, delimiter: ',' })).toMatchObject({
      columns: ['Date', 'Place', '', 'Deaths'],
      rows: [
        ['', 'Lat', 'Lon', ''],
        ['d', '1', '2', '3'],
      ],
    })
    expect(await read(content, { header: [3, 4], delimiter: ',' })).toMatchObject({
      columns: ['Date', 'Place / Lat', 'Place / Lon', 'Deaths'],
      rows: [['d', '1', '2', '3']],
    })
    expect(await read('1,2\n3,4\n', { header: 0 })).toMatchObject({ columns: ['column_1', 'column_2'], rows: [['1', '2'], ['3', '4']] }) // prettier-ignore
    expect(await read('1,2\n', { columns: ['x', 'y'] })).toMatchObject({ columns: ['x', 'y'], rows: [['1', '2']] })
    expect(await read('\uFEFFa,b\n1,2\n', { header: 1 })).toMatchObject({ columns: ['a', 'b'], rows: [['1', '2']] })
  })

  test('must be a row that is there', async () => {
    for (const header of [2, 6, 99]) {
      const error = await errorOf(read(content, { header, delimiter: ',' }))
      expect(error).toMatchObject({ code: 'bad_table_form', exitCode: 2 })
    }
    const impossible = [{ header: [1, 3] }, { header: -1 }, { header: 1.5 }, { header: 1, columns: ['a'] }] as const
    for (const form of impossible) expect(await errorOf(read(content, form))).toMatchObject({ code: 'bad_table_form' })
    expect(await errorOf(read('1,2\n', { columns: ['x'], delimiter: ',' }))).toMatchObject({ code: 'bad_table_form' })
  })
})

describe('an encoding', () => {
  const table = 'name,place\nحلب,"x\ny"\nRaqqa,الرقة\n'
  const rows = [
    ['حلب', 'x\ny'],
    ['Raqqa', 'الرقة'],
  ]

  test('is seen from a mark or the pattern of UTF-16', async () => {
    for (const bigEndian of [false, true]) {
      for (const mark of [false, true]) {
        const done = await read(utf16(table, { bigEndian, mark }))
        expect(done).toMatchObject({ columns: ['name', 'place'], rows })
        expect(done.table.encoding).toBe(bigEndian ? 'utf-16be' : 'utf-16le')
      }
    }
    expect((await read(`\uFEFF${table}`)).columns).toEqual(['name', 'place'])
    expect((await read(utf16(table, { bigEndian: true }), { encoding: 'utf-16' })).rows).toEqual(rows)
  })

  test('is taken as named', async () => {
    expect(await read(encode(table, 'windows-1256'), { encoding: 'cp1256' })).toMatchObject({
      rows,
      table: { encoding: 'windows-1256' },
    })
    expect((await read(encode('a\né’\n', 'macintosh'), { encoding: 'macintosh' })).rows).toEqual([['é’']])
  })

  test('must be one that there is', async () => {
    const error = await errorOf(read(table, { encoding: 'cp-arabic' }))
    expect(error).toMatchObject({ code: 'unknown_encoding', exitCode: 2 })
    expect(error.expected).toContain('windows-1256')
  })

  test('that is not named is asked for, with a guess', async () => {
    const error = await errorOf(read(encode('Größe,Straße,Männer,Ausrüstung\n1,2,3,4\n', 'windows-1252')))
    expect(error).toMatchObject({ code: 'unreadable_header', exitCode: 1 })
    expect(error.hint).toContain('"encoding": "windows-1252"')
  })

  test('that lacks some bytes costs the records that hold them, and no others', async () => {
    const { rows: read1, rejects } = await read(Buffer.from('a,b\n1,2\n\xd2,x\n3,4\n', 'latin1'), {
      encoding: 'windows-1253',
    })
    expect(read1).toEqual([['1', '2'], ['3', '4']]) // prettier-ignore
    expect(rejects).toMatchObject([{ record: 2, code: 'encoding' }])
    const lone = utf16('a,b\n1,2\nX,x\n\uFFFD,4\n')
    lone.writeUInt16LE(0xd800, lone.indexOf(utf16('X', { mark: false })))
    const inUtf16 = await read(Buffer.concat([lone, Buffer.from('5')]))
    expect(inUtf16.rows).toEqual([['1', '2'], ['\uFFFD', '4']]) // prettier-ignore
    expect(inUtf16.rejects).toMatchObject([
      { record: 2, code: 'encoding' },
      { record: 4, code: expect.any(String) as string },
    ])
  })

  test('keeps any text that it can express', async () => {
    const alphabets = ['windows-1250', 'windows-1251', 'windows-1252', 'windows-1254', 'windows-1256', 'iso-8859-15', 'koi8-r', 'macintosh', 'ibm866'] // prettier-ignore
    const property = fc.asyncProperty(fc.constantFrom(...alphabets), fc.gen(), async (encoding, gen) => {
      const bytes = Buffer.from(Array.from({ length: 255 }, (_, byte) => byte + 1))
      const letters = [...new TextDecoder(encoding).decode(bytes)].filter((letter) => letter !== '\uFFFD')
      const text = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((parts) => parts.join(''))
      const fields = gen(fc.array, text, { minLength: 3, maxLength: 3 })
      const content = formatRecord(['a', 'b', 'c']) + formatRecord(fields)
      expect((await read(encode(content, encoding), { encoding, delimiter: ',' })).rows).toEqual([fields])
    })
    await fc.assert(property, { numRuns: 100 })
    const unicode = fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')), { minLength: 2, maxLength: 2 }) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(unicode, fc.boolean(), fc.boolean(), async (fields, bigEndian, mark) => {
        const content = formatRecord(['a', 'b']) + formatRecord(fields)
        const encoding = bigEndian ? 'utf-16be' : 'utf-16le'
        expect((await read(utf16(content, { bigEndian, mark }), { encoding, delimiter: ',' })).rows).toEqual([fields])
      }),
      { numRuns: 100 },
    )
  })
})
