import type { Ring } from './arc-rings.ts'

const LINES = 9

/**
 * A point well inside the largest of some rings, for a name: of the middles of horizontal cuts, the one furthest from all
 * borders. `undefined` without a ring that holds an area.
 */
export function labelPoint(rings: readonly Ring[]): [x: number, y: number] | undefined {
  const largest = rings.reduce<{ ring: Ring; area: number } | undefined>((best, ring) => {
    const area = Math.abs(areaOf(ring))
    return area > (best?.area ?? 0) ? { ring, area } : best
  }, undefined)?.ring
  if (largest === undefined) return undefined
  const ys = largest.filter((_, i) => i % 2 === 1)
  const south = ys.reduce((a, b) => Math.min(a, b), Infinity)
  const north = ys.reduce((a, b) => Math.max(a, b), -Infinity)
  let best: { point: [number, number]; room: number } | undefined
  for (let line = 1; line <= LINES; line++) {
    const y = south + ((north - south) * (line - 0.4)) / (LINES + 0.2)
    for (const x of middlesAt(largest, y)) {
      const room = roomAt(largest, x, y)
      if (best === undefined || room > best.room) best = { point: [x, y], room }
    }
  }
  return best?.point
}

/** Twice the area is not needed: only sizes are compared. */
function areaOf(ring: Ring): number {
  let sum = 0
  for (let i = 2; i < ring.length; i += 2) sum += ring[i - 2]! * ring[i + 1]! - ring[i]! * ring[i - 1]!
  return sum
}

function middlesAt(ring: Ring, y: number): number[] {
  const crossings: number[] = []
  for (let i = 2; i < ring.length; i += 2) {
    const [x1, y1, x2, y2] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!]
    if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  }
  crossings.sort((a, b) => a - b)
  const middles: number[] = []
  for (let i = 1; i < crossings.length; i += 2) middles.push((crossings[i - 1]! + crossings[i]!) / 2)
  return middles
}

/** Squared distance to the nearest border. East–west counts half, since names are wide. */
function roomAt(ring: Ring, px: number, py: number): number {
  let least = Infinity
  for (let i = 2; i < ring.length; i += 2) {
    const ax = (ring[i - 2]! - px) / 2
    const ay = ring[i - 1]! - py
    const dx = (ring[i]! - ring[i - 2]!) / 2
    const dy = ring[i + 1]! - ring[i - 1]!
    const length2 = dx * dx + dy * dy
    const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2))
    least = Math.min(least, (ax + along * dx) ** 2 + (ay + along * dy) ** 2)
  }
  return least
}
