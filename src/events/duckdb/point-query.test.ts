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
import type { PointCounts } from '../../model/aggregate.ts'
import { locationPrecisions, wordsOf } from '../../model/codes.ts'
import type { MarsadEvent } from '../../model/event.ts'
import type { Selection } from '../../model/selection.ts'
import type { Engine } from '../engine.ts'
import { openDuckDbEngine } from './engine.ts'

const folder = temporaryFolder()
const all = rowsOf(fc.sample(anyEvent, { numRuns: 300, seed: 23 }))
let engine: Engine

beforeAll(async () => {
  engine = await openDuckDbEngine(await writeReleases(folder.path, all), { memoryMb: 256 })
})
afterAll(() => {
  engine.close()
  folder.remove()
})

/** What one event is, by the rules in words. */
function plainRow(event: MarsadEvent, { from, to }: Selection, placed: boolean) {
  const start = from !== undefined && from > event.date_start ? from : event.date_start
  const end = to !== undefined && to < event.date_end ? to : event.date_end
  const isWhole = start === event.date_start && end === event.date_end
  const days = (first: string, last: string) => dayNumber(last) - dayNumber(first) + 1
  const hasPoint = event.latitude !== null && event.longitude !== null
  return [
    hasPoint ? event.latitude : NaN,
    hasPoint ? (event.longitude === -180 ? 180 : event.longitude) : NaN,
    wordsOf(locationPrecisions).indexOf(event.location_precision),
    event.radius_km ?? 0,
    placed ? 1 : 0,
    isWhole ? 1 : days(start, end),
    isWhole ? 1 : days(event.date_start, event.date_end),
  ]
}

function tell({ latitude, longitude, precision, radiusKm, placed, daysInside, days, events }: PointCounts) {
  return Array.from(events, (count, i): [string, number] => {
    const row = [latitude, longitude, precision, radiusKm, placed, daysInside, days].map((column) => column[i])
    return [row.join(' '), count]
  })
}

async function agrees(selection: Selection) {
  const plain = new Map<string, number>()
  for (const event of all) {
    const standing = standingOf(event, selection, all)
    if (standing === 'no') continue
    const key = plainRow(event, selection, standing === 'placed').join(' ')
    plain.set(key, (plain.get(key) ?? 0) + 1)
  }
  expect(tell(await engine.points(selection)).sort()).toEqual([...plain].sort())
}

describe('events by coordinates', () => {
  test('are those of plain loops', () => agrees({ releases: [madeRef] }))

  test('are those of plain loops for any selection', async () => {
    await fc.assert(fc.asyncProperty(anySelection([madeRef]), agrees), { numRuns: 60 })
  })

  test('of nothing are empty columns', async () => {
    const points = await engine.points({ releases: [madeRef], from: '2030-01-01' })
    expect(Object.values(points).map((column) => (column as Float64Array).length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('off the globe have no point', async () => {
    const small = temporaryFolder()
    const events = rowsOf([{ latitude: 95 }, { longitude: 181 }, { latitude: 90, longitude: -180 }])
    const fresh = await openDuckDbEngine(await writeReleases(small.path, events), { memoryMb: 256 })
    const { latitude, longitude, events: counts } = await fresh.points({ releases: [madeRef] })
    fresh.close()
    small.remove()
    expect([[...latitude], [...longitude], [...counts]]).toEqual([[90, NaN], [180, NaN], [1, 2]]) // prettier-ignore
  })
})
