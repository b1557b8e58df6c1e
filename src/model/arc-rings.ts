import type { Arcs } from './arc-codec.ts'

/** A closed line: x and y in turn, in steps of the arcs, the first point again at the end. */
export type Ring = number[]

/**
 * The rings around what lies inside, joined from the arcs that have it on one side only, walked with it on their left. Where rings
 * touch, they may be joined into one; filled by the even-odd rule they are the same area. An arc whose end meets no other is left out.
 */
export function joinRings(arcs: Arcs, among: Iterable<number>, isInside: (unit: number) => boolean): Ring[] {
  const { starts, left, right } = arcs
  const waiting = new Map<number, { arc: number; forward: boolean }[]>()
  for (const arc of among) {
    const forward = isInside(left[arc]!)
    if (forward === isInside(right[arc]!)) continue
    const key = keyOf(arcs, forward ? starts[arc]! : starts[arc + 1]! - 1)
    const others = waiting.get(key)
    if (others) others.push({ arc, forward })
    else waiting.set(key, [{ arc, forward }])
  }
  const rings: Ring[] = []
  for (const [start, lines] of waiting) {
    for (let next = lines.pop(); next; next = lines.pop()) {
      const ring: Ring = []
      let end = start
      for (let line: typeof next | undefined = next; line; line = end === start ? undefined : waiting.get(end)?.pop()) {
        end = walk(arcs, line.arc, line.forward, ring)
      }
      if (end === start) rings.push(ring)
    }
  }
  return rings
}

/** Adds the points of an arc and says the key of the last. */
function walk(arcs: Arcs, arc: number, forward: boolean, ring: Ring): number {
  const { x, y, starts } = arcs
  const [first, last] = [starts[arc]!, starts[arc + 1]! - 1]
  const from = ring.length > 0 ? 1 : 0
  for (let i = from; i <= last - first; i++) {
    const point = forward ? first + i : last - i
    ring.push(x[point]!, y[point]!)
  }
  return keyOf(arcs, forward ? last : first)
}

const keyOf = ({ x, y }: Arcs, point: number) => x[point]! * 1_000_000 + y[point]!
