import { failed } from '../../../model/errors.ts'

/** Names of longitude and latitude in degrees on WGS 84; all that RFC 7946 knows. */
const degrees = /(CRS84|EPSG:{1,2}4326)$/i

/**
 * Throws when a GeoJSON document says, as those before 2016 could, that its coordinates are no longitude and latitude on WGS 84.
 * `head`: its beginning; the member stands before the features.
 */
export function refuseOtherCoordinates(name: string, head: string): void {
  const [beforeFeatures = ''] = head.split(/"features"\s*:/, 1)
  const system = /"crs"\s*:\s*\{[^{}]*\{[^{}]*"name"\s*:\s*"([^"]*)"/.exec(beforeFeatures)?.[1]
  if (system === undefined || degrees.test(system)) return
  throw failed('other_coordinates', 'The coordinates of this GeoJSON file are not longitude and latitude in degrees.', {
    received: `${name}: ${system.slice(0, 100)}`,
    expected: 'WGS 84 (EPSG:4326), as GeoJSON has it since RFC 7946',
    hint: 'Convert it, for example: ogr2ogr -t_srs EPSG:4326 new.geojson old.geojson',
  })
}
