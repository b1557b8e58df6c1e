import fc from 'fast-check'
import { cellToBoundary, getResolution, gridDisk, latLngToCell } from 'h3-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boxFeature, boxRing, collection, fourProvinces } from '../../test/made-boundaries.ts'
import { madeRef, madeRelease, rowsOf } from '../../test/made-release.ts'
import { addRelease } from '../../test/made-release.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { countPlaces } from '../events/counting/count-places.ts'
import type { Engine } from '../events/engine.ts'
import type { BoundaryRef } from '../model/boundary-file.ts'
import type { MarsadEvent } from '../model/event.ts'
import type { Selection } from '../model/selection.ts'
import { addBoundaryFile } from './boundary-files.ts'
import { openEngine } from './open-engine.ts'

/** Points over and around four provinces, on their borders too, with circles; some known to less. */
const anyPlace = fc.record({
  latitude: fc.oneof(
    fc.integer({ min: 130, max: 142 }).map((n) => n / 4),
    fc.double({ min: 32.5, max: 35.5, noNaN: true }),
  ),
  longitude: fc.oneof(
    fc.integer({ min: 174, max: 186 }).map((n) => n / 4),
    fc.double({ min: 43.5, max: 46.5, noNaN: true }),
  ),
  radius_km: fc.constantFrom(0, 0, 25, 60, null),
  location_precision: fc.constantFrom(
    'exact' as const,
    'near' as const,
    'near' as const,
    'admin1' as const,
    'country' as const,
  ),
  country: fc.constantFrom('IRQ', 'SYR', null),
})
const events = rowsOf(fc.sample(anyPlace, { numRuns: 200, seed: 3 }))
const overlapping = collection([
  boxFeature([44, 33, 45.5, 34], { code: 'A' }),
  boxFeature([45, 33, 46, 34], { code: 'B' }),
])

const made = new TestWorkspace()
let engine: Engine
let four: BoundaryRef
let two: BoundaryRef

beforeAll(async () => {
  await addRelease(made.workspace, madeRelease(), events)
  const add = async (id: string, text: string) => {
    const { boundaries } = await addBoundaryFile(made.workspace, made.deliver(id, text), { id, code: 'code' })
    return { id, sha256: boundaries.sha256 }
  }
  four = await add('four', fourProvinces)
  two = await add('two', overlapping)
  engine = await openEngine(made.workspace)
})
afterAll(() => {
  engine.close()
  made.remove()
})

const isPoint = ({ location_precision }: MarsadEvent) => location_precision === 'exact' || location_precision === 'near'
const km = ({ radius_km }: MarsadEvent) => radius_km ?? 0

/** How far the point lies inside a box, negative outside, in km, on a plane that touches at the point. */
function depthIn([west, south, east, north]: readonly number[], { latitude, longitude }: MarsadEvent): number {
  const along = 111.195 * Math.cos((latitude! * Math.PI) / 180)
  const [dx, dy] = [
    Math.min(longitude! - west!, east! - longitude!) * along,
    Math.min(latitude! - south!, north! - latitude!) * 111.195,
  ]
  if (dx >= 0 && dy >= 0) return Math.min(dx, dy)
  return -Math.hypot(Math.min(0, dx), Math.min(0, dy))
}

/** Selected, placed, and in doubt because a circle just touches the border, for one rectangle. */
function plainStanding(box: readonly number[]) {
  const [west, south, east, north] = box
  const isCentred = ({ latitude, longitude }: MarsadEvent) =>
    longitude! >= west! && longitude! < east! && latitude! >= south! && latitude! < north!
  const countries = new Set(events.filter((event) => isPoint(event) && isCentred(event)).map(({ country }) => country))
  return (event: MarsadEvent): 'no' | 'possible' | 'placed' => {
    if (!isPoint(event)) return event.country !== null && countries.has(event.country) ? 'possible' : 'no'
    if (km(event) === 0) return isCentred(event) ? 'placed' : 'no'
    const depth = depthIn(box, event)
    if (isCentred(event) && depth > km(event)) return 'placed'
    return isCentred(event) || -depth <= km(event) ? 'possible' : 'no'
  }
}

/** Ids of selected events, and how many of them are placed. */
async function standingBy(words: Omit<Selection, 'releases'>) {
  const selection = { releases: [madeRef], ...words }
  const rows = await engine.rows(selection, { limit: 1000, offset: 0 })
  const { placed, events: counts } = await engine.windows(selection)
  return {
    selected: rows.map(({ source_event_id }) => source_event_id).sort(),
    placed: placed.reduce((sum, isPlaced, i) => sum + (isPlaced ? counts[i]! : 0), 0),
  }
}

function plainBy(standing: (event: MarsadEvent) => string) {
  const selected = events.filter((event) => standing(event) !== 'no')
  return {
    selected: selected.map(({ source_event_id }) => source_event_id).sort(),
    placed: selected.filter((event) => standing(event) === 'placed').length,
  }
}

