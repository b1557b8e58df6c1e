import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { DuckDbSession } from '../src/events/duckdb/session.ts'
import { identifier, literal } from '../src/events/duckdb/sql.ts'
import { formatDay, parseDay } from '../src/model/calendar.ts'
import {
  actorRoles,
  flagMeanings,
  locationPrecisions,
  timePrecisions,
  violenceTypes,
  wordsOf,
} from '../src/model/codes.ts'
import { eventColumns, type MarsadEvent } from '../src/model/event.ts'
import type { Release } from '../src/model/release.ts'
import type { ReleaseRef, Selection } from '../src/model/selection.ts'
import { sha256OfFile } from '../src/events/hash-file.ts'
import { folders } from '../src/workspace/folders.ts'
import { openOrCreateWorkspace, type Workspace } from '../src/workspace/workspace.ts'

/** Invented events, releases and workspaces for tests. Nothing here is a record of anything. */

export const dayNumber = (text: string) => parseDay(text) as number

/** An event of one day at a known point, in a release `made/1`; what matters to a test is given. */
export function madeEvent(given: Partial<MarsadEvent> = {}): MarsadEvent {
  const { dataset = 'made', release = '1', source_event_id = '1' } = given
  return {
    event_id: `${dataset}/${release}/${source_event_id}`,
    dataset,
    release,
    source_event_id,
    source_row: 1,
    date_start: '2014-03-05',
    date_end: given.date_start ?? '2014-03-05',
    range_kind: 'throughout',
    time_precision: 'day',
    time_precision_code: '1',
    latitude: 33.1,
    longitude: 44.1,
    location_precision: 'exact',
    location_precision_code: '1',
    radius_km: 0,
    location_name: 'Tell Amrin',
    admin1: 'Vell',
    admin2: 'Brae',
    admin1_code: 'IQ-BG',
    country: 'IRQ',
    grid_cell: null,
    event_type: null,
    violence_type: 'state_based',
    source_type: '1',
    conflict_id: null,
    conflict: null,
    dyad_id: null,
    dyad: null,
    active_year: true,
    event_clarity: 1,
    actors: [],
    fatalities_low: 1,
    fatalities_best: 2,
    fatalities_high: 3,
    deaths_a: null,
    deaths_b: null,
    deaths_civilians: 0,
    deaths_unknown: null,
    zero_means: 'unknown',
    claimed_by: [],
    sources: [],
    headline: null,
    notes: null,
    flags: [],
    ...given,
  }
}

/** The events numbered from 1 as the rows of one release. */
export function rowsOf(
  given: readonly Partial<MarsadEvent>[],
  { dataset, release }: ReleaseRef = madeRef,
): MarsadEvent[] {
  return given.map((event, index) =>
    madeEvent({ source_event_id: String(index + 1), source_row: index + 1, ...event, dataset, release }),
  )
}

export const madeRef: ReleaseRef = { dataset: 'made', release: '1' }

