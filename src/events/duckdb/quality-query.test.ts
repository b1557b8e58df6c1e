import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyEvent, anySelection, madeRef, rowsOf, temporaryFolder, writeReleases } from '../../../test/made-release.ts'
import { standingOf } from '../../../test/plain-filter.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { ReleaseRef, Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'
import { qualityBits, qualityColumn } from './quality-bits.ts'
import { DuckDbSession } from './session.ts'
import { literal } from './sql.ts'

const withSources = anyEvent.chain((event) =>
  fc.array(fc.constantFrom('AFP', 'Reuters', 'SANA'), { maxLength: 3 }).map((sources) => ({ ...event, sources })),
)
const otherRef: ReleaseRef = { dataset: 'other', release: '2' }
/** A dataset that says nothing of places and names no source. */
const silent = fc.sample(anyEvent, { numRuns: 60, seed: 9 }).map((event) => ({
  ...event,
  location_precision: 'unknown' as const,
  sources: [],
}))
const all = [...rowsOf(fc.sample(withSources, { numRuns: 240, seed: 3 })), ...rowsOf(silent, otherRef)]
const folder = temporaryFolder()
let engine: Engine
/** The same releases as an import writes them, with the column of bits. */
let withBits: Engine

beforeAll(async () => {
  const folderOf = await writeReleases(folder.path, all)
  engine = await openDuckDbEngine(folderOf, { memoryMb: 256 })
  const bitsFolderOf = (ref: ReleaseRef) => join(folder.path, 'with-bits', ref.dataset)
  const session = await DuckDbSession.open({ memoryMb: 256 })
  for (const ref of [madeRef, otherRef]) {
    mkdirSync(bitsFolderOf(ref), { recursive: true })
    await session.run(
      `COPY (SELECT *, ${qualityBits} AS ${qualityColumn} FROM read_parquet(${literal(join(folderOf(ref), 'events.parquet'))}))
       TO ${literal(join(bitsFolderOf(ref), 'events.parquet'))} (FORMAT parquet)`,
    )
  }
  session.close()
  withBits = await openDuckDbEngine(bitsFolderOf, { memoryMb: 256 })
})
afterAll(() => {
  engine.close()
  withBits.close()
  folder.remove()
})

/** By plain loops over the events. */
function plainQuality(selection: Selection) {
  const given = all.filter(({ dataset }) => selection.releases.some((ref) => ref.dataset === dataset))
  const selected = given.filter((event) => standingOf(event, selection, given) !== 'no')
  return [...new Set(selected.map(({ dataset }) => dataset))].sort().map((dataset) => {
    const having = (is: (event: MarsadEvent) => boolean) =>
      selected.filter((event) => event.dataset === dataset && is(event)).length
    const anywhere = given.filter((event) => event.dataset === dataset)
    return {
      dataset,
      events: having(() => true),
      imprecise_time: having((event) => event.date_end > event.date_start && event.range_kind === 'sometime'),
      imprecise_place: having((event) => event.location_precision !== 'exact' && event.location_precision !== 'near'),
      flagged: having((event) => event.flags.length > 0),
      few_sources: having((event) => event.sources.length < 2),
      states_place: anywhere.some((event) => event.location_precision !== 'unknown'),
      names_sources: anywhere.some((event) => event.sources.length > 0),
    }
  })
}

describe('how well events are known', () => {
  test('is that of plain loops for any selection, with the column of bits and without', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom([madeRef], [madeRef, otherRef], [otherRef]).chain((refs) => anySelection(refs)),
        async (selection) => {
          const plain = plainQuality(selection)
          expect(await engine.quality(selection)).toEqual(plain)
          expect(await withBits.quality(selection)).toEqual(plain)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('tells a dataset that never says from events that happen not to', async () => {
    const sourceless: Selection = { releases: [madeRef, otherRef], text: 'bridge', location_precision: ['unknown'] }
    const told = await withBits.quality(sourceless)
    expect(told.map(({ dataset, states_place }) => [dataset, states_place])).toEqual([
      ['made', true],
      ['other', false],
    ])
  })

  test('of no event is nothing', async () => {
    expect(await engine.quality({ releases: [madeRef], from: '1990-01-01', to: '1990-12-31' })).toEqual([])
    expect(await withBits.quality({ releases: [madeRef], from: '1990-01-01', to: '1990-12-31' })).toEqual([])
  })
})
