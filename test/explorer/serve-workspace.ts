/** For tests: the server as `marsad serve` starts it, in this process, and what the API and the engine say. */
import { expect, onTestFinished } from 'vitest'
import type { Engine } from '../../src/events/engine.ts'
import { listen } from '../../src/server/listen.ts'
import { openContext, type OpenContext } from '../../src/server/open-context.ts'
import { builtWebFolder } from '../../src/server/web-files.ts'
import type { GivenWords } from '../../src/workspace/given-words.ts'
import { openEngine } from '../../src/workspace/open-engine.ts'
import { resolveSelection } from '../../src/workspace/resolve-selection.ts'
import { openOrCreateWorkspace, type Workspace } from '../../src/workspace/workspace.ts'

export interface Served {
  /** The whole address, with the token. */
  address: string
  origin: string
  port: number
  token: string
  workspace: Workspace
  /** What the server reported as faults of the program. */
  faults: unknown[]
  /** What the API answers, asked as a script would; with a body it is posted as JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask<T = any>(path: string, body?: unknown): Promise<T>
  /** Events of a selection by the engine itself, without the index behind the views. */
  count(words: GivenWords): Promise<number>
  close(): Promise<void>
}

interface Serving {
  port?: number
  /** Puts something in the way of what the routes work with. */
  change?: (context: OpenContext) => OpenContext
}

/** A workspace in this folder, which is made where there is none. */
export async function serve(
  folder: string,
  { port = 0, change = (context) => context }: Serving = {},
): Promise<Served> {
  const workspace = openOrCreateWorkspace(folder, 'explorer')
  const faults: unknown[] = []
  const context = change(openContext(workspace, { webFolder: builtWebFolder() }))
  const listening = await listen(context, { port, report: (error) => faults.push(error) })
  let engine: Promise<Engine> | undefined
  const origin = `http://127.0.0.1:${listening.port}`
  return {
    address: listening.address,
    origin,
    port: listening.port,
    token: listening.token,
    workspace,
    faults,
    async ask(path, body) {
      const response = await fetch(`${origin}${path}`, {
        headers: {
          authorization: `Bearer ${listening.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      })
      return response.json() as never
    },
    async count(words) {
      const counting = await (engine ??= openEngine(workspace))
      const { selection } = await resolveSelection(workspace, counting, words, null)
      return counting.count(selection)
    },
    async close() {
      ;(await engine)?.close()
      await listening.close()
      workspace.close()
      expect(faults).toEqual([])
    },
  }
}

/** Served until the test ends. */
export async function serveForTest(folder: string, serving?: Serving): Promise<Served> {
  const served = await serve(folder, serving)
  onTestFinished(() => served.close())
  return served
}
