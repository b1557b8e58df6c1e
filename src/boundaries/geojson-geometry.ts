import type { Polygons, Position, Ring } from '../model/polygons.ts'
import { east, west } from './canonical-polygons.ts'
import type { UnitGeometry } from './unit-geometry.ts'

/** Polygons in canonical form as RFC 7946 wants them drawn: cut where they cross the antimeridian. */
export function geometryOf(polygons: Polygons): UnitGeometry {
  const [first = [], ...more] = polygons.flatMap(cutPolygon)
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...more] }
}

function cutPolygon(rings: Ring[]): Ring[][] {
  // Brought round the globe, a western edge may have been rounded past it.
  if (east(rings[0]!) <= 180) return [rings.map((ring) => ring.map(([x, y]): Position => [Math.max(-180, x), y]))]
  const parts: Ring[][] = []
  for (let turn = 0; west(rings[0]!) < 180 + 360 * turn && 360 * turn - 180 < east(rings[0]!); turn++) {
    const here = rings
      .map((ring) => clip(clip(ring, 360 * turn - 180, 1), 360 * turn + 180, -1))
      .map((ring) => ring.map(([x, y]): Position => [x - 360 * turn, y]))
      .filter((ring) => ring.length >= 4)
    if (here.length > 0) parts.push(here)
  }
  return parts
}

/** What of a ring lies east (side 1) or west (side −1) of a meridian (Sutherland and Hodgman 1974). */
function clip(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const isInside = ([x]: Position) => (x - meridian) * side >= 0
  const kept: Ring = []
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!]
    if (isInside(from)) kept.push(from)
    if (isInside(from) !== isInside(to)) {
      kept.push([meridian, from[1] + ((meridian - from[0]) / (to[0] - from[0])) * (to[1] - from[1])])
    }
  }
  return kept.length ? [...kept, kept[0]!] : []
}
