import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { errorOf } from '../../../../test/test-workspace.ts'
import { DuckDbSession } from '../../../events/duckdb/session.ts'
import { literal } from '../../../events/duckdb/sql.ts'
import { row, sheetOf, TestFolder, zipOf } from '../../../events/forms/test-tables.ts'
import { sampleTable } from './sample-table.ts'

const folder = new TestFolder()
afterAll(() => folder.remove())

const names = ['date', 'place', 'deaths']
const rows = [
  ['2015-02-13', 'Alba', '3'],
  ['2015-03-05', 'Brona', '0'],
]
const records = rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [names[index], cell])))
const delimited = (mark: string) => [names, ...rows].map((line) => `${line.join(mark)}\r\n`).join('')

describe('a table is found as it lies', () => {
  test.each<[string, () => Promise<string | Uint8Array> | string | Uint8Array, object]>([
    ['comma.csv', () => delimited(','), {}],
    ['semicolon.csv', () => delimited(';'), { delimiter: ';' }],
    ['tabs.tsv', () => delimited('\t'), { delimiter: '\t' }],
    ['titles.csv', () => `A register\n"of two\nlines"\n\n${delimited('|')}`, { delimiter: '|', header: 4 }],
    ['utf16.csv', () => Buffer.from(`\ufeff${delimited(',')}`, 'utf16le'), {}],
    ['packed.zip', () => zipOf({ 'table.csv': delimited(',') }), {}],
    ['list.json', () => JSON.stringify(records), {}],
    ['inside.json', () => JSON.stringify({ n: 2, data: { events: records } }), { records: 'data.events' }],
    ['lines.jsonl', () => records.map((record) => `${JSON.stringify(record)}\n`).join(''), {}],
    ['sheet.xlsx', () => sheetOf([row(3, names), ...rows.map((cells, index) => row(index + 4, cells))]), {}],
    [
      'titled.xlsx',
      () => sheetOf([row(2, ['A register']), row(4, names), ...rows.map((cells, index) => row(index + 5, cells))]),
      { header: 4 },
    ],
  ])('%s', async (name, content, form) => {
    const sampled = await sampleTable(folder.file(name, await content()))
    expect(sampled).toMatchObject({ fileName: name, columns: names, rows, records: 2, form })
    expect(Object.keys(sampled.form)).toEqual(Object.keys(form))
  })

  test('a Parquet file', async () => {
    const path = join(folder.dir, 'table.parquet')
    const session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
    await session.run(
      `COPY (SELECT DATE '2015-02-13' AS date, 'Alba' AS place, 3 AS deaths UNION ALL SELECT DATE '2015-03-05', NULL, 0) TO ${literal(path)} (FORMAT parquet)`,
    )
    session.close()
    expect(await sampleTable(path)).toMatchObject({
      columns: names,
      rows: [rows[0], ['2015-03-05', '', '0']],
      records: 2,
      form: {},
    })
  })
})

test('a row of HXL tags is no record to look at', async () => {
  const sampled = await sampleTable(folder.file('hxl.csv', `date,place\n#date,#loc\n2015-02-13,Alba\n`))
  expect(sampled.rows).toEqual([['2015-02-13', 'Alba']])
})

test('records that cannot be read are counted and not looked at', async () => {
  const sampled = await sampleTable(
    folder.file('broken.csv', 'date,place\n2015-02-13,Alba\n2015-02-14\n2015-02-15,Brona\n'),
  )
  expect(sampled).toMatchObject({
    records: 3,
    rows: [
      ['2015-02-13', 'Alba'],
      ['2015-02-15', 'Brona'],
    ],
  })
})

test('a damaged line does not make UTF-8 another encoding', async () => {
  const lines = Array.from({ length: 9 }, (_, index) => `2015-02-1${index},Ålba\n`).join('')
  const sampled = await sampleTable(
    folder.file('damaged.csv', Buffer.concat([Buffer.from(`date,place\n${lines}`), Buffer.from([0xff, 0x0a])])),
  )
  expect(sampled.form.encoding).toBeUndefined()
  expect(sampled.rows[0]).toEqual(['2015-02-10', 'Ålba'])
})

test('a table with a header and no record has columns', async () => {
  expect(await sampleTable(folder.file('bare.csv', 'date,place\n'))).toMatchObject({
    columns: ['date', 'place'],
    rows: [],
    records: 0,
  })
})

test('a sheet of what is no workbook is wrong usage', async () => {
  expect(await errorOf(sampleTable(folder.file('x.csv', delimited(',')), 'One'))).toMatchObject({ exitCode: 2 })
})

test('an empty file and one that is not there are refused', async () => {
  expect(await errorOf(sampleTable(folder.file('empty.csv', '')))).toMatchObject({ code: 'empty_file' })
  expect(await errorOf(sampleTable('/nowhere/x.csv'))).toMatchObject({ code: 'no_such_file' })
})
