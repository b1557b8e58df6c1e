import { describe, expect, test } from 'vitest'
import { type Arcs, noUnit } from './arc-codec.ts'
import { joinRings } from './arc-rings.ts'

/** Arcs from lists of points with the unit on their left and right. */
function arcsFrom(
  list: readonly (readonly [left: number, right: number, points: readonly (readonly [number, number])[]])[],
): Arcs {
  const starts = [0]
  for (const [, , points] of list) starts.push(starts.at(-1)! + points.length)
  const points = list.flatMap(([, , each]) => each)
  return {
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
    starts: Uint32Array.from(starts),
    left: Uint16Array.from(list, ([left]) => left),
    right: Uint16Array.from(list, ([, right]) => right),
  }
}

/** Two squares side by side, 0 in the west, 1 in the east, with one line between them. */
const squares = arcsFrom([
  [0, 1, [[10, 0], [10, 10]]], // prettier-ignore
  [0, noUnit, [[10, 10], [0, 10], [0, 0], [10, 0]]], // prettier-ignore
  [1, noUnit, [[10, 0], [20, 0], [20, 10], [10, 10]]], // prettier-ignore
])

/** Twice the area, positive for a ring that is walked anticlockwise. */
function twiceArea(ring: readonly number[]): number {
  let sum = 0
  for (let i = 2; i < ring.length; i += 2) sum += ring[i - 2]! * ring[i + 1]! - ring[i]! * ring[i - 1]!
  return sum
}

describe('joinRings', () => {
  test('a unit has a closed ring around it, walked with it on the left', () => {
    const [ring, ...more] = joinRings(squares, [0, 1, 2], (unit) => unit === 1)
    expect(more).toEqual([])
    expect(ring!.slice(0, 2)).toEqual(ring!.slice(-2))
    expect(twiceArea(ring!)).toBe(200)
  })

  test('lines inside a union are none of its borders', () => {
    const rings = joinRings(squares, [0, 1, 2], (unit) => unit === 0 || unit === 1)
    expect(rings.map(twiceArea)).toEqual([400])
  })

  test('a line that is not closed gives no ring', () => {
    expect(joinRings(squares, [2], (unit) => unit === 1)).toEqual([])
  })

  test('an island is a ring of its own', () => {
    const island = arcsFrom([[3, noUnit, [[0, 0], [4, 0], [4, 4], [0, 0]]]]) // prettier-ignore
    expect(joinRings(island, [0], (unit) => unit === 3)).toEqual([[0, 0, 4, 0, 4, 4, 0, 0]])
  })
})
