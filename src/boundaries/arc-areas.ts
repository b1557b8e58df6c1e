import { degreesPerStep, noUnit, type Arcs } from '../model/arc-codec.ts'
import { earthRadiusKm } from './sphere-area.ts'

/**
 * Area of every unit in km², on the sphere, straight from the arcs: what lies between an arc and the equator counts for
 * the unit on its one side and against the unit on its other (Green's theorem in the cylindrical equal-area projection).
 */
export function arcAreas({ x, y, starts, left, right }: Arcs, unitCount: number): Float64Array {
  const areas = new Float64Array(unitCount)
  const radians = (degreesPerStep * Math.PI) / 180
  for (let arc = 0; arc < left.length; arc++) {
    let below = 0
    for (let point = starts[arc]!; point < starts[arc + 1]! - 1; point++) {
      const width = (x[point + 1]! - x[point]!) * radians
      below += (width * (Math.sin(y[point]! * radians) + Math.sin(y[point + 1]! * radians))) / 2
    }
    if (left[arc] !== noUnit) areas[left[arc]!]! -= below * earthRadiusKm ** 2
    if (right[arc] !== noUnit) areas[right[arc]!]! += below * earthRadiusKm ** 2
  }
  return areas
}
