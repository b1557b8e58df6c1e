import { boundarySet, findAdminConflicts, loadBoundaries, locate, nearTerritory } from '../boundaries/index.ts'
import type { PlaceLookup } from '../events/import/find-places.ts'

/** Looks up the places of an import in the packaged boundaries, and says which contradict their delivered names. */
const find: PlaceLookup = async (places) => {
  const boundaries = await loadBoundaries()
  const rows = places.map((place) => {
    const found = locate(boundaries, place.latitude, place.longitude)
    return { ...place, country_found: found.country, admin1_code_found: found.admin1_code }
  })
  const conflicts = new Set(findAdminConflicts(rows, nearTerritory(boundaries)).map(({ row }) => row))
  // Just over a generalised border the unit found belongs to the neighbour: better none than a wrong one.
  return rows.map((row) => ({
    admin1_code: row.country_found === row.country ? row.admin1_code_found : null,
    conflict: conflicts.has(row),
  }))
}

export const boundaryLookup = { boundaries: `${boundarySet.id} ${boundarySet.edition}`, find }
