import { describe, expect, test } from 'vitest'
import { loadBoundaries } from './load-boundaries.ts'
import { locate } from './locate.ts'
import { unitGeometry, type Position, type UnitGeometry } from './unit-geometry.ts'

const boundaries = await loadBoundaries()
const codes = boundaries.units.flatMap(({ code }) => code ?? [])
const polygonsOf = (geometry: UnitGeometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** The middle of the widest stretch of the unit along the parallel through the middle of each of its polygons. */
function representativePoint(geometry: UnitGeometry): Position {
  let widest = { width: 0, middle: [Number.NaN, Number.NaN] as Position }
  for (const polygon of polygonsOf(geometry)) {
    const latitudes = polygon[0]!.map(([, latitude]) => latitude)
    // A little off the grid of the points, so that no corner lies on the parallel.
    const parallel = (Math.min(...latitudes) + Math.max(...latitudes)) / 2 + 0.0003
    const crossings = polygon
      .flatMap((ring) =>
        ring.slice(1).flatMap(([x2, y2], i) => {
          const [x1, y1] = ring[i]!
          return y1 > parallel === y2 > parallel ? [] : x1 + ((parallel - y1) / (y2 - y1)) * (x2 - x1)
        }),
      )
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west, east] = [crossings[i]!, crossings[i + 1]!]
      if (east - west > widest.width) widest = { width: east - west, middle: [(west + east) / 2, parallel] }
    }
  }
  return widest.middle
}

describe('the outline of a unit', () => {
  test('exists for every code, and a point in its middle is located in that unit', () => {
    const astray = codes.filter((code) => {
      const [longitude, latitude] = representativePoint(unitGeometry(boundaries, code)!)
      return locate(boundaries, latitude, longitude).admin1_code !== code
    })
    expect(astray).toEqual([])
  })

  test('is made of closed rings of at least four positions', () => {
    for (const code of codes.filter((_, i) => i % 20 === 0)) {
      for (const ring of polygonsOf(unitGeometry(boundaries, code)!).flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4)
        expect(ring.at(-1)).toEqual(ring[0])
      }
    }
  })

  test('is null for an unknown code', () => {
    expect(unitGeometry(boundaries, 'IRQ-atlantis')).toBeNull()
  })

  test('has a hole where another unit lies within: the city of Kyiv in its region', () => {
    const around = polygonsOf(unitGeometry(boundaries, 'UKR-kiev')!)
    expect(around[0]!.length).toBeGreaterThan(1)
  })

  test('is one polygon on the mainland, several with islands', () => {
    expect(unitGeometry(boundaries, 'IRQ-ninawa')!.type).toBe('Polygon')
    expect(unitGeometry(boundaries, 'US-HI')!.type).toBe('MultiPolygon')
  })

  test('shares its line with the neighbour, abroad too', () => {
    const positions = (code: string) =>
      polygonsOf(unitGeometry(boundaries, code)!)
        .flat(2)
        .map((position) => position.join())
    const own = new Set(positions('IRQ-ninawa'))
    for (const neighbour of ['IRQ-arbil', 'SYR-al-hasakah']) {
      expect(positions(neighbour).filter((position) => own.has(position)).length).toBeGreaterThan(20)
    }
  })
})
