import fc from 'fast-check'
import { cellArea, cellToChildren, getRes0Cells, gridDisk } from 'h3-js'
import { describe, expect, test } from 'vitest'
import { h3Border, h3CellAt, h3Outline, h3UnionBorders, isH3Cell } from './h3-cells.ts'
import { geometryOf } from './geojson-geometry.ts'
import { indexOutlines, shapesAt } from './outlines.ts'
import { sphereArea } from './sphere-area.ts'
import { indexSphereEdges, ownersWithin } from './sphere-edges.ts'

const anyPoint = fc.record({
  latitude: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('H3 cells', () => {
  test('are told by their index', () => {
    expect(isH3Cell('842ca29ffffffff')).toBe(true)
    for (const other of ['', '842ca29fffffff', '842CA29FFFFFFFF', 'ffffffffffffffff', '142ca29ffffffff']) {
      expect(isH3Cell(other)).toBe(false)
    }
  })

  test('have outlines that together are the globe, poles and antimeridian included', () => {
    const cells = getRes0Cells().flatMap((cell) => cellToChildren(cell, 1))
    const drawn = cells.map((cell) => sphereArea(h3Outline(cell)))
    expect(drawn.reduce((sum, area) => sum + area, 0) / 510_065_622).toBeCloseTo(1, 2)
    const positions = cells.flatMap((cell) => JSON.stringify(geometryOf(h3Outline(cell))).match(/-?\d+(\.\d+)?/g) ?? [])
    expect(positions.every((degrees) => Math.abs(Number(degrees)) <= 180)).toBe(true)
  })

  test('have outlines that hold their points', () => {
    fc.assert(
      fc.property(anyPoint, fc.integer({ min: 2, max: 15 }), ({ latitude, longitude }, resolution) => {
        const cell = h3CellAt(latitude, longitude, resolution)
        const border = indexSphereEdges([{ owner: 0, line: h3Border(cell) }])
        // Near its border, the straight line of the outline and the great circle of the cell part.
        fc.pre(ownersWithin(border, latitude, longitude, 0.1 * Math.sqrt(cellArea(cell, 'km2'))).length === 0)
        fc.pre(Math.abs(latitude) < 85)
        expect(shapesAt(indexOutlines([h3Outline(cell)]), latitude, longitude)).toEqual([0])
      }),
      { numRuns: 300 },
    )
  })

  test('side by side have no border between them', () => {
    const disk = gridDisk('842ca29ffffffff', 1)
    const inner = indexSphereEdges(h3UnionBorders(disk).map((line) => ({ owner: 0, line })))
    const alone = indexSphereEdges(h3UnionBorders(['842ca29ffffffff']).map((line) => ({ owner: 0, line })))
    const [longitude, latitude] = h3Border('842ca29ffffffff')[0]!
    expect(ownersWithin(alone, latitude, longitude, 1)).toEqual([0])
    expect(ownersWithin(inner, latitude, longitude, 1)).toEqual([])
    expect(ownersWithin(inner, latitude, longitude, 60)).toEqual([0])
  })
})

describe('edges on the sphere', () => {
  /** By walking along the edge in small steps. */
  const kmTo = (from: readonly number[], to: readonly number[], latitude: number, longitude: number) => {
    const vector = (x: number, y: number) => {
      const [u, v] = [(x * Math.PI) / 180, (y * Math.PI) / 180]
      return [Math.cos(v) * Math.cos(u), Math.cos(v) * Math.sin(u), Math.sin(v)]
    }
    const [a, b, p] = [vector(from[0]!, from[1]!), vector(to[0]!, to[1]!), vector(longitude, latitude)]
    let least = Infinity
    for (let step = 0; step <= 2000; step++) {
      const at = a.map((value, i) => value + (step / 2000) * (b[i]! - value))
      const length = Math.hypot(...at)
      const cosine = at.reduce((sum, value, i) => sum + (value / length) * p[i]!, 0)
      least = Math.min(least, Math.acos(Math.max(-1, Math.min(1, cosine))))
    }
    return least * 6371.0072
  }

  test('lie near a point where a walk along them comes near it', () => {
    const steps = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(anyPoint, steps, steps, steps, steps, ({ latitude, longitude }, dx, dy, ex, ey) => {
        const clamp = (degrees: number) => Math.max(-90, Math.min(90, degrees))
        const line: [number, number][] = [[longitude + dx, clamp(latitude + dy)], [longitude + ex, clamp(latitude + ey)]] // prettier-ignore
        const km = kmTo(line[0]!, line[1]!, latitude, longitude)
        const edges = indexSphereEdges([{ owner: 7, line }])
        expect(ownersWithin(edges, latitude, longitude, km + 0.5)).toEqual([7])
        if (km > 1) expect(ownersWithin(edges, latitude, longitude, km - 1)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
