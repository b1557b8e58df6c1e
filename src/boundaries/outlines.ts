import type { Polygons } from '../model/polygons.ts'
import { type Edges, type EdgeRows, rowAt, tabulateEdges } from './edge-rows.ts'

/** Shapes made ready to be asked what lies in them and near their borders. A shape is known by its number in the list. */
export interface Outlines {
  edges: Edges
  /** Thin rows for points, tall ones for circles; the latter may leave out borders inside a union. */
  forPoints: EdgeRows
  borders: Edges
  forCircles: EdgeRows
  /** Degrees from the westernmost to the easternmost position; beyond 180° where a shape crosses the antimeridian. */
  west: number
  east: number
  /** For each shape, whether an odd number of its borders was crossed; all zero between two questions. */
  odd: Uint8Array
}

/** About the reach of a circle of 25 km. */
const CIRCLE_ROWS_PER_DEGREE = 4
const MOST_ROWS = 32_768

/**
 * Makes shapes ready, in canonical form. With `united`, they count as one area for circles: a border that two of them share, edge
 * for edge, is none. Even-odd: where rings of one shape overlap, it has a hole.
 */
export function indexOutlines(shapes: readonly Polygons[], { united = false } = {}): Outlines {
  const { edges, isForward } = edgesOf(shapes)
  const borders = united ? withoutShared(edges, isForward) : edges
  const { x1, x2 } = edges
  return {
    edges,
    forPoints: tabulateEdges(edges, thinRows(edges)),
    borders,
    forCircles: tabulateEdges(borders, Math.max(1, Math.ceil(heightOf(borders) * CIRCLE_ROWS_PER_DEGREE))),
    west: x1.reduce((least, x, edge) => Math.min(least, x, x2[edge]!), Infinity),
    east: x1.reduce((most, x, edge) => Math.max(most, x, x2[edge]!), -Infinity),
    odd: new Uint8Array(shapes.length),
  }
}

/** The shapes that hold a point, in ascending order. A point on a border counts to the shape east of it, or else north of it. */
export function shapesAt(outlines: Outlines, latitude: number, longitude: number): number[] {
  const { edges, forPoints, odd } = outlines
  const { x1, y1, x2, y2, shape } = edges
  // The pole itself has nothing north of it.
  const py = Math.min(latitude, 90 - 1e-9)
  const row = rowAt(forPoints, py)
  if (row < 0 || row >= forPoints.starts.length - 1) return []
  const found: number[] = []
  for (const px of copiesOf(outlines, longitude, 0)) {
    const crossed: number[] = []
    for (let i = forPoints.starts[row]!; i < forPoints.starts[row + 1]!; i++) {
      const edge = forPoints.edges[i]!
      if (x1[edge]! > px && x2[edge]! > px) break
      if (y1[edge]! > py || y2[edge]! <= py) continue
      const x = x1[edge]! + ((py - y1[edge]!) / (y2[edge]! - y1[edge]!)) * (x2[edge]! - x1[edge]!)
      if (x > px) continue
      odd[shape[edge]!]! ^= 1
      crossed.push(shape[edge]!)
    }
    for (const each of crossed) {
      if (odd[each] && !found.includes(each)) found.push(each)
      odd[each] = 0
    }
  }
  return found.sort((a, b) => a - b)
}

/**
 * The shapes that have a border within `limitKm` of a point, in ascending order. Distances are taken on a plane touching at the
 * point: right to 1 % up to 100 km and 80° of latitude.
 */
export function bordersWithin(outlines: Outlines, latitude: number, longitude: number, limitKm: number): number[] {
  const { borders, forCircles: rows } = outlines
  const { x1, y1, x2, y2, shape } = borders
  const eastScale = Math.max(0.01, Math.cos((latitude * Math.PI) / 180))
  const reach = limitKm / KM_PER_DEGREE
  const eastReach = reach / eastScale
  const found = new Set<number>()
  const [first, last] = [
    Math.max(0, rowAt(rows, latitude - reach)),
    Math.min(rows.starts.length - 2, rowAt(rows, latitude + reach)),
  ]
  for (const px of copiesOf(outlines, longitude, eastReach)) {
    for (let row = first; row <= last; row++) {
      const end = rows.starts[row + 1]!
      for (let i = firstFrom(outlines, row, px - eastReach - rows.widest[row]!); i < end; i++) {
        const edge = rows.edges[i]!
        if (x1[edge]! > px + eastReach && x2[edge]! > px + eastReach) break
        if (found.has(shape[edge]!)) continue
        const ax = (x1[edge]! - px) * eastScale
        const ay = y1[edge]! - latitude
        const dx = (x2[edge]! - x1[edge]!) * eastScale
        const dy = y2[edge]! - y1[edge]!
        const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)))
        if (Math.hypot(ax + along * dx, ay + along * dy) <= reach) found.add(shape[edge]!)
      }
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** Mean length of a degree of a great circle. */
const KM_PER_DEGREE = 111.195

