import type { GlobePoint, GlobePoints, PlanePoint, PlanePoints } from './weighted-points.ts'

/** The mean radius of the Earth (IUGG), in kilometres; the globe is a sphere here, which moves distances by up to 0.6 %. */
export const EARTH_RADIUS_KM = 6371.0088

type Vector = readonly [x: number, y: number, z: number]

/** The point as a vector of length 1 from the centre of the globe. */
export function unitVector(latitude: number, longitude: number): Vector {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  const ring = Math.cos(phi)
  return [ring * Math.cos(lambda), ring * Math.sin(lambda), Math.sin(phi)]
}

/** The point in the direction of a vector of any length but 0. */
export function pointOf([x, y, z]: Vector): GlobePoint {
  return {
    latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    longitude: (Math.atan2(y, x) * 180) / Math.PI,
  }
}

/**
 * The points in the plane that touches the globe at `centre`, in kilometres east and north of it: azimuthal equidistant projection
 * (Snyder 1987, p. 191). Distances from the centre and directions there are those of great circles, wherever the
 * centre lies, across the antimeridian and over the poles too; distances between other points are stretched the more the
 * further they lie from it (0.1 % at 500 km).
 */
export function projectAround(centre: GlobePoint, { latitude, longitude, weight }: GlobePoints): PlanePoints {
  const [up, east, north] = axesAt(centre)
  const x = new Float64Array(latitude.length)
  const y = new Float64Array(latitude.length)
  for (let i = 0; i < x.length; i += 1) {
    const point = unitVector(latitude[i]!, longitude[i]!)
    const [towardsEast, towardsNorth] = [dot(point, east), dot(point, north)]
    const sine = Math.hypot(towardsEast, towardsNorth)
    const angle = Math.atan2(sine, dot(point, up))
    // The point opposite to the centre lies in every direction at once; it is put to the east.
    const scale = sine > 0 ? (angle / sine) * EARTH_RADIUS_KM : 0
    x[i] = sine > 0 ? towardsEast * scale : angle * EARTH_RADIUS_KM
    y[i] = towardsNorth * scale
  }
  return { x, y, weight }
}

/** The point on the globe that `projectAround` puts there. */
export function unproject(centre: GlobePoint, { x, y }: PlanePoint): GlobePoint {
  const distance = Math.hypot(x, y)
  if (distance === 0) return centre
  const [up, east, north] = axesAt(centre)
  const angle = distance / EARTH_RADIUS_KM
  const [alongEast, alongNorth] = [(Math.sin(angle) * x) / distance, (Math.sin(angle) * y) / distance]
  const at = (axis: 0 | 1 | 2) => Math.cos(angle) * up[axis] + alongEast * east[axis] + alongNorth * north[axis]
  return pointOf([at(0), at(1), at(2)])
}

/** Kilometres along the great circle between two points. */
export function greatCircleKm(a: GlobePoint, b: GlobePoint): number {
  const [p, q] = [unitVector(a.latitude, a.longitude), unitVector(b.latitude, b.longitude)]
  const cross = Math.hypot(p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0])
  return Math.atan2(cross, dot(p, q)) * EARTH_RADIUS_KM
}

function axesAt({ latitude, longitude }: GlobePoint): [up: Vector, east: Vector, north: Vector] {
  const lambda = (longitude * Math.PI) / 180
  // North at a point is the direction of the point 90 degrees further up its meridian.
  return [
    unitVector(latitude, longitude),
    [-Math.sin(lambda), Math.cos(lambda), 0],
    unitVector(latitude + 90, longitude),
  ]
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
