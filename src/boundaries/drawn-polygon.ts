import { wrongUsage } from '../model/errors.ts'
import { countPositions, MOST_POSITIONS, type Polygons } from '../model/polygons.ts'
import { parseGeoJson } from './geojson-document.ts'
import { BadGeometry, readPolygons } from './geojson-polygons.ts'

/** 0.1 m; with more, a polygon of the most positions would not fit into one word of a command line (128 KiB on Linux). */
const DECIMALS = 6

/**
 * The polygon that somebody drew, from the text of a GeoJSON Polygon or MultiPolygon, or of one feature that has it, in the
 * canonical form that a selection holds: the same drawing always gives the same selection. `file` names it in errors.
 */
export function readDrawnPolygon(text: string, file: string): Polygons {
  const polygons = geometryIn(parseGeoJson(text, file), file)
  const positions = countPositions(polygons)
  if (positions <= MOST_POSITIONS) return polygons
  throw wrongUsage('polygon_too_fine', 'The polygon has too many positions to be part of a selection.', {
    received: `${positions} positions, in ${file}`,
    expected: `at most ${MOST_POSITIONS}`,
    hint: 'Add the file with `marsad boundaries add` and select by --area, or simplify its lines.',
  })
}

function geometryIn(document: unknown, file: string): Polygons {
  const { type, geometry, features } = (document ?? {}) as { type?: unknown; geometry?: unknown; features?: unknown }
  if (type === 'Feature') return geometryIn(geometry, file)
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    if (features.length === 1) return geometryIn(features[0], file)
    throw wrongUsage('several_polygons', 'The file holds several features, not one polygon.', {
      received: `${features.length} features, in ${file}`,
      expected: 'a Polygon, a MultiPolygon, or one feature with it',
      hint: 'Add the file with `marsad boundaries add` and select by --area.',
    })
  }
  try {
    return readPolygons(document ?? null, DECIMALS)
  } catch (error) {
    if (!(error instanceof BadGeometry)) throw error
    throw wrongUsage('bad_polygon', `This cannot be taken as a polygon: ${error.message}.`, {
      received: file,
      expected: 'a GeoJSON Polygon or MultiPolygon in longitude and latitude',
      hint: error.hint,
      cause: error,
    })
  }
}
