import type { Polygons, Position, Ring } from '../model/polygons.ts'

/** Told by `canonicalPolygons` when a ring goes around a pole: its inside cannot be told from its outside. */
export class RingAroundPole extends Error {}

/**
 * The same polygons with outer rings anticlockwise, holes clockwise, each ring beginning at its westernmost position (the
 * southernmost of those), outer rings beginning in [−180°, 180°), and polygons in the order of their positions. Positions that
 * repeat the one before are left out. An edge wider than 180° is meant the short way, over the antimeridian, and the ring goes on
 * beyond 180° there; only edges of a whole turn, as at a pole, stay as they are. Throws `RingAroundPole`.
 */
export function canonicalPolygons(polygons: Polygons): Polygons {
  return polygons.map(canonicalPolygon).sort(compareNested)
}

function canonicalPolygon([outer = [], ...holes]: Ring[]): Ring[] {
  const unwrapped = unwrap(outer)
  const first = turned(unwrapped, -Math.floor((west(unwrapped) + 180) / 360))
  const middle = west(first) + (east(first) - west(first)) / 2
  const aligned = holes.map((hole) => {
    const ring = unwrap(hole)
    const own = west(ring) + (east(ring) - west(ring)) / 2
    return turned(ring, Math.round((middle - own) / 360))
  })
  return [directed(first, 1), ...aligned.map((hole) => directed(hole, -1)).sort(compareNested)]
}

/** A ring without jumps over the antimeridian and without repeated positions. */
function unwrap(ring: Ring): Ring {
  const positions: Ring = []
  let turns = 0
  for (const [index, [x, y]] of ring.entries()) {
    const step = index === 0 ? 0 : x - ring[index - 1]![0]
    if (Math.abs(step) > 180 && Math.abs(step) < 360) turns -= Math.sign(step)
    const last = positions.at(-1)
    const longitude = x + 360 * turns
    if (last?.[0] !== longitude || last[1] !== y) positions.push([longitude, y])
  }
  if (turns !== 0) throw new RingAroundPole()
  return positions
}

const turned = (ring: Ring, turns: number): Ring =>
  turns === 0 ? ring : ring.map(([x, y]): Position => [x + 360 * turns, y])

/** In the direction of the sign, 1 for anticlockwise, from its first position in order. */
function directed(ring: Ring, sign: 1 | -1): Ring {
  const open = ring.slice(0, -1)
  if (Math.sign(signedArea(ring)) === -sign) open.reverse()
  let first = 0
  for (let i = 1; i < open.length; i++) if (comparePositions(open[i]!, open[first]!) < 0) first = i
  const turnedOpen = [...open.slice(first), ...open.slice(0, first)]
  return turnedOpen.length ? [...turnedOpen, turnedOpen[0]!] : []
}

/** In square degrees; positive for an anticlockwise ring. */
export function signedArea(ring: Ring): number {
  let twice = 0
  // From the first position, so that digits are not lost far from the origin.
  const [x0, y0] = ring[0] ?? [0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!
    const [x2, y2] = ring[i]!
    twice += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return twice / 2
}

export const west = (ring: Ring) => ring.reduce((least, [x]) => Math.min(least, x), Infinity)
export const east = (ring: Ring) => ring.reduce((most, [x]) => Math.max(most, x), -Infinity)

const comparePositions = (a: Position, b: Position) => a[0] - b[0] || a[1] - b[1]

/** Lists of numbers, however nested, by their first difference. */
function compareNested(a: Nested, b: Nested): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b)
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = compareNested(a[i]!, b[i]!)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
type Nested = number | readonly Nested[]