/** Writes `events.parquet` with the columns of the model, in the order of a real release. */
export async function writeEventsParquet(folder: string, events: readonly MarsadEvent[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const shape = { ...eventColumns, actors: [{ name: 'VARCHAR', source_id: 'VARCHAR', role: 'VARCHAR' }] }
  const shapeJson = JSON.stringify([shape], (_, type) =>
    typeof type === 'string' && type.endsWith('[]') ? [type.slice(0, -2)] : type,
  )
  const columns = Object.keys(eventColumns).map((name) => `e.${identifier(name)}`)
  const session = await DuckDbSession.open({ memoryMb: 256, threads: 1 })
  try {
    await session.run('CREATE TABLE delivered (document VARCHAR)')
    await session.run('INSERT INTO delivered VALUES ($1)', [JSON.stringify(events)])
    await session.run(
      `COPY (SELECT ${columns.join(', ')} FROM (SELECT unnest(from_json(document, ${literal(shapeJson)})) AS e FROM delivered)
         ORDER BY e.date_start, e.event_id)
       TO ${literal(join(folder, 'events.parquet'))} (FORMAT parquet)`,
    )
  } finally {
    session.close()
  }
}

/** What `release.json` of a made release says; it covers 2014 and 2015 unless told otherwise. */
export function madeRelease(given: Partial<Release> = {}): Release {
  return {
    format: 'marsad-release/1',
    ...madeRef,
    title: 'Made events',
    publisher: 'Marsad (invented data)',
    licence: { id: 'CC0-1.0', url: null, rows_public: true, attribution: 'Invented data' },
    citation: 'Made events, invented.',
    connector: { id: 'orland', version: 1 },
    program: 'marsad test',
    original: { name: 'made.csv', sha256: 'a1'.repeat(32), bytes: 1 },
    extent: {
      from: '2014-01-01',
      to: '2015-12-31',
      countries: null,
      population: 'invented events',
      basis: 'publisher',
    },
    rows_in: 1,
    events: 1,
    rejects: 0,
    flagged: 0,
    others: {},
    flags: {},
    events_sha256: 'b2'.repeat(32),
    boundaries: null,
    ...given,
  }
}

/** A folder under the system's temporary one; `remove` deletes it. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Releases written below a folder, one sub-folder each; `folderOf` finds them again. */
export async function writeReleases(folder: string, events: readonly MarsadEvent[]) {
  const folderOf = ({ dataset, release }: ReleaseRef) => join(folder, dataset, release)
  const byRelease = Map.groupBy(events, ({ dataset, release }) => folderOf({ dataset, release }))
  for (const [path, rows] of byRelease) await writeEventsParquet(path, rows)
  return folderOf
}

/** A workspace in a folder with these releases in its catalogue, each with its events. */
export async function makeWorkspace(
  folder: string,
  releases: readonly { release: Release; events: readonly MarsadEvent[] }[],
): Promise<Workspace> {
  const workspace = openOrCreateWorkspace(folder, 'made')
  for (const { release, events } of releases) await addRelease(workspace, release, events)
  return workspace
}

export async function addRelease(
  workspace: Workspace,
  release: Release,
  events: readonly MarsadEvent[],
): Promise<void> {
  const dir = folders.release(workspace.dir, release.dataset, release.release)
  await writeEventsParquet(dir, events)
  const events_sha256 = await sha256OfFile(join(dir, 'events.parquet'))
  workspace.catalogue.add({ ...release, events: events.length, events_sha256 }, new Date(0), () => {})
}

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 })
const someOf = <T>(...values: T[]) => fc.constantFrom(...values)

export const names = {
  countries: ['IRQ', 'SYR', 'TUR'],
  provinces: ['Vell', 'Nordmark', "D'or; --"],
  districts: ['Brae', 'Isen'],
  actors: ['Northern Front', 'O\'Hara\'s "Band"', 'Civilians'],
  ids: ['made:1', 'made:2'],
  texts: ['Bridge at Isen', 'it\'s 100 % "quoted"', 'جسر نور'],
} as const

/** Points on a lattice that is exact in binary, a few of them beside the antimeridian. */
const latitudes = fc.integer({ min: -8, max: 8 }).map((n) => 33 + n / 4)
const longitudes = fc.oneof(
  { arbitrary: fc.integer({ min: -8, max: 8 }).map((n) => 44 + n / 4), weight: 3 },
  someOf(179.75, 180, -180, -179.75, -179),
)

