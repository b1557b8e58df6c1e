import type { Doubt, ExploreBin, ExploreTimeline } from '../../model/explore.ts'
import { countTicks } from '../../questions/count-ticks.ts'
import { hatch } from '../../questions/hatch.ts'
import { countOf } from '../selection/doubt.ts'

export type TimelineBin = ExploreTimeline['bins'][number]

/** A bin that the releases cover, with its counts; others have none. */
export const isCounted = (bin: TimelineBin): bin is ExploreBin => 'expected' in bin

/** A bin as it lies on the axis, in pixels. */
export interface PlacedBin {
  left: number
  right: number
  bin: TimelineBin
}

/** Paths of the drawing: a few, however many bins there are. */
export interface BinShapes {
  /** What is counted under the doubt switch, from zero. */
  bars: string
  /** From certain to possible, above the bars and where it lies inside of them. */
  bandAbove: string
  bandInside: string
  /** Reported zeros: dots on the axis. */
  zeros: string
  notCovered: string
  /** The edges of what is not covered, for the words. */
  gaps: Stretch[]
  /** Where only some of the releases cover the time, or only part of a bin. */
  partly: Stretch[]
}

interface Stretch {
  left: number
  right: number
}

/** The largest number that the band reaches, and the ticks from zero up to at least it. */
export function countScale(bins: readonly TimelineBin[]): { top: number; ticks: number[] } {
  let most = 0
  for (const bin of bins) if (isCounted(bin) && bin.possible > most) most = bin.possible
  const ticks = countTicks(most, 3)
  return { top: ticks.at(-1)!, ticks }
}

/** Draws the bins over `height` pixels, zero at the bottom. */
export function shapesOf(placed: readonly PlacedBin[], top: number, height: number, doubt: Doubt): BinShapes {
  let bars = ''
  let bandAbove = ''
  let bandInside = ''
  let zeros = ''
  const gaps: Stretch[] = []
  const partly: Stretch[] = []
  const y = (count: number) => round(height - (count / top) * height)
  for (const { left, right, bin } of placed) {
    if (!isCounted(bin)) {
      lengthen(gaps, left, right)
      continue
    }
    if (bin.covered === 'partial') lengthen(partly, left, right)
    // A gap of a pixel between bars wide enough to have one.
    const [x, width] = [round(left), round(Math.max(0.5, right - left - (right - left >= 4 ? 1 : 0)))]
    const box = (low: number, high: number) => (high > low ? `M${x},${y(low)}h${width}V${y(high)}h${-width}z` : '')
    if (bin.possible === 0) {
      zeros += dot(x + width / 2, height)
      continue
    }
    const value = countOf(bin, doubt)
    bars += box(0, value)
    bandAbove += box(Math.max(value, bin.certain), bin.possible)
    bandInside += box(bin.certain, Math.min(value, bin.possible))
  }
  const notCovered = gaps.map(({ left, right }) => hatch({ x: left, y: 0, width: right - left, height })).join('')
  return { bars, bandAbove, bandInside, zeros, notCovered, gaps, partly }
}

/** Bins that follow one another are one stretch. */
function lengthen(stretches: Stretch[], left: number, right: number): void {
  const before = stretches.at(-1)
  if (before && left - before.right < 0.5) before.right = right
  else stretches.push({ left, right })
}

const DOT = 1.5
const dot = (x: number, y: number) =>
  `M${round(x - DOT)},${y - DOT}a${DOT},${DOT} 0 1 0 ${2 * DOT},0a${DOT},${DOT} 0 1 0 ${-2 * DOT},0z`

function round(value: number): number {
  return Math.round(value * 10) / 10
}
