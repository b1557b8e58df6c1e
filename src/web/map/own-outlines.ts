import type { Ring } from '../../model/arc-rings.ts'
import { labelPoint } from '../../model/label-point.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import type { Pen } from './country-lines.ts'

/** A unit of a boundary file of the workspace, in the Mercator square. */
export interface OwnUnit {
  code: string
  name: string
  rings: Ring[]
  /** West, north, east, south. */
  box: [number, number, number, number]
  label: [x: number, y: number]
}

/** An outline as the server gives it. */
export interface OutlineFeature {
  properties: { code: string; name: string }
  geometry: { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }
}

export function layUnits(features: readonly OutlineFeature[]): OwnUnit[] {
  return features.map(({ properties: { code, name }, geometry }) => {
    const rings = ringsOf(geometry)
    const box = boxOf(rings)
    return { code, name, rings, box, label: labelPoint(rings) ?? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] }
  })
}

function ringsOf(geometry: OutlineFeature['geometry']): Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap((polygon) =>
    polygon.map((ring) => ring.flatMap(([longitude, latitude]) => [mercatorX(longitude!), mercatorY(latitude!)])),
  )
}

function boxOf(rings: readonly Ring[]): [number, number, number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]!)
      east = Math.max(east, ring[i]!)
      north = Math.min(north, ring[i + 1]!)
      south = Math.max(south, ring[i + 1]!)
    }
  }
  return [west, north, east, south]
}

/**
 * A ring with its points on a grid of `steps` across the world. Neighbours are rounded alike, so that they still share their border;
 * `null` where nothing of an area is left.
 */
export function snapRing(ring: Ring, steps: number): Ring | null {
  const snapped: Ring = []
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [Math.round(ring[i]! * steps), Math.round(ring[i + 1]! * steps)]
    if (snapped.length === 0 || snapped.at(-2) !== x || snapped.at(-1) !== y) snapped.push(x, y)
  }
  return snapped.length < 8 ? null : snapped
}

/** Areas of units, to be filled by the even-odd rule unit by unit. */
export function drawRings(pen: Pen, rings: readonly Ring[], steps: number): void {
  for (const ring of rings) {
    const snapped = snapRing(ring, steps)
    if (snapped === null) continue
    for (let i = 0; i < snapped.length - 2; i += 2) {
      if (i === 0) pen.moveTo(snapped[i]! / steps, snapped[i + 1]! / steps)
      else pen.lineTo(snapped[i]! / steps, snapped[i + 1]! / steps)
    }
    pen.closePath()
  }
}

/** The lines between units, and those around all of them, which only one unit has. */
export function drawBorders(inner: Pen, outer: Pen, units: readonly OwnUnit[], steps: number): void {
  const snapped = units.flatMap(({ rings }) => rings.flatMap((ring) => [snapRing(ring, steps) ?? []]))
  const times = new Map<number, number>()
  // An edge is known by its middle: two that cross there are as good as never met with.
  const keyOf = (ring: Ring, i: number) => (ring[i - 2]! + ring[i]!) * 2 ** 24 + ring[i - 1]! + ring[i + 1]!
  for (const ring of snapped) {
    for (let i = 2; i < ring.length; i += 2) {
      const key = keyOf(ring, i)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  for (const ring of snapped) {
    let last: Pen | null = null
    for (let i = 2; i < ring.length; i += 2) {
      const count = times.get(keyOf(ring, i))!
      // The second of two neighbours draws nothing.
      const pen = count === 1 ? outer : count > 1 ? inner : null
      if (count > 1) times.set(keyOf(ring, i), 0)
      if (pen !== null && pen !== last) pen.moveTo(ring[i - 2]! / steps, ring[i - 1]! / steps)
      pen?.lineTo(ring[i]! / steps, ring[i + 1]! / steps)
      last = pen
    }
  }
}
