import type { AreaUnit, BoundaryFile } from '../model/boundary-file.ts'
import { failed, wrongUsage } from '../model/errors.ts'
import type { Polygons } from '../model/polygons.ts'
import { BadGeometry, readPolygons } from './geojson-polygons.ts'
import { readGeoJson } from './geojson-document.ts'
import { sphereArea } from './sphere-area.ts'

/** A unit of a boundary file with its outline. */
export interface AreaShape extends AreaUnit {
  polygons: Polygons
}

/** Where units are read from, and which properties give them codes and names. */
export type AreaSource = Pick<BoundaryFile, 'file' | 'code' | 'name'>

/**
 * The units in the bytes of a boundary file, a GeoJSON FeatureCollection (RFC 7946), in the order of their codes. Fails with
 * `bad_geojson` or `bad_boundaries` (exit 1) where the file cannot be taken, and says which feature is to blame; a property that
 * no feature has is wrong usage.
 */
export async function readAreas(bytes: Uint8Array, source: AreaSource): Promise<AreaShape[]> {
  const features = featuresOf(await readGeoJson(bytes, source.file), source.file)
  const areas = features.map((feature, index): AreaShape => {
    const number = index + 1
    const polygons = polygonsOf(feature, number, source.file)
    const code = source.code === null ? String(number) : propertyOf(features, number, source.code, source.file)
    const name = source.name === null ? code : propertyOf(features, number, source.name, source.file)
    return { code, name, area_km2: sphereArea(polygons), polygons }
  })
  refuseRepeated(areas, source)
  return areas.sort((a, b) => (a.code < b.code ? -1 : 1))
}

interface Feature {
  geometry?: unknown
  properties?: Record<string, unknown> | null
}

function featuresOf(document: unknown, file: string): Feature[] {
  const { type, features, crs } = (document ?? {}) as { type?: unknown; features?: unknown; crs?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    throw failed('bad_geojson', 'The file is not a collection of features.', {
      received: `${file}: ${typeof type === 'string' ? type.slice(0, 40) : 'no type'}`,
      expected: 'a GeoJSON FeatureCollection',
    })
  }
  if (features.length === 0) {
    throw failed('bad_boundaries', 'The file holds no feature.', { received: file, expected: 'at least one area' })
  }
  refuseProjected(crs, file)
  return features as Feature[]
}

/** Older GeoJSON could name a reference system; today there is only one. */
function refuseProjected(crs: unknown, file: string): void {
  if (crs === undefined || crs === null) return
  const name = JSON.stringify((crs as { properties?: { name?: unknown } }).properties?.name ?? crs)
  if (/CRS84|EPSG:{1,2}4326\b/.test(name)) return
  throw failed('bad_boundaries', 'The coordinates of the file are not longitude and latitude.', {
    received: `${file}: ${name.slice(0, 80)}`,
    expected: 'longitude and latitude (WGS 84, EPSG:4326)',
    hint: 'Convert the file first.',
  })
}

function polygonsOf(feature: Feature, number: number, file: string): Polygons {
  try {
    return readPolygons(feature?.geometry ?? null)
  } catch (error) {
    if (!(error instanceof BadGeometry)) throw error
    throw failed('bad_boundaries', `Feature ${number} cannot be taken as an area: ${error.message}.`, {
      received: file,
      expected: 'features with a Polygon or MultiPolygon',
      hint: error.hint,
      cause: error,
    })
  }
}

function propertyOf(features: readonly Feature[], number: number, property: string, file: string): string {
  const properties = features[number - 1]!.properties ?? {}
  const value = Object.hasOwn(properties, property) ? properties[property] : undefined
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  if (text !== '') return text
  const known = [...new Set(features.slice(0, 100).flatMap((feature) => Object.keys(feature?.properties ?? {})))]
  if (!known.includes(property)) {
    throw wrongUsage('unknown_property', 'The features of the file have no such property.', {
      received: `${property}, in ${file}`,
      expected: known.slice(0, 60).join(', ') || 'features with properties; these have none',
    })
  }
  throw failed('bad_boundaries', `Feature ${number} has nothing in the property ${property}.`, {
    received: file,
    expected: 'a text or a number in every feature',
    hint: 'Name another property, or leave it out: units are then numbered in their order.',
  })
}

function refuseRepeated(areas: readonly AreaShape[], { file, code }: AreaSource): void {
  const seen = new Map<string, number>()
  for (const area of areas) seen.set(area.code, (seen.get(area.code) ?? 0) + 1)
  const repeated = [...seen].filter(([, times]) => times > 1)
  if (repeated.length === 0) return
  throw failed('bad_boundaries', 'Several features have the same code.', {
    received: `${file}: ${repeated
      .slice(0, 5)
      .map(([value, times]) => `${value} (${times} times)`)
      .join(', ')}${repeated.length > 5 ? ` and ${repeated.length - 5} more` : ''}`,
    expected: `a property that differs in every feature; ${String(code)} does not`,
    hint: 'Name another property with --code, or join the features that belong together.',
  })
}
