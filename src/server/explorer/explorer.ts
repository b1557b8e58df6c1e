import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { failed, MarsadError } from '../../model/errors.ts'
import type { ExploreAsked } from '../../model/explore.ts'
import type { GivenWords } from '../../workspace/given-words.ts'
import type { Explorer } from '../context.ts'
import type { FromWorker, TellableError, ToWorker } from './messages.ts'

interface Waiting {
  resolve(text: string): void
  reject(error: unknown): void
  onProgress?: ((share: number) => void) | undefined
}

type Asking = { kind: 'view'; asked: ExploreAsked } | { kind: 'prepare'; words: GivenWords }

/** The file of the worker is TypeScript in a checkout, JavaScript in a package. */
export const startWorker = (workspaceDir: string) =>
  new Worker(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url), {
    workerData: { workspaceDir },
  })

/**
 * Linked views are counted in a thread of their own, which starts with the first request. When it ends unbidden, whoever waits is told, and
 * the next request starts another.
 */
export function openExplorer(workspaceDir: string, startThread = startWorker): Explorer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0
  let isClosing = false

  function start(): Worker {
    const started = startThread(workspaceDir)
    started.on('message', (message: FromWorker) => hear(message))
    started.on('error', (error) => lose(started, error))
    started.on('exit', () => lose(started))
    return started
  }

  function hear(message: FromWorker): void {
    const asked = waiting.get(message.id)
    if (!asked) return
    if (message.kind === 'progress') {
      asked.onProgress?.(message.share)
      return
    }
    waiting.delete(message.id)
    if (message.kind === 'answer') asked.resolve(message.text)
    else asked.reject(message.problem ? tellable(message.problem) : new Error(message.fault ?? 'the explorer failed'))
  }

  function lose(lost: Worker, cause?: unknown): void {
    if (worker !== lost) return
    worker = undefined
    leaveAll(lostWorker(cause))
  }

  function leaveAll(why: unknown): void {
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }

  function ask(message: Asking, signal: AbortSignal, onProgress?: (share: number) => void): Promise<string> {
    if (signal.aborted || isClosing) return Promise.reject(cancelled())
    const id = ++lastId
    worker ??= start()
    const asked = worker
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const leave = () => {
      waiting.delete(id)
      asked.postMessage({ kind: 'cancel', id } satisfies ToWorker)
      reject(cancelled())
    }
    signal.addEventListener('abort', leave, { once: true })
    waiting.set(id, { resolve, reject, onProgress })
    asked.postMessage({ ...message, id } satisfies ToWorker)
    return promise.finally(() => signal.removeEventListener('abort', leave))
  }

  return {
    view: (asked, signal) => ask({ kind: 'view', asked }, signal),
    prepare: async (words, signal, onProgress) => {
      await ask({ kind: 'prepare', words }, signal, onProgress)
    },
    async close() {
      isClosing = true
      leaveAll(cancelled())
      if (!worker) return
      // Ended from outside in the middle of a query, the database would take the whole program with it.
      worker.postMessage({ kind: 'close' } satisfies ToWorker)
      await once(worker, 'exit')
    },
  }
}

const tellable = ({ code, exitCode, message, ...details }: TellableError) =>
  new MarsadError(code, exitCode, message, details)

const cancelled = () => failed('cancelled', 'Stopped. Nothing was changed.', { hint: 'Ask the same again.' })

const lostWorker = (cause: unknown) =>
  failed('explorer_lost', 'The counting stopped before it was done. Nothing was changed.', {
    received: cause instanceof Error ? cause.message.slice(0, 200) : undefined,
    hint: 'Ask the same again: it starts anew. If it stops again, memory may be short.',
    cause,
  })
