import { z } from 'zod'

/** Longitude, then latitude, in degrees. */
export type Position = [longitude: number, latitude: number]

/** Closed: the last position is the first. */
export type Ring = Position[]

/**
 * Coordinates of a GeoJSON MultiPolygon: polygons of rings, the outer one anticlockwise and first, then its holes, clockwise. A
 * polygon over the antimeridian goes on beyond 180° instead of being cut.
 */
export type Polygons = Ring[][]

/** A drawn polygon of a selection may have as many positions; more would not fit into one word of a command line. */
export const MOST_POSITIONS = 5_000

const positionSchema = z.tuple([z.number().min(-360).max(360), z.number().min(-90).max(90)])
const ringSchema = z.array(positionSchema).min(4)

/** `Polygons` as a selection holds them. */
export const polygonsSchema: z.ZodType<Polygons> = z
  .array(z.array(ringSchema).min(1))
  .min(1)
  .refine((polygons) => countPositions(polygons) <= MOST_POSITIONS, `more than ${MOST_POSITIONS} positions`)

export const countPositions = (polygons: Polygons) =>
  polygons.reduce((total, rings) => total + rings.reduce((sum, ring) => sum + ring.length, 0), 0)

/** GeoJSON of the polygons, as `--polygon` takes it. */
export const writePolygons = (polygons: Polygons) => JSON.stringify({ type: 'MultiPolygon', coordinates: polygons })
