export { boundarySet } from './boundary-set.ts'
export { loadBoundaries, type Boundaries, type Unit } from './load-boundaries.ts'
export { coastToleranceKm, locate, type Place } from './locate.ts'
export { countryWithin, unitWithin } from './territory-within.ts'
export { unitsOf, type UnitSummary } from './units-of.ts'
export { unitGeometry, type UnitGeometry } from './unit-geometry.ts'
export {
  countryToleranceKm,
  findAdminConflicts,
  nearTerritory,
  unitToleranceKm,
  type AdminConflict,
  type DeliveredPlace,
  type NearTerritory,
} from './admin-conflicts.ts'
