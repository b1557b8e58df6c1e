import type { MarsadEvent } from '../../model/event.ts'
import type { Release } from '../../model/release.ts'
import { ask, type Problem, ProblemError } from '../api/client.ts'
import { eventPath } from './event-path.ts'

export interface EventDocument {
  event: MarsadEvent
  delivered: Record<string, string | null>
  withheld: { event: string[]; delivered: string[] }
  release: Release
}

/** The event that the address names, as the server tells it. Made by the drawer, inside of which it lives. */
export class OpenedEvent {
  readonly #id: () => string
  #document = $state.raw<EventDocument | null>(null)
  problem = $state.raw<Problem | null>(null)
  /** Whether its free text is asked for. */
  busy = $state(false)

  readonly path = $derived.by(() => eventPath(this.#id()))
  /** `null` until it is the one that the address names. */
  readonly shown = $derived.by(() => (this.#document?.event.event_id === this.#id() ? this.#document : null))
  /** Whether one was shown and the next is awaited. */
  readonly isPending = $derived(this.#document !== null && this.shown === null && this.problem === null)

  constructor(id: () => string) {
    this.#id = id
    $effect(() => {
      const leaving = new AbortController()
      this.problem = null
      if (this.path === undefined) {
        this.problem = { ...noSuchEvent, received: id() }
        return
      }
      ask<EventDocument>(this.path, { signal: leaving.signal }).then(
        (answer) => (this.#document = answer),
        (cause: unknown) => {
          if (cause instanceof ProblemError) this.problem = cause.problem
        },
      )
      return () => leaving.abort()
    })
  }

  /** Shows its free text too, for a reason that is kept. Gives whether it does; else `problem` says why not. */
  async unmask(reason: string): Promise<boolean> {
    this.busy = true
    try {
      this.#document = await ask<EventDocument>(`${this.path}/unmask`, { body: { reason } })
      this.problem = null
      return true
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      this.problem = cause.problem
      return false
    } finally {
      this.busy = false
    }
  }
}

const noSuchEvent: Problem = {
  code: 'no_event',
  status: 404,
  message: 'There is no such event.',
  received: null,
  expected: 'DATASET/RELEASE/ID',
  hint: null,
}
