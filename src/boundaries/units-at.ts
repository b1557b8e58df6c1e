import { noUnit, type Arcs } from '../model/arc-codec.ts'
import { rowOf, type RowIndex } from './row-index.ts'

export type FindUnits = (x: number, y: number) => number[]

/**
 * Finds the units that hold a point given in steps: none at sea, more than one only where the source lets units
 * overlap. A ray from the point to the west enters or leaves the units beside each border it meets.
 */
export function unitFinder({ x, y, left, right }: Arcs, { rowStarts, edges, arcOf }: RowIndex): FindUnits {
  const inside = new Uint8Array(noUnit + 1)
  const met = new Uint16Array(2 * Math.max(...rowStarts.subarray(1).map((end, row) => end - rowStarts[row]!)))
  return (px, py) => {
    let metCount = 0
    const row = rowOf(py)
    for (let i = rowStarts[row]!; i < rowStarts[row + 1]!; i++) {
      const edge = edges[i]!
      const x1 = x[edge]!
      const x2 = x[edge + 1]!
      if (x1 >= px && x2 >= px) break
      const y1 = y[edge]!
      const y2 = y[edge + 1]!
      if (y1 > py === y2 > py) continue
      if (x1 + ((py - y1) / (y2 - y1)) * (x2 - x1) >= px) continue
      const arc = arcOf[edge]!
      inside[left[arc]!]! ^= 1
      inside[right[arc]!]! ^= 1
      met[metCount++] = left[arc]!
      met[metCount++] = right[arc]!
    }
    inside[noUnit] = 0
    const found: number[] = []
    for (let i = 0; i < metCount; i++) {
      const unit = met[i]!
      if (inside[unit]) found.push(unit)
      inside[unit] = 0
    }
    return found
  }
}
