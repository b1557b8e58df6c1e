import type { BoundaryRef, AreaUnit } from '../model/boundary-file.ts'
import type { PlaceUnits } from '../model/aggregate.ts'
import type { Selection } from '../model/selection.ts'

/** Distinct points at which events are known to lie, each with the radius of the circle that it stands for; equal lengths. */
export interface Spots {
  latitude: Float64Array
  longitude: Float64Array
  /** 0 where the point is exact. */
  radiusKm: Float64Array
}

/** The filters whose geometry SQL cannot do. One of them is set. */
export type SpotFilter = Pick<Selection, 'h3' | 'area' | 'polygon'>

/** How the circle of a spot stands to an asked place, each implying those before it. */
export const standings = { apart: 0, touching: 1, centred: 2, inside: 3 } as const

/** Where each spot lies at a level. */
export interface SpotPlaces {
  /** From 0: an index of `units`, when the spot is known to lie in that one. Below: −1 − an index of `touched`. */
  placeOf: Int32Array
  units: string[]
  /** Distinct lists of units that a spot touches without being known to lie in one; of none, too. */
  touched: string[][]
}

/**
 * What SQL cannot do about places, on the distinct spots. Fails with `no_boundary_file` (exit 3) where the workspace does not
 * hold a boundary file with that id and those bytes.
 */
export interface SpotLookup {
  /** For each spot, one of `standings`. */
  standings(filter: SpotFilter, spots: Spots): Promise<Uint8Array>
  places(units: PlaceUnits, spots: Spots): Promise<SpotPlaces>
  /** The units of a boundary file in the order of their codes. */
  areas(boundaries: BoundaryRef): Promise<AreaUnit[]>
}
