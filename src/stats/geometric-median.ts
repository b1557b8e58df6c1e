import { projectAround, unproject } from './azimuthal-equidistant.ts'
import { meanCentre, meanPoint } from './standard-distance.ts'
import type { GlobePoint, GlobePoints, PlanePoint, PlanePoints } from './weighted-points.ts'

/** Steps are over when they are this part of the extent of the points. */
const CLOSE_ENOUGH = 1e-9
const MOST_STEPS = 2000
const MOST_PROJECTIONS = 30

/**
 * The point from which the weighted sum of distances is least (median centre), by the iteration of Weiszfeld (1937) as mended by
 * Vardi & Zhang (2000), which may stop in one of the points. `undefined` when the weights are nothing in all. On a line with two
 * middle points any point between them is as good; one of them comes back.
 */
export function geometricMedian(points: PlanePoints): PlanePoint | undefined {
  let at = meanPoint(points)
  if (at === undefined) return undefined
  const { x, y } = points
  let extent = 0
  for (let i = 0; i < x.length; i += 1) extent = Math.max(extent, Math.hypot(x[i]! - at.x, y[i]! - at.y))
  // A point with half of the weight or more is the median, which the steps may come to only in the end where all lie along a line.
  const heaviest = heaviestOf(points)
  if (isMedian(points, heaviest)) return heaviest
  const tried = new Set([nameOf(heaviest)])
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { next, nearest } = moveFrom(points, at)
    const move = Math.hypot(next.x - at.x, next.y - at.y)
    if (move <= CLOSE_ENOUGH * extent) return next
    // Towards a point of the data the steps get ever shorter: whether it is the median shows at once when one stands in it.
    const name = nameOf(nearest)
    if (!tried.has(name)) {
      tried.add(name)
      if (isMedian(points, nearest)) return nearest
    }
    at = next
  }
  return at
}

const nameOf = ({ x, y }: PlanePoint) => `${x} ${y}`

function isMedian(points: PlanePoints, point: PlanePoint): boolean {
  const { next } = moveFrom(points, point)
  return next.x === point.x && next.y === point.y
}

function heaviestOf({ x, y, weight }: PlanePoints): PlanePoint {
  let most = 0
  for (let i = 1; i < x.length; i += 1) if (weight[i]! > weight[most]!) most = i
  return { x: x[most]!, y: y[most]! }
}

/** One step, and the point of the data that is nearest to where it began. Standing in the median, the step goes nowhere. */
function moveFrom({ x, y, weight }: PlanePoints, at: PlanePoint): { next: PlanePoint; nearest: PlanePoint } {
  let [sum, sumX, sumY, pullX, pullY, here] = [0, 0, 0, 0, 0, 0]
  let [nearest, least] = [at, Infinity]
  for (let i = 0; i < x.length; i += 1) {
    const w = weight[i]!
    if (w === 0) continue
    const [dx, dy] = [x[i]! - at.x, y[i]! - at.y]
    const distance = Math.hypot(dx, dy)
    if (distance < least) [nearest, least] = [{ x: x[i]!, y: y[i]! }, distance]
    if (distance === 0) {
      here += w
      continue
    }
    sum += w / distance
    sumX += (w / distance) * x[i]!
    sumY += (w / distance) * y[i]!
    pullX += (w / distance) * dx
    pullY += (w / distance) * dy
  }
  const pull = Math.hypot(pullX, pullY)
  if (sum === 0 || pull <= here) return { next: at, nearest }
  const stay = here / pull
  return {
    next: { x: (1 - stay) * (sumX / sum) + stay * at.x, y: (1 - stay) * (sumY / sum) + stay * at.y },
    nearest,
  }
}

/**
 * The same on the globe with distances along great circles: the plane is laid around the median found in the one before, until
 * it stays. `undefined` where there is no mean centre to begin from.
 */
export function medianCentre(points: GlobePoints): GlobePoint | undefined {
  let at = meanCentre(points)
  if (at === undefined) return undefined
  for (let projection = 0; projection < MOST_PROJECTIONS; projection += 1) {
    const median = geometricMedian(projectAround(at, points))!
    at = unproject(at, median)
    if (Math.hypot(median.x, median.y) < 0.001) break
  }
  return at
}
