import type { Box } from '../../model/base-map.ts'

/** What a reader chose on the map. */
export type Picked =
  | { kind: 'point'; longitude: number; latitude: number; radius_km: number }
  /** A cell of the density grid. */
  | { kind: 'cell'; bbox: Box }
  /** An area, by every name that its events were delivered with. */
  | { kind: 'area'; level: 'admin1' | 'country'; country: string | null; admin1: string[] }
