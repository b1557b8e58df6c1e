import fc from 'fast-check'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anyEvent,
  anySelection,
  madeEvent,
  madeRef,
  rowsOf,
  temporaryFolder,
  writeReleases,
} from '../../../test/made-release.ts'
import { formatDay, parseDay } from '../../model/calendar.ts'
import { barDimensions, type ExploreAnswer, exploreRequestSchema } from '../../model/explore.ts'
import type { Selection } from '../../model/selection.ts'
import { makeBins } from '../counting/bins.ts'
import { countPlaces } from '../counting/count-places.ts'
import { countWindows } from '../counting/count-windows.ts'
import { openDuckDbEngine } from '../duckdb/engine.ts'
import type { Engine } from '../engine.ts'
import type { SpotLookup } from '../spots.ts'
import { withoutOwn } from './view-bars.ts'
import { ExploreIndex } from './explore-index.ts'

const folder = temporaryFolder()
const otherRef = { dataset: 'other', release: '2.b' }
const refs = [madeRef, otherRef]
const drawn = fc.sample(anyEvent, { numRuns: 400, seed: 11 })
const noLookup: SpotLookup = {
  standings: () => Promise.reject(new Error('not asked')),
  places: () => Promise.reject(new Error('not asked')),
  areas: () => Promise.reject(new Error('not asked')),
}
let engine: Engine
let index: ExploreIndex
let releases: { dataset: string; release: string; path: string }[]

beforeAll(async () => {
  const events = [...rowsOf(drawn.slice(0, 250)), ...rowsOf(drawn.slice(250), otherRef)].map((event) =>
    madeEvent({ ...event }),
  )
  const folderOf = await writeReleases(folder.path, events)
  engine = await openDuckDbEngine(folderOf)
  releases = refs.map((ref) => ({ ...ref, path: join(folderOf(ref), 'events.parquet') }))
  index = await ExploreIndex.open(releases, { lookup: noLookup, folder: join(folder.path, 'index') })
})
afterAll(() => {
  index.close()
  engine.close()
  folder.remove()
})

const everything = exploreRequestSchema.parse({
  words: {},
  timeline: { by: 'month' },
  map: { bbox: [-180, -85, 180, 85], width: 400, height: 400, cell: 100 },
  bars: [...barDimensions],
  most_bars: 1000,
  table: { limit: 500 },
})
const view = (selection: Selection, asked = everything) => index.view(asked, { selection, extents: [] })

const withoutTime = ({ ...selection }: Selection) => {
  delete selection.from
  delete selection.to
  return selection
}
const withoutBox = ({ ...selection }: Selection) => {
  delete selection.bbox
  return selection
}
const spanOf = ({ span }: Pick<ExploreAnswer, 'span'>) => ({ start: parseDay(span!.from)!, end: parseDay(span!.to)! })
/** Fields of a row that are those of the event, word for word. */
const compared = new Set([
  'event_id',
  'dataset',
  'date_start',
  'date_end',
  'range_kind',
  'time_precision',
  'location_name',
  'admin1',
  'country',
  'location_precision',
  'event_type',
  'violence_type',
  'fatalities_low',
  'fatalities_best',
  'fatalities_high',
  'flags',
])
const about = (value: number) => expect.closeTo(value, 6) as number

