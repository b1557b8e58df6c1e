import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { loadBoundaries } from '../../boundaries/index.ts'
import type { ImportedRelease } from '../../judgements/catalogue.ts'
import { notFound } from '../../model/errors.ts'
import { rejectSchema } from '../../model/reject.ts'
import { type Release, releaseName, releaseSchema } from '../../model/release.ts'
import { diffReleases, type ReleaseDiff } from '../../receipts/diff-releases.ts'
import { claimsReaderOf } from '../../workspace/read-claims.ts'
import { resolveReleases } from '../../workspace/resolve-releases.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { ServerContext } from '../context.ts'
import { describes } from '../describes.ts'
import { newRoutes } from '../new-routes.ts'
import { notModified } from '../not-modified.ts'
import { pageQuery } from '../page-query.ts'

const listedSchema = releaseSchema
  .extend({ name: z.string().openapi({ example: 'orland/2014-2019' }), imported_at: z.iso.datetime() })
  .openapi('Release')
const params = z.object({
  dataset: z.string().max(200).openapi({ example: 'orland' }),
  release: z.string().max(200).openapi({ example: '2014-2019' }),
})
const counts = z.object({ added: z.int(), removed: z.int(), changed: z.int() })
const headline = z.record(z.string(), z.number().nullable())

const listReleases = createRoute({
  method: 'get',
  path: '/releases',
  summary: 'What the workspace holds, the newest import last',
  responses: {
    200: { description: 'The releases', content: { 'application/json': { schema: z.array(listedSchema) } } },
    304: { description: 'As the browser has it' },
  },
})

const getRelease = createRoute({
  method: 'get',
  path: '/releases/{dataset}/{release}',
  summary: 'One release: licence, citation, extent, counts',
  request: { params },
  responses: {
    200: { description: 'The release', content: { 'application/json': { schema: listedSchema } } },
    304: { description: 'As the browser has it' },
  },
})

const listRejects = createRoute({
  method: 'get',
  path: '/releases/{dataset}/{release}/rejects',
  summary: 'The records that were not taken, in the order of the file; values as delivered',
  request: { params, query: z.object(pageQuery(1000)) },
  responses: {
    200: {
      description: 'A page of them, and how many there are',
      content: { 'application/json': { schema: z.object({ total: z.int(), rejects: z.array(rejectSchema) }) } },
    },
    304: { description: 'As the browser has it' },
  },
})

const diff = createRoute({
  method: 'get',
  path: '/releases/{dataset}/diff',
  summary: 'What differs between two releases of a dataset, and which saved figures move',
  request: {
    params: params.pick({ dataset: true }),
    query: z.object({ from: z.string().max(200), to: z.string().max(200) }),
  },
  responses: {
    200: {
      description: 'As `marsad diff --json` prints it',
      content: {
        'application/json': {
          schema: describes<ReleaseDiff>(
            counts
              .extend({
                fields: z.record(z.string(), z.int()),
                months: z.record(z.string(), counts),
                figures: z.array(
                  z.object({
                    id: z.string(),
                    question: z.string(),
                    moved: z.boolean(),
                    was: headline,
                    is: headline,
                  }),
                ),
              })
              .openapi('ReleaseDiff'),
          ),
        },
      },
    },
  },
})

export const releaseRoutes = ({ workspace, withEngine }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(listReleases, (c) => {
    const known = notModified(c, workspace)
    return known ?? c.json(workspace.catalogue.history().map(listed), 200)
  })
  app.openapi(diff, async (c) => {
    const { dataset } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    const [first, second] = [findRelease(workspace, dataset, from), findRelease(workspace, dataset, to)]
    const told = await withEngine(c.req.raw.signal, (engine) =>
      diffReleases(workspace, first, second, {
        engine,
        boundaries: loadBoundaries,
        language: 'en',
        claims: claimsReaderOf(workspace),
      }),
    )
    return c.json(told, 200)
  })
  app.openapi(getRelease, (c) => {
    const { dataset, release } = c.req.valid('param')
    const found = workspace.catalogue
      .history()
      .find((known) => known.release.dataset === dataset && known.release.release === release)
    if (!found) throw noRelease(workspace, `${dataset}/${release}`)
    return notModified(c, workspace) ?? c.json(listed(found), 200)
  })
  app.openapi(listRejects, async (c) => {
    const { dataset, release } = c.req.valid('param')
    if (!workspace.catalogue.find(dataset, release)) throw noRelease(workspace, `${dataset}/${release}`)
    const known = notModified(c, workspace)
    if (known) return known
    const page = c.req.valid('query')
    return c.json(await withEngine(c.req.raw.signal, (engine) => engine.rejects({ dataset, release }, page)), 200)
  })
  return app
}

const listed = ({ release, imported_at }: ImportedRelease) => ({ ...release, name: releaseName(release), imported_at })

const findRelease = (workspace: Workspace, dataset: string, name: string) =>
  resolveReleases(workspace, [], [`${dataset}/${name}`])[0] as Release

const noRelease = ({ catalogue }: Workspace, received: string) =>
  notFound('no_release', 'The workspace holds no such release.', {
    received,
    expected: catalogue.all().map(releaseName).join(', ') || 'a release; nothing has been imported',
    hint: 'GET /api/releases lists what there is.',
  })
