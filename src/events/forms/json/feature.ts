import { type Verbatim, isObject, isRawNumber } from './verbatim.ts'
import { flatten } from './flatten.ts'

/** The columns that the geometry of a feature fills; they stand before its properties. */
export const geometryColumns = ['geometry_type', 'longitude', 'latitude']

/**
 * A GeoJSON feature (RFC 7946) as a row, `undefined` when it is none. A point gives longitude and latitude in degrees. Any
 * other geometry gives its type only: a middle that nobody reported is not passed off as a place. Property names that the
 * geometry has taken get a `properties.` in front; an `id` beside the properties is `feature_id`.
 */
export function flattenFeature(value: { [key: string]: Verbatim }): Map<string, string> | undefined {
  const { type, geometry = null, properties = null, id = null } = value
  if (type !== 'Feature' || !(properties === null || isObject(properties))) return undefined
  const row = new Map(geometryColumns.map((name) => [name, '']))
  if (isObject(geometry)) {
    if (typeof geometry['type'] === 'string') row.set('geometry_type', geometry['type'])
    const coordinates = geometry['type'] === 'Point' ? geometry['coordinates'] : undefined
    const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : []
    if (isNumber(longitude) && isNumber(latitude)) {
      row.set('longitude', longitude.rawJSON).set('latitude', latitude.rawJSON)
    }
  }
  if (id !== null) flatten({ feature_id: id }, '', row)
  for (const [name, text] of flatten(properties ?? {})) row.set(row.has(name) ? `properties.${name}` : name, text)
  return row
}

const isNumber = (value: Verbatim | undefined) => isRawNumber(value)
