import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedFile } from '../../test/ged-rows.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { gedColumns, requiredColumns } from '../connectors/ucdp-ged/columns.ts'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { literal } from '../events/duckdb/sql.ts'
import type { Layout } from '../events/connector.ts'
import { splitRecords } from '../events/records/splitter.ts'
import { MarsadError } from '../model/errors.ts'
import type { Release } from '../model/release.ts'

const made = new TestWorkspace()
let session: DuckDbSession
beforeAll(async () => {
  session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
})
afterAll(() => {
  session.close()
  made.remove()
})

const dialect = { delimiter: 0x2c, quote: 0x22 }

async function splitFile(bytes: Buffer, { columns }: Layout) {
  async function* whole() {
    yield bytes
  }
  const items = []
  for await (const item of splitRecords(whole(), dialect, columns.length)) items.push(item)
  return items
}

/** What must hold of every release, whatever bytes it was made from. */
async function expectAccounted(release: Release, bytes: Buffer, layout: Layout) {
  const rows = <Row>(query: string, file: string) =>
    session.rows<Row>(`SELECT ${query} FROM read_parquet(${literal(join(made.folderOf(release), `${file}.parquet`))})`)
  expect(release.rows_in).toBe(release.events + release.rejects)
  const events = await rows<{ record: number }>('source_row AS record', 'events')
  const rejects = await rows<{ record: number; byte_offset: number; code: string }>('*', 'rejects')
  expect([events.length, rejects.length]).toEqual([release.events, release.rejects])
  const records = [...events, ...rejects].map(({ record }) => record).sort((a, b) => a - b)
  expect(records).toEqual(Array.from({ length: release.rows_in }, (_, index) => index + 1))

  const items = (await splitFile(bytes, layout)).slice(layout.headed ? 1 : 0)
  const raw = await rows<{ text: string[] }>(
    `[${layout.columns.map((name) => `hex("${name.replaceAll('"', '""')}")`).join(', ')}] AS text`,
    'raw',
  )
  const empty = layout.columns.map(() => '')
  expect(raw.map(({ text }) => text)).toEqual(
    items.map((item) =>
      (item.kind === 'record' ? item.fields : empty).map((field) => Buffer.from(field).toString('hex').toUpperCase()),
    ),
  )
  for (const { record, byte_offset, code } of rejects) {
    const item = items[record - 1]
    expect(byte_offset).toBe(item?.byteOffset)
    if (item?.kind === 'reject') expect(code).toBe(item.code)
  }
  for (const [index, item] of items.entries()) {
    if (item.kind === 'reject') expect(rejects.map(({ record }) => record)).toContain(index + 1)
  }
  expect(
    readFileSync(join(made.dir, 'originals', release.original.sha256.slice(0, 2), release.original.sha256)),
  ).toEqual(bytes)
}

const columns = [...requiredColumns, 'source_headline']
const small = Buffer.from(
  gedFile(
    [
      {},
      { source_headline: 'Said "no",\nthen more' },
      { source_headline: '"' },
      { date_prec: '2', date_end: '2014-03-06' },
      { source_headline: 'é, ü' },
    ],
    { columns },
  ),
)

const bytesThatMatter = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('"', '""', ',', '\n', '\r', '\r\n', '\0', '\uFEFF', '"\n', ',"', '",', ' "', '#', '\n\n')
      .map((text) => Buffer.from(text)),
  },
  fc.constantFrom(Buffer.from([0xff]), Buffer.from([0xc3]), Buffer.from('1,2\n')),
  fc.uint8Array({ minLength: 1, maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
)
const place = fc.nat({ max: small.length })
/** One thing that happens to a file on its way. */
const damage = fc.oneof(
  fc.tuple(place, bytesThatMatter).map(
    ([at, added]) =>
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]),
  ),
  bytesThatMatter.map((added) => (bytes: Buffer) => Buffer.concat([bytes, added])),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([at, length]) =>
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, mask]) => (bytes: Buffer) => {
    const changed = Buffer.from(bytes)
    if (at < changed.length) changed[at] = (changed[at] as number) ^ mask
    return changed
  }),
)

