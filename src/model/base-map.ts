/** How finely the base map is drawn; the world comes at once, the others country by country. */
export const baseMapLevels = [
  { level: 'world', degrees_per_step: 0.05 },
  { level: 'region', degrees_per_step: 0.004 },
  { level: 'close', degrees_per_step: 0.001 },
] as const
export type BaseMapLevel = (typeof baseMapLevels)[number]['level']

/** What stands beside the lines of the base map: `left` and `right` of an arc are numbers of units. */
export interface BaseMap {
  source: string
  edition: string
  licence: string
  countries: BaseCountry[]
  /** Code of each unit in the boundary set; `null` for islands that belong to a country but to none of its divisions. */
  unit_codes: (string | null)[]
  /** The place of its country in `countries`. */
  unit_countries: number[]
}

export interface BaseCountry {
  /** ISO 3166 alpha-3, or XKX. */
  country: string
  bbox: Box
  /** Where its name stands: in its largest part, far from the borders. */
  label: [longitude: number, latitude: number]
  area_km2: number
}

/** A province by the number that arcs call it. */
export interface BaseUnit {
  unit: number
  code: string | null
  name: string | null
  name_ar: string | null
  label: [longitude: number, latitude: number]
  area_km2: number
}

export type Box = [west: number, south: number, east: number, north: number]
