import { type Arcs, degreesPerStep } from '../model/arc-codec.ts'
import { mercatorY } from '../model/mercator.ts'

export interface Coarseness {
  /** How far a point left out may lie from the line, in degrees of longitude on a Web Mercator map. */
  toleranceDegrees: number
  /** Steps of the given arcs that make one step of the new ones. */
  steps: number
  /** Islands that are smaller both ways are left out. */
  leastDegrees: number
}

/**
 * The arcs with fewer points (Douglas and Peucker 1973) on a coarser grid. Every arc is simplified once and its ends stay where
 * the others end, so neighbours still share their borders. What shrinks to a point is left out.
 */
export function simplifyArcs(arcs: Arcs, { toleranceDegrees, steps, leastDegrees }: Coarseness): Arcs {
  const screenY = Float64Array.from(arcs.y, (y) => -mercatorY(y * degreesPerStep) * SCREEN)
  const tolerance = toleranceDegrees / degreesPerStep
  const least = leastDegrees / degreesPerStep
  const [x, y, starts, kept] = [[] as number[], [] as number[], [0], [] as number[]]
  for (let arc = 0; arc < arcs.left.length; arc++) {
    const first = arcs.starts[arc]!
    const last = arcs.starts[arc + 1]! - 1
    if (isClosed(arcs, first, last) && extent(arcs.x, screenY, first, last) < least) continue
    const from = x.length
    for (const point of keptPoints(arcs, screenY, first, last, tolerance)) {
      const [px, py] = [Math.round(arcs.x[point]! / steps), Math.round(arcs.y[point]! / steps)]
      if (x.length > from && x.at(-1) === px && y.at(-1) === py) continue
      x.push(px)
      y.push(py)
    }
    if (x.length < from + 2) {
      x.length = y.length = from
      continue
    }
    starts.push(x.length)
    kept.push(arc)
  }
  return {
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    starts: Uint32Array.from(starts),
    left: Uint16Array.from(kept, (arc) => arcs.left[arc]!),
    right: Uint16Array.from(kept, (arc) => arcs.right[arc]!),
  }
}

/** The height of the Mercator square, in steps of longitude. */
const SCREEN = 360 / degreesPerStep

/** Numbers of points, ascending. A closed line keeps the point furthest from its ends, so that it holds an area. */
function keptPoints(arcs: Arcs, screenY: Float64Array, first: number, last: number, tolerance: number): number[] {
  const kept = [first, last]
  const parts: [number, number][] = [[first, last]]
  if (isClosed(arcs, first, last) && last - first > 2) {
    const opposite = furthest(arcs.x, screenY, first, last).point
    kept.push(opposite)
    parts.splice(0, 1, [first, opposite], [opposite, last])
  }
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { point, distance } = furthest(arcs.x, screenY, part[0], part[1])
    if (distance <= tolerance) continue
    kept.push(point)
    parts.push([part[0], point], [point, part[1]])
  }
  return kept.sort((a, b) => a - b)
}

/** The point strictly between two that lies furthest from the line through them, or from them where they are one. */
function furthest(x: Int32Array, y: Float64Array, first: number, last: number): { point: number; distance: number } {
  const [dx, dy] = [x[last]! - x[first]!, y[last]! - y[first]!]
  const length = Math.hypot(dx, dy)
  let [found, most] = [-1, -1]
  for (let point = first + 1; point < last; point++) {
    const [px, py] = [x[point]! - x[first]!, y[point]! - y[first]!]
    const distance = length === 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length
    if (distance > most) [found, most] = [point, distance]
  }
  return { point: found, distance: most }
}

const isClosed = ({ x, y }: Arcs, first: number, last: number) => x[first] === x[last] && y[first] === y[last]

function extent(x: Int32Array, y: Float64Array, first: number, last: number): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let point = first; point <= last; point++) {
    west = Math.min(west, x[point]!)
    east = Math.max(east, x[point]!)
    south = Math.min(south, y[point]!)
    north = Math.max(north, y[point]!)
  }
  return Math.max(east - west, north - south)
}
