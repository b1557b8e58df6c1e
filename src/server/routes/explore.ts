import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { exploreRequestSchema, wordsSchema } from '../../model/explore.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'
import { checkWords } from '../query-words.ts'

const view = createRoute({
  method: 'post',
  path: '/explore/view',
  summary: 'Linked views of a selection: totals, timeline, bars, map and rows in one answer',
  description:
    'Every view is filtered by all words but those that are chosen in the view itself; the total and the rows by all. The counts are exact and the same as those of the questions.',
  request: { body: { required: true, content: { 'application/json': { schema: exploreRequestSchema } } } },
  responses: {
    200: {
      description: 'The views',
      content: { 'application/json': { schema: z.looseObject({}).openapi('PackedAnswer') } },
    },
    default: problemResponse,
  },
})

const prepare = createRoute({
  method: 'post',
  path: '/explore/prepare',
  summary: 'Load or make the index behind the linked views of these releases, as a job',
  request: {
    body: { required: true, content: { 'application/json': { schema: z.strictObject({ words: wordsSchema }) } } },
  },
  responses: {
    202: {
      description: 'The job; follow it at /jobs/{id}/events',
      content: { 'application/json': { schema: z.object({ job: z.string() }) } },
    },
    default: problemResponse,
  },
})

export const exploreRoutes = ({ explorer, jobs }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(view, async (c) => {
    const asked = c.req.valid('json')
    checkWords(asked.words)
    const text = await explorer.view(asked, c.req.raw.signal)
    return c.body(text, 200, {
      'content-type': 'application/json', // To this machine itself, packing takes longer than sending.
      'cache-control': 'no-store, no-transform',
    }) as never
  })
  app.openapi(prepare, (c) => {
    const words = checkWords(c.req.valid('json').words)
    const job = jobs.start('index', async (signal, tell) => {
      await explorer.prepare(words, signal, (share) => tell('index', share))
      return null
    })
    return c.json({ job }, 202)
  })
  return app
}
