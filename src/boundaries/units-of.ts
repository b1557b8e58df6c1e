import type { Boundaries } from './load-boundaries.ts'

export interface UnitSummary {
  code: string
  name: string
  area_km2: number
}

/** The first-level divisions of a country (alpha-3), in the order of their codes; empty where the country is not known. */
export function unitsOf(boundaries: Boundaries, country: string): UnitSummary[] {
  return boundaries.units.flatMap(({ code, country: owner, name, area_km2 }) =>
    owner === country && code !== null && name !== null ? { code, name, area_km2 } : [],
  )
}
