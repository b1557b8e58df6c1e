import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { notFound } from '../../model/errors.ts'
import type { ServerContext } from '../context.ts'
import { describes } from '../describes.ts'
import { jobProducts, type JobSummary } from '../jobs.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse, problemSchema } from '../problem.ts'

/** A line that says nothing keeps the connection from being taken for dead. */
const HEARTBEAT_MS = 15_000
/** After how long a browser whose connection was lost asks again. */
const RETRY_MS = 2_000

const eventSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('progress'), stage: z.string(), share: z.number().nullable() }),
    z.object({ kind: z.literal('done'), result: z.unknown() }),
    z.object({ kind: z.literal('failed'), problem: problemSchema }),
  ])
  .openapi('JobEvent')

const summarySchema = describes<JobSummary>(
  z
    .object({
      id: z.string(),
      title: z.string(),
      makes: z.enum(jobProducts).nullable(),
      started_at: z.iso.datetime(),
      last: eventSchema.nullable(),
    })
    .openapi('Job'),
)
const params = z.object({ id: z.string().max(64) })

const list = createRoute({
  method: 'get',
  path: '/jobs',
  summary: 'Jobs that run, and those that ended within the last hour',
  responses: {
    200: { description: 'The jobs', content: { 'application/json': { schema: z.array(summarySchema) } } },
  },
})

const follow = createRoute({
  method: 'get',
  path: '/jobs/{id}/events',
  summary: 'What a job tells, as server-sent events; whoever comes back with Last-Event-ID is told the rest',
  request: { params },
  responses: {
    200: {
      description: 'One event of the stream holds one of these as JSON; the last is `done` or `failed`',
      content: { 'text/event-stream': { schema: eventSchema } },
    },
    204: { description: 'All was told' },
    404: problemResponse,
  },
})

const cancel = createRoute({
  method: 'delete',
  path: '/jobs/{id}',
  summary: 'Cancel a job; it then ends with `failed` and the code `cancelled`',
  request: { params },
  responses: {
    200: {
      description: 'Whether it was still running',
      content: { 'application/json': { schema: z.object({ id: z.string(), cancelled: z.boolean() }) } },
    },
    404: problemResponse,
  },
})

export const jobsRoutes = ({ jobs }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(list, (c) => c.json(jobs.all(), 200))
  app.openapi(cancel, (c) => {
    const { id } = c.req.valid('param')
    if (!jobs.find(id)) throw unknownJob(id)
    return c.json({ id, cancelled: jobs.cancel(id) }, 200)
  })
  app.openapi(follow, (c) => {
    const { id } = c.req.valid('param')
    const left = new AbortController()
    const signal = AbortSignal.any([left.signal, c.req.raw.signal])
    const after = Number(/^\d{1,9}$/.exec(c.req.header('last-event-id') ?? '')?.[0] ?? 0)
    const events = jobs.follow(id, after, signal)
    if (!events) throw unknownJob(id)
    // A browser that is told nothing takes up the stream again and again.
    if (jobs.isTold(id, after)) return c.body(null, 204)
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => left.abort())
      const heartbeat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT_MS)
      try {
        await stream.write(`retry: ${RETRY_MS}\n\n`)
        for await (const { number, event } of events) {
          await stream.writeSSE({ id: String(number), data: JSON.stringify(event) })
        }
      } finally {
        clearInterval(heartbeat)
      }
    })
  })
  return app
}

const unknownJob = (id: string) =>
  notFound('no_job', 'There is no such job.', {
    received: id,
    expected: 'the id of a job that runs or ended within the last hour',
    hint: 'GET /api/jobs lists them. What an import made stands in the list of releases.',
  })
