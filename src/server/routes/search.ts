import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { languages } from '../../model/figure.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { search, searchKinds } from '../search.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Everything whose name holds what was typed: pages, data, names in the data, questions, figures, events',
  request: {
    query: z.object({
      q: z.string().max(500).openapi({ description: 'Any part of a name, in any spelling' }),
      limit: z.coerce.number().int().min(1).max(100).default(40),
      language: z.enum(languages).default('en'),
      release: z
        .union([z.string(), z.array(z.string()).max(100)])
        .optional()
        .openapi({ description: 'DATASET/NAME: whose names are searched; without it, those of all releases' }),
    }),
  },
  responses: {
    200: {
      description: 'The best fits first, at most eight of a kind',
      content: {
        'application/json': {
          schema: z.object({
            results: z.array(
              z
                .object({ kind: z.enum(searchKinds), title: z.string(), detail: z.string(), address: z.string() })
                .openapi('SearchResult'),
            ),
          }),
        },
      },
    },
  },
})

export const searchRoutes = (context: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(searchRoute, async (c) => {
    const { q, limit, language, release } = c.req.valid('query')
    const asked = { typed: q, limit, language, releases: [release ?? []].flat() }
    return c.json({ results: await search(context, asked, c.req.raw.signal) }, 200)
  })
  return app
}
