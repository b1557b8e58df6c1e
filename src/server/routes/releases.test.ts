import { renameSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { gedFile } from '../../../test/ged-rows.ts'
import { runMain } from '../../../test/run-main.ts'
import { serveTest } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import type { Problem } from '../problem.ts'

let held: TestWorkspace
beforeAll(async () => {
  held = new TestWorkspace()
  await held.import('GEDEvent_v24_1.csv', gedFile([{}, {}, { date_start: '<b>x</b>' }]))
  await held.import('GEDEvent_v25_1.csv', gedFile([{}, { best: '5' }, {}]))
})
afterAll(() => held.remove())

const serve = () => serveTest(held.workspace)

describe('datasets and releases', () => {
  test('are listed by dataset, and one by one in the order of import', async () => {
    const server = serve()
    const [dataset, ...more] = await server.askJson('/api/datasets')
    expect(more).toEqual([])
    expect(dataset).toMatchObject({ dataset: 'ucdp-ged', releases: ['24.1', '25.1'] })
    const releases = await server.askJson('/api/releases')
    expect(releases.map(({ name }: { name: string }) => name)).toEqual(['ucdp-ged/24.1', 'ucdp-ged/25.1'])
    expect(releases[0]).toMatchObject({ rejects: 1, licence: { id: 'CC-BY-4.0' } })
    expect(await server.askJson('/api/releases/ucdp-ged/25.1')).toEqual(releases[1])
    expect(new Date(releases[1].imported_at).getTime()).toBeGreaterThan(Date.now() - 600_000)
  })

  test.each(['/api/releases/ucdp-ged/26.1', '/api/releases/acled/25.1', '/api/releases/ucdp-ged/26.1/rejects'])(
    '%s is not there',
    async (path) => {
      const problem = await serve().askJson(path)
      expect(problem).toMatchObject({ status: 404, code: 'no_release', expected: 'ucdp-ged/24.1, ucdp-ged/25.1' })
    },
  )

  test('two releases are compared as on the command line', async () => {
    const told = await serve().askJson('/api/releases/ucdp-ged/diff?from=24.1&to=25.1')
    expect(told).toMatchObject({ added: 1, removed: 0, changed: 1, fields: { fatalities_best: 1 } })
    const ran = await runMain(['diff', 'ucdp-ged', '24.1', '25.1', '--json', '--workspace', held.dir], held.base)
    expect(told).toEqual(JSON.parse(ran.stdout))
    expect(await serve().askJson('/api/releases/ucdp-ged/diff?from=24.1&to=9')).toMatchObject({ status: 404 })
    expect(await serve().askJson('/api/releases/ucdp-ged/diff?from=24.1')).toMatchObject({ code: 'bad_request' })
  })
})

describe('rejects', () => {
  test('are given page by page, with their values as text', async () => {
    const server = serve()
    const { total, rejects } = await server.askJson('/api/releases/ucdp-ged/24.1/rejects')
    expect(total).toBe(1)
    expect(rejects).toEqual(await held.rejects(held.workspace.catalogue.find('ucdp-ged', '24.1')!))
    expect(rejects[0]).toMatchObject({ record: 3, column: 'date_start', value: '<b>x</b>' })
    expect(await server.askJson('/api/releases/ucdp-ged/24.1/rejects?offset=1')).toEqual({ total: 1, rejects: [] })
    expect(await server.askJson('/api/releases/ucdp-ged/25.1/rejects')).toEqual({ total: 0, rejects: [] })
    const wrong = await server.askJson('/api/releases/ucdp-ged/25.1/rejects?limit=-1')
    expect(wrong).toMatchObject({ status: 400, code: 'bad_request' })
  })
})

describe('an answer that the browser has already', () => {
  test('is not sent again until something is imported', async () => {
    const made = new TestWorkspace()
    onTestFinished(() => made.remove())
    await made.import('GEDEvent_v24_1.csv', gedFile([{}]))
    const server = serveTest(made.workspace)
    const packed = { 'accept-encoding': 'gzip' }
    for (const path of ['/api/releases', '/api/releases/ucdp-ged/24.1/rejects', '/api/events?limit=1']) {
      const tag = (await server.ask(path, { headers: packed })).headers.get('etag') ?? ''
      const again = await server.ask(path, { headers: { 'if-none-match': `"other", ${tag}` } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(
        (await server.ask(`${path}${path.includes('?') ? '&' : '?'}offset=1`, { headers: { 'if-none-match': tag } }))
          .status,
      ).not.toBe(304)
    }
    const tag = (await server.ask('/api/releases')).headers.get('etag') ?? ''
    await made.import('GEDEvent_v25_1.csv', gedFile([{}, {}]))
    expect((await server.ask('/api/releases', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })
})

describe('files that are gone', () => {
  test('a release deleted under the server is told, and the others answer', async () => {
    const made = new TestWorkspace()
    onTestFinished(() => made.remove())
    const { release } = await made.import('GEDEvent_v24_1.csv', gedFile([{}]))
    await made.import('GEDEvent_v25_1.csv', gedFile([{}, {}]))
    const server = serveTest(made.workspace)
    const words = { release: ['ucdp-ged/24.1'] }
    const aggregate = () => server.ask('/api/aggregate', { body: { words, group: { by: 'time' } } })
    expect((await aggregate()).status).toBe(200)
    rmSync(made.folderOf(release), { recursive: true })
    for (const response of [
      await aggregate(),
      await server.ask('/api/events?release=ucdp-ged/24.1'),
      await server.ask('/api/events/ucdp-ged/24.1/1'),
      await server.ask('/api/releases/ucdp-ged/24.1/rejects'),
      await server.ask('/api/releases/ucdp-ged/diff?from=24.1&to=25.1'),
    ]) {
      const problem = (await response.json()) as Problem
      expect(problem).toMatchObject({ code: 'release_gone', status: 410, received: 'ucdp-ged/24.1' })
      expect(problem.hint).toBeTruthy()
    }
    expect((await server.ask('/api/events?release=ucdp-ged/25.1')).status).toBe(200)
    expect(server.faults).toEqual([])
  })

  test('a workspace moved under the server is told before anything is written into it', async () => {
    const made = new TestWorkspace()
    onTestFinished(() => made.remove())
    await made.import('GEDEvent_v24_1.csv', gedFile([{}]))
    const server = serveTest(made.workspace)
    renameSync(made.dir, `${made.dir}-elsewhere`)
    const response = await server.ask('/api/events/ucdp-ged/24.1/1/unmask', { body: { reason: 'to check' } })
    expect(response.status).toBe(410)
    expect(await response.json()).toMatchObject({ code: 'workspace_gone', received: made.dir })
  })
})