/** Where the edges of a row begin whose western end is not west of `from`. */
function firstFrom(
  { borders: { x1, x2 }, forCircles: { starts, edges } }: Outlines,
  row: number,
  from: number,
): number {
  let low = starts[row]!
  let high = starts[row + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    const edge = edges[middle]!
    if (Math.min(x1[edge]!, x2[edge]!) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The longitude as it stands in the frame of the shapes, a turn further where they go on beyond the antimeridian. */
function* copiesOf({ west, east }: Outlines, longitude: number, reach: number): Generator<number> {
  for (let turns = -1; turns <= 2; turns++) {
    const copy = longitude + 360 * turns
    if (copy >= west - reach && copy <= east + reach) yield copy
  }
}

function edgesOf(shapes: readonly Polygons[]): { edges: Edges; isForward: Uint8Array } {
  const rings = shapes.flatMap((polygons, shape) => polygons.flatMap((parts) => parts.map((ring) => ({ ring, shape }))))
  const count = rings.reduce((total, { ring }) => total + Math.max(0, ring.length - 1), 0)
  const column = () => new Float64Array(count)
  const edges: Edges = { x1: column(), y1: column(), x2: column(), y2: column(), shape: new Int32Array(count) }
  const isForward = new Uint8Array(count)
  let edge = 0
  for (const { ring, shape } of rings) {
    for (let i = 1; i < ring.length; i++, edge++) {
      const [from, to] = [ring[i - 1]!, ring[i]!]
      // Ends in one order, so that two neighbours compute the very same crossing of the line that they share.
      const forward = from[1] < to[1] || (from[1] === to[1] && from[0] < to[0])
      const [first, second] = forward ? [from, to] : [to, from]
      edges.x1[edge] = first[0]
      edges.y1[edge] = first[1]
      edges.x2[edge] = second[0]
      edges.y2[edge] = second[1]
      edges.shape[edge] = shape
      isForward[edge] = Number(forward)
    }
  }
  return { edges, isForward }
}

/** Neighbours walk the line that they share in opposite directions. */
function withoutShared(edges: Edges, isForward: Uint8Array): Edges {
  const { x1, y1, x2, y2, shape } = edges
  const balance = new Map<string, number>()
  const keyOf = (edge: number) => `${x1[edge]} ${y1[edge]} ${x2[edge]} ${y2[edge]}`
  for (const edge of x1.keys()) {
    balance.set(keyOf(edge), (balance.get(keyOf(edge)) ?? 0) + (isForward[edge] ? 1 : -1))
  }
  const isKept = (_: number, edge: number) => balance.get(keyOf(edge)) !== 0
  return {
    x1: x1.filter(isKept),
    y1: y1.filter(isKept),
    x2: x2.filter(isKept),
    y2: y2.filter(isKept),
    shape: shape.filter(isKept),
  }
}

/** As many rows as list each edge about four times. */
function thinRows({ y1, y2 }: Edges): number {
  const heights = y1.reduce((sum, y, edge) => sum + y2[edge]! - y, 0)
  const rows = heights > 0 ? (4 * y1.length * heightOf({ y1, y2 })) / heights : 1
  return Math.max(1, Math.min(MOST_ROWS, Math.round(rows)))
}

/** Degrees of latitude from the southernmost to the northernmost end; 0 without an edge. */
function heightOf({ y1, y2 }: Pick<Edges, 'y1' | 'y2'>): number {
  if (y1.length === 0) return 0
  const south = y1.reduce((least, y) => Math.min(least, y), Infinity)
  return y2.reduce((most, y) => Math.max(most, y), -Infinity) - south
}
