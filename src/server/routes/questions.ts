import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { languages } from '../../model/figure.ts'
import { questionAbouts } from '../../questions/abouts.ts'
import { type OptionsSchema, optionsSchema } from '../../questions/options-schema.ts'
import type { QuestionAbout } from '../../questions/question.ts'
import { answerQuestion } from '../answer-question.ts'
import type { ServerContext } from '../context.ts'
import { describes } from '../describes.ts'
import { askedSchema, figureSchema } from '../figure-schema.ts'
import { newRoutes } from '../new-routes.ts'

const inLanguages = z.object({ en: z.string(), ar: z.string() })

/** As the registry has it, with the schema of its options. */
type ListedQuestion = QuestionAbout & { options_schema: OptionsSchema }

const questionSchema = z
  .object({
    id: z.string(),
    version: z.int(),
    title: inLanguages,
    answers: inLanguages,
    options: z.array(
      z.looseObject({
        name: z.string(),
        kind: z.enum(['choice', 'whole_number', 'whole_numbers', 'boundaries', 'text', 'period']),
        help: z.string(),
        goesWith: z.object({ name: z.string(), choice: z.string() }).optional(),
      }),
    ),
    options_schema: z.looseObject({}).openapi({ description: 'The same as JSON Schema of `options` of an answer' }),
    reads: z.enum(['events', 'claims', 'claims_and_events']),
    compares: z.boolean(),
    methods: z.array(z.string()),
    page: z.string(),
    examples: z.array(z.string()),
  })
  .openapi('Question')

const listQuestions = createRoute({
  method: 'get',
  path: '/questions',
  summary: 'Every question with what it answers and its options',
  responses: {
    200: {
      description: 'The questions',
      content: { 'application/json': { schema: describes<ListedQuestion[]>(z.array(questionSchema)) } },
    },
  },
})

const answer = createRoute({
  method: 'post',
  path: '/questions/{id}/answers',
  summary: 'Ask: the answer as a figure that is not saved',
  request: {
    params: z.object({ id: z.string().max(64).openapi({ example: 'tempo' }) }),
    body: {
      required: true,
      content: {
        'application/json': { schema: askedSchema.extend({ language: z.enum(languages).default('en') }) },
      },
    },
  },
  responses: { 200: { description: 'The figure', content: { 'application/json': { schema: figureSchema } } } },
})

export const questionsRoutes = (context: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  const questions = questionAbouts.map((about) => ({ ...about, options_schema: optionsSchema(about.options) }))
  app.openapi(listQuestions, (c) => c.json(questions, 200))
  app.openapi(answer, async (c) => {
    const asked = { question: c.req.valid('param').id, ...c.req.valid('json') }
    return c.json(await answerQuestion(context, asked, c.req.raw.signal), 200)
  })
  return app
}
