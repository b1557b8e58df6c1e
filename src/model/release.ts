import { z } from 'zod'

/** A publisher's licence, and what it allows to leave a workspace. */
export const licenceSchema = z.object({
  /** SPDX id where there is one, else a short name. */
  id: z.string(),
  url: z.string().nullable(),
  /** Whether rows may be republished; aggregates always carry the attribution. */
  rows_public: z.boolean(),
  /** The line that the licence asks for beside anything made from the data. */
  attribution: z.string(),
})
export type Licence = z.infer<typeof licenceSchema>

/**
 * What a release says that it covers. `basis`: who said so. `assumed` stands for whole months from the first to the last
 * event, taken because the file does not name its release; every figure then says so.
 */
export const extentSchema = z.object({
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** ISO alpha-3; `null` for the whole world. */
  countries: z.array(z.string()).nullable(),
  /** ISO alpha-3 of countries that are left out of these. */
  without: z.array(z.string()).optional(),
  /** Spans inside, of whole days, in which nothing was collected. They do not touch each other. */
  gaps: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })).optional(),
  /** The population rule in words: threshold of deaths, types of violence. */
  population: z.string(),
  basis: z.enum(['publisher', 'user', 'assumed', 'unknown']),
})
export type Extent = z.infer<typeof extentSchema>

/** Whether a country (alpha-3) is among those that an extent covers. */
export const coversCountry = ({ countries, without }: Extent, code: string) =>
  (countries === null || countries.includes(code)) && !without?.includes(code)

/** A day from which a dataset was made in another way, so that what lies before and after does not compare as it stands. */
export const methodBreakSchema = z.object({ date: z.iso.date(), what: z.object({ en: z.string(), ar: z.string() }) })
export type MethodBreak = z.infer<typeof methodBreakSchema>

/** `release.json`: everything about one release that is not a row. */
export const releaseSchema = z.object({
  format: z.literal('marsad-release/1'),
  dataset: z.string().regex(/^[a-z0-9_-]+$/),
  release: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: licenceSchema,
  citation: z.string(),
  /** What a reader must know of the data, in the words of who described them. */
  caveats: z.array(z.string()).optional(),
  breaks: z.array(methodBreakSchema).optional(),
  /** Of an archive of statements: who issued them, and with which key accounts were hashed. */
  archive: z.object({ organisation: z.string().nullable(), hashed_with: z.string() }).optional(),
  connector: z.object({ id: z.string(), version: z.int() }),
  program: z.string(),
  original: z.object({ name: z.string(), sha256: z.string(), bytes: z.int() }),
  extent: extentSchema,
  rows_in: z.int(),
  events: z.int(),
  rejects: z.int(),
  flagged: z.int(),
  /** How many rows another table of the release holds, such as `actors`. */
  others: z.record(z.string(), z.int()),
  /** How many events carry each flag. */
  flags: z.record(z.string(), z.int()),
  events_sha256: z.string(),
  boundaries: z.string().nullable(),
})
export type Release = z.infer<typeof releaseSchema>

/** The name of a release that a workspace holds, as one line shows it. */
export const releaseName = (release: { dataset: string; release: string }) => `${release.dataset}/${release.release}`
