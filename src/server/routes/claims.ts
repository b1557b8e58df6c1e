import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { nameKey } from '../../judgements/name-key.ts'
import { type ClaimKind, claimKinds } from '../../model/reading.ts'
import { type ClaimStatus, claimStatuses } from '../../model/verdicts.ts'
import { documentNamed } from '../../workspace/open-document.ts'
import { openShown, showClaim } from '../../workspace/shown-claims.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'

const several = <Choice extends string>(choices: readonly Choice[]) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? given.split(',') : given),
    z.array(z.enum(choices as [Choice])).optional(),
  )

/** Which claims: each word that is given must hold. */
export const claimWords = z.object({
  document: z.string().max(80).optional(),
  status: several<ClaimStatus>(claimStatuses).openapi({ type: 'string', description: 'One or more, with commas' }),
  kind: several(Object.keys(claimKinds) as ClaimKind[]).openapi({
    type: 'string',
    description: 'One or more, with commas',
  }),
  organisation: z.string().max(300).optional().openapi({ description: 'A name that the claim is about' }),
})

export function claimFilter(
  workspace: Workspace,
  { document, status, kind, organisation }: z.output<typeof claimWords>,
) {
  return {
    document: document === undefined ? undefined : documentNamed(workspace, document).number,
    statuses: status,
    kinds: kind,
    about: organisation === undefined ? undefined : (nameKey(organisation) ?? ''),
  }
}

const list = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'Claims with their quotes, document by document; names of people masked',
  request: {
    query: claimWords.extend({
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: {
    200: {
      description: 'A page of them, and how many there are',
      content: { 'application/json': { schema: z.object({ total: z.int(), claims: z.array(z.looseObject({})) }) } },
    },
    404: problemResponse,
  },
})

export const claimRoutes = ({ workspace }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(list, (c) => {
    const { limit, offset, ...words } = c.req.valid('query')
    const filter = claimFilter(workspace, words)
    const open = openShown(workspace)
    const claims = workspace.claims.list(filter, { limit, offset })
    const shown = claims.map((claim) => showClaim(claim, open(claim.document_number)))
    return c.json({ total: workspace.claims.count(filter), claims: shown as never[] }, 200)
  })
  return app
}
