import { degreesPerStep, type Arcs } from '../model/arc-codec.ts'

/** The edges of all arcs, listed by the rows of the globe they pass through, in each row from west to east. */
export interface RowIndex {
  /** Row r lists its edges in `edges` from `rowStarts[r]` up to `rowStarts[r + 1]`. */
  rowStarts: Uint32Array
  /** An edge is named by its first point; its second is the next one. Sorted by the western end. */
  edges: Uint32Array
  /** How many steps the widest edge of each row spans from west to east. */
  widest: Uint32Array
  /** Arc of each edge. */
  arcOf: Uint32Array
}

/** 0.02°: a row holds 568 edges at most, and yet most edges lie in one or two rows. */
const rowSteps = 20
const southSteps = -90 / degreesPerStep
export const westSteps = -180 / degreesPerStep
export const rowCount = (-2 * southSteps) / rowSteps

/** The row of a northing in steps; the two poles belong to the first and last row. */
export const rowOf = (y: number) => Math.min(rowCount - 1, Math.max(0, Math.floor((y - southSteps) / rowSteps)))

/** Two counting passes, by western end and then by row, so the order within rows comes without sorting. */
export function indexRows({ x, y, starts }: Arcs): RowIndex {
  const arcCount = starts.length - 1
  const arcOf = new Uint32Array(x.length)
  const perWest = new Uint32Array(-2 * westSteps + 2)
  const rowStarts = new Uint32Array(rowCount + 1)
  const widest = new Uint32Array(rowCount)
  const firstRow = (edge: number) => rowOf(Math.min(y[edge]!, y[edge + 1]!))
  const lastRow = (edge: number) => rowOf(Math.max(y[edge]!, y[edge + 1]!))
  const west = (edge: number) => Math.min(x[edge]!, x[edge + 1]!) - westSteps
  let edgeCount = 0
  for (let arc = 0; arc < arcCount; arc++) {
    for (let edge = starts[arc]!; edge < starts[arc + 1]! - 1; edge++) {
      arcOf[edge] = arc
      edgeCount++
      perWest[west(edge) + 1]!++
      const width = Math.abs(x[edge + 1]! - x[edge]!)
      for (let row = firstRow(edge); row <= lastRow(edge); row++) {
        rowStarts[row + 1]!++
        widest[row] = Math.max(widest[row]!, width)
      }
    }
  }
  for (let i = 1; i < perWest.length; i++) perWest[i]! += perWest[i - 1]!
  for (let row = 1; row <= rowCount; row++) rowStarts[row]! += rowStarts[row - 1]!

  const fromWest = new Uint32Array(edgeCount)
  for (let arc = 0; arc < arcCount; arc++) {
    for (let edge = starts[arc]!; edge < starts[arc + 1]! - 1; edge++) fromWest[perWest[west(edge)]!++] = edge
  }
  const edges = new Uint32Array(rowStarts[rowCount]!)
  const next = rowStarts.slice(0, rowCount)
  for (const edge of fromWest) {
    for (let row = firstRow(edge); row <= lastRow(edge); row++) edges[next[row]!++] = edge
  }
  return { rowStarts, edges, widest, arcOf }
}
