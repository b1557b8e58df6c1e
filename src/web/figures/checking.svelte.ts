import { SvelteMap } from 'svelte/reactivity'
import type { Verification } from '../../model/verification.ts'
import { ask, type Problem, ProblemError } from '../api/client.ts'

export type Check = { kind: 'running' } | { kind: 'done'; told: Verification } | { kind: 'failed'; problem: Problem }

/** What checking figures gave in this window, one at a time: each makes its figure again. */
class Checking {
  readonly checks = new SvelteMap<string, Check>()
  /** How many of a round are done, `null` outside of one. */
  round = $state<{ done: number; all: number } | null>(null)
  #abort: AbortController | null = null

  async check(id: string, signal?: AbortSignal): Promise<void> {
    this.checks.set(id, { kind: 'running' })
    try {
      const told = await ask<Verification>(`/api/figures/${encodeURIComponent(id)}/verify`, {
        body: {},
        ...(signal && { signal }),
      })
      this.checks.set(id, { kind: 'done', told })
    } catch (error) {
      if (error instanceof ProblemError) this.checks.set(id, { kind: 'failed', problem: error.problem })
      else this.checks.delete(id)
    }
  }

  async checkAll(ids: readonly string[]): Promise<void> {
    const abort = (this.#abort = new AbortController())
    for (const [done, id] of ids.entries()) {
      if (abort.signal.aborted) break
      this.round = { done, all: ids.length }
      await this.check(id, abort.signal)
    }
    this.round = null
  }

  stop(): void {
    this.#abort?.abort()
  }
}

export const checking = new Checking()
