import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failToLog } from '../../test/fail-to-log.ts'
import { anyEvent, madeRef, madeRelease, rowsOf, temporaryFolder } from '../../test/made-release.ts'
import { errorOf } from '../../test/test-workspace.ts'
import { DuckDbSession } from '../events/duckdb/session.ts'
import { literal } from '../events/duckdb/sql.ts'
import { type Database, openDatabase } from '../judgements/database.ts'
import { readReleaseLog } from '../judgements/release-log.ts'
import { sha256 } from '../model/canonical-json.ts'
import { eventColumns, type MarsadEvent } from '../model/event.ts'
import { failed } from '../model/errors.ts'
import type { Release } from '../model/release.ts'
import { type EventListing, type LeavingList, sendEvents, writeEvents } from './write-events.ts'

let folder: ReturnType<typeof temporaryFolder>
let database: Database
let printed: string[]

beforeEach(() => {
  folder = temporaryFolder()
  database = openDatabase(join(folder.path, 'judgements.sqlite'))
  printed = []
})
afterEach(() => {
  database.close()
  folder.remove()
})

const at = new Date('2026-01-02T03:04:05Z')
const out = (name: string) => join(folder.path, 'out', name)

async function* inPages(events: readonly MarsadEvent[], pageRows = 2) {
  for (let from = 0; from < events.length; from += pageRows) yield events.slice(from, from + pageRows)
}

const write = (given: readonly Partial<MarsadEvent>[], listing: Partial<EventListing> = {}) =>
  writeEvents(inPages(rowsOf(given)), {
    total: given.length,
    actors_taken: [],
    format: 'json',
    target: 'stdout',
    releases: [madeRelease()],
    profile: 'internal',
    database,
    now: () => at,
    print: (text) => printed.push(text),
    ...listing,
  })

/** The text of a list that was printed. */
async function textOf(given: readonly Partial<MarsadEvent>[], listing: Partial<EventListing>): Promise<string> {
  await write(given, listing)
  return printed.at(-1)!
}

const names = Object.keys(eventColumns)
const closed: Release = madeRelease({
  licence: { id: 'closed', url: null, rows_public: false, attribution: 'Theirs' },
})

describe('a list of events', () => {
  test('as JSON is as if it had been written in one piece, whatever the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 5 }), async (given) => {
        const actors_taken = [{ asked: 'a', names: [], ids: ['made:1'], through: ['id' as const] }]
        const text = await textOf(given, { format: 'json', actors_taken, total: 9 })
        expect(text).toBe(`${JSON.stringify({ total: 9, actors_taken, events: rowsOf(given) }, null, 2)}\n`)
      }),
      { numRuns: 40 },
    )
  })

  test('as JSON lines has one line an event', async () => {
    const lines = (await textOf([{}, {}, { headline: 'two\nlines' }], { format: 'json-lines' })).split('\n')
    expect(lines.slice(0, -1).map((line) => (JSON.parse(line) as MarsadEvent).source_event_id)).toEqual(['1', '2', '3'])
    expect(lines.at(-1)).toBe('')
  })

  test('to a file is the same as printed, and noted with its sha256', async () => {
    for (const format of ['json', 'json-lines', 'csv', 'geojson'] as const) {
      const text = await textOf([{}, {}, {}], { format })
      expect(await write([{}, {}, {}], { format, target: out(format) })).toBe(3)
      expect(readFileSync(out(format), 'utf8')).toBe(text)
      expect(readReleaseLog(database).at(-1)).toEqual({
        at,
        profile: 'internal',
        kind: `events.${format}`,
        sha256: sha256(text),
        releases: [madeRef],
        target: out(format),
      })
    }
    expect(readdirSync(out('')).sort()).toEqual(['csv', 'geojson', 'json', 'json-lines'])
  })

  test('is refused before anything is written where rows may not be passed on, even when there is none', async () => {
    for (const given of [[], [{}]]) {
      const error = await errorOf(write(given, { profile: 'public', releases: [closed], target: out('a.json') }))
      expect(error).toMatchObject({ code: 'refused', exitCode: 1 })
    }
    expect(existsSync(out(''))).toBe(false)
    expect(readReleaseLog(database)).toEqual([])
    expect(printed).toEqual([])
  })

  test.each(['json', 'parquet'] as const)(
    'that breaks off leaves no file, old or half, and no note: %s',
    async (format) => {
      const broken = async function* () {
        yield rowsOf([{}])
        throw failed('cancelled', 'Stopped.')
      }
      const listing = {
        total: 2,
        actors_taken: [],
        format,
        target: out('a'),
        releases: [madeRelease()],
        print: () => {},
      }
      const error = await errorOf(writeEvents(broken(), { ...listing, profile: 'internal', database }))
      expect(error.code).toBe('cancelled')
      expect(readdirSync(out(''))).toEqual([])
      expect(readReleaseLog(database)).toEqual([])
    },
  )

  test('to a place that cannot be written is an error that names it', async () => {
    mkdirSync(out('taken/inner'), { recursive: true })
    for (const format of ['csv', 'parquet'] as const) {
      const error = await errorOf(write([{}], { format, target: out('taken') }))
      expect(error).toMatchObject({ code: 'cannot_write', received: out('taken') })
    }
    expect(readdirSync(out(''))).toEqual(['taken'])
  })
})

