import type { DoubtCounts, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import type { ShadedArea } from './areas.ts'
import { cellAt, pointAt } from './hit.ts'
import type { Picked } from './picked.ts'
import { cellBox, pickedArea, pickedPoint } from './table-rows.ts'
import { type MapView, underPixel } from './view.ts'

/** What is drawn, as far as it can be pointed at. */
export interface Drawn {
  map: ExploreMap | null
  /** `null` where cells are drawn instead. */
  points: readonly ExplorePoint[] | null
  field: keyof DoubtCounts
  shaded: readonly ShadedArea[]
}

export type Found = { counts: DoubtCounts; picked: Picked } & (
  { kind: 'point'; point: ExplorePoint } | { kind: 'cell' } | { kind: 'area'; name: string }
)

/** What is drawn under a pixel of a view: a point or a cell, else the area around it. */
export function findUnder(drawn: Drawn, view: MapView, left: number, top: number): Found | undefined {
  const { map, points, field } = drawn
  if (map === null) return undefined
  if (points) {
    const point = pointAt(points, (each) => each[field], view, left, top)
    if (point) return { kind: 'point', point, counts: point, picked: pickedPoint(point) }
  } else {
    const cell = cellAt(map, view, left, top)
    if (cell >= 0 && map[field][cell]! > 0) {
      const counts = { certain: map.certain[cell]!, expected: map.expected[cell]!, possible: map.possible[cell]! }
      return { kind: 'cell', counts, picked: { kind: 'cell', bbox: cellBox(map, cell) } }
    }
  }
  const area = areaUnder(drawn.shaded, ...underPixel(view, left, top))
  return area && { kind: 'area', name: area.name, counts: area, picked: pickedArea(area) }
}

/** Drawn on never: paths are only asked whether they hold a place. */
let pen: CanvasRenderingContext2D | undefined

/** The area at a place of the Mercator square: the province before the country around it. */
function areaUnder(shaded: readonly ShadedArea[], x: number, y: number): ShadedArea['area'] | undefined {
  const asked = (pen ??= document.createElement('canvas').getContext('2d')!)
  const under = shaded.filter(({ outline }) => outline.paths.some((path) => asked.isPointInPath(path, x, y, 'evenodd')))
  return (under.find(({ area }) => area.level === 'admin1') ?? under[0])?.area
}
