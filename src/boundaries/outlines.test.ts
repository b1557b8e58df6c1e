import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Polygons, Position, Ring } from '../model/polygons.ts'
import { canonicalPolygons } from './canonical-polygons.ts'
import { bordersWithin, indexOutlines, shapesAt } from './outlines.ts'

const box = (west: number, south: number, east: number, north: number): Polygons =>
  canonicalPolygons([[[[west, south], [east, south], [east, north], [west, north], [west, south]]]]) // prettier-ignore

/** Even-odd over all rings, edge by edge, on every copy of the shape a turn apart: the second opinion. */
function holds(polygons: Polygons, latitude: number, longitude: number): boolean {
  return [-720, -360, 0, 360].some((turn) => {
    let inside = false
    for (const ring of polygons.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [x1, y1] = ring[i - 1]!
        const [x2, y2] = ring[i]!
        if (y1 <= latitude === y2 <= latitude) continue
        if (x1 + turn + ((latitude - y1) / (y2 - y1)) * (x2 - x1) <= longitude) inside = !inside
      }
    }
    return inside
  })
}

/** Distance to the nearest border in km, on a plane that touches at the point. */
function kmToBorder(polygons: Polygons, latitude: number, longitude: number): number {
  const scale = Math.max(0.01, Math.cos((latitude * Math.PI) / 180))
  let least = Infinity
  for (const turn of [-720, -360, 0, 360]) {
    for (const ring of polygons.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = [(ring[i - 1]![0] + turn - longitude) * scale, ring[i - 1]![1] - latitude]
        const [dx, dy] = [(ring[i]![0] - ring[i - 1]![0]) * scale, ring[i]![1] - ring[i - 1]![1]]
        const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)))
        least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy))
      }
    }
  }
  return least * 111.195
}

/** A star around a middle: rings of any outline, with a hole in some, near the antimeridian in some. */
const anyShape: fc.Arbitrary<Polygons> = fc
  .record({
    longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(179, -179.5, 0)),
    latitude: fc.double({ min: -70, max: 70, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.5, max: 8, noNaN: true }), { minLength: 3, maxLength: 12 }),
    isHollow: fc.boolean(),
  })
  .map(({ longitude, latitude, radii, isHollow }) => {
    const ringOf = (scale: number): Ring => {
      const open = radii.map((radius, i): Position => {
        const turn = (2 * Math.PI * i) / radii.length
        return [longitude + scale * radius * Math.cos(turn), latitude + scale * radius * Math.sin(turn)]
      })
      return [...open, open[0]!]
    }
    return canonicalPolygons([[ringOf(1), ...(isHollow ? [ringOf(0.4)] : [])]])
  })

const nearTo = (polygons: Polygons) =>
  fc
    .tuple(
      fc.constantFrom(...polygons.flat(2)),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
    )
    .map(([[x, y], dx, dy]) => ({ latitude: y + dy, longitude: ((x + dx + 540) % 360) - 180 }))

const anyShapesAndPoint = fc
  .array(anyShape, { minLength: 1, maxLength: 6 })
  .chain((shapes) => fc.tuple(fc.constant(shapes), nearTo(shapes.flat())))

