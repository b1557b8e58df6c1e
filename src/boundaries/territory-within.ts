import { degreesPerStep, noUnit } from '../model/arc-codec.ts'
import { bordersNear } from './borders-near.ts'
import type { Boundaries, Unit } from './load-boundaries.ts'
import { isOnGlobe } from './locate.ts'

/**
 * Whether territory of the country (alpha-3) lies at the point or within `toleranceKm` of it. False for a country
 * without territory in the boundaries and for coordinates that are not on the globe.
 */
export function countryWithin(
  boundaries: Boundaries,
  latitude: number,
  longitude: number,
  country: string,
  toleranceKm: number,
): boolean {
  return territoryWithin(boundaries, latitude, longitude, (unit) => unit.country === country, toleranceKm)
}

/** The same for a first-level division. */
export function unitWithin(
  boundaries: Boundaries,
  latitude: number,
  longitude: number,
  code: string,
  toleranceKm: number,
): boolean {
  return territoryWithin(boundaries, latitude, longitude, (unit) => unit.code === code, toleranceKm)
}

function territoryWithin(
  boundaries: Boundaries,
  latitude: number,
  longitude: number,
  isWanted: (unit: Unit) => boolean,
  toleranceKm: number,
): boolean {
  if (!isOnGlobe(latitude, longitude)) return false
  const { arcs, units } = boundaries
  const x = longitude / degreesPerStep
  const y = latitude / degreesPerStep
  if (boundaries.findUnits(x, y).some((unit) => isWanted(units[unit]!))) return true
  for (const { arc } of bordersNear(boundaries, x, y, toleranceKm)) {
    if ([arcs.left[arc]!, arcs.right[arc]!].some((unit) => unit !== noUnit && isWanted(units[unit]!))) return true
  }
  return false
}
