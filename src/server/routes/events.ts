import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { noteUnmasking } from '../../judgements/unmaskings.ts'
import { wrongUsage } from '../../model/errors.ts'
import { eventSchema } from '../../model/event.ts'
import { releaseSchema } from '../../model/release.ts'
import { listOf } from '../../workspace/given-words.ts'
import { findEvent, openEvent } from '../../workspace/open-event.ts'
import { resolveReleases } from '../../workspace/resolve-releases.ts'
import { resolveSelection } from '../../workspace/resolve-selection.ts'
import type { ServerContext } from '../context.ts'
import { describes } from '../describes.ts'
import { findNear, type NearEvent } from '../near-events.ts'
import { newRoutes } from '../new-routes.ts'
import { notModified } from '../not-modified.ts'
import { pageQuery } from '../page-query.ts'
import { readQueryWords, wordsQuery } from '../query-words.ts'
import { withholdText, withoutText } from '../withhold-text.ts'

const params = z.object({
  dataset: z.string().max(200).openapi({ example: 'orland' }),
  release: z.string().max(200).openapi({ example: '2014-2019' }),
  id: z.string().max(2000).openapi({ description: 'The publisher’s own id of the event' }),
})
type EventAddress = z.infer<typeof params>
const eventId = ({ dataset, release, id }: EventAddress) => `${dataset}/${release}/${id}`

const openedSchema = z
  .object({
    event: eventSchema,
    delivered: z.record(z.string(), z.string().nullable()),
    withheld: z.object({ event: z.array(z.string()), delivered: z.array(z.string()) }).openapi({
      description: 'What is there but may name private persons: it is null or empty above',
    }),
    release: releaseSchema,
  })
  .openapi('OpenedEvent')

const listEvents = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Selected events in the order of date and id, without their free text',
  request: { query: z.object({ ...wordsQuery, ...pageQuery(500) }) },
  responses: {
    200: {
      description: 'A page of them, and how many are selected',
      content: { 'application/json': { schema: z.object({ total: z.int(), events: z.array(eventSchema) }) } },
    },
    304: { description: 'As the browser has it' },
  },
})

const getEvent = createRoute({
  method: 'get',
  path: '/events/{dataset}/{release}/{id}',
  summary: 'One event down to its delivered record, without free text',
  request: { params },
  responses: {
    200: { description: 'The event', content: { 'application/json': { schema: openedSchema } } },
    304: { description: 'As the browser has it' },
  },
})

const unmask = createRoute({
  method: 'post',
  path: '/events/{dataset}/{release}/{id}/unmask',
  summary: 'The same with its free text, for a reason that is kept with the workspace',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ reason: z.string().max(2000) }) } },
    },
  },
  responses: { 200: { description: 'The event', content: { 'application/json': { schema: openedSchema } } } },
})

const listNear = createRoute({
  method: 'get',
  path: '/events/{dataset}/{release}/{id}/near',
  summary: 'Events of other datasets on the same day within 30 km, or in the same province',
  request: { params, query: z.object({ release: wordsQuery['release'] as z.ZodType<string | string[] | undefined> }) },
  responses: {
    200: {
      description: 'At most 50, the nearest first',
      content: {
        'application/json': {
          schema: describes<{ same_day_and_place: NearEvent[] }>(
            z.object({
              same_day_and_place: z.array(
                z.looseObject({ event_id: z.string(), dataset: z.string(), distance_km: z.number().nullable() }),
              ),
            }),
          ),
        },
      },
    },
    304: { description: 'As the browser has it' },
  },
})

export const eventRoutes = ({ workspace, withEngine, now }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(listEvents, async (c) => {
    const words = readQueryWords(c.req.url, ['limit', 'offset'])
    const known = notModified(c, workspace)
    if (known) return known
    const page = c.req.valid('query')
    const listed = await withEngine(c.req.raw.signal, async (engine) => {
      const { selection } = await resolveSelection(workspace, engine, words, null)
      return { total: await engine.count(selection), events: await engine.rows(selection, page) }
    })
    return c.json({ ...listed, events: listed.events.map(withoutText) }, 200)
  })
  app.openapi(getEvent, async (c) => {
    const known = notModified(c, workspace)
    if (known) return known
    const id = eventId(c.req.valid('param'))
    const { event, delivered, release } = await withEngine(c.req.raw.signal, (engine) =>
      openEvent(workspace, engine, id),
    )
    return c.json({ ...withholdText(event, delivered), release }, 200)
  })
  app.openapi(unmask, async (c) => {
    const id = eventId(c.req.valid('param'))
    const reason = readReason(c.req.valid('json').reason)
    const opened = await withEngine(c.req.raw.signal, (engine) => openEvent(workspace, engine, id))
    // What cannot be noted is not shown.
    noteUnmasking(workspace.database, { event_id: id, reason, at: now() })
    return c.json({ ...opened, withheld: { event: [], delivered: [] } }, 200)
  })
  app.openapi(listNear, async (c) => {
    const words = readQueryWords(c.req.url)
    const known = notModified(c, workspace)
    if (known) return known
    const address = c.req.valid('param')
    const asked = listOf(words, 'release')
    const others = (asked.length ? resolveReleases(workspace, [], asked) : []).filter(
      ({ dataset }) => dataset !== address.dataset,
    )
    const same_day_and_place = await withEngine(c.req.raw.signal, async (engine) => {
      const { event } = await findEvent(workspace, engine, eventId(address))
      return findNear(engine, event, others)
    })
    return c.json({ same_day_and_place }, 200)
  })
  return app
}

function readReason(given: string): string {
  const reason = given.trim()
  if (/\p{L}/u.test(reason)) return reason
  throw wrongUsage('no_reason', 'Free text may name people: say why you need to see it.', {
    received: given.trim() === '' ? 'no reason' : given.slice(0, 100),
    expected: 'a reason in a few words',
    hint: 'The reason is kept with the workspace, with the event and the time.',
  })
}
