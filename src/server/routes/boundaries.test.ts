import { afterAll, beforeAll, expect, test } from 'vitest'
import { fourProvinces } from '../../../test/made-boundaries.ts'
import { serveTest } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { addBoundaryFile } from '../../workspace/boundary-files.ts'

let held: TestWorkspace
beforeAll(async () => {
  held = new TestWorkspace()
  const words = { id: 'four', code: 'code', name: 'name_ar' }
  await addBoundaryFile(held.workspace, held.deliver('four.geojson', fourProvinces), words)
})
afterAll(() => held.remove())

const serve = () => serveTest(held.workspace)

test('boundary files are listed, and drawn as they were given', async () => {
  const server = serve()
  expect(await server.askJson('/api/boundaries')).toEqual(held.workspace.boundaryFiles.all())
  const { type, features } = await server.askJson('/api/boundaries/four')
  expect([type, features.length]).toEqual(['FeatureCollection', 4])
  expect(features[0]).toMatchObject({ id: 'P1', properties: { code: 'P1', name: 'محافظة 1' } })
  const ring = features[0].geometry.coordinates[0]
  expect(ring).toHaveLength(5)
  expect(new Set(ring.map(String))).toEqual(new Set(['44,33', '45,33', '45,34', '44,34']))
})

test('packaged provinces are those of one country', async () => {
  const { features } = await serve().askJson('/api/boundaries/ne-admin1/irq')
  expect(features.length).toBeGreaterThan(10)
  const codes = features.map(({ id }: { id: string }) => id)
  expect(codes.every((code: string) => code.startsWith('IRQ-'))).toBe(true)
  expect(features.every(({ geometry }: { geometry: unknown }) => geometry !== null)).toBe(true)
  expect((await serve().askJson('/api/boundaries/ne-admin1/ZZZ')).code).toBe('no_such_country')
})

test.each(['/api/boundaries/five', '/api/boundaries/..%2F..%2Fmarsad.json', '/api/boundaries/ne-admin1'])(
  '%s is not there',
  async (path) => {
    expect((await serve().ask(path)).status).toBe(404)
  },
)
