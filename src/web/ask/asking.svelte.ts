import type { Figure } from '../../model/figure.ts'
import { ask, type Problem, ProblemError } from '../api/client.ts'
import { KeptAnswers } from './kept-answers.ts'
import type { QuestionRequest } from './question-request.ts'

const MOST_KEPT = 12

/** One run of a question at a time. The answer of before stays until the next is there. */
export class Asking {
  answer = $state.raw<Figure | null>(null)
  problem = $state.raw<Problem | null>(null)
  running = $state(false)
  /** Whether the last run was stopped by who asked. */
  stopped = $state(false)
  /** Which request the answer or the problem belongs to. */
  answered = $state<string | null>(null)
  #abort: AbortController | null = null
  readonly #kept = new KeptAnswers(MOST_KEPT)

  /** Shows a kept answer of this request; `false` where there is none. */
  recall(request: QuestionRequest): boolean {
    const key = keyOf(request)
    const kept = this.#kept.find(key)
    if (!kept) return false
    this.cancel()
    this.answer = kept
    this.problem = null
    this.answered = key
    return true
  }

  async run(request: QuestionRequest): Promise<void> {
    this.cancel()
    const abort = new AbortController()
    this.#abort = abort
    this.running = true
    this.stopped = false
    const key = keyOf(request)
    const { question, ...body } = request
    try {
      const figure = await ask<Figure>(`/api/questions/${encodeURIComponent(question)}/answers`, {
        body,
        signal: abort.signal,
      })
      if (this.#abort !== abort) return
      this.#kept.keep(key, figure)
      this.answer = figure
      this.problem = null
      this.answered = key
    } catch (error) {
      if (this.#abort !== abort) return
      if (!(error instanceof ProblemError)) throw error
      this.problem = error.problem
      this.answered = key
    } finally {
      if (this.#abort === abort) {
        this.#abort = null
        this.running = false
      }
    }
  }

  /** Stops the run; the server stops counting when nobody waits. */
  cancel(): void {
    this.#abort?.abort()
    this.#abort = null
    this.running = false
  }

  stop(): void {
    this.cancel()
    this.stopped = true
  }

  /** Forgets what is shown: another question is open. */
  clear(): void {
    this.cancel()
    this.answer = null
    this.problem = null
    this.answered = null
  }
}

/** Equal for requests that are answered alike. */
export const keyOf = (request: QuestionRequest): string => JSON.stringify(request)
