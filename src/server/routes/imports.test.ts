import { existsSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { gedFile } from '../../../test/ged-rows.ts'
import { serveTest, type TestServer, testAccess } from '../../../test/test-server.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'
import type { JobEvent } from '../../model/job-event.ts'
import { folders } from '../../workspace/folders.ts'

const file = gedFile([{}, {}, { date_start: 'x' }])

function serve() {
  const held = new TestWorkspace()
  onTestFinished(() => held.remove())
  return { held, server: serveTest(held.workspace) }
}

type Body = NonNullable<RequestInit['body']>

const authorization = `Bearer ${testAccess.token}`
const send = (server: TestServer, query: Record<string, string>, body: Body, { headers, ...init }: RequestInit = {}) =>
  server.request(`/api/imports?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/octet-stream', ...(headers as object) },
    body,
    ...init,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)

/** The messages of a stream of events, with the number of each. */
async function messagesOf(server: TestServer, id: string, headers: Record<string, string> = {}) {
  const response = await server.ask(`/api/jobs/${id}/events`, { headers })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const text = await response.text()
  const messages = text.split('\n\n').filter((part) => part.startsWith('data: '))
  const read = messages.map((message) => ({
    number: Number(/^id: (\d+)$/m.exec(message)?.[1]),
    event: JSON.parse(/^data: (.*)$/m.exec(message)![1]!) as JobEvent,
  }))
  return { text, read }
}

async function imported(server: TestServer, query: Record<string, string>, body: Body) {
  const response = await send(server, query, body)
  expect(response.status).toBe(202)
  const { job } = (await response.json()) as { job: string }
  const { read } = await messagesOf(server, job)
  return { job, events: read.map(({ event }) => event), last: read.at(-1)!.event }
}

describe('a file that is sent', () => {
  test('is imported as a job that tells its stages and ends with what `marsad import --json` prints', async () => {
    const { held, server } = serve()
    const { job, events, last } = await imported(server, { name: 'GEDEvent_v25_1.csv' }, file)
    const stages = events.flatMap((event) => (event.kind === 'progress' ? [event.stage] : []))
    expect([...new Set(stages)]).toEqual(['wait', 'receive', 'deliver', 'check', 'place', 'write', 'commit'])
    expect(last).toMatchObject({
      kind: 'done',
      result: { dataset: 'ucdp-ged', release: '25.1', rows_in: 3, events: 2, rejects: 1, already_imported: false },
    })
    expect(held.workspace.catalogue.all()).toMatchObject([
      { release: '25.1', original: { name: 'GEDEvent_v25_1.csv' } },
    ])
    expect(existsSync(folders.importing(held.dir))).toBe(false)
    expect(await server.askJson('/api/jobs')).toMatchObject([{ id: job, title: 'GEDEvent_v25_1.csv', last }])
  })

  test('takes the words of the command line: dataset, release, extent, mapping', async () => {
    const { held, server } = serve()
    const mapping = JSON.stringify({
      format: 'marsad-mapping/1',
      title: 'Incident log (invented)',
      licence: { id: 'CC0-1.0', rows_public: true, attribution: 'Invented' },
      fields: {
        date_start: { column: 'day' },
        location_name: { column: 'where' },
        location_precision: { constant: 'country' },
        country: { constant: 'XOR' },
      },
    })
    const query = { name: 'log.csv', dataset: 'log', release: '1', extent: '2014/2015', mapping }
    const { last } = await imported(server, query, 'day,where\n2014-01-05,Lūmvath\n')
    expect(last.kind === 'done' ? last.result : last).toMatchObject({ dataset: 'log', release: '1' })
    expect(held.workspace.catalogue.all()[0]?.extent).toMatchObject({
      from: '2014-01-01',
      to: '2015-12-31',
      basis: 'user',
    })
  })

  test.each([
    ['../../x.csv', 'x.csv'],
    ['C:\\Users\\somebody\\x.csv', 'x.csv'],
    ['\u202Egnp.csv', 'gnp.csv'],
  ])('under the name %j stays in its folder as %s', async (name, kept) => {
    const { held, server } = serve()
    const { last } = await imported(server, { name }, file)
    expect(last.kind).toBe('done')
    expect(held.workspace.catalogue.all()[0]?.original.name).toBe(kept)
    expect(existsSync(folders.importing(held.dir))).toBe(false)
  })

  test.each<[string, Body, string]>([
    ['that no connector knows', 'name,colour\na,red\n', 'unknown_table'],
    ['without a byte', '', 'empty_file'],
    ['that is no table', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damaged_archive'],
  ])('%s ends as a failed job with the way out, and nothing is imported', async (_, body, code) => {
    const { held, server } = serve()
    const { last } = await imported(server, { name: 'table.csv' }, body)
    expect(last.kind).toBe('failed')
    const { problem } = last as { problem: { code: string; hint: string | null } }
    expect(problem.code).toBe(code)
    expect(problem.hint).toMatch(code === 'unknown_table' ? /mapping/ : /./)
    expect(held.leftovers()).toEqual([])
  })

  test.each([
    [{ name: 'a.csv', extent: 'always' }, 400, 'bad_value'],
    [{ name: 'a.csv', mapping: '{' }, 422, 'bad_mapping'],
    [{ name: '' }, 400, 'bad_request'],
    [{}, 400, 'bad_request'],
  ] as const)('with %j is refused before it is read', async (query, status, code) => {
    const { held, server } = serve()
    const response = await send(server, query, file)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
    expect(held.leftovers()).toEqual([])
  })

  test('twice is told to be imported already', async () => {
    const { server } = serve()
    await imported(server, { name: 'a.csv' }, file)
    const { last } = await imported(server, { name: 'a.csv' }, file)
    expect(last).toMatchObject({ kind: 'done', result: { already_imported: true } })
  })

  test('beside another at once: both are imported', async () => {
    const { held, server } = serve()
    const other = gedFile([{}, {}, {}])
    const both = await Promise.all([
      imported(server, { name: 'a.csv', release: 'a' }, file),
      imported(server, { name: 'b.csv', release: 'b' }, other),
    ])
    expect(both.map(({ last }) => last.kind)).toEqual(['done', 'done'])
    expect(
      held.workspace.catalogue
        .all()
        .map(({ release }) => release)
        .sort(),
    ).toEqual(['a', 'b'])
  })

  test('beside another of the same name at once: one is imported, the other told why not', async () => {
    const { server } = serve()
    const other = gedFile([{}, {}, {}])
    const both = await Promise.all([
      imported(server, { name: 'a.csv', release: 'a' }, file),
      imported(server, { name: 'b.csv', release: 'a' }, other),
    ])
    expect(both.map(({ last }) => last.kind).sort()).toEqual(['done', 'failed'])
    const failed = both.find(({ last }) => last.kind === 'failed')!.last
    expect(failed).toMatchObject({ problem: { code: 'release_exists' } })
  })
})

describe('a connection that is lost in mid-upload', () => {
  test('leaves nothing, and nothing is imported', async () => {
    const { held, server } = serve()
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(file.slice(0, 100)))
      },
      pull(controller) {
        controller.error(new Error('aborted'))
      },
    })
    const response = await send(server, { name: 'a.csv' }, body).catch(() => undefined)
    expect(response?.ok ?? false).toBe(false)
    expect(held.leftovers()).toEqual([])
    expect(await server.askJson('/api/jobs')).toEqual([])
  })

  test('so that fewer bytes came than were told', async () => {
    const { held, server } = serve()
    const headers = { 'content-length': String(Buffer.byteLength(file) + 10) }
    const response = await send(server, { name: 'a.csv' }, file, { headers })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'upload_incomplete' })
    expect(held.leftovers()).toEqual([])
  })

  test('for a file larger than the disk is refused at once', async () => {
    const { held, server } = serve()
    const response = await send(server, { name: 'a.csv' }, file, { headers: { 'content-length': String(2 ** 52) } })
    expect(response.status).toBe(507)
    expect(await response.json()).toMatchObject({ code: 'disk_full' })
    expect(held.leftovers()).toEqual([])
  })
})

describe('a job over HTTP', () => {
  test('that is cancelled ends with the problem, and leaves nothing', async () => {
    const { held, server } = serve()
    const many = gedFile(Array.from({ length: 20_000 }, () => ({})))
    const { job } = (await (await send(server, { name: 'a.csv' }, many)).json()) as { job: string }
    expect(await server.askJson(`/api/jobs/${job}`, { method: 'DELETE' })).toEqual({ id: job, cancelled: true })
    const { read } = await messagesOf(server, job)
    expect(read.at(-1)!.event).toMatchObject({ kind: 'failed', problem: { code: 'cancelled', status: 409 } })
    expect(held.leftovers()).toEqual([])
    expect(await server.askJson(`/api/jobs/${job}`, { method: 'DELETE' })).toEqual({ id: job, cancelled: false })
  })

  test('tells the rest to whoever comes back, and nothing when all was told', async () => {
    const { server } = serve()
    const { job } = await imported(server, { name: 'a.csv' }, file)
    const { text, read } = await messagesOf(server, job)
    expect(text).toMatch(/^retry: \d+\n\n/)
    expect(read.map(({ number }) => number)).toEqual(read.map((_, i) => i + 1))
    const later = await messagesOf(server, job, { 'last-event-id': '2' })
    expect(later.read).toEqual(read.slice(2))
    const last = { 'last-event-id': String(read.length) }
    expect((await server.ask(`/api/jobs/${job}/events`, { headers: last })).status).toBe(204)
    const odd = await messagesOf(server, job, { 'last-event-id': 'x; drop' })
    expect(odd.read).toEqual(read)
  })

  test.each(['/api/jobs/none/events', '/api/jobs/none'])('%s is not found', async (path) => {
    const { server } = serve()
    const response = await server.ask(path, { method: path.endsWith('events') ? 'GET' : 'DELETE' })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'no_job' })
  })
})
