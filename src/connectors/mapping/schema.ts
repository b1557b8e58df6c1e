import { z } from 'zod'
import { tableFormats } from '../../events/connector.ts'
import { actorRoles, timePrecisions, wordsOf } from '../../model/codes.ts'
import { fieldKinds, type MappedField } from './mapped-fields.ts'
import { comment, name, numberStyle, ruleSchema } from './rule-schema.ts'

export { fieldKinds, fieldWords, type MappedField } from './mapped-fields.ts'
export type { Condition, Rule } from './rule-schema.ts'

/**
 * A mapping: how the columns of any table become events, as data that a person can read and no code. The published shape is
 * docs/mapping.schema.json, made from this file; docs/mappings.md explains it.
 */

const actorSchema = z.strictObject({
  name: ruleSchema,
  source_id: ruleSchema.optional(),
  role: z.union([z.enum(wordsOf(actorRoles)), ruleSchema]),
  comment,
})
export type ActorRule = z.infer<typeof actorSchema>

const fieldRules = Object.fromEntries(Object.keys(fieldKinds).map((field) => [field, ruleSchema.optional()])) as Record<
  MappedField,
  z.ZodOptional<typeof ruleSchema>
>

const licenceSchema = z.union([
  z.string(),
  z.strictObject({
    id: name,
    url: z.string().nullable().optional(),
    rows_public: z.boolean().describe('Whether rows may be republished.'),
    attribution: z.string().optional(),
    comment,
  }),
])

const day = z.iso.date({ error: 'expected a day such as 2014-01-31' })

export const mappingSchema = z.strictObject({
  format: z.literal('marsad-mapping/1').optional(),
  $schema: z.string().optional(),
  comment,
  dataset: z
    .string()
    .regex(/^[a-z0-9_-]+$/, { error: 'expected lower-case letters, digits, _ and -' })
    .optional()
    .describe('Id of the dataset; --dataset goes before it, and the name of the file behind it.'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  licence: licenceSchema.optional(),
  citation: z.string().optional(),
  homepage: z.string().optional(),
  table: z
    .strictObject({
      format: z.enum(tableFormats).optional().describe('Seen from the bytes where it is left out.'),
      encoding: name
        .optional()
        .describe('A label of the WHATWG Encoding Standard, such as windows-1256; without it UTF-8 or UTF-16.'),
      delimiter: z.string().length(1, { error: 'expected one character, such as ";" or "\\t"' }).optional(),
      quote: z.enum(['"', "'", 'none']).optional(),
      header: z
        .union([z.int().nonnegative(), z.tuple([z.int(), z.int()], { error: 'two rows, such as [1, 2]' })])
        .optional()
        .describe('The row that names the columns, from 1; two rows are joined; 0 when none does.'),
      columns: z.array(name).min(1).optional().describe('The names of the columns where no row gives them.'),
      sheet: name.optional().describe('The sheet of a workbook.'),
      member: name.optional().describe('The file in an archive.'),
      records: name.optional().describe('Where in a JSON document the list of records stands, such as data.events.'),
      comment,
    })
    .optional()
    .describe('How the table lies in its file, as far as the bytes do not say so.'),
  missing: z
    .array(z.string())
    .optional()
    .describe('Texts that mean in every column that nothing is known, besides the empty one.'),
  numbers: z
    .strictObject({ ...numberStyle, comment })
    .optional()
    .describe('How numbers are written.'),
  fields: z.strictObject({
    ...fieldRules,
    date_start: ruleSchema,
    coordinates: ruleSchema.optional().describe('Both coordinates in one text: `mgrs`, `lat lon`, `lon lat` or `wkt`.'),
    actors: z.array(actorSchema).optional(),
    comment,
  }),
  window: z
    .partialRecord(
      z.enum(wordsOf(timePrecisions)),
      z.union([
        z.enum(['day', 'week', 'month', 'year']),
        z
          .string()
          .regex(/^±\d{1,3}$/, { error: 'expected "day", "week", "month", "year" or a number of days such as "±3"' }),
      ]),
    )
    .optional()
    .describe(
      'The window of days that a precision of time stands for where only one date is given: ±3 days, or the calendar week, month or year of it.',
    ),
  extent: z
    .strictObject({
      from: day,
      to: day,
      countries: z.array(z.string()).min(1).optional().describe('ISO 3166 alpha-3; left out for the whole world.'),
      gaps: z
        .array(z.strictObject({ from: day, to: day, comment }))
        .optional()
        .describe('Spans inside in which nothing was collected; they stay empty in every figure, and are not zeros.'),
      population: z.string().optional().describe('The population rule in words.'),
      comment,
    })
    .refine(({ from, to }) => from <= to, { error: 'the extent ends before it begins' })
    .refine(({ from, to, gaps = [] }) => gaps.every((gap) => from <= gap.from && gap.from <= gap.to && gap.to <= to), {
      error: 'a gap lies outside the extent, or ends before it begins',
    })
    .refine(({ gaps = [] }) => gaps.every((gap, at) => at === 0 || gap.from > (gaps[at - 1]?.to ?? '')), {
      error: 'the gaps must stand in their order and not touch each other',
    })
    .optional()
    .describe(
      'What the table covers; without it the whole months from its first to its last event, which every figure then says.',
    ),
  caveats: z
    .array(z.string())
    .optional()
    .describe('What a reader must know of the data: said beside every figure, word for word.'),
  breaks: z
    .array(
      z.strictObject({
        date: day,
        what: z.union([z.string(), z.strictObject({ en: z.string(), ar: z.string() })]),
        comment,
      }),
    )
    .optional()
    .describe('Days from which on the publisher collected or coded in another way.'),
})
export type Mapping = z.infer<typeof mappingSchema>
