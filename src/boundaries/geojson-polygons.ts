import type { Polygons, Position, Ring } from '../model/polygons.ts'
import { canonicalPolygons, RingAroundPole, signedArea } from './canonical-polygons.ts'

/** Why a geometry is not taken, in words for a person; `where` is told by who catches it. */
export class BadGeometry extends Error {
  readonly hint: string | undefined
  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/**
 * The polygons of a GeoJSON geometry (RFC 7946) in canonical form; `decimals` rounds the coordinates first. Throws `BadGeometry`
 * for anything but a Polygon or MultiPolygon with closed rings on the globe that hold some area.
 */
export function readPolygons(geometry: unknown, decimals?: number): Polygons {
  const { type, coordinates } = (isObject(geometry) ? geometry : {}) as { type?: unknown; coordinates?: unknown }
  if (geometry === null) throw new BadGeometry('it has no geometry')
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw new BadGeometry(
      `its geometry is ${typeof type === 'string' ? `a ${type.slice(0, 40)}` : 'none that GeoJSON knows'}`,
    )
  }
  const parts = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(parts) || parts.length === 0) throw new BadGeometry('its coordinates are not a list of polygons')
  const polygons = parts.map((rings: unknown) => {
    if (!Array.isArray(rings) || rings.length === 0) throw new BadGeometry('a polygon of it has no rings')
    return rings.map((ring) => readRing(ring, decimals))
  })
  const canonical = canonicalOf(polygons)
  if (canonical.some(([outer]) => signedArea(outer!) === 0)) throw new BadGeometry('a ring of it holds no area')
  return canonical
}

function canonicalOf(polygons: Polygons): Polygons {
  try {
    return canonicalPolygons(polygons)
  } catch (error) {
    if (!(error instanceof RingAroundPole)) throw error
    throw new BadGeometry('a ring of it goes around a pole', 'Cut it at the antimeridian and close it along the pole.')
  }
}

function readRing(ring: unknown, decimals: number | undefined): Ring {
  if (!Array.isArray(ring) || ring.length < 4) throw new BadGeometry('a ring of it has fewer than four positions')
  const positions = ring.map((position: unknown) => readPosition(position, decimals))
  const [first, last] = [positions[0]!, positions.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1]) {
    throw new BadGeometry('a ring of it is not closed', 'The last position of a ring must be the first again.')
  }
  return positions
}

function readPosition(position: unknown, decimals: number | undefined): Position {
  const [longitude, latitude] = Array.isArray(position) ? (position as unknown[]) : []
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    throw new BadGeometry(`a position of it is not two numbers: ${JSON.stringify(position)?.slice(0, 60) ?? 'nothing'}`)
  }
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 90) {
    throw new BadGeometry(
      `a position of it lies off the globe: ${longitude}, ${latitude}`,
      Math.abs(longitude) > 1000 || Math.abs(latitude) > 1000
        ? 'These look like metres of a map projection. Convert the file to longitude and latitude (WGS 84, EPSG:4326).'
        : 'GeoJSON wants longitude first, then latitude. Were they swapped?',
    )
  }
  return [rounded(longitude, decimals), rounded(latitude, decimals)]
}

/** Adding 0 makes −0 a plain 0. */
const rounded = (degrees: number, decimals: number | undefined) =>
  (decimals === undefined ? degrees : Number(degrees.toFixed(decimals))) + 0

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
