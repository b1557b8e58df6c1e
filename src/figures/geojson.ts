import type { Figure } from '../model/figure.ts'
import { knownFigure } from './known-figure.ts'

/** Outlines of places as GeoJSON geometries by their ids; `undefined` where the options of a figure name no places that have one. */
export type OutlinePlaces = (
  options: Record<string, unknown>,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, object> | undefined>

/**
 * The places of a figure as a GeoJSON FeatureCollection (RFC 7946), with the columns of the table as properties; a place whose
 * outline is not known has none. `undefined` for a figure that is not about places with outlines.
 */
export async function figureGeoJson(figure: Figure, outlinePlaces: OutlinePlaces): Promise<string | undefined> {
  const { shown, result, language } = await knownFigure(figure)
  const { columns, rows } = shown.table(result, language)
  const idColumn = columns.findIndex(({ key }) => key === 'id')
  if (idColumn < 0) return undefined
  const outlines = await outlinePlaces(
    figure.options,
    rows.map((row) => String(row[idColumn])),
  )
  if (!outlines) return undefined
  const features = rows.map((row) => ({
    type: 'Feature',
    id: row[idColumn],
    geometry: outlines.get(String(row[idColumn])) ?? null,
    properties: Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])),
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}
