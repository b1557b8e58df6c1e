import { pointOf, projectAround, unitVector } from './azimuthal-equidistant.ts'
import { total } from './total.ts'
import type { GlobePoint, GlobePoints, PlanePoint, PlanePoints } from './weighted-points.ts'

/** How far and in which direction points lie from a centre, in the unit of the points (kilometres on the globe). */
export interface Dispersion {
  /** The root of the weighted mean of squared distances from the centre. */
  standardDistance: number
  ellipse: DeviationalEllipse
}

/** Half axes of one standard deviation along and across the direction of widest spread: major² + minor² = standard distance². */
export interface DeviationalEllipse {
  major: number
  minor: number
  /** Degrees from north towards east, 0 to 180; `null` where no direction is wider than another. */
  bearing: number | null
}

/** The weighted mean of both coordinates; `undefined` when the weights are nothing in all. */
export function meanPoint({ x, y, weight }: PlanePoints): PlanePoint | undefined {
  const all = total(weight)
  if (all === 0) return undefined
  let [sumX, sumY] = [0, 0]
  for (let i = 0; i < x.length; i += 1) {
    sumX += weight[i]! * x[i]!
    sumY += weight[i]! * y[i]!
  }
  return { x: sumX / all, y: sumY / all }
}

/**
 * The mean centre on the globe: the direction of the weighted sum of the points as vectors from the centre of the Earth (Mardia &
 * Jupp 2000, section 9.2). `undefined` when the weights are nothing in all, and when the vectors cancel out, as two opposite
 * points do.
 */
export function meanCentre({ latitude, longitude, weight }: GlobePoints): GlobePoint | undefined {
  const all = total(weight)
  let [x, y, z] = [0, 0, 0]
  for (let i = 0; i < latitude.length; i += 1) {
    const point = unitVector(latitude[i]!, longitude[i]!)
    x += weight[i]! * point[0]
    y += weight[i]! * point[1]
    z += weight[i]! * point[2]
  }
  return Math.hypot(x, y, z) > 1e-9 * all ? pointOf([x, y, z]) : undefined
}

/**
 * Standard distance (Lefever 1926; Bachi 1963) and standard deviational ellipse (Yuill 1971) of points in a plane about a centre,
 * which is their mean unless one is given. The divisor is the sum of the weights; programs that divide by n − 2 or stretch
 * the axes by √2 give other numbers. `undefined` when the weights are nothing in all.
 */
export function planeDispersion(points: PlanePoints, centre = meanPoint(points)): Dispersion | undefined {
  const { x, y, weight } = points
  const all = total(weight)
  if (centre === undefined || all === 0) return undefined
  let [xx, yy, xy] = [0, 0, 0]
  for (let i = 0; i < x.length; i += 1) {
    const [dx, dy] = [x[i]! - centre.x, y[i]! - centre.y]
    xx += weight[i]! * dx * dx
    yy += weight[i]! * dy * dy
    xy += weight[i]! * dx * dy
  }
  return { standardDistance: Math.sqrt((xx + yy) / all), ellipse: ellipseOf(xx / all, yy / all, xy / all) }
}

/** Below it coordinates are one place, and what is left is rounding. */
const ONE_MILLIMETRE_KM = 1e-6
const onePlace: Dispersion = { standardDistance: 0, ellipse: { major: 0, minor: 0, bearing: null } }

/**
 * The same on the globe: distances are those of great circles from the mean centre, directions those at the mean centre.
 * `undefined` where there is no mean centre.
 */
export function globeDispersion(points: GlobePoints): (Dispersion & { centre: GlobePoint }) | undefined {
  const centre = meanCentre(points)
  const dispersion = centre && planeDispersion(projectAround(centre, points), { x: 0, y: 0 })
  if (!dispersion) return undefined
  return { centre, ...(dispersion.standardDistance < ONE_MILLIMETRE_KM ? onePlace : dispersion) }
}

/** The axes of a matrix of second moments: the roots of its eigenvalues, and the direction of the larger. */
function ellipseOf(xx: number, yy: number, xy: number): DeviationalEllipse {
  const middle = (xx + yy) / 2
  const apart = Math.hypot((xx - yy) / 2, xy)
  const isRound = apart <= 1e-12 * middle
  const fromEast = (Math.atan2(2 * xy, xx - yy) * 90) / Math.PI
  return {
    major: Math.sqrt(middle + apart),
    minor: Math.sqrt(Math.max(0, middle - apart)),
    bearing: isRound ? null : (90 - fromEast + 180) % 180,
  }
}
