import { describe, expect, test } from 'vitest'
import type { ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { extentOf } from './extent.ts'
import { cellAt, discRadius, pointAt } from './hit.ts'
import { cellBox, tableRows } from './table-rows.ts'
import { askedFor, onScreen, withinWorld } from './view.ts'

const view = withinWorld({ x: mercatorX(44), y: mercatorY(33), zoom: 7, width: 400, height: 200 })
const asked = askedFor(view)
const [columns, rows] = [asked.width / 4, asked.height / 4]
const counts = { certain: 1, expected: 2, possible: 3 }
const point = (longitude: number, latitude: number, radius_km: number): ExplorePoint => ({
  longitude,
  latitude,
  radius_km,
  location_precision: radius_km === 0 ? 'exact' : 'near',
  ...counts,
})
const map: ExploreMap = {
  bbox: asked.bbox,
  columns,
  rows,
  cells: [0, columns + 3, columns * rows - 1],
  certain: [0, 4, 1],
  expected: [0.5, 5, 1],
  possible: [1, 6, 1],
  points: [point(44, 33, 0), point(44.3, 33, 25)],
  areas: [],
  unplaced: { certain: 0, expected: 0, possible: 0 },
}

describe('what lies under the pointer', () => {
  test('every cell is found in its middle, and an empty one is none', () => {
    for (const place of map.cells.keys()) {
      const [west, south, east, north] = cellBox(map, place)
      const middle = onScreen(view, (mercatorX(west) + mercatorX(east)) / 2, (mercatorY(south) + mercatorY(north)) / 2)
      expect(cellAt(map, view, ...middle)).toBe(place)
      expect(cellAt(map, view, middle[0] + 4, middle[1])).toBe(-1)
    }
  })

  test('an exact place goes before the disc around it; a disc has its true radius', () => {
    const [left, top] = onScreen(view, mercatorX(44), mercatorY(33))
    const found = (right: number) => pointAt(map.points!, ({ expected }) => expected, view, left + right, top)
    expect(found(0)).toBe(map.points![0])
    expect(found(20)).toBe(map.points![1])
    expect(found(-200)).toBeUndefined()
    // 25 km are about 0.27° of longitude at 33° north; a degree is 91 pixels here.
    expect(discRadius(view, map.points![1]!)).toBeCloseTo(0.268 * ((256 * 2 ** 7) / 360), 0)
  })

  test('what the doubt switch leaves out is not found', () => {
    const [left, top] = onScreen(view, mercatorX(44), mercatorY(33))
    expect(pointAt(map.points!, () => 0, view, left, top)).toBeUndefined()
  })
})

describe('the table of the map', () => {
  const province = { key: '3/7', outline: { kind: 'packaged', place: 3, unit: 7 }, level: 'admin1', name: 'Ninawa', areas: [{ level: 'admin1', country: 'IRQ', admin1: 'Nineveh', admin1_code: 'IRQ-ninawa', ...counts }], ...counts } as const // prettier-ignore

  test('areas come first, then the fullest cells; those without a count are left out', () => {
    const { rows: all, more } = tableRows(map, [{ ...province, areas: [...province.areas] }], 'certain', false)
    expect(all.map(({ kind, certain }) => [kind, certain])).toEqual([['admin1', 1], ['cell', 4], ['cell', 1]]) // prettier-ignore
    expect(more).toBe(0)
    expect(all[0]!.picked).toEqual({ kind: 'area', level: 'admin1', country: 'IRQ', admin1: ['Nineveh'] })
  })

  test('points stand for cells where they are drawn', () => {
    expect(tableRows(map, [], 'all', true).rows.map(({ kind }) => kind)).toEqual(['exact', 'near'])
  })

  test('what is too much is counted', () => {
    const cells = Array.from({ length: 100 }, (_, i) => i)
    const full = { ...map, cells, certain: cells, expected: cells, possible: cells.map((i) => i + 1) }
    const { rows: all, more } = tableRows(full, [], 'all', false)
    expect([all.length, more, all[0]!.possible]).toEqual([60, 40, 100])
  })
})

describe('the extent of what is shown', () => {
  test('it holds the cells and the outlines', () => {
    const [west, south, east, north] = extentOf(map, [[mercatorX(40), mercatorY(36), mercatorX(41), mercatorY(35)]])!
    expect(west).toBeCloseTo(40, 6)
    expect(north).toBeCloseTo(36, 6)
    expect(east).toBeCloseTo(asked.bbox[2], 6)
    expect(south).toBeCloseTo(asked.bbox[1], 6)
  })

  test('nothing has none', () => {
    expect(extentOf({ ...map, cells: [] }, [])).toBeUndefined()
  })
})
