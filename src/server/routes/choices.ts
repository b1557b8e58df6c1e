import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findChoices } from '../find-choices.ts'
import type { ServerContext } from '../context.ts'
import { namedOrNewest } from '../newest-releases.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'

const choiceSchema = z.object({
  id: z.string().openapi({ description: 'What the word of a selection takes', example: 'ucdp:234' }),
  name: z.string().openapi({ description: 'As the dataset has it' }),
  aliases: z.array(z.string()),
  events: z.int().openapi({ description: 'Events of all the releases together that carry it' }),
})

const query = z.object({
  release: z
    .union([z.string(), z.array(z.string()).max(100)])
    .optional()
    .openapi({ description: 'DATASET/NAME, once for each dataset; without it, the newest release of each' }),
  q: z.string().max(200).default('').openapi({ description: 'Any part of any of its names' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})

const listOf = <Schema extends z.ZodType>(schema: Schema) => ({
  200: {
    description: 'The best fits first, among equal ones the most frequent',
    content: { 'application/json': { schema: z.array(schema) } },
  },
  404: problemResponse,
})

const actors = createRoute({
  method: 'get',
  path: '/choices/actors',
  summary: 'Actors that events name, by any spelling',
  request: { query },
  responses: listOf(choiceSchema.openapi('ActorChoice')),
})

const places = createRoute({
  method: 'get',
  path: '/choices/places',
  summary: 'Countries and then provinces that events lie in, by any spelling',
  request: { query },
  responses: listOf(
    choiceSchema
      .extend({
        word: z.enum(['country', 'admin1']).openapi({ description: 'The word of a selection that takes the id' }),
        country: z.string().nullable().openapi({ description: 'In which a province lies' }),
      })
      .openapi('PlaceChoice'),
  ),
})

export const choicesRoutes = (context: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  const asked = ({ release, q, limit }: z.infer<typeof query>) => ({
    releases: namedOrNewest(context.workspace, [release ?? []].flat()),
    typed: q,
    limit,
  })
  app.openapi(actors, async (c) => {
    const found = await findChoices(context, 'actors', asked(c.req.valid('query')))
    return c.json(
      found.map(({ id, name, aliases, events }) => ({ id, name, aliases, events })),
      200,
    )
  })
  app.openapi(places, async (c) => {
    const { limit, ...rest } = asked(c.req.valid('query'))
    const countries = await findChoices(context, 'countries', { ...rest, limit })
    const provinces = await findChoices(context, 'provinces', { ...rest, limit })
    const found = [...countries, ...provinces].slice(0, limit)
    return c.json(
      found.map(({ id, name, aliases, events, word, country }) => ({
        id,
        name,
        aliases,
        events,
        word: word === 'country' ? word : ('admin1' as const),
        country,
      })),
      200,
    )
  })
  return app
}
