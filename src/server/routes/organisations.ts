import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { parsePeriod } from '../../model/calendar.ts'
import { wrongUsage } from '../../model/errors.ts'
import { claimStatusOptions, statusesRead } from '../../questions/claims-reader.ts'
import { listOrganisations, showOrganisation } from '../../workspace/shown-organisations.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'

const status = z.enum(claimStatusOptions).default('accepted').openapi({
  description:
    '`accepted`: claims that people accepted, also those in conflict; `proposed`: also what nobody has reviewed',
})

const list = createRoute({
  method: 'get',
  path: '/organisations',
  summary: 'The organisations that claims name, in the order of their names',
  request: {
    query: z.object({
      status,
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: {
    200: {
      description: 'A page of them, and how many there are',
      content: {
        'application/json': { schema: z.object({ total: z.int(), organisations: z.array(z.looseObject({})) }) },
      },
    },
  },
})

const name = z.string().min(1).max(300)
const asked = z.object({
  as_of: z.string().max(10).optional().openapi({ description: 'A year, a month or a day; without it, any time' }),
  status,
})
const responses = {
  200: {
    description: 'Values that contradict one another stand side by side; names of people are masked',
    content: { 'application/json': { schema: z.looseObject({}).openapi('ShownOrganisation') } },
  },
  400: problemResponse,
  404: problemResponse,
}

const one = createRoute({
  method: 'get',
  path: '/organisations/{name}',
  summary: 'One organisation as of a date: what stands above and below it, and each value with the claims behind it',
  request: {
    params: z.object({ name: name.openapi({ description: 'Any name that is known of it, or its key' }) }),
    query: asked,
  },
  responses,
})

const unit = createRoute({
  method: 'get',
  path: '/organisations/{above}/{name}',
  summary: 'The same of a unit whose name many have, such as “Media”, by the two parts of its key',
  request: { params: z.object({ above: name, name }), query: asked },
  responses,
})

export const organisationRoutes = ({ workspace }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(list, (c) => {
    const { status, ...page } = c.req.valid('query')
    return c.json(listOrganisations(workspace, statusesRead(status), page) as never, 200)
  })
  const show = (name: string, { as_of, status }: z.output<typeof asked>) => {
    if (as_of !== undefined && !parsePeriod(as_of)) {
      throw wrongUsage('bad_value', 'This is no date.', {
        received: as_of,
        expected: 'a year, a month or a day, such as 2016-06',
      })
    }
    return showOrganisation(workspace, name, as_of ?? null, statusesRead(status)) as never
  }
  app.openapi(one, (c) => c.json(show(c.req.valid('param').name, c.req.valid('query')), 200))
  app.openapi(unit, (c) => {
    const { above, name } = c.req.valid('param')
    return c.json(show(`${above}/${name}`, c.req.valid('query')), 200)
  })
  return app
}
