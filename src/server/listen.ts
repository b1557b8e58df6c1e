import { once } from 'node:events'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { failed } from '../model/errors.ts'
import { type Access, makeToken } from './access.ts'
import { createApp } from './app.ts'
import type { OpenContext } from './open-context.ts'

/** Never another: what a workspace holds is for whoever sits at this machine. */
const HOST = '127.0.0.1'
const FIRST_PORT = 4310
const PORTS_TRIED = 50

/** A drawn polygon in the words of a selection may be long. */
const MOST_HEADER_BYTES = 256 << 10
const HEADERS_WITHIN_MS = 10_000
/** A file of some gigabytes is on its way for minutes. */
const REQUEST_WITHIN_MS = 1_800_000
const MOST_CONNECTIONS = 200

export interface ListenOptions {
  /** Without it, the first free one from 4310 on. 0 lets the system choose. */
  port: number | undefined
  /** Told of faults of the program. */
  report: (error: unknown) => void
}

export interface Listening {
  /** The whole address, with the token. */
  address: string
  port: number
  token: string
  /** Stops what runs, ends every connection and returns when all is let go of. The workspace stays open. */
  close(): Promise<void>
}

/** Serves an open context to this machine, and closes it in the end. Returns once it listens. */
export async function listen(context: OpenContext, { port, report }: ListenOptions): Promise<Listening> {
  const access: Access = { token: makeToken(), port: 0 }
  const app = createApp(context, access, report)
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
    },
  }) as Server
  server.maxConnections = MOST_CONNECTIONS
  try {
    access.port = await (port === undefined ? takeFreePort(server) : takePort(server, port))
  } catch (error) {
    await context.close()
    throw error
  }
  return {
    address: `http://${HOST}:${access.port}/?token=${access.token}`,
    port: access.port,
    token: access.token,
    async close() {
      const closed = once(server, 'close')
      server.close()
      await context.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function takeFreePort(server: Server): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    const taken = await tryPort(server, port)
    if (taken !== undefined) return taken
  }
  return takePort(server, 0)
}

async function takePort(server: Server, port: number): Promise<number> {
  const taken = await tryPort(server, port)
  if (taken !== undefined) return taken
  throw failed('port_taken', 'Another program listens on this port.', {
    received: String(port),
    expected: 'a port that is free',
    hint: 'Name another one, or leave --port out: then the next free one is taken.',
  })
}

/** The port that the server listens on now; `undefined` when another program has it. */
async function tryPort(server: Server, port: number): Promise<number | undefined> {
  try {
    server.listen(port, HOST)
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : port
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') return undefined
    if (code !== 'EACCES') throw cause
    throw failed('port_refused', 'The system does not let this port be used.', {
      received: String(port),
      expected: 'a port from 1024 on',
      hint: 'Leave --port out: then a free one is taken.',
      cause,
    })
  }
}
