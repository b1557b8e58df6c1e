import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeArcs, encodeArcs, noUnit, type Arcs } from './arc-codec.ts'

const unit = fc.oneof(fc.constant(noUnit), fc.integer({ min: 0, max: noUnit - 1 }))
const point = fc.tuple(fc.integer({ min: -180_000, max: 180_000 }), fc.integer({ min: -90_000, max: 90_000 }))
const arcs = fc
  .array(fc.record({ left: unit, right: unit, points: fc.array(point, { minLength: 2, maxLength: 6 }) }), {
    maxLength: 6,
  })
  .map((list): Arcs => {
    const points = list.flatMap((arc) => arc.points)
    const starts = [0]
    for (const arc of list) starts.push(starts.at(-1)! + arc.points.length)
    return {
      x: Int32Array.from(points, ([x]) => x),
      y: Int32Array.from(points, ([, y]) => y),
      starts: Uint32Array.from(starts),
      left: Uint16Array.from(list, ({ left }) => left),
      right: Uint16Array.from(list, ({ right }) => right),
    }
  })

describe('packed arcs', () => {
  test('come back as they went in, none at all included', () => {
    fc.assert(
      fc.property(arcs, (some) => {
        expect(decodeArcs(encodeArcs(some))).toEqual(some)
      }),
    )
  })

  test('that are cut short, or go on, are refused', () => {
    fc.assert(
      fc.property(arcs, (some) => {
        const bytes = encodeArcs(some)
        expect(() => decodeArcs(bytes.subarray(0, -1))).toThrow(RangeError)
        expect(() => decodeArcs(Uint8Array.of(...bytes, 0))).toThrow(RangeError)
      }),
    )
  })
})
