import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { parsePeriod } from '../../model/calendar.ts'
import { failed, wrongUsage } from '../../model/errors.ts'
import { addDocument } from '../../workspace/add-document.ts'
import { receiveUpload, safeFileName } from '../../workspace/receive-upload.ts'
import { listDocuments, showDocument } from '../../workspace/shown-documents.ts'
import type { ServerContext } from '../context.ts'
import { openQueue } from '../in-turn.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'
import { openReading } from '../reading-tables.ts'

const page = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The documents of the workspace, in the order in which they were added; names of people masked',
  request: { query: page },
  responses: {
    200: {
      description: 'Documents with how many of their claims stand how',
      content: { 'application/json': { schema: z.object({ total: z.int(), documents: z.array(z.looseObject({})) }) } },
    },
  },
})

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'A document to be read: its text with names of people masked, what was read in it, and its claims',
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: {
    200: {
      description: 'Offsets count in the masked text',
      content: { 'application/json': { schema: z.looseObject({}).openapi('ShownDocument') } },
    },
    404: problemResponse,
  },
})

const add = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Send a document; it is read as a job, and its claims are proposed',
  request: {
    query: z.object({
      name: z.string().min(1).max(1000).openapi({ description: 'The name of the file, which tells its format' }),
      published: z.string().max(10).optional().openapi({ description: 'A year, a month or a day' }),
      publisher: z.string().max(300).optional(),
      licence: z.string().max(300).optional(),
    }),
    body: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
  },
  responses: {
    202: {
      description: 'The file has arrived; its job can be followed at /api/jobs/{id}/events',
      content: { 'application/json': { schema: z.object({ job: z.string() }) } },
    },
    400: problemResponse,
    507: problemResponse,
  },
})

/** No format of documents takes more. */
const MOST_BYTES = 256 << 20

async function* upTo(most: number, chunks: unknown): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > most) {
      throw failed('document_too_large', 'The file is too large for a document.', {
        received: `more than ${most >> 20} MiB`,
        expected: `at most ${most >> 20} MiB`,
        hint: 'Split it, or send its text alone.',
      })
    }
    yield chunk
  }
}

export const documentRoutes = ({ workspace, jobs, now }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  const inTurn = openQueue()
  app.openapi(list, (c) => {
    const { limit, offset } = c.req.valid('query')
    const { total, documents } = listDocuments(workspace, offset + limit)
    return c.json({ total, documents: documents.slice(offset) as never[] }, 200)
  })
  app.openapi(one, (c) => c.json(showDocument(workspace, c.req.valid('param').id) as never, 200))
  app.openapi(add, async (c) => {
    const { name, published, publisher, licence } = c.req.valid('query')
    if (published !== undefined && !parsePeriod(published)) {
      throw wrongUsage('bad_value', 'This is no date of publication.', {
        received: published,
        expected: 'a year, a month or a day, such as 2021-11-01',
      })
    }
    const { signal, body } = c.req.raw
    const file = safeFileName(name)
    const upload = await receiveUpload(workspace, file, upTo(MOST_BYTES, body ?? []), { signal })
    const job = jobs.start(
      file,
      async (stopping, tell) => {
        try {
          tell('wait', null)
          return await inTurn(stopping, async () => {
            tell('read', null)
            const read = await openReading()
            stopping.throwIfAborted()
            const words = { published, publisher, licence }
            return addDocument(workspace, upload.path, read, words, { who: 'web', now: now() })
          })
        } finally {
          upload.remove()
        }
      },
      'document',
    )
    return c.json({ job }, 202)
  })
  return app
}
