import type { Polygons } from '../model/polygons.ts'

/** Radius of the sphere with the surface of the Earth (WGS 84 authalic). */
export const earthRadiusKm = 6371.0072

const radians = Math.PI / 180

/**
 * Area on the sphere in km². What lies between an edge and the equator counts for or against, by the direction of the edge
 * (Green's theorem in the cylindrical equal-area projection), so holes take away what outer rings add.
 */
export function sphereArea(polygons: Polygons): number {
  let area = 0
  for (const rings of polygons) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [x1, y1] = ring[i - 1]!
        const [x2, y2] = ring[i]!
        area -= (x2 - x1) * radians * meanSine(y1 * radians, y2 * radians)
      }
    }
  }
  return area * earthRadiusKm ** 2
}

/** Mean of the sine from one latitude to another, in radians: what a line that is straight on the map has below it. */
function meanSine(from: number, to: number): number {
  const half = (to - from) / 2
  const narrowing = Math.abs(half) < 1e-6 ? 1 : Math.sin(half) / half
  return Math.sin((from + to) / 2) * narrowing
}
