import { degreesPerStep, noUnit } from '../model/arc-codec.ts'
import { bordersNear } from './borders-near.ts'
import type { Boundaries, Unit } from './load-boundaries.ts'

export interface Place {
  /** ISO 3166 alpha-3, or XKX. */
  country: string | null
  admin1_code: string | null
  admin1_name: string | null
}

/** A point outside every unit, but no further than this from one, counts to the nearest: coasts are generalised. */
export const coastToleranceKm = 10

/**
 * The country and first-level division at a point in degrees. All null at sea and for coordinates that are not on the
 * globe; country alone on small islands that the source gives to no division.
 */
export function locate(boundaries: Boundaries, latitude: number, longitude: number): Place {
  const unit = isOnGlobe(latitude, longitude)
    ? unitAt(boundaries, longitude / degreesPerStep, latitude / degreesPerStep)
    : undefined
  return { country: unit?.country ?? null, admin1_code: unit?.code ?? null, admin1_name: unit?.name ?? null }
}

function unitAt(boundaries: Boundaries, x: number, y: number): Unit | undefined {
  const { arcs, units } = boundaries
  const [holder] = boundaries.findUnits(x, y)
  if (holder !== undefined) return units[holder]
  let nearest: Unit | undefined
  let nearestKm = Infinity
  for (const { arc, km } of bordersNear(boundaries, x, y, coastToleranceKm)) {
    if (km >= nearestKm) continue
    nearestKm = km
    nearest = units[arcs.left[arc] === noUnit ? arcs.right[arc]! : arcs.left[arc]!]
  }
  return nearest
}

export const isOnGlobe = (latitude: number, longitude: number) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
