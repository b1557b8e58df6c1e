import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { runMain } from '../../test/run-main.ts'
import { failed } from '../model/errors.ts'
import type { ServerContext } from './context.ts'
import { listen, type Listening } from './listen.ts'
import { openContext } from './open-context.ts'

const faults: unknown[] = []
let held: TestWorkspace
beforeAll(() => void (held = new TestWorkspace()))
afterAll(() => held.remove())
afterEach(() => expect(faults.splice(0)).toEqual([]))

const open = (changes: Partial<ServerContext> = {}) => ({
  ...openContext(held.workspace, { webFolder: '/nowhere' }),
  ...changes,
})
const report = (fault: unknown) => void faults.push(fault)

async function start(port: number | undefined = 0, changes: Partial<ServerContext> = {}): Promise<Listening> {
  const server = await listen(open(changes), { port, report })
  onTestFinished(() => server.close())
  return server
}

/** Sends bytes as they are and gives all that comes back. */
async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const parts: string[] = []
  socket.setEncoding('utf8').on('data', (part: string) => parts.push(part))
  socket.end(text)
  await closingOf(socket)
  return parts.join('')
}

/** Settled when a connection is over, however it ended. */
const closingOf = (socket: Socket) => new Promise<void>((resolve) => socket.on('close', () => resolve()))

describe('a listening server', () => {
  test('answers at its address to whoever has its token, each start another', async () => {
    const [first, second] = [await start(), await start()]
    expect(first.token).toMatch(/^[\w-]{43}$/)
    expect(second.token).not.toBe(first.token)
    expect(first.address).toBe(`http://127.0.0.1:${first.port}/?token=${first.token}`)
    const ask = ({ port }: Listening, token: string) =>
      fetch(`http://127.0.0.1:${port}/api/releases`, { headers: { authorization: `Bearer ${token}` } })
    expect(await (await ask(first, first.token)).json()).toEqual([])
    expect((await ask(first, second.token)).status).toBe(401)
  })

  test.each([
    'GET /../../../etc/passwd',
    'GET /assets/../../package.json',
    'GET /api/../../../etc/passwd',
    'GET http://evil.example/api/releases',
    'GET //evil.example/api/releases',
    'CONNECT evil.example:80',
    'OPTIONS *',
    'TRACE /',
  ])('%s, sent as it stands, leads nowhere', async (line) => {
    const { port, token } = await start()
    const lines = [`${line} HTTP/1.1`, `Host: 127.0.0.1:${port}`, `Authorization: Bearer ${token}`, 'Connection: close']
    const answer = await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n`)
    expect(answer).not.toMatch(/root:|"name": "marsad"/)
    expect(answer === '' || /^HTTP\/1\.1 (?!200)/.test(answer)).toBe(true)
  })

  test('headers without end are refused', async () => {
    const { port } = await start()
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`)
    expect(answer === '' || answer.startsWith('HTTP/1.1 431')).toBe(true)
  })

  test('a port that is taken is told when it was asked for; else the next is taken', async () => {
    const { port } = await start()
    expect(await errorOf(listen(open(), { port, report }))).toMatchObject({
      code: 'port_taken',
      received: String(port),
    })
    const [first, second] = [await start(undefined), await start(undefined)]
    expect(first.port).toBeGreaterThanOrEqual(4310)
    expect(second.port).not.toBe(first.port)
  })

  test('tells the work of a client that left to stop', async () => {
    const stopped = Promise.withResolvers<string>()
    const withEngine: ServerContext['withEngine'] = (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          stopped.resolve('stopped')
          reject(failed('cancelled', 'Stopped.'))
        })
        leaving.abort()
      })
    const leaving = new AbortController()
    const { port, token } = await start(0, { withEngine })
    const asked = fetch(`http://127.0.0.1:${port}/api/aggregate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ words: {}, group: { by: 'time' } }),
      signal: leaving.signal,
    })
    await expect(asked).rejects.toThrow()
    expect(await stopped.promise).toBe('stopped')
  })

  test('closes though connections are open', async () => {
    const server = await listen(open(), { port: 0, report })
    const socket = connect(server.port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\n`)
    const closed = closingOf(socket)
    await server.close()
    await closed
  })
})

describe('marsad serve', () => {
  test('prints the address once it listens, and ends well when it is stopped', async () => {
    const stopping = new AbortController()
    const running = runMain(['serve', '--port', '0', '--json', '--workspace', held.dir], held.base, stopping.signal)
    setTimeout(() => stopping.abort(), 300)
    const { code, stdout } = await running
    expect(code).toBe(0)
    const { address, port, token } = JSON.parse(stdout) as Record<string, unknown>
    expect(address).toBe(`http://127.0.0.1:${String(port)}/?token=${String(token)}`)
  })

  test.each([
    ['99999', 'bad_value'],
    ['x', 'bad_value'],
  ])('--port %s is refused', async (port, code) => {
    const { code: exit, stdout } = await runMain(
      ['serve', '--port', port, '--json', '--workspace', held.dir],
      held.base,
    )
    expect([exit, JSON.parse(stdout).error.code]).toEqual([2, code])
  })

  test('where there is no workspace, it says so', async () => {
    const { code } = await runMain(['serve', '--workspace', `${held.base}/nowhere`], held.base)
    expect(code).toBe(3)
  })
})
