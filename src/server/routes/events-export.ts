import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { textFormats } from '../../gate/event-formats.ts'
import { profiles } from '../../gate/profiles.ts'
import { sendEvents } from '../../gate/write-events.ts'
import { makeImportingFolder, removeImportingFolder } from '../../workspace/importing-folder.ts'
import { resolveSelection } from '../../workspace/resolve-selection.ts'
import type { ServerContext } from '../context.ts'
import { downloadHeaders, fileContent, refuseHead } from '../download.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'
import { readQueryWords, wordsQuery } from '../query-words.ts'

const PAGE_ROWS = 10_000

const media = {
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  geojson: { type: 'application/geo+json', extension: 'geojson' },
  json: { type: 'application/json', extension: 'json' },
  'json-lines': { type: 'application/jsonl', extension: 'jsonl' },
  parquet: { type: 'application/vnd.apache.parquet', extension: 'parquet' },
} as const

const own = {
  format: z.enum([...textFormats, 'parquet']).default('csv'),
  profile: z.enum(profiles).default('public'),
}

const exportEvents = createRoute({
  method: 'get',
  path: '/events/export',
  summary: 'All selected events as a file, through the gate and noted in the release log',
  request: { query: z.object({ ...wordsQuery, ...own }) },
  responses: {
    200: {
      description: 'The file; `marsad-events` says how many events it holds',
      content: Object.fromEntries(Object.values(media).map(({ type }) => [type, fileContent])),
    },
    400: problemResponse,
    422: problemResponse,
  },
})

export const eventsExportRoutes = ({ workspace, withEngine, now }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(exportEvents, async (c) => {
    refuseHead(c)
    const { format, profile } = c.req.valid('query')
    const words = readQueryWords(c.req.url, Object.keys(own))
    const { type, extension } = media[format]
    const folder = makeImportingFolder(workspace.dir)
    try {
      return await withEngine(c.req.raw.signal, async (engine) => {
        const { selection, releases, actors_taken } = await resolveSelection(workspace, engine, words, null)
        const total = await engine.count(selection)
        const name = `events-${releases.map(({ dataset, release }) => `${dataset}-${release}`).join('-')}`.slice(0, 120)
        const file = `${name.replaceAll(/[^\w.-]/g, '_')}.${extension}`
        const { database } = workspace
        const list = { name: file, format, profile, releases, total, actors_taken, database, now }
        const sent = await sendEvents(engine.pages(selection, { limit: total, pageRows: PAGE_ROWS }), list, folder)
        return c.body(sent.stream as ReadableStream, 200, {
          ...downloadHeaders(file, type),
          'content-length': String(sent.bytes),
          'marsad-events': String(sent.events),
        })
      })
    } finally {
      removeImportingFolder(workspace.dir, folder)
    }
  })
  return app
}
