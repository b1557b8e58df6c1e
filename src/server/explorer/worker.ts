import { parentPort, workerData } from 'node:worker_threads'
import type { ExploreIndex } from '../../events/crossfilter/explore-index.ts'
import { failed } from '../../model/errors.ts'
import { packAnswer } from '../../model/packed-answer.ts'
import { coveredDays } from '../../questions/asked-range.ts'
import { describeFault } from '../../workspace/describe-fault.ts'
import type { GivenWords } from '../../workspace/given-words.ts'
import { openEngine } from '../../workspace/open-engine.ts'
import { resolveSelection } from '../../workspace/resolve-selection.ts'
import { openWorkspace } from '../../workspace/workspace.ts'
import { rememberNames } from '../remember-names.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { OpenIndexes } from './open-indexes.ts'

/** The thread of the linked views. It answers one request after the other, and leaves out those that were cancelled while they waited. */
const { workspaceDir } = workerData as { workspaceDir: string }
const workspace = openWorkspace(workspaceDir)
const indexes = new OpenIndexes(workspace)
const names = rememberNames()
const engine = openEngine(workspace, 1).then((opened) => names.of(opened))
const port = parentPort!

const queue: Extract<ToWorker, { kind: 'view' | 'prepare' }>[] = []
let working = Promise.resolve()
let running: { id: number; index?: ExploreIndex } | undefined
const cancelled = new Set<number>()

port.on('message', (message: ToWorker) => {
  if (message.kind === 'close') void close()
  else if (message.kind !== 'cancel') {
    queue.push(message)
    working = working.then(workOff)
  } else if (running?.id === message.id) {
    cancelled.add(message.id)
    running.index?.interrupt()
  } else {
    const place = queue.findIndex(({ id }) => id === message.id)
    if (place >= 0) queue.splice(place, 1)
  }
})

async function close(): Promise<void> {
  queue.length = 0
  running?.index?.interrupt()
  await working
  indexes.close()
  ;(await engine).close()
  workspace.close()
  process.exit()
}

async function workOff(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    running = { id: next.id }
    port.postMessage(await answer(next))
    cancelled.delete(next.id)
    running = undefined
  }
}

async function answer(request: Extract<ToWorker, { kind: 'view' | 'prepare' }>): Promise<FromWorker> {
  const { id } = request
  try {
    const words: GivenWords = request.kind === 'view' ? request.asked.words : request.words
    const { selection, releases, actors_taken } = await resolveSelection(workspace, await engine, words, null)
    const index = await indexes.of(releases, (share) =>
      port.postMessage({ kind: 'progress', id, share } satisfies FromWorker),
    )
    if (request.kind === 'prepare' || cancelled.has(id)) return { kind: 'answer', id, text: '' }
    running = { id, index }
    const extents = releases.map((release) => coveredDays(release, selection))
    const viewed = await index.view(request.asked, { selection, extents })
    return { kind: 'answer', id, text: JSON.stringify(packAnswer({ ...viewed, actors_taken })) }
  } catch (error) {
    const told = describeFault(cancelled.has(id) ? failed('cancelled', 'Stopped. Nothing was changed.') : error)
    if (!told)
      return {
        kind: 'failed',
        id,
        problem: null,
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }
    const { code, exitCode, message, received, expected, hint } = told
    const details = Object.fromEntries(
      Object.entries({ received, expected, hint }).filter(([, value]) => value !== null),
    )
    return { kind: 'failed', id, problem: { code, exitCode, message, ...details }, fault: null }
  }
}
