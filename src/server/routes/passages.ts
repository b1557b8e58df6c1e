import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { formatDay, parsePeriod } from '../../model/calendar.ts'
import { wrongUsage } from '../../model/errors.ts'
import { searchDocuments } from '../../workspace/search-documents.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'

const word = z.string().max(300).optional()

const find = createRoute({
  method: 'get',
  path: '/passages',
  summary: 'Search the texts of documents and claims: words, "phrases", prefixes*, words NEAR each other',
  request: {
    query: z.object({
      q: z.string().min(1).max(1000).openapi({ example: '"security bureau" prison*' }),
      from: word.openapi({ description: 'Published in this year, month or day, or later' }),
      to: word.openapi({ description: 'Published in this year, month or day, or earlier' }),
      language: word,
      document: word,
      publisher: word,
      organisation: word,
      place: word,
      country: word.openapi({ description: 'ISO 3166 alpha-3' }),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
  },
  responses: {
    200: {
      description: 'Passages with what was found in them; names of people masked',
      content: { 'application/json': { schema: z.looseObject({}).openapi('Passages') } },
    },
    400: problemResponse,
  },
})

export const passageRoutes = ({ workspace }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(find, (c) => {
    const { q, limit, from, to, ...words } = c.req.valid('query')
    const days = { from: dayOf(from, 'start'), to: dayOf(to, 'end') }
    return c.json(searchDocuments(workspace, q, { ...words, ...days }, limit) as never, 200)
  })
  return app
}

function dayOf(text: string | undefined, edge: 'start' | 'end'): string | undefined {
  if (text === undefined) return undefined
  const period = parsePeriod(text)
  if (period) return formatDay(period[edge])
  throw wrongUsage('bad_value', 'This is no date.', {
    received: text,
    expected: 'a year, a month or a day, such as 2016-06',
  })
}
