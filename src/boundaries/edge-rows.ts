/** Edges of rings as columns of equal length, in degrees. The first end lies south of the second or at the same latitude. */
export interface Edges {
  x1: Float64Array
  y1: Float64Array
  x2: Float64Array
  y2: Float64Array
  /** Which shape the edge belongs to. */
  shape: Int32Array
}

/** Edges listed by rows of latitude, in each row by their western end. */
export interface EdgeRows {
  south: number
  rowsPerDegree: number
  /** Row r lists its edges in `edges` from `starts[r]` up to `starts[r + 1]`. */
  starts: Uint32Array
  edges: Uint32Array
  /** How many degrees the widest edge of each row spans. */
  widest: Float64Array
}

/** Lists the edges in about so many rows from the southernmost to the northernmost. */
export function tabulateEdges({ x1, y1, x2, y2 }: Edges, rowCount: number): EdgeRows {
  const count = x1.length
  let [south, north] = [y1[0] ?? 0, y2[0] ?? 0]
  for (let edge = 1; edge < count; edge++) {
    south = Math.min(south, y1[edge]!)
    north = Math.max(north, y2[edge]!)
  }
  const rowsPerDegree = north > south ? rowCount / (north - south) : 0
  const rowOf = (y: number) => Math.min(rowCount - 1, Math.floor((y - south) * rowsPerDegree))
  const starts = new Uint32Array(rowCount + 1)
  const widest = new Float64Array(rowCount)
  for (let edge = 0; edge < count; edge++) {
    const width = Math.abs(x2[edge]! - x1[edge]!)
    for (let row = rowOf(y1[edge]!); row <= rowOf(y2[edge]!); row++) {
      starts[row + 1]!++
      widest[row] = Math.max(widest[row]!, width)
    }
  }
  for (let row = 1; row <= rowCount; row++) starts[row]! += starts[row - 1]!
  const west = Float64Array.from(x1, (x, edge) => Math.min(x, x2[edge]!))
  const fromWest = Uint32Array.from(west.keys()).sort((a, b) => west[a]! - west[b]! || a - b)
  const edges = new Uint32Array(starts[rowCount]!)
  const next = starts.slice(0, rowCount)
  for (const edge of fromWest) {
    for (let row = rowOf(y1[edge]!); row <= rowOf(y2[edge]!); row++) edges[next[row]!++] = edge
  }
  return { south, rowsPerDegree, starts, edges, widest }
}

/** The row of a latitude; below 0 or beyond the last where no edge lies. */
export const rowAt = ({ south, rowsPerDegree, starts }: EdgeRows, y: number) => {
  const row = Math.floor((y - south) * rowsPerDegree)
  // The northern end of the last row belongs to it.
  return row === starts.length - 1 ? row - 1 : row
}