describe('points in shapes', () => {
  test('are found as by going along every edge', () => {
    fc.assert(
      fc.property(anyShapesAndPoint, ([shapes, { latitude, longitude }]) => {
        // On a border itself the last digit decides; the next test is about that.
        fc.pre(shapes.every((shape) => kmToBorder(shape, latitude, longitude) > 1e-6))
        const outlines = indexOutlines(shapes)
        const plain = shapes.flatMap((shape, index) => (holds(shape, latitude, longitude) ? index : []))
        expect(shapesAt(outlines, latitude, longitude)).toEqual(plain)
        expect(shapesAt(outlines, latitude, longitude)).toEqual(plain)
      }),
      { numRuns: 400 },
    )
  })

  test('on a common border belong to one shape only, whichever way its lines are drawn', () => {
    const wholes = fc.integer({ min: -3, max: 3 })
    fc.assert(
      fc.property(wholes, wholes, fc.double({ min: 0, max: 1, noNaN: true }), (tilt, shift, along) => {
        const [top, bottom]: Position[] = [[tilt, 4], [shift, -4]] // prettier-ignore
        const west = canonicalPolygons([[[[-9, -4], bottom!, top!, [-9, 4], [-9, -4]]]])
        const east = canonicalPolygons([[[bottom!, [9, -4], [9, 4], top!, bottom!]]])
        const y = -4 + 8 * along * 0.999
        const x = shift + ((y + 4) / 8) * (tilt - shift)
        expect(shapesAt(indexOutlines([west, east]), y, x)).toHaveLength(1)
      }),
    )
  })

  test('at the corner of four boxes belong to the one north-east of it', () => {
    const outlines = indexOutlines([box(0, 0, 1, 1), box(1, 0, 2, 1), box(0, 1, 1, 2), box(1, 1, 2, 2)])
    expect(shapesAt(outlines, 1, 1)).toEqual([3])
  })

  test('on the antimeridian are found from either side of it', () => {
    const outlines = indexOutlines([box(170, -10, 190, 10), box(170, 10, 180, 20), box(-180, 10, -170, 20)])
    for (const longitude of [180, -180]) {
      expect(shapesAt(outlines, 0, longitude)).toEqual([0])
      expect(shapesAt(outlines, 15, longitude)).toEqual([2])
    }
    expect(shapesAt(outlines, 0, -175)).toEqual([0])
    expect(shapesAt(outlines, 0, 165)).toEqual([])
  })

  test('at a pole are in a shape that reaches it', () => {
    expect(shapesAt(indexOutlines([box(-180, 60, 180, 90)]), 90, 12)).toEqual([0])
    expect(shapesAt(indexOutlines([box(-180, -90, 180, -60)]), -90, 180)).toEqual([0])
  })

  test('in a hole are outside, and in an island inside it are in', () => {
    const [[outer]] = box(0, 0, 10, 10) as [[Ring]]
    const [[hole]] = box(2, 2, 8, 8) as [[Ring]]
    const lake = canonicalPolygons([[outer, hole], ...box(4, 4, 6, 6)])
    const outlines = indexOutlines([lake])
    expect([1, 3, 5].map((at) => shapesAt(outlines, at, at))).toEqual([[0], [], [0]])
  })
})

describe('circles and borders', () => {
  test('meet where a border is no farther than the radius', () => {
    fc.assert(
      fc.property(anyShapesAndPoint, fc.double({ min: 1, max: 200, noNaN: true }), ([shapes, point], km) => {
        const { latitude, longitude } = point
        const distances = shapes.map((shape) => kmToBorder(shape, latitude, longitude))
        fc.pre(distances.every((distance) => Math.abs(distance - km) > 1e-6))
        const plain = distances.flatMap((distance, index) => (distance <= km ? index : []))
        expect(bordersWithin(indexOutlines(shapes), latitude, longitude, km)).toEqual(plain)
      }),
      { numRuns: 400 },
    )
  })

  test('meet no border between two shapes that count as one', () => {
    const halves = [box(0, 0, 1, 1), box(1, 0, 2, 1)]
    expect(bordersWithin(indexOutlines(halves), 0.5, 1, 25)).toEqual([0, 1])
    expect(bordersWithin(indexOutlines(halves, { united: true }), 0.5, 1, 25)).toEqual([])
    expect(bordersWithin(indexOutlines(halves, { united: true }), 0.1, 1, 25)).toEqual([0, 1])
  })

  test('meet the borders of a shape that stands twice', () => {
    const twice = indexOutlines([box(0, 0, 1, 1), box(0, 0, 1, 1)], { united: true })
    expect(bordersWithin(twice, 0.5, 0.1, 25)).toEqual([0, 1])
  })

  test('meet over the antimeridian', () => {
    expect(bordersWithin(indexOutlines([box(179, 0, 180, 1)]), 0.5, -179.9, 25)).toEqual([0])
    expect(bordersWithin(indexOutlines([box(-180, 0, -179, 1)]), 0.5, 179.9, 25)).toEqual([0])
  })
})
