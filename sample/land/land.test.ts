import { describe, expect, test } from 'vitest'
import { districtGeoJson, provinceGeoJson } from './geojson.ts'
import { country, countryCentroid, districts, provinces, towns } from './orland.ts'
import { prioGridId } from './prio-grid.ts'
import { regions, waters } from './regions.ts'
import type { Place } from './orland.ts'
import { centroidOf, distanceKm, holds, shift, signedArea } from './planar.ts'
import type { Point, Ring } from './planar.ts'

const pointOf = ({ longitude, latitude }: Place): Point => [longitude, latitude]
const segments = (ring: Ring) => ring.slice(1).map((point, index) => [ring[index] as Point, point] as const)
const allSegments = districts.flatMap(({ ring }) => segments(ring))
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

describe('boundaries', () => {
  test.each([
    ['provinces', provinceGeoJson(), 10],
    ['districts', districtGeoJson(), 30],
  ])('of %s are GeoJSON with closed counter-clockwise rings', (_, text, count) => {
    const { type, features } = JSON.parse(text)
    expect([type, features.length]).toEqual(['FeatureCollection', count])
    for (const { properties, geometry } of features) {
      expect(properties).toEqual({
        code: expect.stringMatching(/^XO\d\d(\d\d)?$/),
        name: expect.stringMatching(/ (province|district)$/),
        name_ar: expect.stringMatching(/^\p{Script=Arabic}+ \p{Script=Arabic}+$/u),
        parent: expect.stringMatching(/^(XOR|XO\d\d)$/),
        country: country.name,
      })
      const [ring] = geometry.coordinates as [Point[]]
      expect(ring.at(-1)).toEqual(ring[0])
      expect(signedArea(ring)).toBeGreaterThan(0)
    }
  })

  test('share their edges exactly: every step of a district is taken back by its neighbour or lies on the coast', () => {
    const steps = new Map(allSegments.map(([one, other]) => [`${one} ${other}`, 0]))
    expect(steps.size).toBe(allSegments.length)
    const coast = allSegments.filter(([one, other]) => !steps.has(`${other} ${one}`))
    // The coast is one line around the country, as long as what is not shared, and no neighbour's step lies on it.
    const starts = new Set(coast.map(([one]) => `${one}`))
    const ends = new Set(coast.map(([, other]) => `${other}`))
    expect(starts).toEqual(ends)
    expect(coast.length).toBeGreaterThan(500)
    expect(coast.length).toBeLessThan(allSegments.length / 2)
  })

  test('tile the country: districts fill their province and none lies over another', () => {
    for (const { ring, districts: parts } of provinces) {
      expect(sum(parts.map((part) => signedArea(part.ring)))).toBeCloseTo(signedArea(ring), 6)
    }
    // Crossing steps are what an overlap would need, since edges are shared.
    expect(crossings(allSegments)).toBe(0)
  })

  test('lie within their frame', () => {
    const outside = districts.flatMap(({ ring }) => ring).filter(([x, y]) => x < -19 || x > -11 || y < -28 || y > -22)
    expect(outside).toEqual([])
  })
})

describe('towns', () => {
  test('lie in their district, and what happens near them too', () => {
    for (const town of towns) {
      expect(districts.filter(({ ring }) => holds(ring, pointOf(town))).map(({ code }) => code)).toEqual([
        town.district.code,
      ])
      expect(town.clearanceKm).toBeGreaterThan(0)
      for (let angle = 0; angle < 6.28; angle += 0.39) {
        const near = shift(pointOf(town), town.clearanceKm * Math.cos(angle), town.clearanceKm * Math.sin(angle))
        expect(holds(town.district.ring, near)).toBe(true)
      }
    }
  })

  test('have names of their own in both scripts, and people', () => {
    for (const names of [towns.map(({ stem }) => stem), towns.map(({ arabic }) => arabic)]) {
      expect(new Set(names).size).toBe(240)
    }
    expect(towns.every(({ arabic }) => /^\p{Script=Arabic}+$/u.test(arabic))).toBe(true)
    expect(towns.every(({ population }) => population >= 400 && population <= 1_000_000)).toBe(true)
  })
})

describe('Orland', () => {
  const places = [
    ...towns,
    ...districts.map(({ centroid }) => centroid),
    ...regions.map(({ place }) => place),
    ...waters,
  ]

  test('is marked as invented wherever it is named alone', () => {
    expect(`${country.name} ${country.region}`).toMatch(/invented/i)
    const named = [...places, countryCentroid].filter(({ name }) => name.includes('Orland'))
    expect(named.filter(({ name }) => !name.includes('(invented)'))).toEqual([])
  })

  test('has no place whose name would need quotes in a CSV file', () =>
    expect(places.filter(({ name }) => /[",\n]/.test(name))).toEqual([]))

  test('has the centroids of its units inside them', () => {
    for (const { ring, centroid } of [...provinces, ...districts]) expect(holds(ring, pointOf(centroid))).toBe(true)
  })

  test('has a fuzzy area for every town', () => {
    for (const town of towns) expect(regions.some(({ covers }) => covers(town))).toBe(true)
  })

  test('gives three provinces seven tenths of the incidents', () => {
    const weights = provinces.map(({ weight }) => weight)
    expect(sum(weights)).toBeCloseTo(1)
    expect(sum(weights.slice(0, 3))).toBeCloseTo(0.72)
  })
})

describe('the plane', () => {
  const square: Ring = [
    [0, -25],
    [1, -25],
    [1, -24],
    [0, -24],
    [0, -25],
  ]
  test('measures a square', () => {
    expect(signedArea(square)).toBe(1)
    expect(signedArea(square.toReversed())).toBe(-1)
    expect(centroidOf(square)[0]).toBeCloseTo(0.5)
    expect([holds(square, [0.5, -24.5]), holds(square, [1.5, -24.5]), holds(square, [0.5, -26])]).toEqual([
      true,
      false,
      false,
    ])
  })
  test('shifts as far as it measures', () => expect(distanceKm([-15, -25], shift([-15, -25], 30, 40))).toBeCloseTo(50))
})

describe('prioGridId', () => {
  test.each([
    ['the first cell, at the south-west corner of the world', -90, -180, 1],
    ['the last cell, at the north-east corner', 89.9, 179.9, 259_200],
    ['the cell of Fallujah as UCDP gives it', 33.355813, 43.786124, 177_568],
    ['the cell of Sinjar as UCDP gives it', 36.320901, 41.876562, 181_884],
    ['the cell north-east of a point on the border of cells, as UCDP does', 34, 45, 179_011],
  ])('finds %s', (_, latitude, longitude, cell) => expect(prioGridId(latitude, longitude)).toBe(cell))
})

/** How many pairs of steps cross, steps that share a point aside. */
function crossings(steps: readonly (readonly [Point, Point])[]): number {
  const cells = new Map<string, (readonly [Point, Point])[]>()
  for (const step of steps) {
    const key = step[0].map((value) => Math.floor(value * 20)).join()
    cells.set(key, [...(cells.get(key) ?? []), step])
  }
  const side = (a: Point, b: Point, c: Point) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
  let count = 0
  for (const [key, own] of cells) {
    const [x = 0, y = 0] = key.split(',').map(Number)
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${x + dx},${y + dy}`) ?? []))
    for (const [a, b] of own) {
      for (const [c, d] of near) {
        if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++
      }
    }
  }
  return count
}
