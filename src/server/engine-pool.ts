import type { Engine } from '../events/engine.ts'
import { failed, MarsadError } from '../model/errors.ts'
import { rememberNames } from './remember-names.ts'

/** Engines for requests: one works for one request at a time. */
export interface EnginePool {
  /**
   * Runs `work` on an engine of its own, after waiting for a free one. When the signal is aborted, a waiting request leaves and a
   * running query is stopped; the promise then rejects with `cancelled`.
   */
  withEngine<T>(signal: AbortSignal, work: (engine: Engine) => Promise<T>): Promise<T>
  /** Stops what runs, refuses what waits, and closes every engine. */
  close(): Promise<void>
}

/** Again and again, since work of several queries goes on to the next one when one is stopped. */
const INTERRUPT_EVERY_MS = 20

/** At most `most` engines are open at once; they are kept for the next request. */
export function enginePool(open: () => Promise<Engine>, most = 2): EnginePool {
  const names = rememberNames()
  const idle: Engine[] = []
  const waiting: (() => void)[] = []
  const running = new Set<Promise<unknown>>()
  const closing = new AbortController()
  let taken = 0

  const takePlace = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (taken < most) {
        taken++
        resolve()
        return
      }
      const enter = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(cancelled())
      }
      waiting.push(enter)
      signal.addEventListener('abort', leave, { once: true })
    })

  /** A place goes to the next that waits without ever being free in between. */
  const leavePlace = () => {
    const next = waiting.shift()
    if (next) next()
    else taken--
  }

  async function runOn<T>(signal: AbortSignal, work: (engine: Engine) => Promise<T>): Promise<T> {
    let engine: Engine | undefined
    let isSound = true
    try {
      const own = (engine = idle.pop() ?? (await open()))
      return await stoppable(own, signal, () => work(names.of(own)))
    } catch (error) {
      // After a failure of its own an engine may be of no more use.
      isSound = error instanceof MarsadError
      throw error
    } finally {
      if (engine && isSound && !closing.signal.aborted) idle.push(engine)
      else engine?.close()
      leavePlace()
    }
  }

  return {
    async withEngine(asked, work) {
      const signal = AbortSignal.any([asked, closing.signal])
      if (signal.aborted) throw cancelled()
      await takePlace(signal)
      const run = runOn(signal, work)
      running.add(run)
      return run.finally(() => running.delete(run))
    },
    async close() {
      closing.abort()
      await Promise.allSettled(running)
      for (const engine of idle.splice(0)) engine.close()
    },
  }
}

async function stoppable<T>(engine: Engine, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    engine.interrupt()
    timer ??= setInterval(() => engine.interrupt(), INTERRUPT_EVERY_MS)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (signal.aborted) throw cancelled()
    return await work()
  } catch (error) {
    throw signal.aborted ? cancelled(error) : error
  } finally {
    signal.removeEventListener('abort', stop)
    clearInterval(timer)
  }
}

const cancelled = (cause?: unknown) =>
  failed('cancelled', 'Stopped. Nothing was changed.', { hint: 'Ask the same again.', cause })
