import type { Numbers } from './total.ts'

/** Points of a plane with their weights (≥ 0), as columns of equal length; `x` to the right or east, `y` up or north. */
export interface PlanePoints {
  x: Numbers
  y: Numbers
  weight: Numbers
}

/** A point of a plane. */
export interface PlanePoint {
  x: number
  y: number
}

/** Points on the globe with their weights (≥ 0), as columns of equal length; degrees, south and west negative. */
export interface GlobePoints {
  latitude: Numbers
  longitude: Numbers
  weight: Numbers
}

/** A point on the globe in degrees; the longitude from −180 to 180. */
export interface GlobePoint {
  latitude: number
  longitude: number
}
