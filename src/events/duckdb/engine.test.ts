import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anyEvent,
  anySelection,
  dayNumber,
  madeRef,
  names,
  rowsOf,
  temporaryFolder,
  writeReleases,
} from '../../../test/made-release.ts'
import { standingOf } from '../../../test/plain-filter.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const otherRef = { dataset: 'other', release: '2.b' }
const releases = [madeRef, otherRef]
const drawn = fc.sample(anyEvent, { numRuns: 500, seed: 7 })
const all = [...rowsOf(drawn.slice(0, 300)), ...rowsOf(drawn.slice(300), otherRef)]
const engines: Engine[] = []
let engine: Engine

beforeAll(async () => {
  const folderOf = await writeReleases(folder.path, all)
  for (const threads of [1, 2, 4]) engines.push(await openDuckDbEngine(folderOf, { threads, memoryMb: 256 }))
  engine = engines[1] as Engine
})
afterAll(() => engines.forEach((each) => each.close()))

const inOrder = (a: MarsadEvent, b: MarsadEvent) =>
  a.date_start < b.date_start || (a.date_start === b.date_start && a.event_id < b.event_id) ? -1 : 1

/** The events of a selection by plain loops, and which of them are known to lie in the asked place. */
function plainly(selection: Selection) {
  const known = all.filter(({ dataset }) => selection.releases.some((ref) => ref.dataset === dataset))
  const standing = known.map((event) => ({ event, standing: standingOf(event, selection, known) }))
  const selected = standing.filter(({ standing }) => standing !== 'no')
  return {
    events: selected.map(({ event }) => event).sort(inOrder),
    placed: new Set(selected.filter(({ standing }) => standing === 'placed').map(({ event }) => event)),
  }
}

const idsOf = (events: readonly MarsadEvent[]) => events.map(({ event_id }) => event_id)
/** The ids of all of these are ASCII, which JavaScript and SQL sort alike. */
const digestOf = (events: readonly MarsadEvent[]) =>
  createHash('sha256')
    .update(
      idsOf(events)
        .sort()
        .map((id) => `${id}\n`)
        .join(''),
    )
    .digest('hex')

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0)

async function agrees(selection: Selection) {
  const { events, placed } = plainly(selection)
  expect(await engine.count(selection)).toBe(events.length)
  expect(await engine.digest(selection)).toBe(digestOf(events))

  const windows = await engine.windows(selection)
  const told = Array.from(windows.start, (start, i) =>
    [start, windows.end[i], windows.placed[i], windows.throughout[i], windows.events[i]].join(),
  )
  const groups = Map.groupBy(events, (event) =>
    [
      dayNumber(event.date_start),
      dayNumber(event.date_end),
      Number(placed.has(event)),
      Number(event.range_kind === 'throughout'),
    ].join(),
  )
  expect(told.sort()).toEqual([...groups].map(([key, group]) => `${key},${group.length}`).sort())
  const deaths = (key: 'fatalities_low' | 'fatalities_best' | 'fatalities_high') =>
    events.reduce((total, event) => total + (event[key] ?? 0), 0)
  expect([windows.low, windows.best, windows.high].map(sum)).toEqual([
    deaths('fatalities_low'),
    deaths('fatalities_best'),
    deaths('fatalities_high'),
  ])
  expect(sum(windows.withoutBest)).toBe(events.filter(({ fatalities_best }) => fatalities_best === null).length)
  expect(sum(windows.withoutBounds)).toBe(
    events.filter(({ fatalities_low, fatalities_high }) => fatalities_low === null || fatalities_high === null).length,
  )
}

describe('a selection means the same in SQL and in plain loops', () => {
  const [someone, quoted] = names.actors
  const words: Omit<Selection, 'releases'>[] = [
    {},
    { country: ['IRQ'] },
    { admin1: ['Vell'] },
    { admin1: [names.provinces[2]] },
    { actor: [{ names: [someone], ids: [] }] },
    { actor: [{ names: [quoted], ids: ['made:1'] }] },
    { actor: [{ names: [], ids: [] }] },
    { actor: [{ names: [someone], ids: [] }], actor_role: 'side_a' },
    { actor: [{ names: ['Civilians'], ids: [] }], actor_role: 'side_b' },
    { actor: [{ names: ['Civilians'], ids: [] }], actor_role: 'any' },
    { from: '2014-06-01' },
    { to: '2014-06-01' },
    { from: '2014-06-01', to: '2014-06-01' },
    { event_type: ['battle'] },
    { violence_type: ['one_sided', 'other'] },
    { deaths_min: 0 },
    { deaths_min: 4 },
    { location_precision: ['exact', 'near'] },
    { time_precision: ['day'] },
    { flag: ['deaths_order'] },
    { flag: ['deaths_order', 'deaths_sum'] },
    { active_year: true },
    { active_year: false },
    { bbox: [43.5, 32, 44.5, 34] },
    { bbox: [179, 30, -179.5, 36] },
    { bbox: [-180, -90, 180, 90] },
    { text: 'BRIDGE' },
    { text: 'نور' },
    { text: '' },
  ]
  test.each(words)('%j', (given) => agrees({ releases, ...given }))

  test('in any combination', async () => {
    await fc.assert(fc.asyncProperty(anySelection(releases), agrees), { numRuns: 100 })
  })

  test('in one release of several', async () => {
    await fc.assert(fc.asyncProperty(anySelection([otherRef]), agrees), { numRuns: 20 })
  })

  test('over any events', async () => {
    const property = fc.asyncProperty(
      fc.array(anyEvent, { maxLength: 8 }),
      anySelection([madeRef]),
      async (given, selection) => {
        const small = temporaryFolder()
        const events = rowsOf(given)
        const fresh = await openDuckDbEngine(await writeReleases(small.path, events.length ? events : rowsOf([{}])), {
          memoryMb: 256,
        })
        try {
          const known = events.length ? events : rowsOf([{}])
          expect(await fresh.count(selection)).toBe(
            known.filter((event) => standingOf(event, selection, known) !== 'no').length,
          )
        } finally {
          fresh.close()
          small.remove()
        }
      },
    )
    await fc.assert(property, { numRuns: 8 })
  })
})

