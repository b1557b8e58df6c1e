import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { headOfAudit, verifyAudit } from '../../judgements/audit.ts'
import { correctionSchema } from '../../model/claim.ts'
import type { AuditAnswer } from '../../model/document-answers.ts'
import { verdictNames } from '../../model/verdicts.ts'
import { openClaim } from '../../workspace/review-claims.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'
import { claimFilter, claimWords } from './claims.ts'

const claimUnderReview = z.looseObject({}).openapi('ClaimUnderReview')
const claimId = z.object({ id: z.string().max(90) })

const open = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'What somebody needs to decide on a claim: its quote in context, who else says so, the acts so far',
  request: { params: claimId },
  responses: {
    200: { description: 'The claim', content: { 'application/json': { schema: claimUnderReview } } },
    404: problemResponse,
  },
})

const record = createRoute({
  method: 'post',
  path: '/claims/{id}/reviews',
  summary: 'Give a verdict on a claim, or take one back; nothing is overwritten',
  request: {
    params: claimId,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            reviewer: z.string().trim().min(1).max(200),
            verdict: z.enum([...verdictNames, 'undo']),
            reason: z.string().max(10_000).default(''),
            fields: correctionSchema
              .optional()
              .openapi({ type: 'object', description: 'For `correct`: what is different' }),
            undoes: z
              .int()
              .positive()
              .optional()
              .openapi({ description: 'For `undo`: the act; without it, the last one' }),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'The claim as it stands now', content: { 'application/json': { schema: claimUnderReview } } },
    400: problemResponse,
    404: problemResponse,
  },
})

const queue = createRoute({
  method: 'get',
  path: '/reviews/queue',
  summary: 'Claims that wait for a verdict of this person, in the order of their documents',
  request: { query: claimWords.omit({ status: true }).extend({ reviewer: z.string().max(200).default('') }) },
  responses: {
    200: {
      description: 'Their ids, the first 500 of them',
      content: { 'application/json': { schema: z.object({ total: z.int(), claims: z.array(z.string()) }) } },
    },
  },
})

const audit = createRoute({
  method: 'get',
  path: '/audit',
  summary: 'Whether the chain of the audit is sound, and its head, which is worth keeping elsewhere',
  responses: {
    200: {
      description: 'The head and what is wrong',
      content: { 'application/json': { schema: z.looseObject({}).openapi('Audit') } },
    },
  },
})

/** More than anybody reviews in a sitting. */
const QUEUE = 500

export const reviewRoutes = ({ workspace, now }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(open, (c) => c.json(openClaim(workspace, c.req.valid('param').id) as never, 200))
  app.openapi(record, (c) => {
    const { id } = c.req.valid('param')
    const { fields, undoes, ...act } = c.req.valid('json')
    workspace.reviews.record({ claim: id, ...act, fields, undoes }, now())
    return c.json(openClaim(workspace, id) as never, 200)
  })
  app.openapi(queue, (c) => {
    const { reviewer, ...words } = c.req.valid('query')
    const filter = {
      ...claimFilter(workspace, { ...words, status: undefined }),
      statuses: ['proposed', 'needs_work'] as const,
    }
    const waiting = workspace.claims
      .list(filter)
      .filter(({ id }) => workspace.reviews.of(id).at(-1)?.reviewer !== reviewer)
    return c.json({ total: waiting.length, claims: waiting.slice(0, QUEUE).map(({ id }) => id) }, 200)
  })
  app.openapi(audit, (c) => {
    const { sound, entries, faults } = verifyAudit(workspace.database, workspace.reviews.all())
    const answer: AuditAnswer = { entries, head: headOfAudit(workspace.database) ?? null, sound, faults }
    return c.json(answer as never, 200)
  })
  return app
}