const corner = fc.integer({ min: 0, max: 10 })
const anyBox = fc
  .tuple(corner, corner, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .map(
    ([x, y, width, height]) => [43.5 + x / 4, 32.5 + y / 4, 43.5 + (x + width) / 4, 32.5 + (y + height) / 4] as const,
  )

describe('selecting by a drawn polygon', () => {
  test('places what lies inside with its whole circle, and selects what touches it or may lie in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyBox, async (box) => {
        const told = await standingBy({ polygon: [[boxRing(...box)]] })
        expect(told).toEqual(plainBy(plainStanding(box)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('selecting by areas', () => {
  test('of one unit is selecting by its outline', async () => {
    expect(await standingBy({ area: [{ ...four, codes: ['P4'] }] })).toEqual(plainBy(plainStanding([45, 34, 46, 35])))
  })

  test('of neighbours, or of a whole file, knows no border between them', async () => {
    expect(await standingBy({ area: [{ ...four, codes: ['P1', 'P2'] }] })).toEqual(
      plainBy(plainStanding([44, 33, 46, 34])),
    )
    expect(await standingBy({ area: [four] })).toEqual(plainBy(plainStanding([44, 33, 46, 35])))
  })

  test('of a file that the workspace does not hold is not found', async () => {
    const error = await errorOf(standingBy({ area: [{ id: 'four', sha256: '0'.repeat(64) }] }))
    expect(error).toMatchObject({ code: 'no_boundary_file', exitCode: 3 })
  })

  test('joins with other words by and', async () => {
    const country = { country: ['IRQ'] }
    const both = await standingBy({ area: [four], polygon: [[boxRing(44, 33, 45, 34)]], ...country })
    const inside = plainBy(plainStanding([44, 33, 45, 34]))
    const ofCountry = events.filter((event) => event.country === 'IRQ').map(({ source_event_id }) => source_event_id)
    expect(both.selected).toEqual(inside.selected.filter((id) => ofCountry.includes(id)))
  })
})

describe('selecting by grid cells', () => {
  /** The cells that the square around the circle touches. */
  const numberAt = (latitude: number, longitude: number) =>
    Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1
  const touched = (event: MarsadEvent) => {
    const up = km(event) / 111.195
    const along = up / Math.cos((event.latitude! * Math.PI) / 180)
    const steps = (at: number, reach: number) => [-1, -0.5, 0, 0.5, 1].map((share) => at + share * reach)
    const all = steps(event.latitude!, up).flatMap((y) => steps(event.longitude!, along).map((x) => numberAt(y, x)))
    return [...new Set(all)]
  }

  test('places what touches none but them, and selects what touches one', async () => {
    const cells = [...new Set(events.filter(isPoint).flatMap(touched))].sort((a, b) => a - b)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 12 }), async (cell) => {
        const own = events.filter(
          (event) => isPoint(event) && cell.includes(numberAt(event.latitude!, event.longitude!)),
        )
        const countries = own.map(({ country }) => country)
        const plain = plainBy((event) => {
          if (!isPoint(event)) return event.country !== null && countries.includes(event.country) ? 'possible' : 'no'
          const ofEvent = touched(event)
          if (ofEvent.every((number) => cell.includes(number))) return 'placed'
          return ofEvent.some((number) => cell.includes(number)) ? 'possible' : 'no'
        })
        expect(await standingBy({ cell })).toEqual(plain)
      }),
      { numRuns: 30 },
    )
  })
})

/** Distance from a point to the outline of an H3 cell in km, by walking along it. */
function kmToOutline(cell: string, { latitude, longitude }: MarsadEvent): number {
  const border = cellToBoundary(cell, true) as [number, number][]
  const along = Math.cos((latitude! * Math.PI) / 180)
  let least = Infinity
  for (let i = 1; i < border.length; i++) {
    for (let step = 0; step <= 60; step++) {
      const [x, y] = [0, 1].map((k) => border[i - 1]![k]! + (step / 60) * (border[i]![k]! - border[i - 1]![k]!))
      least = Math.min(least, Math.hypot((x! - longitude!) * along, y! - latitude!))
    }
  }
  return least * 111.195
}

describe('selecting by H3 cells', () => {
  test('places what lies in their union with its whole circle', async () => {
    for (const centre of ['842ca29ffffffff', latLngToCell(34, 45, 5)]) {
      const h3 = gridDisk(centre, 1)
      const resolution = getResolution(centre)
      const ring = gridDisk(centre, 3).filter((cell) => !h3.includes(cell))
      const { selected, placed } = await standingBy({ h3 })
      const points = events.filter(isPoint)
      const isIn = (event: MarsadEvent) => h3.includes(latLngToCell(event.latitude!, event.longitude!, resolution))
      // What lies within half a kilometre of being otherwise is left to the exact code.
      const gap = (event: MarsadEvent) => Math.min(...(isIn(event) ? ring : h3).map((cell) => kmToOutline(cell, event)))
      const clear = points.filter((event) => km(event) === 0 || Math.abs(gap(event) - km(event)) > 0.5)
      for (const event of clear) {
        const touches = isIn(event) || (km(event) > 0 && gap(event) <= km(event))
        expect(selected.includes(event.source_event_id)).toBe(touches)
      }
      const surely = clear.filter((event) => isIn(event) && (km(event) === 0 || gap(event) > km(event))).length
      expect(placed).toBeGreaterThanOrEqual(surely)
      expect(placed).toBeLessThanOrEqual(surely + points.length - clear.length)
    }
  })

  test('of several resolutions selects by either', async () => {
    const [coarse, fine] = [latLngToCell(33.25, 44.25, 3), latLngToCell(34.75, 45.75, 5)]
    const ids = async (h3: string[]) => (await standingBy({ h3 })).selected
    const points = new Set(events.filter(isPoint).map(({ source_event_id }) => source_event_id))
    const both = (await ids([coarse, fine])).filter((id) => points.has(id))
    const each = [...(await ids([coarse])), ...(await ids([fine]))].filter((id) => points.has(id))
    expect(both).toEqual([...new Set(each)].sort())
  })
})

describe('events by area', () => {
  const places = (boundaries: BoundaryRef) =>
    engine.places({ releases: [madeRef] }, 'area', 'delivered', { boundaries })

  test('are known to the one area that holds the whole circle, and touch the others', async () => {
    const rows = await places(four)
    const boxes = [[44, 33, 45, 34], [45, 33, 46, 34], [44, 34, 45, 35], [45, 34, 46, 35]] // prettier-ignore
    const standings = boxes.map((box) => plainStanding(box))
    const plain = new Map<string, number>()
    for (const event of events) {
      const codes = (standing: string) =>
        isPoint(event) ? standings.flatMap((stand, i) => (stand(event) === standing ? `P${i + 1}` : [])) : []
      const [unit = null] = codes('placed')
      const key = JSON.stringify([unit, isPoint(event) && unit === null ? codes('possible') : null, event.country])
      plain.set(key, (plain.get(key) ?? 0) + 1)
    }
    const told = new Map<string, number>()
    for (const { unit, touches, country, events: count, known } of rows) {
      expect(known).toBe(unit !== null)
      const key = JSON.stringify([unit, touches, country])
      told.set(key, (told.get(key) ?? 0) + count)
    }
    expect([...told].sort()).toEqual([...plain].sort())
  })

  test('in two overlapping areas are possible in both and certain in none', async () => {
    const selection = { releases: [madeRef], polygon: [[boxRing(45.1, 33.1, 45.4, 33.9)]] }
    const exact = { ...selection, location_precision: ['exact' as const] }
    const rows = await engine.places(exact, 'area', 'delivered', { boundaries: two })
    expect(rows.length).toBeGreaterThan(0)
    for (const { unit, touches } of rows.filter((row) => row.touches)) {
      expect(unit).toBeNull()
      expect(touches).toEqual(['A', 'B'])
    }
  })

  test('keep the law: expected, unallocated and outside add up to all', async () => {
    const counted = countPlaces(await places(four), 'area')
    const expected = counted.places.reduce((sum, place) => sum + place.expected, 0)
    expect(expected + counted.unallocatedTotal + counted.outside).toBe(events.length)
    for (const { certain, expected: mass, possible } of counted.places) {
      expect(certain).toBeLessThanOrEqual(mass)
      expect(mass).toBeLessThanOrEqual(possible)
    }
  })
})

describe('events by H3 cell', () => {
  test('are known to the cell that holds the whole circle; a circle touches the cells around that hold others', async () => {
    const resolution = 4
    const rows = await engine.places({ releases: [madeRef] }, 'h3', 'delivered', { resolution })
    const points = events.filter(isPoint)
    const known = points.filter((event) => {
      const cell = latLngToCell(event.latitude!, event.longitude!, resolution)
      return km(event) === 0 || kmToOutline(cell, event) > km(event)
    })
    const units = new Set(known.map(({ latitude, longitude }) => latLngToCell(latitude!, longitude!, resolution)))
    expect(new Set(rows.flatMap(({ unit }) => unit ?? []))).toEqual(units)
    expect(rows.reduce((sum, row) => sum + (row.known ? row.events : 0), 0)).toBe(known.length)
    for (const { touches } of rows) for (const cell of touches ?? []) expect(units.has(cell)).toBe(true)
    const loose = points.filter((event) => !known.includes(event))
    const told = rows.flatMap((row) => (row.touches ? [row] : []))
    expect(told.reduce((sum, row) => sum + row.events, 0)).toBe(loose.length)
    // The walk is on a plane and in steps: what is within a kilometre of being otherwise may be either.
    const touchesWithin = (slack: number) =>
      loose.reduce((sum, event) => {
        const own = latLngToCell(event.latitude!, event.longitude!, resolution)
        const touched = [...units].filter((cell) => cell === own || kmToOutline(cell, event) <= km(event) + slack)
        return sum + touched.length
      }, 0)
    const touches = told.reduce((sum, row) => sum + row.events * row.touches!.length, 0)
    expect(touches).toBeGreaterThanOrEqual(touchesWithin(-1))
    expect(touches).toBeLessThanOrEqual(touchesWithin(1))
  })
})
