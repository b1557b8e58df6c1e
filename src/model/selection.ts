import { z } from 'zod'
import { boundaryRefSchema } from './boundary-file.ts'
import { flagMeanings, locationPrecisions, timePrecisions, violenceTypes, wordsOf } from './codes.ts'
import { polygonsSchema } from './polygons.ts'

export const releaseRefSchema = z.object({ dataset: z.string(), release: z.string() })
export type ReleaseRef = z.infer<typeof releaseRefSchema>

/** An actor after its name was resolved: an event matches when one of its actors has one of the ids or one of the names. */
export const actorFilterSchema = z.object({ names: z.array(z.string()), ids: z.array(z.string()) })
export type ActorFilter = z.infer<typeof actorFilterSchema>

/** Cells of the PRIO-GRID: 360 rows of 720. */
const CELLS = 259_200

const h3IndexSchema = z.string().regex(/^8[0-9a-f]{14}$/)

/** Units of a boundary file by their codes; without codes, all of them. */
export const areaFilterSchema = z.strictObject({ ...boundaryRefSchema.shape, codes: z.array(z.string()).optional() })
export type AreaFilter = z.infer<typeof areaFilterSchema>

/**
 * Which events a question is about, as data. Time and place select what *may* match (touches); all other filters are
 * exact. A missing key does not filter; within a list one match is enough; keys are joined by *and*.
 */
export const selectionSchema = z.strictObject({
  /** Exactly one release per dataset, so that nothing is counted twice. */
  releases: z.array(releaseRefSchema).min(1),
  /** ISO 3166 alpha-3. */
  country: z.array(z.string()).optional(),
  /** First-level division as the dataset names it. */
  admin1: z.array(z.string()).optional(),
  actor: z.array(actorFilterSchema).optional(),
  actor_role: z.enum(['side_a', 'side_b', 'any']).optional(),
  /** First and last day, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  event_type: z.array(z.string()).optional(),
  violence_type: z.array(z.enum(wordsOf(violenceTypes))).optional(),
  /** At least this many deaths by the best estimate. */
  deaths_min: z.int().nonnegative().optional(),
  location_precision: z.array(z.enum(wordsOf(locationPrecisions))).optional(),
  time_precision: z.array(z.enum(wordsOf(timePrecisions))).optional(),
  flag: z.array(z.enum(wordsOf(flagMeanings))).optional(),
  active_year: z.boolean().optional(),
  /** West, south, east, north in degrees; west > east crosses the antimeridian. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  /** PRIO-GRID cells by their number. */
  cell: z.array(z.int().min(1).max(CELLS)).optional(),
  /** H3 cells by their index; resolutions may be mixed. */
  h3: z.array(h3IndexSchema).optional(),
  /** Boundary files of the workspace, whole or some of their units. */
  area: z.array(areaFilterSchema).optional(),
  /** Coordinates of a GeoJSON MultiPolygon, in canonical form. */
  polygon: polygonsSchema.optional(),
  /** Words that the headline, the notes or the name of the place hold, case ignored. */
  text: z.string().optional(),
})
export type Selection = z.infer<typeof selectionSchema>
