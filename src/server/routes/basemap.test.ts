import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTest } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import { loadBaseMap } from '../../boundaries/index.ts'
import { decodeArcs } from '../../model/arc-codec.ts'

let held: TestWorkspace
beforeAll(() => (held = new TestWorkspace()))
afterAll(() => held.remove())

const serve = () => serveTest(held.workspace)

describe('the base map', () => {
  test('says whose it is, and which country each unit belongs to', async () => {
    const map = await serve().askJson('/api/basemap')
    expect(map).toMatchObject({ licence: 'Public domain', edition: expect.any(String) })
    const ninawa = map.unit_codes.indexOf('IRQ-ninawa')
    expect(map.countries[map.unit_countries[ninawa]].country).toBe('IRQ')
  })

  test.each(['world', 'region/IRQ', 'close/IRQ'])(
    'lines of %s come packed for those who unpack them, else plain',
    async (path) => {
      const server = serve()
      const packed = await server.ask(`/api/basemap/${path}`, { headers: { 'accept-encoding': 'br, gzip' } })
      expect(packed.headers.get('content-encoding')).toBe('gzip')
      const plain = await server.ask(`/api/basemap/${path}`, { headers: { 'accept-encoding': 'identity' } })
      expect(plain.headers.get('content-encoding')).toBeNull()
      const bytes = new Uint8Array(await plain.arrayBuffer())
      expect(new Uint8Array(gunzipSync(new Uint8Array(await packed.arrayBuffer())))).toEqual(bytes)
      expect(decodeArcs(bytes).left.length).toBeGreaterThan(10)
    },
  )

  test('what the browser has is not sent again', async () => {
    const server = serve()
    const etag = (await server.ask('/api/basemap/world')).headers.get('etag')!
    const again = await server.ask('/api/basemap/world', { headers: { 'if-none-match': etag } })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  })

  test('provinces have their names', async () => {
    expect(await serve().askJson('/api/basemap/names/IRQ')).toEqual((await loadBaseMap()).names('IRQ'))
  })

  test.each(['region/XOR', 'close/QQQ', 'names/irq'])('%s is no country', async (path) => {
    const answer = await serve().ask(`/api/basemap/${path}`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'no_such_country' })
  })

  test('there are no other levels', async () => {
    expect((await serve().ask('/api/basemap/finest/IRQ')).status).toBe(400)
  })
})
