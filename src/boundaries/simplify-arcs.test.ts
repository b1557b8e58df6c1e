import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arcs, noUnit } from '../model/arc-codec.ts'
import { joinRings } from '../model/arc-rings.ts'
import { simplifyArcs } from './simplify-arcs.ts'

type Line = [left: number, right: number, points: [number, number][]]

function arcsFrom(lines: readonly Line[]): Arcs {
  const starts = [0]
  for (const [, , points] of lines) starts.push(starts.at(-1)! + points.length)
  const points = lines.flatMap(([, , each]) => each)
  return {
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
    starts: Uint32Array.from(starts),
    left: Uint16Array.from(lines, ([left]) => left),
    right: Uint16Array.from(lines, ([, right]) => right),
  }
}

const coarse = { toleranceDegrees: 0.1, steps: 50, leastDegrees: 0.2 }

describe('simplifyArcs', () => {
  test('points on a straight line go, corners stay', () => {
    const line: Line = [0, 1, [[0, 0], [500, 3], [1000, 0], [1000, 1000]]] // prettier-ignore
    const { x, y } = simplifyArcs(arcsFrom([line]), coarse)
    expect([...x]).toEqual([0, 20, 20])
    expect([...y]).toEqual([0, 0, 20])
  })

  test('islands below the least size are left out, larger ones keep an area', () => {
    const island = (size: number): Line => [7, noUnit, [[0, 0], [size, 0], [size, size], [0, size], [0, 0]]] // prettier-ignore
    const kept = simplifyArcs(arcsFrom([island(100), island(900)]), coarse)
    expect([...kept.left]).toEqual([7])
    expect(joinRings(kept, [0], (unit) => unit === 7)[0]!.length).toBeGreaterThanOrEqual(8)
  })

  /** Two neighbours whose common border runs through any points: what is left of it belongs to both. */
  test('neighbours still share their border, without a gap', () => {
    const wiggle = fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 100, max: 9900 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(wiggle, (points) => {
        const between = points.sort((a, b) => a[1] - b[1])
        const arcs = simplifyArcs(
          arcsFrom([
            [0, 1, [[0, 0], ...between, [0, 10_000]]],
            [0, noUnit, [[0, 10_000], [-5000, 10_000], [-5000, 0], [0, 0]]], // prettier-ignore
            [1, noUnit, [[0, 0], [5000, 0], [5000, 10_000], [0, 10_000]]], // prettier-ignore
          ]),
          coarse,
        )
        const all = [...arcs.left.keys()]
        const areaOf = (isInside: (unit: number) => boolean) => {
          const rings = joinRings(arcs, all, isInside)
          return rings.reduce((sum, ring) => sum + twiceArea(ring), 0)
        }
        const [west, east] = [areaOf((unit) => unit === 0), areaOf((unit) => unit === 1)]
        expect(west + east).toBe(areaOf((unit) => unit !== noUnit))
        expect(west + east).toBe(2 * 200 * 200)
      }),
    )
  })
})

function twiceArea(ring: readonly number[]): number {
  let sum = 0
  for (let i = 2; i < ring.length; i += 2) sum += ring[i - 2]! * ring[i + 1]! - ring[i]! * ring[i - 1]!
  return sum
}
