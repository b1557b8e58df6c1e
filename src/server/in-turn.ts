import { failed } from '../model/errors.ts'

/** Runs work one piece after the other. */
export type InTurn = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>

/** A queue of work that would take too much memory side by side. A piece whose signal is aborted while it waits never begins. */
export function openQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (signal, work) => {
    const before = last
    const done = Promise.race([before, aborted(signal)]).then(() => {
      if (signal.aborted) throw failed('cancelled', 'Stopped before it began. Nothing was changed.')
      return work()
    })
    last = Promise.allSettled([before, done])
    return done
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  if (signal.aborted) resolve()
  else signal.addEventListener('abort', () => resolve(), { once: true })
  return promise
}
