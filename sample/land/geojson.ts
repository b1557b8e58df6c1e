/** Provinces and districts of Orland as GeoJSON (RFC 7946): counter-clockwise rings, longitude first, neighbours share their points. */
import { country, districts, isoCode, provinces } from './orland.ts'
import type { District, Province } from './orland.ts'

/** The FeatureCollection as text, a feature a line. */
export function provinceGeoJson(): string {
  return collection(provinces.map((province) => feature(province, isoCode)))
}

/** The same of districts; `parent` is the code of the province. */
export function districtGeoJson(): string {
  return collection(districts.map((district) => feature(district, district.code.slice(0, 4))))
}

function feature({ code, name, arabic, ring }: Province | District, parent: string): string {
  const properties = { code, name, name_ar: arabic, parent, country: country.name }
  return JSON.stringify({ type: 'Feature', id: code, properties, geometry: { type: 'Polygon', coordinates: [ring] } })
}

function collection(features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}
