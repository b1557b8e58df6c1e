import type { Position } from '../model/polygons.ts'
import { earthRadiusKm } from './sphere-area.ts'

/** Pieces of great circles with an owner each, made ready to be asked which lie near a point; right at the poles, too. */
export interface SphereEdges {
  /** Six numbers an edge: the unit vectors of its ends. */
  ends: Float64Array
  /** Three numbers an edge: its middle. */
  middles: Float64Array
  owner: Int32Array
  /** Of the middles in radians, ascending. */
  latitude: Float64Array
  /** Half of the longest edge, in radians. */
  longestHalf: number
}

/** A line of positions in degrees; edges run between neighbours. */
export interface OwnedLine {
  owner: number
  line: readonly Position[]
}

const radians = Math.PI / 180

function vectorOf(latitude: number, longitude: number): Vector {
  const across = Math.cos(latitude * radians)
  return [across * Math.cos(longitude * radians), across * Math.sin(longitude * radians), Math.sin(latitude * radians)]
}
type Vector = readonly [number, number, number]

export function indexSphereEdges(lines: readonly OwnedLine[]): SphereEdges {
  const edges = lines.flatMap(({ owner, line }) =>
    line.slice(1).map((to, index) => {
      const from = line[index]!
      const [a, b] = [vectorOf(from[1], from[0]), vectorOf(to[1], to[0])]
      const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
      const length = Math.hypot(x, y, z)
      return { owner, a, b, middle: [x / length, y / length, z / length] as const, half: angle(a, b) / 2 }
    }),
  )
  edges.sort((one, other) => one.middle[2] - other.middle[2])
  return {
    ends: Float64Array.from(edges.flatMap(({ a, b }) => [...a, ...b])),
    middles: Float64Array.from(edges.flatMap(({ middle }) => middle)),
    owner: Int32Array.from(edges, ({ owner }) => owner),
    latitude: Float64Array.from(edges, ({ middle }) => Math.asin(Math.max(-1, Math.min(1, middle[2])))),
    longestHalf: edges.reduce((longest, { half }) => Math.max(longest, half), 0),
  }
}

/** The owners of edges within `limitKm` of a point in degrees, in ascending order. */
export function ownersWithin(edges: SphereEdges, latitude: number, longitude: number, limitKm: number): number[] {
  const { ends, middles, owner, longestHalf } = edges
  const point = vectorOf(latitude, longitude)
  const limit = limitKm / earthRadiusKm
  const reach = limit + longestHalf
  const found = new Set<number>()
  const farthest = Math.cos(Math.min(Math.PI, reach))
  for (let edge = firstFrom(edges.latitude, latitude * radians - reach); edge < owner.length; edge++) {
    if (edges.latitude[edge]! > latitude * radians + reach) break
    const m = 3 * edge
    if (middles[m]! * point[0] + middles[m + 1]! * point[1] + middles[m + 2]! * point[2] < farthest) continue
    if (!found.has(owner[edge]!) && angleToEdge(point, ends, 6 * edge) <= limit) found.add(owner[edge]!)
  }
  return [...found].sort((a, b) => a - b)
}

function firstFrom(latitudes: Float64Array, from: number): number {
  let low = 0
  let high = latitudes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (latitudes[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}

/** In radians: to the great circle where the point lies beside the edge, else to the nearer end. */
function angleToEdge(point: Vector, ends: Float64Array, at: number): number {
  const a: Vector = [ends[at]!, ends[at + 1]!, ends[at + 2]!]
  const b: Vector = [ends[at + 3]!, ends[at + 4]!, ends[at + 5]!]
  const normal = cross(a, b)
  if (dot(cross(normal, a), point) >= 0 && dot(cross(b, normal), point) >= 0) {
    const length = Math.hypot(...normal)
    // The normal of an edge of less than some micrometres is nothing but rounding.
    if (length > 1e-12) return Math.asin(Math.min(1, Math.abs(dot(normal, point)) / length))
  }
  return Math.min(angle(point, a), angle(point, b))
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
/** By the chord, which keeps its digits for small angles. */
const angle = (a: Vector, b: Vector) =>
  2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2))
