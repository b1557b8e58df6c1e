import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DuckDbSession } from '../duckdb/session.ts'
import { identifier, literal } from '../duckdb/sql.ts'
import { LoneCarriageReturns } from '../records/lone-carriage-returns.ts'
import { csv, messyBytes, scan, split } from '../records/test-files.ts'
import { type Delimited, copyDelimited, copySoundRecords } from './raw-table.ts'
import { rejectColumns } from './reject-columns.ts'

let session: DuckDbSession
const folder = mkdtempSync(join(tmpdir(), 'marsad-test-'))
const path = join(folder, 'delivered')
const rawPath = join(folder, 'raw.parquet')

beforeAll(async () => {
  session = await DuckDbSession.open({ memoryMb: 512, threads: 1 })
  const columns = Object.entries(rejectColumns).map(([name, type]) => `${identifier(name)} ${type}`)
  await session.run(`CREATE TABLE malformed (${columns.join(', ')})`)
})
afterAll(() => {
  session.close()
  rmSync(folder, { recursive: true, force: true })
})

function deliver(content: Buffer | string, width: number, headed: boolean): Delimited {
  writeFileSync(path, content)
  return {
    path,
    dialect: csv,
    layout: { columns: Array.from({ length: width }, (_, index) => `c${index}`), headed },
    firstByte: 0,
  }
}

/** Texts in hexadecimal: the DuckDB client drops a byte order mark at the start of a text. */
async function readRaw(width: number): Promise<string[][]> {
  const columns = Array.from({ length: width }, (_, index) => `hex(c${index}) AS c${index}`)
  const rows = await session.rows<Record<string, string>>(
    `SELECT ${columns.join(', ')} FROM read_parquet(${literal(rawPath)})`,
  )
  return rows.map((row) => Object.values(row))
}

const hex = (fields: readonly string[]) => fields.map((field) => Buffer.from(field).toString('hex').toUpperCase())

/** Every way of writing a field that some reader takes otherwise. */
const oddFields = fc.constantFrom(
  ...[
    'a',
    '',
    ' ',
    ' l ',
    '\t',
    '-',
    '#r',
    "'s'",
    'é',
    'NULL',
    '\\N',
    'x\\',
    '\\"',
    'i"j',
    'k"',
    'a""b',
    '\u00a0"y"',
    '\t"z"',
  ],
  ...['"c"', '""', '"d""e"', '"""q"""', '"m,n"', '" w"', '"f\nx"', '"g\r\nh"', '"g\rh"', '"v\\"', '"NULL"'],
  ...['\uFEFFt', '"\uFEFFu"', ' "b"', '   "', ' "x""y"', ' "1,2"'],
)

const oddFiles = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    headed: fc.boolean(),
    start: fc.constantFrom('', '', '\uFEFF', '\uFEFF\uFEFF'),
    end: fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'),
    rows: fc.array(fc.array(oddFields, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  }),
)

describe('the fast path', () => {
  test('reads every text as our own splitter does, or another number of records', async () => {
    let equal = 0
    const property = fc.asyncProperty(oddFiles, async ({ width, headed, start, end, rows }) => {
      const header = headed ? [Array.from({ length: width }, (_, index) => `c${index}`)] : []
      const bytes = Buffer.from(start + [...header, ...rows].map((row) => row.join(',') + end).join(''))
      const { sound, spacedQuotes, records } = scan(bytes, width)
      const returns = new LoneCarriageReturns()
      returns.push(bytes)
      if (!sound || spacedQuotes || returns.finish()) return
      const read = await copyDelimited(session, deliver(bytes, width, headed), rawPath).then(
        () => readRaw(width),
        () => undefined,
      )
      if (read?.length !== records - header.length) return
      const items = await split(bytes, width)
      expect(read).toEqual(
        items.slice(header.length).map((item) => (item.kind === 'record' ? hex(item.fields) : item.code)),
      )
      equal++
    })
    await fc.assert(property, { numRuns: 400 })
    expect(equal).toBeGreaterThan(20)
  })

  test('takes an empty field for an empty text, quoted or not', async () => {
    await copyDelimited(session, deliver('c0,c1\n,""\n', 2, true), rawPath)
    expect(await readRaw(2)).toEqual([['', '']])
  })
})

describe('the slow path', () => {
  test('keeps row n for record n of any bytes, and lists every record that is not sound', async () => {
    const property = fc.asyncProperty(messyBytes, fc.integer({ min: 1, max: 3 }), async (bytes, width) => {
      const items = await split(bytes, width)
      await session.run('DELETE FROM malformed')
      expect(await copySoundRecords(session, deliver(bytes, width, false), folder, rawPath)).toBe(items.length)
      expect(await readRaw(width)).toEqual(
        items.map((item) => (item.kind === 'record' ? hex(item.fields) : Array.from({ length: width }, () => ''))),
      )
      const listed = await session.rows(
        'SELECT record, byte_offset, code, hex(value) AS value, message FROM malformed ORDER BY record',
      )
      const rejects = items.filter((item) => item.kind === 'reject')
      expect(listed).toEqual(
        rejects.map(({ number, byteOffset, code, text, message }) => ({
          record: number,
          byte_offset: byteOffset,
          code,
          value: hex([text])[0],
          message,
        })),
      )
    })
    await fc.assert(property, { numRuns: 150 })
  })

  test('stops when it is told to', async () => {
    const delimited = deliver('a,b\n', 2, false)
    await expect(copySoundRecords(session, delimited, folder, rawPath, AbortSignal.abort())).rejects.toThrow(/abort/i)
  })
})
