import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type CountedPlaces, countPlaces } from '../../events/counting/count-places.ts'
import type { Engine } from '../../events/engine.ts'
import { measures, placeLevels, placeSources } from '../../model/aggregate.ts'
import { timeBuckets } from '../../model/calendar.ts'
import { wrongUsage } from '../../model/errors.ts'
import { wordsSchema } from '../../model/explore.ts'
import type { ActorTaken } from '../../model/figure.ts'
import { type Selection, selectionSchema } from '../../model/selection.ts'
import { countSubject } from '../../questions/tempo/count-subject.ts'
import type { CountedBins } from '../../questions/tempo/result.ts'
import { boundaryFileNamed } from '../../workspace/boundary-files.ts'
import { resolveSelection, type ResolvedSelection } from '../../workspace/resolve-selection.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { ServerContext } from '../context.ts'
import { describes } from '../describes.ts'
import { newRoutes } from '../new-routes.ts'
import { checkWords } from '../query-words.ts'

const overTime = z.strictObject({
  by: z.literal('time'),
  bucket: z.enum(timeBuckets).default('month'),
  measure: z.enum(measures).default('events'),
})
const overPlaces = z.strictObject({
  by: z.literal('place'),
  level: z.enum(placeLevels),
  /** Whether provinces are those that the dataset names or those of our boundaries. */
  source: z.enum(placeSources).default('delivered'),
  /** Of H3 cells. */
  resolution: z.int().min(0).max(15).optional(),
  /** The id of a boundary file, at the level of areas. */
  boundaries: z.string().max(200).optional(),
})
const groupSchema = z.discriminatedUnion('by', [overTime, overPlaces])

type CountedOverTime = { by: 'time' } & Pick<CountedBins, 'bins' | 'total'>
type CountedOverPlaces = { by: 'place' } & Pick<CountedPlaces, 'places' | 'events' | 'outside'> & {
    /** Mass that is known to no unit. */
    unallocated: { total: number; by_precision: Record<string, number> }
  }
interface Aggregate {
  selection: Selection
  actors_taken: ActorTaken[]
  counts: CountedOverTime | CountedOverPlaces
}

const doubt = { certain: z.number().nullable(), expected: z.number().nullable(), possible: z.number().nullable() }
const aggregateSchema = describes<Aggregate>(
  z
    .object({
      selection: selectionSchema,
      actors_taken: z.array(z.looseObject({ asked: z.string() })),
      counts: z.discriminatedUnion('by', [
        z.object({
          by: z.literal('time'),
          bins: z.array(z.looseObject({ start: z.iso.date(), end: z.iso.date(), covered: z.string(), ...doubt })),
          total: z.looseObject({ events: z.int(), outside: z.number(), unallocated: z.number(), ...doubt }),
        }),
        z.looseObject({
          by: z.literal('place'),
          places: z.array(
            z.looseObject({ id: z.string(), country: z.string().nullable(), unit: z.string(), ...doubt }),
          ),
          events: z.int(),
          outside: z.number(),
          unallocated: z.object({ total: z.number(), by_precision: z.record(z.string(), z.number()) }),
        }),
      ]),
    })
    .openapi('Aggregate'),
)

const aggregate = createRoute({
  method: 'post',
  path: '/aggregate',
  summary: 'The selected events counted over time or by place, with what is certain, expected and possible',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ words: wordsSchema, group: groupSchema }) } },
    },
  },
  responses: { 200: { description: 'The counts', content: { 'application/json': { schema: aggregateSchema } } } },
})

export const aggregateRoutes = ({ workspace, withEngine }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(aggregate, async (c) => {
    const { words: given, group } = c.req.valid('json')
    const words = checkWords(given)
    const answer = await withEngine(c.req.raw.signal, async (engine) => {
      const resolved = await resolveSelection(workspace, engine, words, null)
      const { selection, actors_taken } = resolved
      const counts =
        group.by === 'time'
          ? await countOverTime(engine, resolved, group)
          : await countOverPlaces(workspace, engine, selection, group)
      return { selection, actors_taken, counts }
    })
    return c.json(answer, 200)
  })
  return app
}

async function countOverTime(
  engine: Engine,
  resolved: ResolvedSelection,
  { bucket, measure }: z.output<typeof overTime>,
): Promise<CountedOverTime> {
  const subject = { ...resolved, actorsTaken: resolved.actors_taken }
  const { bins, total } = await countSubject(engine, subject, bucket, measure, [])
  return { by: 'time', bins, total }
}

async function countOverPlaces(
  workspace: Workspace,
  engine: Engine,
  selection: Selection,
  { level, source, resolution, boundaries }: z.output<typeof overPlaces>,
): Promise<CountedOverPlaces> {
  if (level === 'h3' && resolution === undefined) throw missing('resolution', 'a whole number from 0 to 15')
  if (level === 'area' && boundaries === undefined) throw missing('boundaries', 'the id of a boundary file')
  const file = boundaries === undefined ? undefined : boundaryFileNamed(workspace, boundaries)
  const units = {
    ...(resolution === undefined ? {} : { resolution }),
    ...(file ? { boundaries: { id: file.id, sha256: file.sha256 } } : {}),
  }
  const rows = await engine.places(selection, level, source, units)
  const { places, events, outside, unallocated, unallocatedTotal } = countPlaces(rows, level)
  return { by: 'place', places, events, outside, unallocated: { total: unallocatedTotal, by_precision: unallocated } }
}

const missing = (name: string, expected: string) =>
  wrongUsage('bad_request', 'This level of places needs to know which units are meant.', {
    received: `no group.${name}`,
    expected,
  })
