import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gedFile, oneSided } from '../../../test/ged-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { releaseSchema } from '../../model/release.ts'
import { qualityBits, qualityColumn } from '../duckdb/quality-bits.ts'
import { DuckDbSession } from '../duckdb/session.ts'
import { literal } from '../duckdb/sql.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

test('events carry the bits of their quality, as their fields have them', async () => {
  const { release } = await made.import(
    'made.csv',
    gedFile([
      { date_start: '2014-03-05', date_end: '2014-03-07', date_prec: '2' },
      { ...oneSided, where_prec: '4', source_article: '' },
      { id: '3', low: '9', source_article: '"A,2014-01-01,B";"C,2014-01-01,D"' },
    ]),
    { dataset: 'ucdp-ged' },
  )
  const session = await DuckDbSession.open()
  const events = `read_parquet(${literal(join(made.folderOf(release), 'events.parquet'))})`
  const rows = await session.rows<{ written: number; made: number }>(
    `SELECT ${qualityColumn} AS written, ${qualityBits} AS made FROM ${events} ORDER BY source_event_id`,
  )
  session.close()
  expect(rows.map(({ written }) => written)).toEqual([1 + 32, 2 + 16, 8])
  expect(rows.map((row) => row.made)).toEqual(rows.map(({ written }) => written))
})

test('a release carries the breaks of its dataset, and is read without any', async () => {
  const { release } = await made.import('GEDEvent_v25_1.csv', gedFile([{ id: '7' }]))
  expect(release.breaks?.map(({ date }) => date)).toEqual(['2013-01-01'])
  const { breaks, ...older } = release
  expect(breaks).toBeDefined()
  expect(releaseSchema.parse(older)).toEqual(older)
})
