import { z } from 'zod'

/** A boundary file of a workspace, by its name there and by its bytes. */
export const boundaryRefSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  /** Of the file as received. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type BoundaryRef = z.infer<typeof boundaryRefSchema>

/** What the workspace remembers of a boundary file. The file itself is among the originals. */
export const boundaryFileSchema = z.object({
  ...boundaryRefSchema.shape,
  /** The name of the file as received. */
  file: z.string(),
  title: z.string(),
  licence: z.string().nullable(),
  /** The properties that give a unit its code and its name; without them units are numbered from 1, and bear their code. */
  code: z.string().nullable(),
  name: z.string().nullable(),
  units: z.int().positive(),
  /** West, south, east, north in degrees; east lies beyond 180 where the antimeridian is crossed. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
})
export type BoundaryFile = z.infer<typeof boundaryFileSchema>

/** A unit of a boundary file. */
export interface AreaUnit {
  code: string
  name: string
  /** On the sphere. */
  area_km2: number
}