describe('the index counts what the engine counts, wherever the filters were before:', () => {
  /** Moves the filters from selection to selection, as brushes do. */
  const throughout = (check: (selection: Selection, answer: Awaited<ReturnType<typeof view>>) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(fc.array(anySelection(refs), { minLength: 2, maxLength: 5 }), async (selections) => {
        for (const selection of selections) await check(selection, await view(selection))
      }),
      { numRuns: 8 },
    )

  test('the total', async () => {
    await throughout(async (selection, answer) => {
      const span = spanOf(answer)
      const [start, end] = [parseDay(selection.from ?? '') ?? span.start, parseDay(selection.to ?? '') ?? span.end]
      const { total } = countWindows(
        await engine.windows(selection),
        [{ start, end, bucket: 0, covered: 'unknown' }],
        'events',
      )
      expect(answer.total).toEqual({ ...total, of: 400 })
    })
  })

  test('the timeline, by all but time', async () => {
    await throughout(async (selection, answer) => {
      const bins = makeBins(spanOf(answer), 'month', [])
      const counted = countWindows(await engine.windows(withoutTime(selection)), bins, 'events')
      expect(answer.timeline!.bins).toEqual(
        bins.map(({ start, end, covered }, index) => ({
          start: formatDay(start),
          end: formatDay(end),
          covered,
          ...counted.bins[index],
        })),
      )
    })
  })

  test.each(['country', 'admin1'] as const)('the bars of %s, by all but their own word', async (level) => {
    await throughout(async (selection, { bars }) => {
      const counted = countPlaces(await engine.places(withoutOwn(selection, level), level, 'delivered'), level)
      const known = bars[level]!.rows.filter(({ expected }) => expected > 0)
      // Where no event is known to lie, events of the asked place only may; `countPlaces` does not list that.
      const listed = counted.places
        .filter(({ expected }) => expected > 0)
        .map(({ country, unit, certain, expected, possible }) => ({
          id: level === 'country' ? country : unit,
          country: level === 'country' ? null : country,
          certain,
          expected: about(expected),
          possible,
        }))
      const shown = known.map(({ id, country, certain, expected, possible }) => ({
        id,
        country,
        certain,
        expected,
        possible,
      }))
      expect(shown).toHaveLength(listed.length)
      expect(shown).toEqual(expect.arrayContaining(listed))
      expect(bars[level]!.unknown.expected).toBeCloseTo(counted.unallocatedTotal, 6)
    })
  })

  test.each([
    ['event_type', 'event_type'],
    ['violence_type', 'violence_type'],
    ['time_precision', 'time_precision'],
    ['location_precision', 'location_precision'],
  ] as const)('the bars of %s', async (dimension, word) => {
    await throughout(async (selection, { bars }) => {
      for (const { id, possible } of bars[dimension]!.rows) {
        const one = { ...selection, [word]: [id!] } as Selection
        expect([id, possible]).toEqual([id, await engine.count(one)])
      }
      const all = bars[dimension]!.rows.reduce((sum, { possible }) => sum + possible, bars[dimension]!.unknown.possible)
      if (dimension !== 'location_precision') expect(all).toBe(await engine.count(withoutOwn(selection, dimension)))
    })
  })

  test('the bars of actors', async () => {
    await throughout(async (selection, { bars }) => {
      for (const { id, name, possible } of bars.actor!.rows.slice(0, 3)) {
        // An actor without an id is known by its name, which another may bear that has one.
        if (id === name) continue
        const one: Selection = { ...selection, actor: [{ ids: [id!], names: [] }], actor_role: 'any' }
        expect([id, possible]).toEqual([id, await engine.count(one)])
      }
    })
  })

  test('the quality and the rows', async () => {
    await throughout(async (selection, { quality, table }) => {
      const counts = await engine.quality(selection)
      const sum = (key: 'events' | 'imprecise_time' | 'imprecise_place' | 'flagged') =>
        counts.reduce((total, each) => total + each[key], 0)
      expect(quality).toMatchObject({
        events: sum('events'),
        imprecise_time: sum('imprecise_time'),
        imprecise_place: sum('imprecise_place'),
        flagged: sum('flagged'),
      })
      const rows = await engine.rows(selection, { limit: 500, offset: 0 })
      expect(table!.total).toBe(rows.length)
      expect(table!.rows.map(({ event_id }) => event_id).sort()).toEqual(rows.map(({ event_id }) => event_id).sort())
      const fields = (row: object) => Object.fromEntries(Object.entries(row).filter(([name]) => compared.has(name)))
      const sorted = (list: readonly { event_id: string }[]) =>
        list.map(fields).sort((a, b) => (String(a['event_id']) < String(b['event_id']) ? -1 : 1))
      expect(sorted(table!.rows)).toEqual(sorted(rows))
      expect(quality.without_deaths).toBe(table!.rows.filter(({ fatalities_best }) => fatalities_best === null).length)
    })
  })

  test('the map, by all but its box', async () => {
    await throughout(async (selection, { map }) => {
      const { cells, certain, expected, possible, areas, unplaced, points } = map!
      const onMap = [...possible, ...areas.map((area) => area.possible), unplaced.possible]
      expect(onMap.reduce((sum, each) => sum + each, 0)).toBe(await engine.count(withoutBox(selection)))
      cells.forEach((_, cell) => {
        expect(certain[cell]!).toBeLessThanOrEqual(expected[cell]! + 1e-9)
        expect(expected[cell]!).toBeLessThanOrEqual(possible[cell]! + 1e-9)
      })
      const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
      expect(sum(points!.map((point) => point.expected))).toBeCloseTo(sum(expected), 6)
      expect(sum(points!.map((point) => point.possible))).toBe(sum(possible))
    })
  })
})

