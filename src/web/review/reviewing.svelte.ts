import type { Correction } from '../../model/claim.ts'
import type { ClaimUnderReview } from '../../model/document-answers.ts'
import type { Verdict } from '../../model/verdicts.ts'
import { address } from '../address/address.svelte.ts'
import { ask, queryOf } from '../api/client.ts'
import { type Problem, problemOfError } from '../api/problem.ts'
import { settings } from '../settings/settings.svelte.ts'
import { afterSkip, afterUndo, afterVerdict, claimAfter, type ReviewQueue } from './review-queue.ts'

/** What was done last, to be told. */
export interface Told {
  act: Verdict | 'undo' | 'skip' | 'nothing_to_undo'
  claim: string
}

const emptyQueue: ReviewQueue = { waiting: [], skipped: [], decided: [] }

/** A sitting of one reviewer: the queue, the claim that is open, what was said. Made by the page, inside of which it lives. */
export class Reviewing {
  #queue = $state.raw<ReviewQueue>(emptyQueue)
  /** How many wait at the server; the queue holds the first of them. */
  #total = $state(0)
  loaded = $state(false)
  open = $state.raw<ClaimUnderReview | null>(null)
  problem = $state.raw<Problem | null>(null)
  told = $state.raw<Told | null>(null)
  /** Whether the server has not answered yet. */
  busy = $state(false)
  /** Goes up with every act, so that the head of the audit is asked for again. */
  acts = $state(0)

  get waiting(): number {
    return this.#total
  }
  get decided(): number {
    return this.#queue.decided.length
  }
  get skipped(): number {
    return this.#queue.skipped.length
  }

  /** Reads the queue of a document or kind; the claim that the address names stays open. */
  async load(words: { document?: string | undefined; kind?: string | undefined }, signal: AbortSignal): Promise<void> {
    const given = Object.entries({ reviewer: settings.reviewer, ...words })
    const query = queryOf(
      Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]]))),
    )
    try {
      const { total, claims } = await ask<{ total: number; claims: string[] }>(`/api/reviews/queue?${query}`, {
        signal,
      })
      this.#queue = {
        ...this.#queue,
        waiting: claims,
        skipped: this.#queue.skipped.filter((id) => claims.includes(id)),
      }
      this.#total = total
      this.problem = null
      this.loaded = true
      if (address.look['claim'] === undefined) this.#goTo(claimAfter(this.#queue, null))
    } catch (error) {
      if (!signal.aborted) this.problem = problemOfError(error)
    }
  }

  async show(id: string | undefined, signal: AbortSignal): Promise<void> {
    if (id === undefined) {
      this.open = null
      return
    }
    if (this.open?.claim.id === id) return
    try {
      this.open = await ask<ClaimUnderReview>(`/api/claims/${encodeURIComponent(id)}`, { signal })
      this.problem = null
    } catch (error) {
      if (signal.aborted) return
      this.open = null
      this.problem = problemOfError(error)
    }
  }

  /** `true` when it was recorded. */
  async give(verdict: Verdict, reason = '', fields?: Correction): Promise<boolean> {
    const id = this.#shown
    if (id === undefined) return false
    const answer = await this.#record(id, { verdict, reason, ...(fields && { fields }) })
    if (!answer) return false
    const next = claimAfter(this.#queue, id)
    if (this.#queue.waiting.includes(id)) this.#total -= 1
    this.#queue = afterVerdict(this.#queue, id)
    this.told = { act: verdict, claim: id }
    if (next === null) this.open = answer
    this.#goTo(next)
    return true
  }

  /** Takes back the last verdict of this sitting, or else the reviewer's last one on the open claim. */
  async undo(): Promise<void> {
    const id = this.#queue.decided.at(-1) ?? this.open?.claim.id
    if (id === undefined) {
      this.told = { act: 'nothing_to_undo', claim: '' }
      return
    }
    const answer = await this.#record(id, { verdict: 'undo', reason: '' })
    if (!answer) return
    if (!this.#queue.waiting.includes(id)) this.#total += 1
    this.#queue = afterUndo(this.#queue, id)
    this.told = { act: 'undo', claim: id }
    this.open = answer
    this.#goTo(id)
  }

  skip(): void {
    const id = this.#shown
    if (id === undefined || !this.#queue.waiting.includes(id)) return
    this.#queue = afterSkip(this.#queue, id)
    this.told = { act: 'skip', claim: id }
    this.#goTo(claimAfter(this.#queue, id) ?? id)
  }

  /** The claim that is seen, once it is the one that the address names: a key that comes early must not meet another claim. */
  get #shown(): string | undefined {
    const id = this.open?.claim.id
    return id === address.look['claim'] ? id : undefined
  }

  async #record(id: string, act: object): Promise<ClaimUnderReview | null> {
    if (this.busy) return null
    this.busy = true
    try {
      const body = { reviewer: settings.reviewer, ...act }
      const answer = await ask<ClaimUnderReview>(`/api/claims/${encodeURIComponent(id)}/reviews`, { body })
      this.problem = null
      this.acts += 1
      return answer
    } catch (error) {
      this.problem = problemOfError(error)
      return null
    } finally {
      this.busy = false
    }
  }

  #goTo(id: string | null): void {
    address.lookAt({ claim: id ?? undefined }, { replace: true })
  }
}
