import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { boundarySet, geometryOf, loadBoundaries, unitGeometry, unitsOf } from '../../boundaries/index.ts'
import { boundaryFileSchema } from '../../model/boundary-file.ts'
import { notFound } from '../../model/errors.ts'
import { isCountryCode } from '../../model/states.ts'
import { boundaryFileNamed, loadAreas } from '../../workspace/boundary-files.ts'
import type { ServerContext } from '../context.ts'
import { newRoutes } from '../new-routes.ts'
import { notModified } from '../not-modified.ts'

const propertiesSchema = z.object({ code: z.string(), name: z.string(), area_km2: z.number() })
const outlinesSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        properties: propertiesSchema,
        geometry: z.unknown().openapi({ type: 'object', description: 'A Polygon or MultiPolygon of RFC 7946' }),
      }),
    ),
  })
  .openapi('Outlines')

const listBoundaries = createRoute({
  method: 'get',
  path: '/boundaries',
  summary: 'The boundary files of the workspace',
  responses: {
    200: { description: 'By id', content: { 'application/json': { schema: z.array(boundaryFileSchema) } } },
    304: { description: 'As the browser has it' },
  },
})

const getBoundaries = createRoute({
  method: 'get',
  path: '/boundaries/{id}',
  summary: 'The units of a boundary file with their outlines, in the order of their codes',
  request: { params: z.object({ id: z.string().max(200).openapi({ example: 'districts' }) }) },
  responses: {
    200: { description: 'GeoJSON', content: { 'application/json': { schema: outlinesSchema } } },
    304: { description: 'As the browser has it' },
  },
})

const getProvinces = createRoute({
  method: 'get',
  path: `/boundaries/${boundarySet.id}/{country}`,
  summary: 'The packaged provinces of a country with their outlines',
  request: {
    params: z.object({ country: z.string().max(8).openapi({ example: 'IRQ', description: 'ISO 3166 alpha-3' }) }),
  },
  responses: {
    200: { description: 'GeoJSON', content: { 'application/json': { schema: outlinesSchema } } },
    304: { description: 'As the browser has it' },
  },
})

interface Unit {
  code: string
  name: string
  area_km2: number
  geometry: unknown
}

export const boundaryRoutes = ({ workspace }: ServerContext): OpenAPIHono => {
  const app = newRoutes()
  app.openapi(listBoundaries, (c) => notModified(c, workspace) ?? c.json(workspace.boundaryFiles.all(), 200))
  app.openapi(getBoundaries, async (c) => {
    const file = boundaryFileNamed(workspace, c.req.valid('param').id)
    const known = notModified(c, workspace)
    if (known) return known
    const areas = await loadAreas(workspace, file)
    return c.json(outlines(areas.map((area) => ({ ...area, geometry: geometryOf(area.polygons) }))), 200)
  })
  app.openapi(getProvinces, async (c) => {
    const country = c.req.valid('param').country.toUpperCase()
    if (!isCountryCode(country)) {
      throw notFound('no_such_country', 'There is no country of this code.', {
        received: country,
        expected: 'an ISO 3166 alpha-3 code such as IRQ',
      })
    }
    const known = notModified(c, workspace)
    if (known) return known
    const boundaries = await loadBoundaries()
    const units = unitsOf(boundaries, country).map((unit) => ({
      ...unit,
      geometry: unitGeometry(boundaries, unit.code),
    }))
    return c.json(outlines(units), 200)
  })
  return app
}

const outlines = (units: readonly Unit[]) => ({
  type: 'FeatureCollection' as const,
  features: units.map(({ code, name, area_km2, geometry }) => ({
    type: 'Feature' as const,
    id: code,
    properties: { code, name, area_km2 },
    geometry,
  })),
})