describe('events as CSV', () => {
  /** Records of a CSV without line ends in its fields. */
  const parse = (csv: string) =>
    csv
      .split('\r\n')
      .slice(0, -1)
      .map((line) =>
        [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].slice(0, names.length).map(([, cell = '']) => cell),
      )
  const cellOf = async (given: Partial<MarsadEvent>, column: keyof MarsadEvent) =>
    parse(await textOf([given], { format: 'csv' }))[1]![names.indexOf(column)]

  test('have a header with every column, and one line an event', async () => {
    const [header, ...lines] = parse(await textOf([{}, {}, {}], { format: 'csv' }))
    expect(header).toEqual(names)
    expect(lines.map((line) => line[0])).toEqual(['made/1/1', 'made/1/2', 'made/1/3'])
  })

  test('of none are only a header', async () => {
    expect(await textOf([], { format: 'csv' })).toBe(`${names.join(',')}\r\n`)
  })

  test('write what is unknown as nothing, lists with semicolons and actors with their roles', async () => {
    expect(await cellOf({ country: null }, 'country')).toBe('')
    expect(await cellOf({ flags: ['deaths_order', 'deaths_sum'] }, 'flags')).toBe('deaths_order; deaths_sum')
    const actors = [
      { name: 'Northern Front', source_id: 'made:1', role: 'side_a' as const },
      { name: 'Civilians', source_id: null, role: 'target' as const },
    ]
    expect(await cellOf({ actors }, 'actors')).toBe('Northern Front (side_a); Civilians (target)')
  })

  test('quote commas and quotes, keep negative numbers, and defuse formulas', async () => {
    expect(await cellOf({ location_name: 'Bridge, "north"' }, 'location_name')).toBe('"Bridge, ""north"""')
    expect(await cellOf({ longitude: -44.5 }, 'longitude')).toBe('-44.5')
    expect(await cellOf({ location_name: '=1+1' }, 'location_name')).toBe("'=1+1")
  })
})

