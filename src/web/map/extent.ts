import type { Box } from '../../model/base-map.ts'
import type { ExploreMap } from '../../model/explore.ts'
import { cellBox } from './table-rows.ts'
import { latitudeAt, longitudeAt } from './view.ts'

/** West, north, east, south in the Mercator square. */
export type SquareBox = readonly [number, number, number, number]

/**
 * The box around all that a map shows as points or cells, whatever its doubt, and around the outlines given; `undefined` where there is
 * nothing of either.
 */
export function extentOf(map: ExploreMap, outlines: readonly SquareBox[]): Box | undefined {
  const boxes = [
    ...map.cells.map((_, place) => cellBox(map, place)),
    ...outlines.map((box): Box => [longitudeAt(box[0]), latitudeAt(box[3]), longitudeAt(box[2]), latitudeAt(box[1])]),
  ]
  if (boxes.length === 0) return undefined
  let [west, south, east, north] = boxes[0]!
  for (const [w, s, e, n] of boxes) {
    west = Math.min(west, w)
    south = Math.min(south, s)
    east = Math.max(east, e)
    north = Math.max(north, n)
  }
  return [west, south, east, north]
}
