import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { madeEvent } from '../../test/made-release.ts'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { literal } from '../events/duckdb/sql.ts'
import type { MarsadEvent } from '../model/event.ts'
import { eventsAsParquet } from './events-parquet.ts'
import type { Released } from './released.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-parquet-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function readBack(events: MarsadEvent[]) {
  const path = join(folder, 'read.parquet')
  writeFileSync(path, await eventsAsParquet(events as Released<MarsadEvent[]>))
  const session = await DuckDbSession.open()
  try {
    return await session.rows<Record<string, unknown>>(
      `SELECT * REPLACE (CAST(date_start AS VARCHAR) AS date_start, CAST(date_end AS VARCHAR) AS date_end) FROM read_parquet(${literal(path)})`,
    )
  } finally {
    session.close()
  }
}

describe('events as Parquet', () => {
  test('come back with their types, lists and text, in their order', async () => {
    const events = [
      madeEvent({ source_event_id: 'b', headline: 'He said "no", = twice\n', flags: ['deaths_order'] }),
      madeEvent({ source_event_id: 'a', latitude: null, longitude: null, sources: [] }),
    ]
    expect(await readBack(events)).toEqual(events)
  })

  test('without any event is a table with columns and no row', async () => {
    expect(await readBack([])).toEqual([])
  })
})
