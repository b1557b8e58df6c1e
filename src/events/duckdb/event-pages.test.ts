import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyEvent, madeRef, rowsOf, temporaryFolder, writeReleases } from '../../../test/made-release.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'

const folder = temporaryFolder()
let engine: Engine
/** Many events share a day, so that a day does not fit into a page. */
const days = ['2014-03-05', '2014-03-06', '2014-06-01', '2014-12-31']
const other = { dataset: 'other', release: '1' }
const eventsOf = (ref: typeof madeRef, seed: number) =>
  rowsOf(
    fc
      .sample(anyEvent, { numRuns: 60, seed })
      .map((event, i) => ({ ...event, date_start: days[(i * i) % 4]!, date_end: '2015-06-01' })),
    ref,
  )

beforeAll(async () => {
  const events = [...eventsOf(madeRef, 5), ...eventsOf(other, 6)]
  engine = await openDuckDbEngine(await writeReleases(folder.path, events), { memoryMb: 256 })
})
afterAll(() => {
  engine.close()
  folder.remove()
})

async function pagesOf(selection: Parameters<Engine['pages']>[0], limit: number, pageRows: number) {
  const pages: MarsadEvent[][] = []
  for await (const page of engine.pages(selection, { limit, pageRows })) pages.push(page)
  return pages
}

describe('pages of events', () => {
  test('together are the rows in their order, none of them larger than asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom([madeRef], [madeRef, other]),
        fc.option(fc.constantFrom('IRQ', 'SYR'), { nil: undefined }),
        fc.integer({ min: 0, max: 130 }),
        fc.integer({ min: 1, max: 40 }),
        async (releases, country, limit, pageRows) => {
          const selection = { releases: [...releases], ...(country ? { country: [country] } : {}) }
          const pages = await pagesOf(selection, limit, pageRows)
          expect(pages.every((page) => page.length > 0 && page.length <= pageRows)).toBe(true)
          expect(pages.flat()).toEqual(await engine.rows(selection, { limit, offset: 0 }))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('of nothing are none', async () => {
    expect(await pagesOf({ releases: [madeRef], from: '1990-01-01', to: '1990-01-02' }, 100, 10)).toEqual([])
  })
})
