import {
  cellToBoundary,
  cellToLatLng,
  directedEdgeToBoundary,
  getDirectedEdgeDestination,
  isValidCell,
  latLngToCell,
  originToDirectedEdges,
} from 'h3-js'
import type { Polygons, Position } from '../model/polygons.ts'
import { canonicalPolygons } from './canonical-polygons.ts'

/** The H3 cell of a resolution (0 to 15) that holds a point on the globe. */
export const h3CellAt = (latitude: number, longitude: number, resolution: number) =>
  latLngToCell(latitude, longitude, resolution)

/** Whether a text is the index of an H3 cell. */
export const isH3Cell = (index: string) => /^8[0-9a-f]{14}$/.test(index) && isValidCell(index)

/** The border of a cell in degrees, closed. Between the positions run pieces of great circles. */
export const h3Border = (cell: string) => cellToBoundary(cell, true) as Position[]

/** The borders between cells of one resolution and all that is not among them. */
export function h3UnionBorders(cells: readonly string[]): Position[][] {
  const own = new Set(cells)
  return [...own].flatMap((cell) =>
    originToDirectedEdges(cell)
      .filter((edge) => !own.has(getDirectedEdgeDestination(edge)))
      .map((edge) => directedEdgeToBoundary(edge).map(([latitude, longitude]): Position => [longitude, latitude])),
  )
}

/** The outline of a cell in canonical form, its borders drawn as straight lines; one around a pole is closed along it. */
export function h3Outline(cell: string): Polygons {
  const border = h3Border(cell)
  const jumps = border.slice(1).filter(([x], index) => Math.abs(x - border[index]![0]) > 180)
  if (jumps.length % 2 === 0) return canonicalPolygons([[border]])
  const pole = Math.sign(cellToLatLng(cell)[0]) * 90
  // Begin where the antimeridian is crossed, so that the way along the pole goes once around.
  const after = 1 + border.slice(1).findIndex(([x], index) => Math.abs(x - border[index]![0]) > 180)
  const open = border.slice(0, -1)
  const around = [...open.slice(after), ...open.slice(0, after)]
  const [first, last] = [around[0]!, around.at(-1)!]
  const side = Math.sign(first[0]) * 180
  const share = (180 - Math.abs(first[0])) / (360 - Math.abs(first[0]) - Math.abs(last[0]))
  const crossing = first[1] + share * (last[1] - first[1])
  const ring: Position[] = [
    [side, crossing],
    ...around,
    [-side, crossing],
    [-side, pole],
    [side, pole],
    [side, crossing],
  ]
  return canonicalPolygons([[ring]])
}
