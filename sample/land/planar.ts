/** Points and rings on the plane of degrees: longitude first, as in GeoJSON. */

export type Point = readonly [longitude: number, latitude: number]
/** A closed line: the last point is the first. */
export type Ring = readonly Point[]

/** One degree of latitude. */
const kmPerDegree = 111.195
const kmPerLongitudeDegree = kmPerDegree * Math.cos((25 * Math.PI) / 180)

/** Kilometres between two points of Orland, with the length that a degree of longitude has at 25° S: within 3 % everywhere. */
export function distanceKm(one: Point, other: Point): number {
  return Math.hypot((one[0] - other[0]) * kmPerLongitudeDegree, (one[1] - other[1]) * kmPerDegree)
}

/** The point so many kilometres east and north. */
export function shift(point: Point, eastKm: number, northKm: number): Point {
  return [point[0] + eastKm / kmPerLongitudeDegree, point[1] + northKm / kmPerDegree]
}

/** Square degrees; above zero where the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [x, y] = ring[index] as Point
    const [beforeX, beforeY] = ring[index - 1] as Point
    sum += beforeX * y - x * beforeY
  }
  return sum / 2
}

export function centroidOf(ring: Ring): Point {
  let [x, y] = [0, 0]
  for (let index = 1; index < ring.length; index++) {
    const [one, other] = [ring[index - 1] as Point, ring[index] as Point]
    const cross = one[0] * other[1] - other[0] * one[1]
    x += (one[0] + other[0]) * cross
    y += (one[1] + other[1]) * cross
  }
  const area = signedArea(ring)
  return [x / (6 * area), y / (6 * area)]
}

/** Whether a ring holds a point, by counting the edges to the east of it. */
export function holds(ring: Ring, [x, y]: Point): boolean {
  let inside = false
  for (let index = 1; index < ring.length; index++) {
    const [oneX, oneY] = ring[index - 1] as Point
    const [otherX, otherY] = ring[index] as Point
    if (oneY > y !== otherY > y && x < oneX + ((y - oneY) / (otherY - oneY)) * (otherX - oneX)) inside = !inside
  }
  return inside
}

/** Kilometres from a point to the nearest corner of a ring; good where corners stand close. */
export function cornerDistanceKm(ring: Ring, point: Point): number {
  return Math.min(...ring.map((corner) => distanceKm(corner, point)))
}
