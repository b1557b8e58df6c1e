/** For tests: the server over a workspace, asked in this process as a script would ask it. */
import { onTestFinished } from 'vitest'
import type { Access } from '../src/server/access.ts'
import { createApp } from '../src/server/app.ts'
import type { ServerContext } from '../src/server/context.ts'
import { openContext } from '../src/server/open-context.ts'
import type { Workspace } from '../src/workspace/workspace.ts'

export const testAccess: Access = { token: 'the-token-of-this-start-0123456789-abcdefgh', port: 4310 }
export const ownHost = `127.0.0.1:${testAccess.port}`

interface Asked {
  method?: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  signal?: AbortSignal
}

export interface TestServer {
  context: ServerContext
  /** What the server reported as faults of the program. */
  faults: unknown[]
  /** A request as it comes, with the right Host and nothing else. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** A request with the token. */
  ask(path: string, asked?: Asked): Promise<Response>
  /** The document that it is answered with. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  askJson(path: string, asked?: Asked): Promise<any>
}

/** Closed when the test ends; the workspace is not. */
export function serveTest(workspace: Workspace, changes: Partial<ServerContext> = {}): TestServer {
  const opened = openContext(workspace, { webFolder: '/nowhere', now: () => new Date('2026-01-02T03:04:05Z') })
  onTestFinished(() => opened.close())
  const faults: unknown[] = []
  const app = createApp({ ...opened, ...changes }, testAccess, (error) => faults.push(error))
  const request = async (path: string, { headers, ...init }: RequestInit = {}) => {
    const all = { host: ownHost, ...(headers as Record<string, string>) }
    return app.request(`http://${all.host || ownHost}${path}`, { ...init, headers: all })
  }
  const ask = (path: string, { method, headers, body, signal }: Asked = {}) =>
    request(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${testAccess.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
  return {
    context: opened,
    faults,
    request,
    ask,
    askJson: async (path, asked) => (await ask(path, asked)).json(),
  }
}