describe('rows', () => {
  test('come page by page in the order asked for, each once', async () => {
    for (const order of ['date', '-date', '-deaths'] as const) {
      const pages = []
      for (let offset = 0; offset < 400; offset += 90) {
        const { table } = await view(
          { releases: refs },
          { ...everything, table: { doubt: 'all', order, offset, limit: 90 } },
        )
        pages.push(...table!.rows)
      }
      expect(new Set(pages.map(({ event_id }) => event_id)).size).toBe(400)
      const worth = pages.map(({ date_start, fatalities_best }) =>
        order === '-deaths' ? -(fatalities_best ?? -1) : (order === 'date' ? 1 : -1) * parseDay(date_start)!,
      )
      expect(worth).toEqual(worth.toSorted((a, b) => a - b))
    }
  })

  test('that are only possible are left out where only certain ones are asked for', async () => {
    const selection: Selection = { releases: refs, from: '2014-03-05', to: '2014-06-20', admin1: ['Vell'] }
    const asked = { ...everything, table: { doubt: 'certain' as const, order: 'date' as const, offset: 0, limit: 500 } }
    const { table, total } = await view(selection, asked)
    expect(table!.total).toBe(total.certain)
    expect(table!.rows).toHaveLength(total.certain)
    expect(table!.rows.every(({ certain }) => certain)).toBe(true)
    const { table: all } = await view(selection)
    expect(all!.rows.filter(({ certain }) => certain)).toHaveLength(total.certain)
    expect(all!.total).toBe(total.events)
  })
})

describe('an index that is kept', () => {
  test('answers the same when it is loaded, and is made again when it is damaged', async () => {
    const { writeFileSync, readdirSync } = await import('node:fs')
    const kept = join(folder.path, 'cache', 'index')
    const selection: Selection = { releases: refs, country: ['IRQ'], from: '2014-02-01' }
    const first = { ...(await view(selection)), ms: 0 }
    const again = async () => {
      const opened = await ExploreIndex.open(releases, { lookup: noLookup, folder: kept })
      const answer = { ...(await opened.view(everything, { selection, extents: [] })), ms: 0 }
      opened.close()
      return answer
    }
    expect(await again()).toEqual(first)
    expect(readdirSync(join(folder.path, 'cache'))).toEqual(['index'])
    expect(readdirSync(kept).filter((name) => name.startsWith('rows'))).toEqual(['rows.jsonl', 'rows.offsets'])
    expect(await again()).toEqual(first)
    writeFileSync(join(kept, 'window.codes'), 'short')
    expect(await again()).toEqual(first)
    writeFileSync(join(kept, 'place.parquet'), 'damaged')
    expect(await again()).toEqual(first)
  })
})