describe('events as GeoJSON', () => {
  interface Feature {
    id: string
    geometry: { type: string; coordinates: number[][][] } | null
    properties: object
  }
  const featuresOf = async (given: readonly Partial<MarsadEvent>[], listing: Partial<EventListing> = {}) =>
    (JSON.parse(await textOf(given, { format: 'geojson', ...listing })) as { features: Feature[] }).features

  test('are points, longitude first, where a point is known', async () => {
    const [feature] = await featuresOf([{ latitude: 33.5, longitude: 44.25 }])
    expect(feature).toMatchObject({
      type: 'Feature',
      id: 'made/1/1',
      geometry: { type: 'Point', coordinates: [44.25, 33.5] },
    })
    expect(feature?.properties).not.toHaveProperty('latitude')
  })

  test.each<Partial<MarsadEvent>>([
    { location_precision: 'admin1' },
    { location_precision: 'country', violence_type: 'one_sided' },
    { latitude: null },
    { longitude: null },
  ])('have no geometry where the coordinates stand for an area or are not there: %j', async (given) => {
    for (const profile of ['internal', 'public'] as const) {
      expect((await featuresOf([given], { profile }))[0]?.geometry).toBeNull()
    }
  })

  test('with civilian harm are their cell in public, not a dot in its middle', async () => {
    const given = { violence_type: 'one_sided' as const, latitude: 33.1234, longitude: 44.9876 }
    const [shown] = await featuresOf([given], { profile: 'public' })
    expect(shown?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [[[44.5, 33], [45, 33], [45, 33.5], [44.5, 33.5], [44.5, 33]]], // prettier-ignore
    })
    expect(JSON.stringify(shown)).not.toMatch(/33\.1234|44\.9876/)
    expect((await featuresOf([given]))[0]?.geometry?.type).toBe('Point')
    expect((await featuresOf([{ deaths_civilians: 0 }], { profile: 'public' }))[0]?.geometry?.type).toBe('Point')
  })

  test('of none are an empty collection', async () => {
    expect(JSON.parse(await textOf([], { format: 'geojson' }))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe('events as Parquet', () => {
  async function readBack(given: readonly Partial<MarsadEvent>[]) {
    await write(given, { format: 'parquet', target: out('a.parquet') })
    expect(readdirSync(out(''))).toEqual(['a.parquet'])
    const session = await DuckDbSession.open()
    try {
      return await session.rows<Record<string, unknown>>(
        `SELECT * REPLACE (CAST(date_start AS VARCHAR) AS date_start, CAST(date_end AS VARCHAR) AS date_end)
         FROM read_parquet(${literal(out('a.parquet'))})`,
      )
    } finally {
      session.close()
    }
  }

  test('come back with their types, lists and text, in their order', async () => {
    const given = [
      { headline: 'He said "no", = twice\n', flags: ['deaths_order' as const] },
      { latitude: null, longitude: null, sources: [] },
      { location_name: 'نور' },
    ]
    expect(await readBack(given)).toEqual(rowsOf(given))
    expect(readReleaseLog(database)).toMatchObject([{ kind: 'events.parquet', target: out('a.parquet') }])
  })

  test('without any event are a table with columns and no row', async () => {
    expect(await readBack([])).toEqual([])
  })

  test('in public hold no free text', async () => {
    await write([{ headline: 'a name' }], { format: 'parquet', target: out('a.parquet'), profile: 'public' })
    expect(readFileSync(out('a.parquet'), 'latin1')).not.toContain('a name')
  })
})

describe('events sent over HTTP', () => {
  const send = (given: readonly Partial<MarsadEvent>[], listing: Partial<LeavingList> = {}) =>
    sendEvents(
      inPages(rowsOf(given)),
      {
        name: 'events.csv',
        total: given.length,
        actors_taken: [],
        format: 'csv',
        releases: [madeRelease()],
        profile: 'internal',
        database,
        now: () => at,
        ...listing,
      },
      folder.path,
    )
  const left = () => readdirSync(folder.path).filter((name) => !name.startsWith('judgements'))

  test.each(['json', 'json-lines', 'csv', 'geojson', 'parquet'] as const)(
    'are what a file would hold, noted under their name, and nothing of them stays: %s',
    async (format) => {
      const given = [{}, {}, { headline: 'نور' }]
      const sent = await send(given, { format })
      expect(left()).toEqual([])
      const bytes = Buffer.concat(await Array.fromAsync(sent.stream))
      expect(sent).toMatchObject({ events: 3, bytes: bytes.length })
      expect(readReleaseLog(database)).toMatchObject([
        { kind: `events.${format}`, sha256: sha256(bytes), target: 'http: events.csv', profile: 'internal' },
      ])
      if (format !== 'parquet') expect(bytes.toString()).toBe(await textOf(given, { format }))
    },
  )

  test('are refused before the first page is read where rows may not be passed on', async () => {
    expect((await errorOf(send([{}], { profile: 'public', releases: [closed] }))).code).toBe('refused')
    expect([left(), readReleaseLog(database)]).toEqual([[], []])
  })

  test('that cannot be noted, or break off, do not leave and leave nothing', async () => {
    const broken = async function* () {
      yield rowsOf([{}])
      throw failed('cancelled', 'Stopped.')
    }
    const list = { name: 'a', total: 2, actors_taken: [], format: 'csv' as const, releases: [madeRelease()] }
    const error = await errorOf(sendEvents(broken(), { ...list, profile: 'internal', database }, folder.path))
    expect(error.code).toBe('cancelled')
    expect(readReleaseLog(database)).toEqual([])
    failToLog(database)
    await expect(send([{}])).rejects.toThrow('disk is full')
    expect(left()).toEqual([])
  })
})
