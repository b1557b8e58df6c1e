import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { errorOf } from '../../../test/test-workspace.ts'
import { readTable, row, sheetOf, TestFolder, workbookParts, zipOf } from './test-tables.ts'

const folder = new TestFolder()
afterAll(() => folder.remove())

const csv = 'a,b\n1,2\n3,4\n'
const rows = [
  ['1', '2'],
  ['3', '4'],
]
const zipped = async (files: Record<string, string | Uint8Array>) => folder.file('x.zip', await zipOf(files))

/** The archive with bytes changed wherever this name stands in it. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

describe('a packed table', () => {
  test('is read as if it were not', async () => {
    expect((await readTable(folder.file('x.csv.gz', gzipSync(csv)))).rows).toEqual(rows)
    const { rows: unzipped, table } = await readTable(await zipped({ 'data/x.csv': csv }))
    expect(unzipped).toEqual(rows)
    expect(table).toMatchObject({ container: 'zip', member: 'data/x.csv', format: 'delimited', name: 'x.zip' })
  })

  test('of many bytes can be left after its first ones', async () => {
    const long = Buffer.from(Array.from({ length: 40_000 }, () => `${randomBytes(40).toString('base64')},x\n`).join(''))
    const { rows: read, columns } = await readTable(await zipped({ 'x.csv': Buffer.concat([Buffer.from(csv), long]) }))
    expect([columns, read.length]).toEqual([['a', 'b'], 40_002])
  })

  test('is found beside notes and what a Mac adds', async () => {
    const files = { '__MACOSX/._x.csv': 'z', '.DS_Store': 'z', 'README.txt': 'z', 'map.pdf': 'z', 'x.csv': csv }
    expect((await readTable(await zipped(files))).rows).toEqual(rows)
    expect((await readTable(await zipped({ 'no-ending': csv }))).rows).toEqual(rows)
  })

  test('must be named among several', async () => {
    const path = await zipped({ 'x.csv': csv, 'y.csv': 'c\n5\n' })
    const error = await errorOf(readTable(path))
    expect(error).toMatchObject({ code: 'several_tables', exitCode: 1 })
    expect(error.received).toContain('x.csv, y.csv')
    expect(error.hint).toContain('"member"')
    expect((await readTable(path, { member: 'y.csv' })).rows).toEqual([['5']])
    expect(await errorOf(readTable(path, { member: 'z.csv' }))).toMatchObject({ code: 'no_such_member', exitCode: 2 })
  })

  test('may be JSON, and is unpacked and turned into UTF-8 at once', async () => {
    const json = Buffer.from('\uFEFF[{"a":"é"}]', 'utf16le')
    expect((await readTable(await zipped({ 'x.json': json }))).rows).toEqual([['é']])
    expect((await readTable(folder.file('x.json.gz', gzipSync(json)))).rows).toEqual([['é']])
  })
})

describe('an archive that is refused', () => {
  test('without a table, or with an empty one', async () => {
    expect(await errorOf(readTable(await zipped({})))).toMatchObject({ code: 'unreadable_file' })
    expect(await errorOf(readTable(await zipped({ 'x.csv': '' })))).toMatchObject({ code: 'empty_file' })
  })

  test.each(['../x.csv', '/xx.csv', 'a\\xx.csv', 'C:/a.csv'])('with the name %s', async (name) => {
    const bytes = renamed(await zipOf({ ['_'.repeat(name.length)]: csv }), '_'.repeat(name.length), name)
    expect(await errorOf(readTable(folder.file('x.zip', bytes)))).toMatchObject({ code: 'unsafe_archive', exitCode: 1 })
  })

  test('with a symbolic link', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('/etc/passwd'), 'x.csv', { mode: 0o120777 })
    zip.end()
    const path = folder.file('x.zip', await buffer(zip.outputStream))
    expect(await errorOf(readTable(path))).toMatchObject({ code: 'unsafe_archive' })
  })

  test('with a password', async () => {
    const bytes = await zipOf({ 'x.csv': csv })
    // The general purpose flag of the entry in the central directory.
    const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1')
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(await errorOf(readTable(folder.file('x.zip', bytes)))).toMatchObject({ code: 'encrypted_archive' })
  })

  test('packed in a way that is not read', async () => {
    const bytes = await zipOf({ 'x.csv': csv })
    const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1')
    bytes.writeUInt16LE(12, entry + 10)
    expect(await errorOf(readTable(folder.file('x.zip', bytes)))).toMatchObject({ code: 'unreadable_file' })
  })

  test('in another, and a workbook or Parquet file in one', async () => {
    const inner = {
      'x.zip': await zipOf({ 'x.csv': csv }),
      'x.csv.gz': gzipSync(csv),
      'x.parquet': 'PAR1',
      'x.xlsx': await sheetOf([row(1, ['a'])]),
    }
    for (const [name, content] of Object.entries(inner)) {
      expect(await errorOf(readTable(await zipped({ [name]: content })))).toMatchObject({ code: 'unreadable_file' })
      expect(await errorOf(readTable(folder.file('y.gz', gzipSync(content))))).toMatchObject({
        code: 'unreadable_file',
      })
    }
  })

  test('cut short anywhere', async () => {
    const bytes = await zipOf({ 'x.csv': randomBytes(500) })
    for (const length of [4, 30, 200, bytes.length - 30, bytes.length - 1]) {
      const error = await errorOf(readTable(folder.file('x.zip', bytes.subarray(0, length))))
      expect(error).toMatchObject({ code: 'damaged_archive', exitCode: 1 })
    }
  })

  test('whose bytes are not those that were packed', async () => {
    const bytes = await zipOf({ 'x.csv': csv })
    const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1')
    bytes.writeUInt8(bytes.readUInt8(entry + 16) ^ 1, entry + 16)
    expect(await errorOf(readTable(folder.file('x.zip', bytes)))).toMatchObject({ code: 'damaged_archive' })
  })
})

describe('a bomb', () => {
  const packed = zipOf({ 'x.csv': Buffer.concat([Buffer.from(csv), Buffer.alloc(72 << 20, ' ')]) })

  test('in a ZIP is refused by what it says of itself', async () => {
    const path = folder.file('x.zip', await packed)
    expect(await errorOf(readTable(path))).toMatchObject({ code: 'archive_bomb', exitCode: 1 })
  })

  test('that says it is small is refused when it is read', async () => {
    const bytes = Buffer.from(await packed)
    const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1')
    bytes.writeUInt32LE(1000, entry + 24)
    expect(await errorOf(readTable(folder.file('x.zip', bytes)))).toMatchObject({ code: 'archive_bomb' })
  })

  test('in a workbook is refused too', async () => {
    const parts = workbookParts([{ name: 'S', rows: [row(1, ['a'])] }])
    parts['xl/worksheets/sheet1.xml'] = `<worksheet><sheetData>${' '.repeat(72 << 20)}</sheetData></worksheet>`
    expect(await errorOf(readTable(folder.file('x.xlsx', await zipOf(parts))))).toMatchObject({ code: 'archive_bomb' })
  })
})
