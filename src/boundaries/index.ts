export { loadBaseMap, type BaseMapMaker } from './base-map.ts'
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
export { readAreas, type AreaShape, type AreaSource } from './area-shapes.ts'
export { readDrawnPolygon } from './drawn-polygon.ts'
export { bordersWithin, indexOutlines, shapesAt, type Outlines } from './outlines.ts'
export { h3Border, h3CellAt, h3Outline, h3UnionBorders, isH3Cell } from './h3-cells.ts'
export { indexSphereEdges, ownersWithin, type SphereEdges } from './sphere-edges.ts'
export { geometryOf } from './geojson-geometry.ts'
export { prioGridOutline } from './prio-grid.ts'
