import { geometryOf, h3Outline, loadBoundaries, prioGridOutline, unitGeometry } from '../boundaries/index.ts'
import type { UnitGeometry } from '../boundaries/index.ts'
import type { PlaceLevel, PlaceSource } from '../model/aggregate.ts'
import { type BoundaryRef, boundaryRefSchema } from '../model/boundary-file.ts'
import { loadAreas } from './boundary-files.ts'
import type { Workspace } from './workspace.ts'

/** What decides where the places of an answer lie; other options are of no matter. */
interface PlaceOptions {
  place_level?: PlaceLevel
  place_by?: PlaceSource
  boundaries?: BoundaryRef | null
}

/**
 * The outline of each place of an answer as a GeoJSON geometry, by its id: squares, hexagons, areas, and provinces by our boundaries.
 * `undefined` where the options name no such places: what a dataset only names has no outline.
 */
export async function placeOutlines(
  workspace: Workspace,
  options: Record<string, unknown>,
  ids: readonly string[],
): Promise<Map<string, UnitGeometry> | undefined> {
  const draw = await outlineOf(workspace, options as PlaceOptions)
  return draw && new Map(ids.flatMap((id) => [[id, draw(id)] as const].filter(isDrawn)))
}

const isDrawn = (entry: readonly [string, UnitGeometry | null]): entry is readonly [string, UnitGeometry] =>
  entry[1] !== null

async function outlineOf(
  workspace: Workspace,
  { place_level, place_by, boundaries }: PlaceOptions,
): Promise<((id: string) => UnitGeometry | null) | undefined> {
  if (place_level === 'cell') return (id) => geometryOf(prioGridOutline(Number(id)))
  if (place_level === 'h3') return (id) => geometryOf(h3Outline(id))
  if (place_level === 'admin1' && place_by === 'boundary') {
    const provinces = await loadBoundaries()
    // The id is the country and the code.
    return (id) => unitGeometry(provinces, id.slice(id.indexOf('/') + 1))
  }
  if (place_level !== 'area') return undefined
  const areas = await loadAreas(workspace, boundaryRefSchema.parse(boundaries))
  const byCode = new Map(areas.map(({ code, polygons }) => [code, polygons]))
  return (id) => {
    const polygons = byCode.get(id)
    return polygons ? geometryOf(polygons) : null
  }
}
