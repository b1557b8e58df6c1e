import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { ownHost, serveTest, testAccess } from '../../test/test-server.ts'

let held: TestWorkspace
beforeAll(() => void (held = new TestWorkspace()))
afterAll(() => held.remove())

const serve = () => serveTest(held.workspace)
const { token } = testAccess
const cookie = `marsad_${testAccess.port}=${token}`
const bearer = { authorization: `Bearer ${token}` }

describe('whoever does not hold the token of this start', () => {
  test.each([
    ['nothing', {}],
    ['another token', { authorization: `Bearer ${token.replace('0', '1')}` }],
    ['a part of it', { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['the cookie of another start', { cookie: `marsad_${testAccess.port}=${token.toUpperCase()}` }],
    ['the cookie of a server on another port', { cookie: `marsad_1=${token}` }],
    ['the token in the query of the API', {}, `?token=${token}`],
  ] as [string, Record<string, string>, string?][])('is refused with %s', async (_, headers, query = '') => {
    const response = await serve().request(`/api/releases${query}`, { headers })
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = await response.json()
    expect(problem).toMatchObject({ code: 'no_session', status: 401, title: 'Unauthorized' })
    expect(JSON.stringify(problem)).not.toContain(token)
  })

  test('is told in both languages what to do when a browser asks for a page', async () => {
    for (const path of ['/', '/explore?country=IRQ', '/?token=wrong']) {
      const response = await serve().request(path)
      expect(response.status).toBe(401)
      expect(response.headers.get('set-cookie')).toBeNull()
      const page = await response.text()
      expect(page).toContain('marsad serve')
      expect(page).toContain('dir="rtl"')
    }
  })
})

describe('the printed address', () => {
  test('becomes a cookie that scripts cannot read, as often as it is opened, and leaves the address', async () => {
    const server = serve()
    for (let time = 0; time < 2; time++) {
      const response = await server.request(`/explore?country=IRQ&token=${token}&from=2014`)
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe('/explore?country=IRQ&from=2014')
      expect(response.headers.get('set-cookie')).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Strict`)
    }
    expect((await server.request('/api/releases', { headers: { cookie } })).status).toBe(200)
    const again = await server.request(`/?token=${token}`, { headers: { cookie } })
    expect([again.status, again.headers.get('location')]).toEqual([303, '/'])
  })

  test('leads on from a page of another site, where a redirect would lose the cookie', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    const response = await serve().request(`/?token=${token}&x="><script>`, { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toContain(cookie)
    const page = await response.text()
    expect(page).toContain('content="0; url=/?x=%22%3E%3Cscript%3E"')
    expect(page).not.toContain('<script')
  })
})

describe('requests from elsewhere', () => {
  test.each([
    'evil.example',
    `evil.example:${testAccess.port}`,
    '127.0.0.1:4311',
    '127.0.0.1',
    `127.0.0.1.evil.example:${testAccess.port}`,
    '',
  ])('a name that was bound anew is refused: Host %s', async (host) => {
    const response = await serve().request('/api/releases', { headers: { ...bearer, host } })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'foreign_request' })
  })

  test.each([`localhost:${testAccess.port}`, `[::1]:${testAccess.port}`])('%s is this machine', async (host) => {
    expect((await serve().request('/api/releases', { headers: { ...bearer, host } })).status).toBe(200)
  })

  test.each(['http://evil.example', 'null', `https://${ownHost}`, 'http://127.0.0.1:4311', ownHost])(
    'a page of the origin %s is refused, whatever it holds',
    async (origin) => {
      const response = await serve().request('/api/releases', { headers: { ...bearer, cookie, origin } })
      expect(response.status).toBe(403)
    },
  )

  test.each([
    ['cross-site', 'cors', 'empty', '/api/releases'],
    ['same-site', 'no-cors', 'image', '/'],
    ['cross-site', 'navigate', 'iframe', '/'],
    ['cross-site', 'navigate', 'document', '/explore'],
    ['same-site', 'navigate', 'document', '/api/releases'],
  ])('a %s request (%s, %s) for %s is refused', async (site, mode, dest, path) => {
    const headers = { cookie, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
    expect((await serve().request(path, { headers })).status).toBe(403)
  })

  test('a request that writes with the cookie must come from an own page', async () => {
    const server = serve()
    const write = (headers: Record<string, string>) =>
      server.request('/api/jobs/none', { method: 'DELETE', headers: { cookie, ...headers } })
    expect((await write({})).status).toBe(403)
    expect((await write({ origin: `http://${ownHost}` })).status).toBe(404)
    expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(404)
  })
})
