import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anyEvent,
  anySelection,
  dayNumber,
  madeRef,
  rowsOf,
  temporaryFolder,
  writeReleases,
} from '../../../test/made-release.ts'
import { standingOf } from '../../../test/plain-filter.ts'
import type { PlaceCount, PlaceSource } from '../../model/aggregate.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'
import type { PlainLevel } from './place-query.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const all = rowsOf(fc.sample(anyEvent, { numRuns: 300, seed: 11 }))
let engine: Engine

beforeAll(async () => {
  engine = await openDuckDbEngine(await writeReleases(folder.path, all), { memoryMb: 256 })
})
afterAll(() => engine.close())

/** The number of the cell of half a degree: rows from the south, columns from the west. */
const cellAt = (latitude: number, longitude: number) => {
  const row = Math.min(359, Math.floor((latitude + 90) * 2))
  return String(row * 720 + Math.min(719, Math.floor((longitude + 180) * 2)) + 1)
}

/** The cells that the square around the circle touches, found by walking along it in small steps. */
function cellsAround(latitude: number, longitude: number, radiusKm: number): string[] {
  const up = radiusKm / 111.195
  const along = up / Math.cos((latitude * Math.PI) / 180)
  const steps = (from: number, reach: number) => Array.from({ length: 81 }, (_, i) => from + ((i - 40) / 40) * reach)
  const turn = (degrees: number) => (degrees >= 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees)
  return [...new Set(steps(latitude, up).flatMap((y) => steps(longitude, along).map((x) => cellAt(y, turn(x)))))]
}

const placeLevels = ['country', 'admin1', 'admin2', 'cell'] as const satisfies readonly PlainLevel[]

type Key = Omit<PlaceCount, 'events'>

/** What one event is at a level, by the rules in words. */
function plainKey(
  event: MarsadEvent,
  level: PlainLevel,
  source: PlaceSource,
  { from, to }: Selection,
  placed: boolean,
): Key {
  const precisions = ['exact', 'near', 'admin2', 'admin1'].slice(
    0,
    { country: 4, admin1: 4, admin2: 3, cell: 2 }[level],
  )
  const vouched = level === 'country' || precisions.includes(event.location_precision)
  const { latitude, longitude, radius_km } = event
  const pointed = vouched && latitude !== null && longitude !== null
  const cells =
    level === 'cell' && pointed
      ? radius_km
        ? cellsAround(latitude, longitude, radius_km)
        : [cellAt(latitude, longitude)]
      : []
  const names: Record<PlainLevel, string | null> = {
    country: event.country,
    admin1: source === 'boundary' ? event.admin1_code : event.admin1,
    admin2: event.admin2,
    cell: cells.length === 1 ? cells[0]! : null,
  }
  const unit = vouched ? names[level] : null
  const start = from !== undefined && from > event.date_start ? from : event.date_start
  const end = to !== undefined && to < event.date_end ? to : event.date_end
  const whole = start === event.date_start && end === event.date_end
  const parentKnown = ['exact', 'near', 'admin2', 'admin1'].includes(event.location_precision)
  return {
    country: event.country,
    unit,
    parent: level === 'admin2' && parentKnown ? event.admin1 : null,
    touches: cells.length > 1 ? cells.sort() : null,
    known: unit !== null && placed,
    location_precision: event.location_precision,
    days_inside: whole ? 1 : dayNumber(end) - dayNumber(start) + 1,
    days: whole ? 1 : dayNumber(event.date_end) - dayNumber(event.date_start) + 1,
  }
}

const keyOf = ({ country, unit, parent, touches, known, location_precision, days_inside, days }: Key) =>
  JSON.stringify([country, unit, parent, touches && [...touches].sort(), known, location_precision, days_inside, days])

async function agrees(selection: Selection, level: PlainLevel, source: PlaceSource) {
  const rows = await engine.places(selection, level, source)
  const told = new Map<string, number>()
  for (const row of rows) told.set(keyOf(row), (told.get(keyOf(row)) ?? 0) + row.events)
  const plain = new Map<string, number>()
  for (const event of all) {
    const standing = standingOf(event, selection, all)
    if (standing === 'no') continue
    const key = keyOf(plainKey(event, level, source, selection, standing === 'placed'))
    plain.set(key, (plain.get(key) ?? 0) + 1)
  }
  expect([...told].sort()).toEqual([...plain].sort())
}

describe('events by place', () => {
  test.each(placeLevels)('are those of plain loops at the level of %s', (level) =>
    agrees({ releases: [madeRef] }, level, 'delivered'),
  )

  test('are those of plain loops by our boundaries', () => agrees({ releases: [madeRef] }, 'admin1', 'boundary'))

  test('are those of plain loops for any selection', async () => {
    await fc.assert(
      fc.asyncProperty(anySelection([madeRef]), fc.constantFrom(...placeLevels), (selection, level) =>
        agrees(selection, level, 'delivered'),
      ),
      { numRuns: 60 },
    )
  })

  test('a circle over the antimeridian touches cells on both sides of it', async () => {
    const small = temporaryFolder()
    const near = { location_precision: 'near' as const, latitude: 10.25, longitude: 179.9, radius_km: 25 }
    const fresh = await openDuckDbEngine(await writeReleases(small.path, rowsOf([near])), { memoryMb: 256 })
    const [row] = await fresh.places({ releases: [madeRef] }, 'cell', 'delivered')
    fresh.close()
    small.remove()
    expect(row?.touches?.toSorted()).toEqual([cellAt(10.25, 179.9), cellAt(10.25, -179.9)].sort())
  })

  test('a point off the globe is in no cell', async () => {
    const small = temporaryFolder()
    const events = rowsOf([{ latitude: 95 }, { longitude: 181 }, { latitude: 90, longitude: 180 }])
    const fresh = await openDuckDbEngine(await writeReleases(small.path, events), { memoryMb: 256 })
    const rows = await fresh.places({ releases: [madeRef] }, 'cell', 'delivered')
    fresh.close()
    small.remove()
    expect(rows.map(({ unit, known, events }) => [unit, known, events])).toEqual(
      expect.arrayContaining([
        [null, false, 2],
        ['259200', true, 1],
      ]),
    )
  })
})
