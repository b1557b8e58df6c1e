import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { notFound } from '../model/errors.ts'
import { program } from '../model/program.ts'
import { type Access, guard } from './access.ts'
import type { ServerContext } from './context.ts'
import { limitBody } from './limit-body.ts'
import { newRoutes } from './new-routes.ts'
import { problemOf, problemResponse, problemSchema, sendProblem } from './problem.ts'
import { refuseGone } from './refuse-gone.ts'
import { resources } from './resources.ts'
import { refuseOddRequests, sendHeaders } from './shield.ts'
import { webFiles } from './web-files.ts'

/** Everything under `/api`, without the guard: for tests of routes, and for the description. */
export function createApi(context: ServerContext): OpenAPIHono {
  const api = newRoutes()
  api.openAPIRegistry.register('Problem', problemSchema)
  api.openAPIRegistry.registerComponent('responses', 'Problem', {
    description: problemResponse.description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  for (const routes of resources) api.route('/', routes(context))
  api.get('/openapi.json', (c) => c.json(describeApi(api)))
  return api
}

/** OpenAPI 3.1 of the routes, made from the schemas that they check with. */
function describeApi(api: OpenAPIHono) {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Marsad', version: program.version, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/api' }],
  })
  const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path) as Operation[])
  for (const { responses } of operations) responses['default'] ??= { $ref: '#/components/responses/Problem' }
  return document
}

interface Operation {
  responses: Record<string, unknown>
}

/**
 * The whole server: what comes in is checked, then the API or a file of the application answers. `report` is told of faults of the
 * program, which are not told over HTTP.
 */
export function createApp(context: ServerContext, access: Access, report: (error: unknown) => void): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status === 500) report(error)
    return sendProblem(c, problem)
  })
  app.use(sendHeaders, refuseOddRequests, guard(access), limitBody, compress())
  app.use('/api/*', refuseGone(context.workspace))
  app.route('/api', createApi(context))
  app.all('/api/*', (c) => {
    throw notFound('not_found', 'There is nothing at this address.', {
      received: `${c.req.method} ${c.req.path}`.slice(0, 200),
      hint: 'GET /api/openapi.json lists every address of the API.',
    })
  })
  app.get('*', webFiles(context.webFolder))
  return app
}
