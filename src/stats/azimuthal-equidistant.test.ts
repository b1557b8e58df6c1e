import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { greatCircleKm, projectAround, unproject } from './index.ts'

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})
const one = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  latitude: [latitude],
  longitude: [longitude],
  weight: [1],
})
const QUARTER_KM = (Math.PI / 2) * 6371.0088

describe('the projection around a point', () => {
  test('keeps the distance from it, and back again it is the same place', () => {
    fc.assert(
      fc.property(point, point, (centre, other) => {
        const { x, y } = projectAround(centre, one(other))
        const at = { x: x[0]!, y: y[0]! }
        expect(Math.hypot(at.x, at.y)).toBeCloseTo(greatCircleKm(centre, other), 5)
        expect(greatCircleKm(unproject(centre, at), other)).toBeLessThan(1e-4)
      }),
    )
  })

  test.each([
    ['east', { latitude: 0, longitude: -179 }, { latitude: 0, longitude: 179 }, [1, 0]],
    ['north', { latitude: 46, longitude: 20 }, { latitude: 45, longitude: 20 }, [0, 1]],
    ['over the pole', { latitude: 89, longitude: 180 }, { latitude: 89, longitude: 0 }, [0, 1]],
  ] as const)('puts what lies to the %s there', (_, other, centre, [right, up]) => {
    const { x, y } = projectAround(centre, one(other))
    const length = greatCircleKm(centre, other)
    expect([x[0]! / length, y[0]! / length]).toEqual([expect.closeTo(right, 6), expect.closeTo(up, 6)])
  })

  test('puts the centre itself at nothing, and the opposite point half around the Earth', () => {
    const centre = { latitude: 0, longitude: 0 }
    const { x, y } = projectAround(centre, { latitude: [0, 0], longitude: [0, 180], weight: [1, 1] })
    expect(Math.hypot(x[0]!, y[0]!)).toBeLessThan(1e-9)
    expect(Math.hypot(x[1]!, y[1]!)).toBeCloseTo(2 * QUARTER_KM, 6)
  })
})

test('a quarter of a great circle is ten thousand kilometres and a little', () => {
  expect(greatCircleKm({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 77 })).toBeCloseTo(QUARTER_KM, 6)
})
