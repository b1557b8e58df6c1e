import { type Arcs, noUnit } from '../../model/arc-codec.ts'
import { joinRings } from '../../model/arc-rings.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'

/** What lines are drawn with: a `Path2D`. */
export interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  closePath(): void
}

/** Arcs with their points in the Mercator square. */
export interface LaidArcs {
  arcs: Arcs
  x: Float64Array
  y: Float64Array
  degreesPerStep: number
}

export function layArcs(arcs: Arcs, degreesPerStep: number): LaidArcs {
  return {
    arcs,
    x: Float64Array.from(arcs.x, (step) => mercatorX(step * degreesPerStep)),
    y: Float64Array.from(arcs.y, (step) => mercatorY(step * degreesPerStep)),
    degreesPerStep,
  }
}

/** The area inside the rings of some units, to be filled by the even-odd rule. */
export function drawArea(
  pen: Pen,
  { arcs, degreesPerStep }: LaidArcs,
  among: Iterable<number>,
  isInside: (unit: number) => boolean,
): void {
  for (const ring of joinRings(arcs, among, isInside)) {
    for (let i = 0; i < ring.length - 2; i += 2) {
      const [x, y] = [mercatorX(ring[i]! * degreesPerStep), mercatorY(ring[i + 1]! * degreesPerStep)]
      if (i === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    }
    pen.closePath()
  }
}

export type LineKind = 'coast' | 'border' | 'province'

/** What a line between two units is; `countryOf` says the country of a unit. */
export function kindOf(left: number, right: number, countryOf: readonly number[]): LineKind {
  if (left === noUnit || right === noUnit) return 'coast'
  return countryOf[left] === countryOf[right] ? 'province' : 'border'
}

/** A line; the edge of the map, where land that goes on behind 180° is cut, is none. */
export function drawLine(pen: Pen, { arcs, x, y }: LaidArcs, arc: number): void {
  let isDown = false
  for (let point = arcs.starts[arc]!; point < arcs.starts[arc + 1]!; point++) {
    const isCut = isDown && isEdge(x[point]!) && isEdge(x[point - 1]!)
    if (isDown && !isCut) pen.lineTo(x[point]!, y[point]!)
    else pen.moveTo(x[point]!, y[point]!)
    isDown = true
  }
}

const isEdge = (x: number) => x < 1e-6 || x > 1 - 1e-6

/** Numbers of the arcs that touch each country. */
export function arcsByCountry({ left, right }: Arcs, countryOf: readonly number[]): Map<number, number[]> {
  const touching = new Map<number, number[]>()
  for (let arc = 0; arc < left.length; arc++) {
    const sides = [left[arc]!, right[arc]!].filter((unit) => unit !== noUnit).map((unit) => countryOf[unit]!)
    for (const country of new Set(sides)) {
      const known = touching.get(country)
      if (known) known.push(arc)
      else touching.set(country, [arc])
    }
  }
  return touching
}

/** West, north, east and south ends of each ring of a country, in the Mercator square, four numbers a ring. */
export function ringBoxes(
  { arcs, degreesPerStep }: LaidArcs,
  among: Iterable<number>,
  isInside: (unit: number) => boolean,
) {
  const boxes: number[] = []
  for (const ring of joinRings(arcs, among, isInside)) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]!)
      east = Math.max(east, ring[i]!)
      south = Math.min(south, ring[i + 1]!)
      north = Math.max(north, ring[i + 1]!)
    }
    boxes.push(
      mercatorX(west * degreesPerStep),
      mercatorY(north * degreesPerStep),
      mercatorX(east * degreesPerStep),
      mercatorY(south * degreesPerStep),
    )
  }
  return boxes
}
