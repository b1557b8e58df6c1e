import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTest } from '../../test/test-server.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import type { Problem } from './problem.ts'

let held: TestWorkspace
let webFolder: string
beforeAll(() => {
  held = new TestWorkspace()
  webFolder = join(held.base, 'web')
  mkdirSync(join(webFolder, 'assets'), { recursive: true })
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>The application</title>')
  writeFileSync(join(webFolder, 'assets', 'main-1a2b.js'), `export const long = '${'x'.repeat(5000)}'`)
  writeFileSync(join(held.base, 'secret.txt'), 'a secret')
})
afterAll(() => held.remove())

const serve = () => serveTest(held.workspace, { webFolder })

test('every answer carries the policy, refusals too', async () => {
  const server = serve()
  const answers = await Promise.all([
    server.ask('/api/releases'),
    server.ask('/'),
    server.ask('/api/nothing'),
    server.request('/api/releases'),
    server.request('/', { headers: { host: 'evil.example' } }),
    server.request('/', { method: 'PUT' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 401, 403, 405])
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|http:|https:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cache-control')).toBeTruthy()
  }
})

describe('files of the application', () => {
  test('pages are answered with the application, built files with their type for good', async () => {
    const server = serve()
    for (const path of ['/', '/explore', '/figures/abc?country=IRQ', '/data/ucdp-ged/24.1']) {
      const page = await server.ask(path)
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(page.headers.get('cache-control')).toBe('no-cache')
      expect(await page.text()).toContain('The application')
    }
    const script = await server.ask('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-encoding')).toBe('gzip')
  })

  test.each([
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets%2fmain-1a2b.js',
    '/secret.txt%00.html',
    '/%ff',
    '/assets/',
    '/assets/missing.js',
    '//secret.txt',
  ])('%s leads nowhere', async (path) => {
    const response = await serve().ask(path)
    const text = await response.text()
    expect(text).not.toContain('a secret')
    expect(text).not.toContain('xxxxx')
    expect(path === '/assets/' || response.status === 404).toBe(true)
  })

  test('where they are not built, the page says how, and the API answers', async () => {
    const server = serveTest(held.workspace, { webFolder: join(held.base, 'nowhere') })
    const page = await server.ask('/')
    expect(page.status).toBe(503)
    expect(await page.text()).toContain('npm run build')
    expect((await server.ask('/api/releases')).status).toBe(200)
  })
})

describe('bodies', () => {
  const large = JSON.stringify({ words: { text: ['x'.repeat(1 << 20)] }, group: { by: 'time' } })

  test('larger than 1 MiB are refused, whether they say their length or not', async () => {
    const stream = () => new Blob([large]).stream()
    const type = {
      'content-type': 'application/json',
      authorization: `Bearer the-token-of-this-start-0123456789-abcdefgh`,
    }
    const server = serve()
    for (const [body, headers] of [
      [large, { ...type, 'content-length': String(large.length) }],
      [stream(), type],
    ] as const) {
      const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
      const response = await server.request('/api/aggregate', init)
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ code: 'too_large' })
    }
  })

  test.each([
    ['text/plain', '{}', 415, 'not_json'],
    ['application/x-www-form-urlencoded', 'words=1', 415, 'not_json'],
    ['application/json', '{"words":', 400, 'bad_json'],
    ['application/json', '{"words":{},"group":{"by":"moon"}}', 400, 'bad_request'],
    ['application/json', '{"words":{},"group":{"by":"time"},"extra":1}', 400, 'bad_request'],
    ['application/json', '{"words":{"colour":["red"]},"group":{"by":"time"}}', 400, 'not_a_selection_word'],
  ])('of type %s saying %s are refused', async (type, body, status, code) => {
    const authorization = `Bearer the-token-of-this-start-0123456789-abcdefgh`
    const init = { method: 'POST', headers: { 'content-type': type, authorization }, body }
    const response = await serve().request('/api/aggregate', init)
    expect(response.status).toBe(status)
    const problem = (await response.json()) as Problem
    expect(problem).toMatchObject({ code, status })
    expect(problem.received).toBeTruthy()
  })
})

test('a fault of the program is told to whoever runs the server, not over HTTP', async () => {
  const fault = new TypeError('undefined is not a function at /home/somebody/secret.ts')
  const server = serveTest(held.workspace, { withEngine: () => Promise.reject(fault) })
  const response = await server.ask('/api/aggregate', { body: { words: {}, group: { by: 'time' } } })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
  expect(server.faults).toEqual([fault])
})

test('an address that is none is told, with the way out', async () => {
  const response = await serve().ask('/api/evnts')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: 'not_found', received: 'GET /api/evnts' })
})
