import type { Position } from '../src/model/polygons.ts'

/** A GeoJSON feature with a box for its outline. */
export const boxFeature = (
  [west, south, east, north]: readonly [number, number, number, number],
  properties: Record<string, unknown> | null = {},
) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [boxRing(west, south, east, north)] },
})

export const boxRing = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** The text of a FeatureCollection. */
export const collection = (features: readonly unknown[], rest: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...rest })

/** Four provinces of an invented country, two by two, each a degree wide, from 44° east and 33° north. */
export const fourProvinces = collection(
  [
    [44, 33],
    [45, 33],
    [44, 34],
    [45, 34],
  ].map(([west, south], i) =>
    boxFeature([west!, south!, west! + 1, south! + 1], {
      code: `P${i + 1}`,
      name_en: `Province ${i + 1}`,
      name_ar: `محافظة ${i + 1}`,
    }),
  ),
)
