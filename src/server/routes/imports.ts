import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { connectorOf } from '../../connectors/mapping/connector.ts'
import { readMapping } from '../../connectors/mapping/read-mapping.ts'
import { boundaryLookup } from '../../workspace/boundary-lookup.ts'
import { importFile } from '../../workspace/import-file.ts'
import { importedJson } from '../../workspace/imported-json.ts'
import { readExtent } from '../../workspace/read-extent.ts'
import { receiveUpload, safeFileName } from '../../workspace/receive-upload.ts'
import type { ServerContext } from '../context.ts'
import { openQueue } from '../in-turn.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'

const importFileRoute = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Send a delivered file; it is imported as a job',
  request: {
    query: z.object({
      name: z.string().min(1).max(1000).openapi({ description: 'The name of the file, which may tell its release' }),
      dataset: z.string().max(64).optional().openapi({ description: 'The id under which to import it' }),
      release: z.string().max(128).optional().openapi({ description: 'The name of the release' }),
      extent: z.string().max(64).optional().openapi({ description: 'What the file covers, FROM/TO' }),
      mapping: z.string().max(200_000).optional().openapi({ description: 'A mapping for any table, as JSON' }),
    }),
    body: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
  },
  responses: {
    202: {
      description: 'The file has arrived; its job can be followed at /api/jobs/{id}/events',
      content: { 'application/json': { schema: z.object({ job: z.string() }) } },
    },
    400: problemResponse,
    422: problemResponse,
    507: problemResponse,
  },
})

export const importsRoutes = ({ workspace, jobs, now }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  // An import may take more than a gigabyte of memory: one after the other.
  const inTurn = openQueue()
  app.openapi(importFileRoute, async (c) => {
    const { name, dataset, release, extent: covers, mapping: text } = c.req.valid('query')
    const extent = readExtent(covers)
    const file = safeFileName(name)
    const mapping = text === undefined ? undefined : readMapping(text, 'the mapping')
    const { signal, body } = c.req.raw
    const upload = await receiveUpload(workspace, file, (body ?? []) as AsyncIterable<Uint8Array>, {
      bytes: lengthOf(c.req.header('content-length')),
      signal,
    })
    const job = jobs.start(
      file,
      async (stopping, tell) => {
        try {
          tell('wait', null)
          return await inTurn(stopping, async () => {
            const began = performance.now()
            const imported = await importFile(workspace, upload.path, {
              dataset,
              release,
              extent,
              connector: mapping && connectorOf(mapping, file),
              lookup: boundaryLookup,
              signal: stopping,
              onProgress: tell,
              now,
            })
            return importedJson(imported, performance.now() - began)
          })
        } finally {
          upload.remove()
        }
      },
      'release',
    )
    return c.json({ job }, 202)
  })
  return app
}

const lengthOf = (header: string | undefined) =>
  header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined
