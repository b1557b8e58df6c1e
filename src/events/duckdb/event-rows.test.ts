import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { madeRef, rowsOf, temporaryFolder, writeReleases } from '../../../test/made-release.ts'
import type { MarsadEvent } from '../../model/event.ts'
import { openDuckDbEngine } from './engine.ts'
import { DuckDbSession } from './session.ts'
import { literal } from './sql.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

async function withEvents<T>(
  events: readonly MarsadEvent[],
  work: (engine: Awaited<ReturnType<typeof openDuckDbEngine>>) => Promise<T>,
) {
  const engine = await openDuckDbEngine(await writeReleases(folder.path, events), { memoryMb: 256 })
  try {
    return await work(engine)
  } finally {
    engine.close()
  }
}

const selection = { releases: [madeRef] }
const page = { limit: 10, offset: 0 }

describe('events read back', () => {
  test('keep a text that begins with U+FEFF whole, in lists and actors too', async () => {
    const marked = '\ufeffNorthern Front'
    const events = rowsOf([
      {
        headline: marked,
        notes: `\ufeff${marked}`,
        admin1: marked,
        location_name: '\ufeff',
        actors: [{ name: marked, source_id: '\ufeffmade:1', role: 'side_a' }],
        sources: [marked, 'plain'],
        claimed_by: [marked],
      },
    ])
    await withEvents(events, async (engine) => {
      expect(await engine.rows(selection, page)).toEqual(events)
      expect(await engine.event(madeRef, 'made/1/1')).toEqual(events[0])
      expect(await engine.actors(madeRef)).toMatchObject([{ name: marked }])
      expect(await engine.admin1Names([madeRef])).toEqual([marked])
      expect(await engine.count({ ...selection, admin1: [marked], actor: [{ names: [marked], ids: [] }] })).toBe(1)
    })
  })

  test('keep line ends, quotes, emoji and right-to-left text', async () => {
    const events = rowsOf([
      { headline: 'a\r\nb\t"c"', notes: "it's 🕊️", location_name: 'جسر\u200f نور', sources: ['', '; '] },
    ])
    await withEvents(events, async (engine) => expect(await engine.rows(selection, page)).toEqual(events))
  })

  test('deaths as large as the column takes do not overflow a sum', async () => {
    const most = 2_147_483_647
    const events = rowsOf(
      Array.from({ length: 3 }, () => ({ fatalities_low: most, fatalities_best: most, fatalities_high: most })),
    )
    await withEvents(events, async (engine) => {
      const windows = await engine.windows(selection)
      expect([windows.low[0], windows.high[0], windows.withoutBounds[0]]).toEqual([3 * most, 3 * most, 0])
    })
  })
})

describe('the delivered record', () => {
  test('is row n of the raw table, to the letter, and nothing where there is no such row', async () => {
    const session = await DuckDbSession.open({ memoryMb: 256 })
    const raw = join(folder.path, 'made', '1', 'raw.parquet')
    await withEvents(rowsOf([{}]), async (engine) => {
      await session.run(
        `COPY (SELECT * FROM (VALUES ('1', $1, NULL), ('2', 'b', '3')) AS t(id, "odd ""name""", best)) TO ${literal(raw)} (FORMAT parquet)`,
        ['\ufeffa'],
      )
      expect(await engine.delivered(madeRef, 1)).toEqual({ id: '1', 'odd "name"': '\ufeffa', best: null })
      expect(await engine.delivered(madeRef, 2)).toEqual({ id: '2', 'odd "name"': 'b', best: '3' })
      expect(await engine.delivered(madeRef, 3)).toEqual({})
    })
    session.close()
  })
})
