import { nameDifference } from '../compare-subjects.ts'
import type { Drawing } from '../drawing.ts'
import { type LocalMap, localMap } from './local-map.ts'
import type { SpreadResult, SpreadSide } from './result.ts'

/** Below this width two maps stand one above the other. */
export const roomForTwo = 560
const between = 24
/** A line of text above a map, with another for its name, and the lines below it, in pixels. */
const lineAbove = 26
const nameAbove = 20
export const below = 42
/** Highest map, so that one map does not fill a square of paper. */
const highestMap = 620

/** One of the maps with its place in the drawing, in pixels. */
export interface Placed {
  side: SpreadSide
  name: string | undefined
  map: LocalMap | undefined
  left: number
  top: number
}

/** Two maps side by side, or one above the other where there is no room. */
export function layMaps({ a, b, comparison }: SpreadResult, { width, height, language }: Drawing) {
  const names = comparison && nameDifference(comparison.difference, language)
  const above = lineAbove + (names ? nameAbove : 0)
  const isStacked = b !== null && width < roomForTwo
  const mapWidth = b && !isStacked ? (width - between) / 2 : width
  const mapHeight = Math.min(highestMap, isStacked ? (height - 2 * (above + below)) / 2 : height - above - below)
  const place = (side: SpreadSide, index: number, name: string | undefined): Placed => ({
    side,
    name,
    map: localMap(side),
    left: isStacked ? 0 : index * (mapWidth + between),
    top: above + (isStacked ? index * (mapHeight + above + below) : 0),
  })
  // The first selection stands where reading begins.
  const second = language === 'ar' && !isStacked && b ? [1, 0] : [0, 1]
  const placed = [place(a, second[0]!, names?.a.label), ...(b ? [place(b, second[1]!, names?.b.label)] : [])]
  return { placed, mapWidth, mapHeight }
}
