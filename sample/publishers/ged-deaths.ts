/** The deaths of a GED-like row. The parts always add up to `best`; the order low ≤ best ≤ high does not always hold, as in GED. */
import type { Noise } from '../noise.ts'
import type { Random } from '../random.ts'
import { perceiveDeaths } from './perceive.ts'
import { lowBelowShare } from './shares.ts'

export interface GedDeaths {
  sideA: number
  sideB: number
  civilians: number
  unknown: number
  low: number
  best: number
  high: number
}

/** The true ones, added up over the incidents of the row. */
export interface TrueDeaths {
  deathsA: number
  deathsB: number
  deathsCivilians: number
  deaths: number
}

/** Rows in which some of the dead are not told apart. Seen: deaths_unknown above 0 in about a third of the rows. */
const unknownShare = 0.35

export function tellDeaths(random: Random, truth: TrueDeaths, noise: Noise): GedDeaths {
  const best = random.chance(noise.best_zero_rows / noise.rows) ? 0 : perceiveDeaths(random, truth.deaths, noise)
  const told = { sideA: 0, sideB: 0, civilians: 0, unknown: 0, low: 0, best, high: 0 }
  splitParts(random, truth, told)
  drawRange(random, noise, told)
  return told
}

/** In proportion to the true parts; what does not divide, or is not told apart, is unknown. */
function splitParts(random: Random, truth: TrueDeaths, told: GedDeaths): void {
  const { best } = told
  const scaled = (part: number) => Math.floor((part * best) / Math.max(1, truth.deaths))
  told.sideA = scaled(truth.deathsA)
  told.sideB = scaled(truth.deathsB)
  told.civilians = scaled(truth.deathsCivilians)
  if (random.chance(unknownShare)) {
    const hidden = random.pick(['sideA', 'sideB', 'civilians'] as const)
    told[hidden] = 0
  }
  told.unknown = best - told.sideA - told.sideB - told.civilians
}

function drawRange(random: Random, noise: Noise, told: GedDeaths): void {
  const { best } = told
  if (best === 0) {
    told.high = 1 + Math.floor(4 * random.exponential())
  } else if (random.chance(noise.broken_order_rows / noise.rows)) {
    // Seen: in two of three of them because `high` is one too small.
    const isHighTooSmall = random.chance(2 / 3)
    told.low = isHighTooSmall ? best - 1 : best + 1
    told.high = isHighTooSmall ? best - 1 : best
  } else {
    told.low = random.chance(lowBelowShare) ? Math.floor(best * random.uniform()) : best
    told.high = random.chance(highAboveShare(noise)) ? best + 1 + Math.floor(best * random.uniform()) : best
  }
}

/** Of the rows with `best` above 0: those with 0 are among the rows counted, since their `high` is above it. */
function highAboveShare({ high_above_rows, best_zero_rows, rows }: Noise): number {
  return Math.max(0, high_above_rows - best_zero_rows) / (rows - best_zero_rows)
}
