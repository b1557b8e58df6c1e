import type { Random } from '../random.ts'
import type { Point } from './planar.ts'

/** No step of a drawn border is longer, in degrees: about two kilometres. */
const longestStep = 0.02

/**
 * A border from one corner to another that winds as rivers and ridges do: the middle of each piece is moved sideways by up
 * to `roughness` of the piece's length, again and again (random midpoint displacement, Fournier, Fussell & Carpenter 1982).
 * Coordinates are rounded to 10⁻⁵ degrees, about a metre.
 */
export function windingLine(random: Random, from: Point, to: Point, roughness: number): Point[] {
  const between = displace(random, from, to, roughness)
  return [from, ...between, to].map(([x, y]) => [round(x), round(y)])
}

function displace(random: Random, one: Point, other: Point, roughness: number): Point[] {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]]
  if (Math.hypot(dx, dy) < longestStep) return []
  const aside = roughness * (2 * random.uniform() - 1)
  const middle: Point = [(one[0] + other[0]) / 2 - dy * aside, (one[1] + other[1]) / 2 + dx * aside]
  return [...displace(random, one, middle, roughness), middle, ...displace(random, middle, other, roughness)]
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
