import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { notModified } from '../not-modified.ts'

const datasetSchema = z
  .object({
    dataset: z.string(),
    title: z.string(),
    publisher: z.string(),
    /** Their names, the newest import last. */
    releases: z.array(z.string()),
  })
  .openapi('Dataset')

const listDatasets = createRoute({
  method: 'get',
  path: '/datasets',
  summary: 'The datasets of the workspace, each with its releases in the order of their import',
  responses: {
    200: { description: 'By id', content: { 'application/json': { schema: z.array(datasetSchema) } } },
    304: { description: 'As the browser has it' },
  },
})

export const datasetRoutes = ({ workspace }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(listDatasets, (c) => {
    const known = notModified(c, workspace)
    if (known) return known
    const byDataset = Map.groupBy(workspace.catalogue.all(), ({ dataset }) => dataset)
    const datasets = [...byDataset].map(([dataset, releases]) => {
      const { title = '', publisher = '' } = releases.at(-1) ?? {}
      return { dataset, title, publisher, releases: releases.map(({ release }) => release) }
    })
    return c.json(datasets, 200)
  })
  return app
}
