import { degreesPerStep } from '../model/arc-codec.ts'
import type { Boundaries } from './load-boundaries.ts'
import { rowOf, westSteps } from './row-index.ts'

/** Mean length of a degree of a great circle. */
const kmPerStep = 111.195 * degreesPerStep

export interface NearBorder {
  arc: number
  km: number
}

/**
 * The pieces of border within `limitKm` of a point given in steps, across the antimeridian too, in no order. Distances
 * are taken on a plane touching at the point: right to 1 % up to 100 km and 80° of latitude.
 */
export function* bordersNear(
  { arcs, rows }: Boundaries,
  px: number,
  py: number,
  limitKm: number,
): Generator<NearBorder> {
  const { x, y } = arcs
  const eastScale = Math.max(0.01, Math.cos((py * degreesPerStep * Math.PI) / 180))
  const reach = limitKm / kmPerStep
  const eastReach = reach / eastScale
  const west = (edge: number) => Math.min(x[edge]!, x[edge + 1]!)
  /** Where the edges of a row begin whose western end is not west of `from`. */
  const firstFrom = (row: number, from: number) => {
    let low = rows.rowStarts[row]!
    let high = rows.rowStarts[row + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (west(rows.edges[middle]!) < from) low = middle + 1
      else high = middle
    }
    return low
  }
  const turns = [0]
  if (px - eastReach < westSteps) turns.push(-2 * westSteps)
  if (px + eastReach > -westSteps) turns.push(2 * westSteps)
  for (const turn of turns) {
    const centre = px + turn
    for (let row = rowOf(py - reach); row <= rowOf(py + reach); row++) {
      for (let i = firstFrom(row, centre - eastReach - rows.widest[row]!); i < rows.rowStarts[row + 1]!; i++) {
        const edge = rows.edges[i]!
        if (west(edge) > centre + eastReach) break
        if (Math.max(x[edge]!, x[edge + 1]!) < centre - eastReach) continue
        const ax = (x[edge]! - centre) * eastScale
        const ay = y[edge]! - py
        const dx = (x[edge + 1]! - x[edge]!) * eastScale
        const dy = y[edge + 1]! - y[edge]!
        const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)))
        const km = Math.hypot(ax + along * dx, ay + along * dy) * kmPerStep
        if (km <= limitKm) yield { arc: rows.arcOf[edge]!, km }
      }
    }
  }
}
