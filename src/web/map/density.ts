import type { Doubt, DoubtCounts, ExploreMap } from '../../model/explore.ts'
import type { Formats } from '../../model/formats.ts'

export const doubted = (doubt: Doubt): keyof DoubtCounts => (doubt === 'all' ? 'possible' : doubt)

/** Lower bounds of the classes of colour. There are few sets, so that colours keep their meaning while the map moves. */
const scales = [
  [0, 2, 3, 4, 5],
  [0, 2, 5, 10, 20],
  [0, 5, 20, 50, 100],
  [0, 10, 50, 200, 1000],
  [0, 10, 100, 1000, 10_000],
] as const
export type Scale = (typeof scales)[number]

/** The scale whose darkest class is reached, and little more, by the most that a cell holds. */
export function scaleFor(most: number): Scale {
  const index = [6, 40, 300, 5000].findIndex((limit) => most <= limit)
  return scales[index < 0 ? scales.length - 1 : index]!
}

/** The class of a count, 0 for the least. A hair under a bound counts as the bound: expected masses are sums of fractions. */
export function classOf(scale: Scale, count: number): number {
  let found = 0
  for (let i = 1; i < scale.length; i++) if (count >= scale[i]! - 1e-9) found = i
  return found
}

/** Counts of the chosen doubt by cell, and the most that one holds. */
export function countsOf(map: ExploreMap, doubt: Doubt): { counts: readonly number[]; most: number } {
  const counts = map[doubted(doubt)]
  return { counts, most: counts.reduce((most, count) => Math.max(most, count), 0) }
}

/** Fills the pixels of a picture of the grid, one a cell, four bytes each; cells that hold nothing stay clear. */
export function paintCells(
  pixels: Uint8ClampedArray,
  { cells }: Pick<ExploreMap, 'cells'>,
  counts: readonly number[],
  scale: Scale,
  colours: readonly (readonly [number, number, number])[],
): void {
  for (let i = 0; i < cells.length; i++) {
    const count = counts[i]!
    if (!(count > 0)) continue
    const [red, green, blue] = colours[classOf(scale, count)]!
    const at = 4 * cells[i]!
    pixels[at] = red
    pixels[at + 1] = green
    pixels[at + 2] = blue
    pixels[at + 3] = 255
  }
}

/** The width of a cell on the ground in kilometres, as it is written. */
export function writeWidth(kilometres: number, write: Pick<Formats, 'count' | 'decimal'>): string {
  if (kilometres >= 10) return write.count(Math.round(kilometres))
  return write.decimal(kilometres, kilometres >= 1 ? 1 : 2)
}
