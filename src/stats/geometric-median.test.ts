import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geometricMedian, greatCircleKm, medianCentre, meanPoint, type PlanePoints } from './index.ts'

const plane = (points: readonly (readonly [x: number, y: number, weight?: number])[]): PlanePoints => ({
  x: points.map(([x]) => x),
  y: points.map(([, y]) => y),
  weight: points.map(([, , weight]) => weight ?? 1),
})
const sumOfDistances = ({ x, y, weight }: PlanePoints, at: { x: number; y: number }) =>
  Array.from(x).reduce((sum, each, i) => sum + weight[i]! * Math.hypot(each - at.x, y[i]! - at.y), 0)

describe('the median of points', () => {
  test('stands in a point that outweighs the pull of the others', () => {
    const points = plane([[0, 0, 4], [10, 0, 2], [0, 10, 1]]) // prettier-ignore
    expect(geometricMedian(points)).toEqual({ x: 0, y: 0 })
  })

  test('of a triangle sees every side under 120 degrees', () => {
    const { x, y } = geometricMedian(plane([[0, 0], [4, 0], [2, 3]]))! // prettier-ignore
    // Fermat's point of an isosceles triangle lies on its axis, at tan 30° of half the base.
    expect([x, y]).toEqual([expect.closeTo(2, 6), expect.closeTo(2 * Math.tan(Math.PI / 6), 6)])
  })

  test('is the point that holds half of the weight, though the others lie nearly in line with it', () => {
    expect(geometricMedian(plane([[0, 58, 5], [62, 84, 1], [73, 90, 4]]))).toEqual({ x: 0, y: 58 }) // prettier-ignore
  })

  test('no step away makes the sum of distances less', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 20 }) // prettier-ignore
    fc.assert(
      fc.property(any, (given) => {
        const points = plane(given)
        const at = geometricMedian(points)!
        const least = sumOfDistances(points, at)
        for (const step of [0.01, 1, 30]) {
          for (const [dx, dy] of [
            [step, 0],
            [-step, 0],
            [0, step],
            [0, -step],
          ] as const) {
            // prettier-ignore
            expect(sumOfDistances(points, { x: at.x + dx, y: at.y + dy })).toBeGreaterThanOrEqual(least * (1 - 1e-6))
          }
        }
        expect(least).toBeLessThanOrEqual(sumOfDistances(points, meanPoint(points)!) + 1e-9)
      }),
    )
  })

  test('of two points is between them, of one is it, of none is no answer', () => {
    expect(geometricMedian(plane([[0, 0], [6, 0]]))).toMatchObject({ y: 0 }) // prettier-ignore
    expect(geometricMedian(plane([[5, 7]]))).toEqual({ x: 5, y: 7 })
    expect(geometricMedian(plane([]))).toBeUndefined()
    expect(geometricMedian(plane([[5, 7, 0]]))).toBeUndefined()
  })
})

describe('the median centre on the globe', () => {
  test('stands in the town that most events are in, across the antimeridian too', () => {
    const centre = medianCentre({ latitude: [-17, -16, -18], longitude: [179.5, -179, -178], weight: [9, 2, 3] })!
    expect(greatCircleKm(centre, { latitude: -17, longitude: 179.5 })).toBeLessThan(0.01)
  })

  test('opposite points have none', () => {
    expect(medianCentre({ latitude: [0, 0], longitude: [0, 180], weight: [1, 1] })).toBeUndefined()
  })
})