describe('whatever happens to the bytes of a file', () => {
  test('it is refused as a whole, or every record is an event or a listed reject', async () => {
    let imported = 0
    const property = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const bytes = damages.reduce((file, change) => change(file), small)
      const before = made.workspace.catalogue.all().length
      try {
        const { release } = await made.import('x.csv', bytes, { dataset: 'ucdp-ged' })
        const header = (await splitFile(bytes, { columns, headed: true }))[0]
        const names = header?.kind === 'record' ? header.fields : columns
        await expectAccounted(release, bytes, { columns: names.map((name) => name.trim()), headed: true })
        imported++
      } catch (error) {
        if (!(error instanceof MarsadError)) throw error
        expect(error.exitCode).toBe(1)
        expect(made.workspace.catalogue.all()).toHaveLength(before)
      }
    })
    await fc.assert(property, { numRuns: 45 })
    expect(imported).toBeGreaterThan(10)
  })

  const record = gedFile([{ source_headline: 'plain' }], { columns, header: false })
  const cases: [what: string, content: string | Buffer, codes: Record<number, string>][] = [
    ['a quote that is never closed', `${gedFile([{}], { columns })}2,"${record}${record}`, { 2: 'open_quote' }],
    [
      'invalid UTF-8',
      Buffer.concat([
        small,
        Buffer.from(record.replace('plain', 'x?')).map((byte) => (byte === 0x3f ? 0xff : byte)),
        Buffer.from(record),
      ]),
      { 6: 'encoding' },
    ],
    [
      'a NUL byte',
      Buffer.concat([small, Buffer.from(record.replace('plain', 'a\0b')), Buffer.from(record)]),
      { 6: 'nul_byte' },
    ],
    [
      'line ends of three kinds',
      gedFile([], { columns }) + record + record.replace('\n', '\r\n') + record.replace('\n', '\r') + record,
      {},
    ],
    [
      'bare quotes',
      gedFile([], { columns }) +
        record.replace('plain', '5" gun') +
        record.replace('plain', 'gun"') +
        record.replace('plain', ' "spaced"'),
      {},
    ],
    [
      'text behind a closing quote',
      gedFile([], { columns }) + record + record.replace('plain', '"a" b') + record,
      { 2: 'junk_after_quote' },
    ],
    [
      'a record over 1 MiB',
      gedFile([], { columns }) + record + record.replace('plain', 'y'.repeat(1_200_000)) + record,
      { 2: 'record_too_long' },
    ],
    [
      'a record that is too wide and one too narrow',
      `${gedFile([], { columns })}${record}x,${record}1,2\n${record}`,
      { 2: 'wrong_width', 3: 'wrong_width' },
    ],
    ['no line end after the last record', small.subarray(0, -1), {}],
  ]

  test.each(cases)('%s costs only its own record', async (_, content, codes) => {
    const bytes = Buffer.from(content)
    const { release } = await made.import('x.csv', bytes, { dataset: 'cases' })
    await expectAccounted(release, bytes, { columns, headed: true })
    const rejects = await made.rejects(release)
    expect(Object.fromEntries(rejects.map(({ record, code }) => [record, code]))).toEqual(codes)
  })

  test('a space before a quote is read as it stands, not as DuckDB reads it', async () => {
    const content = gedFile([], { columns }) + record.replace('plain', ' "spaced"')
    const { release } = await made.import('spaced.csv', content, { release: 'spaced' })
    expect((await made.raw(release))[0]?.at(-1)).toBe(' "spaced"')
  })

  test('a table of the full width is held to the same', async () => {
    const content = Buffer.from(
      gedFile([{}, { source_headline: 'a\r\nb' }, {}]).replaceAll('Lūmvath village', 'the "Lūmvath" village'),
    )
    const { release } = await made.import('full.csv', content, { release: 'full' })
    await expectAccounted(release, content, { columns: gedColumns, headed: true })
  })
})