describe('values never become SQL', () => {
  test.each(["'", "') OR true --", '"', '$1', '%', "'; DROP TABLE x; --", '\\', '\u0000', '{}'])(
    '%j',
    async (value) => {
      const selections: Omit<Selection, 'releases'>[] = [
        { text: value },
        { country: [value] },
        { admin1: [value] },
        { event_type: [value] },
        { actor: [{ names: [value], ids: [value] }] },
      ]
      for (const given of selections) await agrees({ releases, ...given })
    },
  )

  test('nor does an id', async () => {
    expect(await engine.event(madeRef, "' OR 1=1 --")).toBeUndefined()
  })

  test('a folder may have a quote in its name', async () => {
    const odd = temporaryFolder()
    const fresh = await openDuckDbEngine(await writeReleases(join(odd.path, "it's"), rowsOf([{}, {}])), {
      memoryMb: 256,
    })
    expect(await fresh.count({ releases: [madeRef] })).toBe(2)
    fresh.close()
    odd.remove()
  })
})

describe('rows', () => {
  const everything: Selection = { releases }

  test('come page by page in the order of date and id, none twice and none left out', async () => {
    const pages = await Promise.all([0, 200, 400, 600].map((offset) => engine.rows(everything, { limit: 200, offset })))
    expect(pages.map((page) => page.length)).toEqual([200, 200, 100, 0])
    expect(idsOf(pages.flat())).toEqual(idsOf(all.toSorted(inOrder)))
  })

  test('of any selection are those of plain loops, in their order', async () => {
    for (const selection of fc.sample(anySelection(releases), { numRuns: 15, seed: 9 })) {
      const rows = await engine.rows(selection, { limit: 1000, offset: 0 })
      expect(idsOf(rows)).toEqual(idsOf(plainly(selection).events))
    }
  })

  test('carry every field as it was written', async () => {
    expect(await engine.rows(everything, { limit: 1000, offset: 0 })).toEqual(all.toSorted(inOrder))
  })

  test('one event is found by its id in its release only', async () => {
    expect(await engine.event(madeRef, 'made/1/7')).toEqual(all.find(({ event_id }) => event_id === 'made/1/7'))
    expect(await engine.event(otherRef, 'made/1/7')).toBeUndefined()
  })
})

test('the digest of nothing is that of an empty text', async () => {
  expect(await engine.digest({ releases, text: 'nowhere to be found' })).toBe(digestOf([]))
})

test('answers are the same on 1, 2 and 4 threads', async () => {
  const selections = fc.sample(anySelection(releases), { numRuns: 8, seed: 3 })
  for (const selection of selections) {
    const answers = await Promise.all(
      engines.map(async (each) => [
        await each.windows(selection),
        await each.places(selection, 'cell', 'delivered'),
        await each.places(selection, 'admin2', 'delivered'),
        await each.rows(selection, { limit: 50, offset: 0 }),
        await each.digest(selection),
      ]),
    )
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  }
})

describe('names', () => {
  test('every actor stands once, with the ids that it has', async () => {
    const actors = await engine.actors(madeRef)
    const plain = new Set(
      all
        .filter(({ dataset }) => dataset === 'made')
        .flatMap((event) => event.actors.map(({ name, source_id }) => JSON.stringify({ name, source_id }))),
    )
    expect(new Set(actors.map((actor) => JSON.stringify(actor)))).toEqual(plain)
    expect(actors).toHaveLength(plain.size)
  })

  test('provinces are those of the asked releases', async () => {
    expect(await engine.admin1Names(releases)).toEqual([...names.provinces].sort())
  })
})
