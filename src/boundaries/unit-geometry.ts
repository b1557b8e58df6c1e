import { degreesPerStep } from '../model/arc-codec.ts'
import type { Boundaries } from './load-boundaries.ts'

export type Position = [longitude: number, latitude: number]

/** GeoJSON (RFC 7946): closed rings, the outer anticlockwise, its holes clockwise; cut at the antimeridian. */
export type UnitGeometry =
  { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] }

/** The outline of a first-level division, or null for a code that is not in the boundaries. */
export function unitGeometry(boundaries: Boundaries, code: string): UnitGeometry | null {
  const unit = boundaries.units.findIndex((candidate) => candidate.code === code)
  if (unit < 0) return null
  const rings = ringsOf(boundaries, unit).map((ring) => ({ ring, area: signedArea(ring) }))
  const polygons = rings.filter(({ area }) => area > 0).map((outer) => ({ ...outer, holes: [] as Position[][] }))
  for (const hole of rings.filter(({ area }) => area < 0)) {
    const around = polygons.filter(({ ring, area }) => area > -hole.area && holds(ring, hole.ring))
    around.sort((a, b) => a.area - b.area)[0]?.holes.push(hole.ring)
  }
  const [first, ...more] = polygons.map(({ ring, holes }) => [ring, ...holes])
  if (first === undefined) return null
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...more] }
}

/** The borders of a unit, each walked with the unit on its left, joined end to start into rings. */
function ringsOf({ arcs }: Boundaries, unit: number): Position[][] {
  const { x, y, starts, left, right } = arcs
  const waiting = new Map<string, Position[][]>()
  const keyOf = (position: Position) => position.join()
  const add = (line: Position[]) => {
    const lines = waiting.get(keyOf(line[0]!))
    if (lines) lines.push(line)
    else waiting.set(keyOf(line[0]!), [line])
  }
  for (let arc = 0; arc < left.length; arc++) {
    if (left[arc] !== unit && right[arc] !== unit) continue
    const line: Position[] = []
    for (let point = starts[arc]!; point < starts[arc + 1]!; point++) line.push(inDegrees(x[point]!, y[point]!))
    if (left[arc] === unit) add(line)
    else add(line.reverse())
  }

  const rings: Position[][] = []
  for (const lines of waiting.values()) {
    // A path that comes back to any of its own joints has closed a ring there.
    const path: Position[][] = []
    for (let line = lines.pop(); line; line = waiting.get(keyOf(line.at(-1)!))?.pop()) {
      path.push(line)
      const end = keyOf(line.at(-1)!)
      const opened = path.findIndex(([start]) => keyOf(start!) === end)
      if (opened < 0) continue
      const [first, ...rest] = path.splice(opened)
      rings.push([...first!, ...rest.flatMap((next) => next.slice(1))])
    }
  }
  return rings
}

/** Division keeps the three decimals that multiplication by 0.001 would blur. */
const inDegrees = (x: number, y: number): Position => [x / (1 / degreesPerStep), y / (1 / degreesPerStep)]

function signedArea(ring: Position[]): number {
  let twice = 0
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1]
  return twice / 2
}

/** Whether the inner ring lies in the outer one, which it may touch: told by the middle of one of its edges. */
function holds(outer: Position[], inner: Position[]): boolean {
  const px = (inner[0]![0] + inner[1]![0]) / 2
  const py = (inner[0]![1] + inner[1]![1]) / 2
  let inside = false
  for (let i = 1; i < outer.length; i++) {
    const [x1, y1] = outer[i - 1]!
    const [x2, y2] = outer[i]!
    if (y1 > py !== y2 > py && x1 + ((py - y1) / (y2 - y1)) * (x2 - x1) < px) inside = !inside
  }
  return inside
}
