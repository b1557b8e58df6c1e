/**
 * The PRIO-GRID cell of a point: half-degree cells counted eastwards, then northwards, from 1 at 90° S 180° W
 * (Tollefsen, Strand & Buhaug 2012, "PRIO-GRID: a unified spatial data structure").
 *
 * @param latitude −90 ≤ x < 90. @param longitude −180 ≤ x < 180.
 */
export function prioGridId(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1
}
