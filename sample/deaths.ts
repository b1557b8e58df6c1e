/** The deaths of a row. The parts always add up to `best`; the order low ≤ best ≤ high does not always hold, as in GED. */
import type { Random } from './random.ts'

export interface Deaths {
  sideA: number
  sideB: number
  civilians: number
  unknown: number
  low: number
  best: number
  high: number
}

/** Seen in published extracts: `best` 0 in .043 and .068 of the rows, then always with `high` above 0. */
const zeroBestShare = 0.055
/** Seen: order broken in .009 and .006 of the rows, in two of three of them because `high` is one too small. */
const brokenOrderShare = 0.008
/** Seen: `low` below `best` in .12 and .02, `high` above `best` in .12 and .11 of the rows. */
const lowerLowShare = 0.07
const higherHighShare = 0.07

/** Logarithmic mean and deviation of `best` − 1: about a quarter of the rows have one death, the mean is near 7. */
const bestLocation = 0.8
const bestScale = 1.4
const largestBest = 2_000

export function drawDeaths(random: Random, violenceType: 1 | 2 | 3, isSummary: boolean): Deaths {
  const best = random.chance(zeroBestShare) ? 0 : drawBest(random, isSummary)
  return { ...drawParts(random, violenceType, best), ...drawRange(random, best), best }
}

/** A log-normal tail; a row that sums up several incidents has more. */
function drawBest(random: Random, isSummary: boolean): number {
  const location = isSummary ? bestLocation + 0.9 : bestLocation
  return Math.min(largestBest, 1 + Math.floor(Math.exp(location + bestScale * random.normal())))
}

/** Most rows know of one or two groups of dead. */
function drawParts(random: Random, violenceType: 1 | 2 | 3, best: number) {
  const parts = { sideA: 0, sideB: 0, civilians: 0, unknown: 0 }
  if (violenceType === 3) {
    parts.civilians = random.chance(0.9) ? best : Math.floor(best * random.uniform())
    parts.unknown = best - parts.civilians
    return parts
  }
  const main = random.chance(0.6) ? best : Math.ceil(best * (0.4 + 0.6 * random.uniform()))
  parts[drawGroup(random)] += main
  parts[drawGroup(random)] += best - main
  return parts
}

function drawGroup(random: Random): 'sideA' | 'sideB' | 'civilians' | 'unknown' {
  const u = random.uniform()
  return u < 0.27 ? 'sideA' : u < 0.63 ? 'sideB' : u < 0.8 ? 'civilians' : 'unknown'
}

function drawRange(random: Random, best: number): { low: number; high: number } {
  if (best === 0) return { low: 0, high: 1 + Math.floor(4 * random.exponential()) }
  if (random.chance(brokenOrderShare)) {
    return random.chance(2 / 3) ? { low: best - 1, high: best - 1 } : { low: best + 1, high: best }
  }
  const low = random.chance(lowerLowShare) ? Math.floor(best * random.uniform()) : best
  const high = random.chance(higherHighShare) ? best + 1 + Math.floor(best * random.uniform()) : best
  return { low, high }
}
