import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Polygons, Position } from '../model/polygons.ts'
import { canonicalPolygons, RingAroundPole, signedArea } from './canonical-polygons.ts'
import { geometryOf } from './geojson-geometry.ts'
import { sphereArea } from './sphere-area.ts'

const ring = (...positions: Position[]) => [...positions, positions[0]!]
const square = ring([0, 0], [1, 0], [1, 1], [0, 1])

describe('canonical polygons', () => {
  test('are the same wherever a ring begins and whichever way it runs', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.boolean(), fc.boolean(), (start, isReversed, isSwapped) => {
        const open = square.slice(0, -1)
        const turned = [...open.slice(start), ...open.slice(0, start)]
        const given: Polygons = [[ring(...(isReversed ? turned.reverse() : turned))], [ring([5, 5], [6, 5], [5, 6])]]
        expect(canonicalPolygons(isSwapped ? given.reverse() : given)).toEqual([
          [square],
          [ring([5, 5], [6, 5], [5, 6])],
        ])
      }),
    )
  })

  test('stay as they are', () => {
    const canonical = canonicalPolygons([[ring([179, 0], [-179, 0], [-179, 1], [179, 1])], [square]])
    expect(canonicalPolygons(canonical)).toEqual(canonical)
  })

  test('run on beyond the antimeridian where an edge would go around the globe', () => {
    expect(canonicalPolygons([[ring([-179, 0], [-179, 1], [179, 1], [179, 0])]])).toEqual([
      [ring([179, 0], [181, 0], [181, 1], [179, 1])],
    ])
  })

  test('with longitudes from 0 to 360 are those from −180 on', () => {
    expect(canonicalPolygons([[ring([350, 0], [355, 0], [355, 1], [350, 1])]])).toEqual([
      [ring([-10, 0], [-5, 0], [-5, 1], [-10, 1])],
    ])
  })

  test('around the globe keep the edges of a whole turn', () => {
    const world = ring([-180, -90], [180, -90], [180, 90], [-180, 90])
    expect(canonicalPolygons([[world]])).toEqual([[world]])
  })

  test('have holes that run clockwise, beside their outer ring', () => {
    const hole = ring([-179.8, 0.4], [-179.8, 0.6], [-179.6, 0.6], [-179.6, 0.4])
    const [[outer, inner]] = canonicalPolygons([[ring([179, 0], [-179, 0], [-179, 1], [179, 1]), hole]]) as [
      [Position[], Position[]],
    ]
    expect(signedArea(outer)).toBeGreaterThan(0)
    expect(signedArea(inner)).toBeLessThan(0)
    expect(inner.every(([x]) => x > 180 && x < 181)).toBe(true)
  })

  test('around a pole are refused', () => {
    expect(() => canonicalPolygons([[ring([0, 80], [120, 80], [-120, 80])]])).toThrow(RingAroundPole)
  })
})

describe('area on the sphere', () => {
  test('of the whole globe is that of the Earth, 510.07 million km²', () => {
    const world = canonicalPolygons([[ring([-180, -90], [180, -90], [180, 90], [-180, 90])]])
    expect(sphereArea(world)).toBeCloseTo(4 * Math.PI * 6371.0072 ** 2, 0)
  })

  test('of a half-degree cell at the equator is some 3,091 km², and less by its hole', () => {
    const cell = ring([0, 0], [0.5, 0], [0.5, 0.5], [0, 0.5])
    const hole = ring([0.1, 0.1], [0.2, 0.1], [0.2, 0.2], [0.1, 0.2])
    expect(sphereArea(canonicalPolygons([[cell]]))).toBeCloseTo(3091, 0)
    const both = sphereArea(canonicalPolygons([[cell, hole]]))
    expect(both).toBeCloseTo(sphereArea(canonicalPolygons([[cell]])) - sphereArea(canonicalPolygons([[hole]])), 6)
  })

  test('is the same over the antimeridian', () => {
    const moved = (by: number) => sphereArea(canonicalPolygons([[square.map(([x, y]): Position => [x + by, y + 30])]]))
    expect(moved(179.5)).toBeCloseTo(moved(0), 6)
  })
})

describe('geometries', () => {
  test('are cut at the antimeridian, and together as large as before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 170, max: 181, noNaN: true }),
        fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 9 }),
        (x, radii) => {
          const star = ring(
            ...radii.map((radius, i): Position => {
              const turn = (2 * Math.PI * i) / radii.length
              return [x + radius * Math.cos(turn), radius * Math.sin(turn)]
            }),
          )
          const whole = canonicalPolygons([[star]])
          const geometry = geometryOf(whole)
          const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
          expect(parts.flat(2).every(([longitude]) => Math.abs(longitude) <= 180)).toBe(true)
          expect(sphereArea(parts) / sphereArea(whole)).toBeCloseTo(1, 6)
        },
      ),
      { examples: [[180.99999999999997, [1, 1, 1, 1]]] },
    )
  })

  test('of one polygon are a Polygon, of several a MultiPolygon', () => {
    expect(geometryOf([[square]]).type).toBe('Polygon')
    expect(geometryOf([[square], [ring([5, 5], [6, 5], [5, 6])]]).type).toBe('MultiPolygon')
  })
})
