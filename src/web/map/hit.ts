import type { ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { kilometresPerPixel, type MapView, onScreen, underPixel } from './view.ts'

/** Pixels of the dot of an exact place with so many events. */
export const dotRadius = (count: number) => Math.min(16, 2.5 + 1.4 * Math.sqrt(count))

/** Pixels of the disc of a place known to so many kilometres; a small one stays large enough to be seen as a disc. */
export const discRadius = (view: MapView, { latitude, radius_km }: ExplorePoint) =>
  Math.max(6, radius_km / kilometresPerPixel(view, mercatorY(latitude)))

/** The point drawn under a pixel: the nearest exact one, else the smallest disc that holds it. */
export function pointAt(
  points: readonly ExplorePoint[],
  countOf: (point: ExplorePoint) => number,
  view: MapView,
  left: number,
  top: number,
): ExplorePoint | undefined {
  let found: { point: ExplorePoint; order: number } | undefined
  for (const point of points) {
    const count = countOf(point)
    if (!(count > 0)) continue
    const [x, y] = onScreen(view, mercatorX(point.longitude), mercatorY(point.latitude))
    const away = Math.hypot(x - left, y - top)
    const isExact = point.location_precision === 'exact'
    const reach = isExact ? dotRadius(count) + 3 : discRadius(view, point)
    if (away > reach) continue
    const order = isExact ? away : 1e6 + reach
    if (found === undefined || order < found.order) found = { point, order }
  }
  return found?.point
}

/** The place in `cells` of the cell under a pixel; -1 where there is none or the grid does not reach. */
export function cellAt({ bbox, columns, rows, cells }: ExploreMap, view: MapView, left: number, top: number): number {
  const [x, y] = underPixel(view, left, top)
  const [west, north] = [mercatorX(bbox[0]), mercatorY(bbox[3])]
  const column = Math.floor(((x - west) / (mercatorX(bbox[2]) - west)) * columns)
  const row = Math.floor(((y - north) / (mercatorY(bbox[1]) - north)) * rows)
  if (column < 0 || column >= columns || row < 0 || row >= rows) return -1
  return placeIn(cells, row * columns + column)
}

function placeIn(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return ascending[low] === value ? low : -1
}
