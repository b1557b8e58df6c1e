import { z } from '@hono/zod-openapi'
import { wordsSchema } from '../model/explore.ts'
import { type Figure, languages } from '../model/figure.ts'
import { describes } from './describes.ts'

/** What is asked, beside the question itself. */
export const askedSchema = z.strictObject({
  words: wordsSchema.meta({
    description: 'The words that select events, as on the command line, each with its values',
    example: { release: ['orland/2014-2019'], country: ['XOR'], from: ['2016'] },
  }),
  options: z
    .record(z.string().max(64), z.unknown())
    .default({})
    .openapi({ example: { by: 'week' } }),
  versus: wordsSchema.nullish().openapi({ description: 'All words of the second selection, where two are compared' }),
})

/** The parts of a figure that are the same whatever its question. docs/questions/ describes each `result`. */
export const figureSchema = describes<Figure>(
  z
    .looseObject({
      format: z.literal('marsad-figure/1'),
      id: z.string(),
      language: z.enum(languages),
      question: z.string(),
      options: z.record(z.string(), z.unknown()),
      sentence: z.string(),
      caveats: z.array(z.string()),
      result: z.unknown(),
      receipt: z.looseObject({ events_digest: z.string().nullable(), rows: z.string() }),
    })
    .openapi('Figure'),
)