/** Any event that differs in what a selection can ask for. Dates lie between December 2013 and February 2015. */
export const anyEvent: fc.Arbitrary<Partial<MarsadEvent>> = fc
  .record({
    first: fc.integer({ min: dayNumber('2013-12-15'), max: dayNumber('2015-02-01') }),
    length: fc.oneof({ arbitrary: fc.constant(1), weight: 3 }, fc.integer({ min: 2, max: 400 })),
    event: fc.record({
      range_kind: someOf('throughout', 'sometime'),
      time_precision: fc.constantFrom(...wordsOf(timePrecisions)),
      latitude: orNull(latitudes),
      longitude: orNull(longitudes),
      location_precision: fc.constantFrom(...wordsOf(locationPrecisions)),
      radius_km: orNull(someOf(0, 25, 60)),
      location_name: orNull(fc.constantFrom(...names.texts)),
      admin1: orNull(fc.constantFrom(...names.provinces)),
      admin2: orNull(fc.constantFrom(...names.districts)),
      admin1_code: orNull(someOf('IQ-BG', 'IQ-NI')),
      country: orNull(fc.constantFrom(...names.countries)),
      event_type: orNull(someOf('battle', 'strike')),
      violence_type: orNull(fc.constantFrom(...wordsOf(violenceTypes))),
      active_year: orNull(fc.boolean()),
      actors: fc.array(
        fc.record({
          name: fc.constantFrom(...names.actors),
          source_id: orNull(fc.constantFrom(...names.ids)),
          role: fc.constantFrom(...wordsOf(actorRoles)),
        }),
        { maxLength: 3 },
      ),
      fatalities_low: orNull(fc.nat(5)),
      fatalities_best: orNull(fc.nat(9)),
      fatalities_high: orNull(fc.nat(20)),
      headline: orNull(fc.constantFrom(...names.texts)),
      notes: orNull(fc.constantFrom(...names.texts)),
      flags: fc.uniqueArray(fc.constantFrom(...wordsOf(flagMeanings).slice(0, 3)), { maxLength: 2 }),
    }),
  })
  .map(({ first, length, event }) => ({
    ...(event as Partial<MarsadEvent>),
    date_start: formatDay(first),
    date_end: formatDay(first + length - 1),
  }))

const dates = fc.integer({ min: dayNumber('2014-01-01'), max: dayNumber('2015-01-31') })
const listOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 })

/** Any selection of the given releases; each word is there or not. */
export const anySelection = (releases: readonly ReleaseRef[]): fc.Arbitrary<Selection> =>
  fc
    .record({
      range: fc.option(fc.tuple(dates, dates)),
      ends: someOf('both', 'from', 'to'),
      words: fc.record(
        {
          country: listOf(names.countries),
          admin1: listOf(names.provinces),
          actor: fc.array(
            fc.record({
              names: fc.uniqueArray(fc.constantFrom(...names.actors), { maxLength: 1 }),
              ids: fc.uniqueArray(fc.constantFrom(...names.ids), { maxLength: 1 }),
            }),
            { minLength: 1, maxLength: 2 },
          ),
          actor_role: someOf('side_a', 'side_b', 'any'),
          event_type: listOf(['battle', 'strike']),
          violence_type: listOf(wordsOf(violenceTypes)),
          deaths_min: fc.nat(5),
          location_precision: listOf(wordsOf(locationPrecisions)),
          time_precision: listOf(wordsOf(timePrecisions)),
          flag: listOf(wordsOf(flagMeanings).slice(0, 3)),
          active_year: fc.boolean(),
          bbox: fc.oneof(
            fc
              .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8))
              .map(([w, e, s, n]): Box => [43 + w / 4, 32 + s / 4, 43 + (w + e) / 4, 32 + (s + n) / 4]),
            someOf<Box>([179, 30, -179.5, 36], [-180, -90, 180, 90], [179.75, 32, 180, 34]),
          ),
          text: someOf('bridge', 'ISEN', "it's", '100 %', 'نور', 'absent'),
        },
        { requiredKeys: [] },
      ),
      fewer: fc.nat(12),
    })
    .map(({ range, ends, words, fewer }) => {
      const [a, b] = range ?? [0, 0]
      const time = range
        ? {
            ...(ends === 'to' ? {} : { from: formatDay(Math.min(a, b)) }),
            ...(ends === 'from' ? {} : { to: formatDay(Math.max(a, b)) }),
          }
        : {}
      // Selections of many words match nothing; most keep a few.
      const kept = Object.entries(words).filter((_, index) => (index + fewer) % 4 === 0)
      return { releases: [...releases], ...Object.fromEntries(kept), ...time } as Selection
    })

type Box = [number, number, number, number]
