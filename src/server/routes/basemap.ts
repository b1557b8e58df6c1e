import { gzipSync } from 'node:zlib'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { loadBaseMap } from '../../boundaries/index.ts'
import { notFound } from '../../model/errors.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { notModified } from '../not-modified.ts'

const position = z.tuple([z.number(), z.number()]).describe('Longitude and latitude in degrees')

const baseMapSchema = z
  .object({
    source: z.string(),
    edition: z.string(),
    licence: z.string(),
    countries: z.array(
      z.object({
        country: z.string(),
        bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        label: position,
        area_km2: z.number(),
      }),
    ),
    unit_codes: z.array(z.string().nullable()),
    unit_countries: z.array(z.int()),
  })
  .openapi('BaseMap')

const baseUnitsSchema = z
  .array(
    z.object({
      unit: z.int(),
      code: z.string().nullable(),
      name: z.string().nullable(),
      name_ar: z.string().nullable(),
      label: position,
      area_km2: z.number(),
    }),
  )
  .openapi('BaseUnits')

const arcs = {
  description: 'Borders with the unit on either side, packed as src/model/arc-codec.ts says',
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
}
const asBefore = { description: 'As the browser has it' }
const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
})
const country = z.string().max(8).openapi({ example: 'IRQ', description: 'ISO 3166 alpha-3' })

const getMap = createRoute({
  method: 'get',
  path: '/basemap',
  summary: 'The packaged base map: its source, its countries, the codes of its provinces',
  responses: { 200: json('What stands beside the lines', baseMapSchema), 304: asBefore },
})
const getWorld = createRoute({
  method: 'get',
  path: '/basemap/world',
  summary: 'Coasts and borders of the world, coarse',
  responses: { 200: arcs, 304: asBefore },
})
const getCountry = createRoute({
  method: 'get',
  path: '/basemap/{level}/{country}',
  summary: 'Coasts and borders of a country, finer',
  request: { params: z.object({ level: z.enum(['region', 'close']), country }) },
  responses: { 200: arcs, 304: asBefore },
})
const getNames = createRoute({
  method: 'get',
  path: '/basemap/names/{country}',
  summary: 'The provinces of a country: names and where they stand',
  request: { params: z.object({ country }) },
  responses: { 200: json('The provinces', baseUnitsSchema), 304: asBefore },
})

/** The map under everything: it follows from the program alone. */
export const basemapRoutes = ({ workspace }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(getMap, async (c) => notModified(c, workspace) ?? c.json((await loadBaseMap()).map, 200))
  app.openapi(getNames, async (c) => {
    const { country } = c.req.valid('param')
    return notModified(c, workspace) ?? c.json((await loadBaseMap()).names(country) ?? refuse(country), 200)
  })
  app.openapi(getWorld, async (c) => notModified(c, workspace) ?? sendBytes(c, (await loadBaseMap()).world))
  app.openapi(getCountry, async (c) => {
    const { level, country } = c.req.valid('param')
    return notModified(c, workspace) ?? sendBytes(c, (await loadBaseMap()).country(level, country) ?? refuse(country))
  })
  return app
}

/** Packed here: the kind of content is one that the server does not pack by itself. */
function sendBytes(c: Context, bytes: Uint8Array): Response {
  const isPacked = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  c.header('content-type', 'application/octet-stream')
  c.header('vary', 'accept-encoding')
  if (isPacked) c.header('content-encoding', 'gzip')
  return c.body(new Uint8Array(isPacked ? gzipSync(bytes) : bytes), 200)
}

function refuse(country: string): never {
  throw notFound('no_such_country', 'The base map does not have this country.', {
    received: country,
    expected: 'an ISO 3166 alpha-3 code such as IRQ, or XKX',
  })
}
