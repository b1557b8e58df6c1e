import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { greatCircleKm, meanCentre, meanPoint, planeDispersion, globeDispersion, type PlanePoints } from './index.ts'

const plane = (points: readonly (readonly [x: number, y: number, weight?: number])[]): PlanePoints => ({
  x: points.map(([x]) => x),
  y: points.map(([, y]) => y),
  weight: points.map(([, , weight]) => weight ?? 1),
})
const globe = (points: readonly (readonly [latitude: number, longitude: number, weight?: number])[]) => ({
  latitude: points.map(([latitude]) => latitude),
  longitude: points.map(([, longitude]) => longitude),
  weight: points.map(([, , weight]) => weight ?? 1),
})
const anyPlane = fc
  .array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 30 })
  .filter((points) => points.some(([, , weight]) => weight > 0)) // prettier-ignore

describe('in a plane', () => {
  test('four corners of a rectangle: the centre is the middle, the distance half the diagonal', () => {
    const points = plane([[0, 0], [6, 0], [6, 8], [0, 8]]) // prettier-ignore
    expect(meanPoint(points)).toEqual({ x: 3, y: 4 })
    expect(planeDispersion(points)).toEqual({ standardDistance: 5, ellipse: { major: 4, minor: 3, bearing: 0 } })
  })

  test('weights count as so many points', () => {
    const weighted = planeDispersion(plane([[0, 0, 3], [4, 0, 1]])) // prettier-ignore
    const repeated = planeDispersion(plane([[0, 0], [0, 0], [0, 0], [4, 0]])) // prettier-ignore
    expect(weighted).toEqual(repeated)
    expect(weighted).toMatchObject({ standardDistance: Math.sqrt(3), ellipse: { minor: 0, bearing: 90 } })
  })

  test.each([
    ['north-east', [[0, 0], [3, 3]], 45],
    ['south-east', [[0, 0], [3, -3]], 135],
    ['north', [[0, 0], [0, 3]], 0],
  ] as const)('points in a line to the %s bear that way', (_, points, bearing) => {
    expect(planeDispersion(plane(points))!.ellipse.bearing).toBeCloseTo(bearing, 10)
  }) // prettier-ignore

  test('is the root mean squared distance from the mean, and the axes make it up', () => {
    fc.assert(
      fc.property(anyPlane, (points) => {
        const { standardDistance, ellipse } = planeDispersion(plane(points))!
        const all = points.reduce((sum, [, , w]) => sum + w, 0)
        const mean = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis]! * point[2], 0) / all)
        const squares = points.reduce((sum, [x, y, w]) => sum + w * ((x - mean[0]!) ** 2 + (y - mean[1]!) ** 2), 0)
        expect(standardDistance).toBeCloseTo(Math.sqrt(squares / all), 8)
        expect(ellipse.major ** 2 + ellipse.minor ** 2).toBeCloseTo(standardDistance ** 2, 6)
        expect(ellipse.major).toBeGreaterThanOrEqual(ellipse.minor)
      }),
    )
  })

  test('one point has distance 0 and no direction; no weight has no answer', () => {
    expect(planeDispersion(plane([[7, 7]]))).toEqual({ standardDistance: 0, ellipse: { major: 0, minor: 0, bearing: null } })
    expect(planeDispersion(plane([]))).toBeUndefined()
    expect(planeDispersion(plane([[7, 7, 0]]))).toBeUndefined()
  }) // prettier-ignore

  test('a square has no direction', () => {
    const square = planeDispersion(plane([[0, 0], [1, 0], [1, 1], [0, 1]])) // prettier-ignore
    expect(square!.ellipse.bearing).toBeNull()
  })
})

describe('on the globe', () => {
  test('the mean centre lies between two points, across the antimeridian and over a pole too', () => {
    expect(meanCentre(globe([[0, 10], [0, 20]]))).toEqual({ latitude: 0, longitude: expect.closeTo(15, 10) }) // prettier-ignore
    expect(Math.abs(meanCentre(globe([[5, 179], [5, -179]]))!.longitude)).toBeCloseTo(180, 10) // prettier-ignore
    expect(meanCentre(globe([[80, 0], [80, 180]]))!.latitude).toBeCloseTo(90, 10) // prettier-ignore
  })

  test('opposite points have no centre, and neither has nothing', () => {
    expect(meanCentre(globe([[0, 0], [0, 180]]))).toBeUndefined() // prettier-ignore
    expect(globeDispersion(globe([[90, 0], [-90, 0]]))).toBeUndefined() // prettier-ignore
    expect(globeDispersion(globe([]))).toBeUndefined()
  })

  test('is the root mean squared distance along great circles', () => {
    const somewhere = fc.tuple(fc.double({ min: -89, max: 89, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 12 }), (points) => {
        const found = globeDispersion(globe(points))
        fc.pre(found !== undefined)
        const squares = points.map(([latitude, longitude]) => greatCircleKm(found.centre, { latitude, longitude }) ** 2)
        const mean = squares.reduce((sum, square) => sum + square, 0) / points.length
        expect(found.standardDistance).toBeCloseTo(Math.sqrt(mean), 5)
      }),
    )
  }) // prettier-ignore

  test('events in one place have distance 0 and no direction', () => {
    const { standardDistance, ellipse } = globeDispersion(globe([[33.3, 44.4, 7]]))! // prettier-ignore
    expect([standardDistance, ellipse]).toEqual([0, { major: 0, minor: 0, bearing: null }])
  })

  test('moving everything around the axis changes no distance and no bearing', () => {
    const points = [[33, 44], [34.5, 43], [35, 41.5], [36.2, 43.1]] as const // prettier-ignore
    const here = globeDispersion(globe(points))!
    const there = globeDispersion(globe(points.map(([latitude, longitude]) => [latitude, ((longitude + 137 + 180) % 360) - 180])))!
    expect(there.standardDistance).toBeCloseTo(here.standardDistance, 8)
    expect(there.ellipse.bearing).toBeCloseTo(here.ellipse.bearing!, 8)
    expect(Math.abs(there.centre.longitude)).toBeGreaterThan(179)
  }) // prettier-ignore

  test('a short way from the equator it is what the plane gives', () => {
    const points = [[0, 0], [0.1, 0.2], [-0.05, 0.1], [0.2, 0.05]] as const // prettier-ignore
    const km = 111.19508
    const flat = planeDispersion(plane(points.map(([latitude, longitude]) => [longitude * km, latitude * km])))!
    const round = globeDispersion(globe(points))!
    expect(round.standardDistance).toBeCloseTo(flat.standardDistance, 3)
    expect(round.ellipse.major).toBeCloseTo(flat.ellipse.major, 3)
    expect(round.ellipse.bearing).toBeCloseTo(flat.ellipse.bearing!, 2)
  })
})
