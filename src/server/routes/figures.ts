import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { loadBoundaries } from '../../boundaries/index.ts'
import { figureFormats } from '../../figures/figure-files.ts'
import { profiles } from '../../gate/profiles.ts'
import type { SavedFigure } from '../../judgements/figures.ts'
import { notFound } from '../../model/errors.ts'
import { type Figure, languages } from '../../model/figure.ts'
import { figureStates, type Verification, verifyFigure } from '../../receipts/verify-figure.ts'
import { claimsReaderOf } from '../../workspace/read-claims.ts'
import { answerQuestion } from '../answer-question.ts'
import type { ServerContext } from '../context.ts'
import { describes } from '../describes.ts'
import { downloadHeaders, fileContent, refuseHead } from '../download.ts'
import { exportFigure, figureMedia } from '../export-figure.ts'
import { askedSchema, figureSchema } from '../figure-schema.ts'
import { figureIn, listedFigureSchema, listFigures } from '../listed-figure.ts'
import { newRoutes } from '../new-routes.ts'
import { problemResponse } from '../problem.ts'

type Saved = Figure & { saved_at: string }

const savedSchema = describes<Saved>(z.intersection(figureSchema, z.object({ saved_at: z.iso.datetime() })))
const id = z.string().max(64).openapi({ example: '0123456789abcdef' })
const language = z.enum(languages).optional()

const list = createRoute({
  method: 'get',
  path: '/figures',
  summary: 'The saved figures, the newest first',
  request: { query: z.object({ language }) },
  responses: {
    200: { description: 'The figures', content: { 'application/json': { schema: z.array(listedFigureSchema) } } },
  },
})

const save = createRoute({
  method: 'post',
  path: '/figures',
  summary: 'Ask and keep the answer; asked and answered the same before, it is the one kept then',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: askedSchema.extend({ question: z.string().max(64), language: z.enum(languages).default('en') }),
        },
      },
    },
  },
  responses: {
    201: { description: 'The figure as it is kept', content: { 'application/json': { schema: savedSchema } } },
    400: problemResponse,
  },
})

const one = createRoute({
  method: 'get',
  path: '/figures/{id}',
  summary: 'A saved figure',
  request: { params: z.object({ id }), query: z.object({ language }) },
  responses: {
    200: { description: 'The figure', content: { 'application/json': { schema: savedSchema } } },
    404: problemResponse,
  },
})

const ref = { dataset: z.string(), release: z.string() }
const verificationSchema = describes<Verification>(
  z
    .object({
      state: z.enum(figureStates),
      identical: z.boolean(),
      changes: z.array(z.object({ path: z.string(), was: z.unknown(), is: z.unknown() })),
      releases: z.array(z.object({ ...ref, status: z.enum(['present', 'changed', 'missing']) })),
      newer: z.object({ releases: z.array(z.object(ref)), moved: z.boolean() }).nullable(),
      program: z.object({ was: z.string(), is: z.string() }),
    })
    .openapi('Verification'),
)

const verify = createRoute({
  method: 'post',
  path: '/figures/{id}/verify',
  summary: 'Make a saved figure again from its receipt and compare',
  request: { params: z.object({ id }) },
  responses: {
    200: { description: 'How it stands', content: { 'application/json': { schema: verificationSchema } } },
    404: problemResponse,
  },
})

const download = createRoute({
  method: 'get',
  path: '/figures/{id}/export/{format}',
  summary: 'A saved figure as a file, through the gate and noted in the release log',
  request: {
    params: z.object({ id, format: z.enum(figureFormats) }),
    query: z.object({ profile: z.enum(profiles).default('public'), language }),
  },
  responses: {
    200: {
      description: 'The file',
      content: Object.fromEntries(Object.values(figureMedia).map((type) => [type, fileContent])),
    },
    404: problemResponse,
    422: problemResponse,
  },
})

export const figuresRoutes = (context: ServerContext): OpenAPIHono => {
  const { workspace, withEngine, now } = context
  const app = newRoutes()
  const find = (id: string): SavedFigure => workspace.figures.find(id) ?? refuse(id)
  const withDate = ({ figure, saved_at }: SavedFigure, language: Figure['language'] | undefined): Saved => ({
    ...figureIn(figure, language),
    saved_at,
  })
  app.openapi(list, (c) => {
    return c.json(listFigures(context, c.req.valid('query').language), 200)
  })
  app.openapi(save, async (c) => {
    const asked = c.req.valid('json')
    const figure = await answerQuestion(context, asked, c.req.raw.signal, true)
    return c.json(withDate(workspace.figures.save(figure, now()), asked.language), 201)
  })
  app.openapi(one, (c) => c.json(withDate(find(c.req.valid('param').id), c.req.valid('query').language), 200))
  app.openapi(verify, async (c) => {
    const { figure } = find(c.req.valid('param').id)
    const told = await withEngine(c.req.raw.signal, (engine) =>
      verifyFigure(workspace, figure, {
        engine,
        boundaries: loadBoundaries,
        language: figure.language,
        claims: claimsReaderOf(workspace),
      }),
    )
    return c.json(told, 200)
  })
  app.openapi(download, async (c) => {
    refuseHead(c)
    const { id, format } = c.req.valid('param')
    const { profile, language } = c.req.valid('query')
    const { name, bytes } = await exportFigure(context, figureIn(find(id).figure, language), format, profile)
    return c.body(bytes, 200, downloadHeaders(name, figureMedia[format]))
  })
  return app
}

function refuse(id: string): never {
  throw notFound('no_figure', 'The workspace holds no such figure.', {
    received: id,
    expected: 'the id of a saved figure',
    hint: 'GET /api/figures lists them.',
  })
}
