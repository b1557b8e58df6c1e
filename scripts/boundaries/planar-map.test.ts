import { describe, expect, test } from 'vitest'
import { arcAreas } from '../../src/boundaries/arc-areas.ts'
import { bordersOf, type Region } from './planar-map.ts'
import { simplifyLine, type Point } from './simplify-line.ts'
import { unitCodes } from './unit-codes.ts'

const box = (west: number, south: number, east: number, north: number): Point[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

describe('borders', () => {
  test('of one region are one closed line with nothing on the other side', () => {
    const [border, ...more] = bordersOf([{ unit: 0, rings: [box(0, 0, 1000, 1000)] }])
    expect(more).toEqual([])
    expect(border).toMatchObject({ left: 0, right: null })
    expect(border!.points).toHaveLength(5)
  })

  test('of two neighbours hold their common side once', () => {
    const regions: Region[] = [
      { unit: 0, rings: [box(0, 0, 1000, 1000)] },
      { unit: 1, rings: [box(1000, 0, 2000, 1000)] },
    ]
    const shared = bordersOf(regions).filter(({ left, right }) => left !== null && right !== null)
    expect(shared).toHaveLength(1)
    expect(shared[0]!.points).toHaveLength(2)
    expect(bordersOf(regions)).toHaveLength(3)
  })

  test('of regions that repeat each other are kept for both', () => {
    const twice = [0, 1].map((unit): Region => ({ unit, rings: [box(0, 0, 1000, 1000)] }))
    expect(new Set(bordersOf(twice).map(({ left, right }) => left ?? right))).toEqual(new Set([0, 1]))
  })

  test('of nothing are none', () => expect(bordersOf([])).toEqual([]))
})

describe('a simplified line', () => {
  test('loses points on the straight and keeps ends and bends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0],
      [10, 1],
      [20, 0],
      [20, 30],
    ]
    expect(simplifyLine(line)).toEqual([
      [0, 0],
      [20, 0],
      [20, 30],
    ])
  })

  test('keeps an area when it is closed, however small', () => {
    expect(simplifyLine(box(0, 0, 1, 1)).length).toBeGreaterThanOrEqual(4)
  })

  test('of two points is itself', () => {
    expect(
      simplifyLine([
        [0, 0],
        [0, 1],
      ]),
    ).toEqual([
      [0, 0],
      [0, 1],
    ])
  })
})

test('areas come from the arcs: a degree square at the equator has 12,364 km², its neighbour as much', () => {
  const arcs = {
    x: Int32Array.of(0, 1000, 1000, 0, 0),
    y: Int32Array.of(0, 0, 1000, 1000, 0),
    starts: Uint32Array.of(0, 5),
    left: Uint16Array.of(0),
    right: Uint16Array.of(1),
  }
  const [inner, outer] = arcAreas(arcs, 2)
  expect(inner).toBeCloseTo(12_364, -1)
  expect(outer).toBeCloseTo(-inner!)
})

describe('codes of units', () => {
  const unit = (id: string, name: string, iso = 'XX-', country = 'XYZ') => ({
    natural_earth_id: id,
    name,
    iso_3166_2: iso,
    iso_a2: 'XX',
    country,
  })

  test('are ISO 3166-2 where the source has one of the right country, else a plain name', () => {
    const units = [unit('XYZ-1', 'One', 'XX-ON'), unit('XYZ-2', 'Đồng Tháp'), unit('XYZ-3', 'Three', 'YY-TH')]
    expect(unitCodes(units)).toEqual(['XX-ON', 'XYZ-dong-thap', 'XYZ-three'])
  })

  test('tell apart what the source calls the same', () => {
    const units = [
      unit('XYZ-1', 'Male', 'XX-12'),
      unit('XYZ-2', 'Meemu', 'XX-12'),
      unit('XYZ-3', 'Cork'),
      unit('XYZ-4', 'Córk'),
    ]
    expect(unitCodes(units)).toEqual(['XYZ-male', 'XYZ-meemu', 'XYZ-cork-3', 'XYZ-cork-4'])
  })
})
