import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import * as views from './view.ts'

const size = { width: 860, height: 520 }
const anyView = fc
  .record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    zoom: fc.double({ min: 0, max: 15, noNaN: true }),
  })
  .map(({ longitude, latitude, zoom }) =>
    views.withinWorld({ x: mercatorX(longitude), y: mercatorY(latitude), zoom, ...size }),
  )
const pixel = fc.tuple(fc.integer({ min: 0, max: size.width }), fc.integer({ min: 0, max: size.height }))

describe('a view', () => {
  test('a pixel is where its place is drawn', () => {
    fc.assert(
      fc.property(anyView, pixel, (view, [left, top]) => {
        const [x, y] = views.onScreen(view, ...views.underPixel(view, left, top))
        expect(x).toBeCloseTo(left, 4)
        expect(y).toBeCloseTo(top, 4)
      }),
    )
  })

  test('degrees and the square are turned into each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -85, max: 85, noNaN: true }), (degrees) => {
        expect(views.latitudeAt(mercatorY(degrees))).toBeCloseTo(degrees, 9)
        expect(views.longitudeAt(mercatorX(degrees))).toBeCloseTo(degrees, 9)
      }),
    )
  })

  test('nothing beyond the world is ever seen, nor asked for', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (view, right, down) => {
          const [west, south, east, north] = views.askedFor(views.dragged(view, right, down)).bbox
          expect(west).toBeGreaterThanOrEqual(-180)
          expect(east).toBeLessThanOrEqual(180)
          expect(south).toBeGreaterThanOrEqual(-85.06)
          expect(north).toBeLessThanOrEqual(85.06)
        },
      ),
    )
  })

  test('zooming keeps what lies under the pointer there, unless the edge of the world is in the way', () => {
    const view = views.withinWorld({ x: 0.6, y: 0.4, zoom: 6, ...size })
    const before = views.underPixel(view, 200, 100)
    const after = views.underPixel(views.zoomedAt(view, 1.7, 200, 100), 200, 100)
    expect(after[0]).toBeCloseTo(before[0], 9)
    expect(after[1]).toBeCloseTo(before[1], 9)
  })

  test('a box fits when all of it is seen, with room', () => {
    const view = views.fitting([38.8, 29.1, 48.6, 37.4], size.width, size.height)
    const [west, south, east, north] = views.boxOf(view)
    expect([west < 38.8, south < 29.1, east > 48.6, north > 37.4]).toEqual([true, true, true, true])
    const [, top] = views.onScreen(view, mercatorX(44), mercatorY(37.4))
    expect(top).toBeCloseTo(32, 6)
  })

  test('a single place is shown with what is around it', () => {
    expect(views.fitting([44, 33, 44, 33], size.width, size.height).zoom).toBe(9)
  })

  test('an address brings back what was seen, to a pixel', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const read = views.readView(views.writeView(view), size.width, size.height)!
        const [left, top] = views.onScreen({ ...read, zoom: view.zoom }, view.x, view.y)
        expect(Math.hypot(left - size.width / 2, top - size.height / 2)).toBeLessThan(4)
        expect(read.zoom).toBeCloseTo(view.zoom, 2)
      }),
    )
  })

  test.each([undefined, '', '1,2', '1,2,x', '1,2,3,4'])('%s is no view', (written) => {
    expect(views.readView(written, 800, 500)).toBeUndefined()
  })
})

describe('what is asked for a view', () => {
  test('it holds all of the view, in whole cells that lie still while the map is dragged', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { bbox, width, height } = views.askedFor(view)
        const seen = views.boxOf(view)
        const hair = 1e-4
        expect([bbox[0] <= seen[0] + hair, bbox[1] <= seen[1] + hair, bbox[2] >= seen[2] - hair, bbox[3] >= seen[3] - hair]).toEqual([true, true, true, true]) // prettier-ignore
        expect([width % views.CELL_PIXELS, height % views.CELL_PIXELS]).toEqual([0, 0])
        expect(width).toBeLessThanOrEqual(size.width + 2 * views.CELL_PIXELS)
        const cells = (mercatorX(bbox[0]) * views.scaleOf(view)) / views.CELL_PIXELS
        expect(Math.abs(cells - Math.round(cells))).toBeLessThan(1e-3)
      }),
    )
  })
})

test('a pixel at the equator of the whole world is 156 km wide, and half of that at 60°', () => {
  const view = { x: 0.5, y: 0.5, zoom: 0, ...size }
  expect(views.kilometresPerPixel(view)).toBeCloseTo(156.54, 1)
  expect(views.kilometresPerPixel(view, mercatorY(60))).toBeCloseTo(78.27, 1)
})
