import type { Box } from '../../model/base-map.ts'

/** The box in the word `bbox` of a selection, `W,S,E,N`; `null` where the text is none. One over the antimeridian has west > east. */
export function readBox(word: string | undefined): Box | null {
  const sides = (word ?? '').split(',').map((side) => (side.trim() === '' ? NaN : Number(side)))
  const [west, south, east, north] = sides
  if (sides.length !== 4 || !sides.every(Number.isFinite)) return null
  if (Math.abs(west!) > 180 || Math.abs(east!) > 180 || Math.abs(south!) > 90 || Math.abs(north!) > 90) return null
  return south! < north! && west !== east ? [west!, south!, east!, north!] : null
}

/** With as many decimals as a pixel of the map needs. */
export function writeBox(box: Box, degreesPerPixel: number): string {
  const digits = Math.max(0, Math.min(5, Math.ceil(-Math.log10(degreesPerPixel))))
  return box.map((side) => String(Number(side.toFixed(digits)))).join(',')
}

export const boxSides = ['west', 'south', 'east', 'north'] as const

/** The box moved by degrees, or (`grow`) with its eastern and northern sides moved; it never turns inside out. */
export function nudged([west, south, east, north]: Box, right: number, up: number, grow: boolean): Box {
  const keep = (value: number, most: number) => Math.max(-most, Math.min(most, value))
  if (grow) {
    const least = Math.max(Math.abs(right), Math.abs(up))
    return [west, south, keep(Math.max(west + least, east + right), 180), keep(Math.max(south + least, north + up), 90)]
  }
  const across = Math.max(-180 - west, Math.min(180 - east, right))
  const along = Math.max(-90 - south, Math.min(90 - north, up))
  return [west + across, south + along, east + across, north + along]
}

/** The box between two corners, wherever they stand to each other. */
export const between = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box => [
  Math.min(x1, x2),
  Math.min(y1, y2),
  Math.max(x1, x2),
  Math.max(y1, y2),
]
