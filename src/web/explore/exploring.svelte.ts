import { tick, untrack } from 'svelte'
import { type BarDimension, barDimensions, type ExploreAnswer, type ExploreRequest } from '../../model/explore.ts'
import { address } from '../address/address.svelte.ts'
import type { Words } from '../address/address.ts'
import { askViews } from '../api/ask-views.ts'
import { ask, type Problem, ProblemError } from '../api/client.ts'
import { followJob } from '../api/follow-job.ts'
import { releases } from '../selection/releases.svelte.ts'
import { withReleases } from '../selection/releases.ts'
import { type MapView, requestOf } from './explore-request.ts'
import { newestOnly } from './newest-only.ts'

interface Asked {
  request: ExploreRequest
  words: Words
  /** When the state changed that it answers, in milliseconds of `performance.now()`. */
  since: number
}

/** Numbers that are older than this are drawn greyed. */
const LATE_AFTER_MS = 150
const FEW_BARS = 8
const MANY_BARS = 1000

/** What all views of the page show: one answer for one state of the address. Made once by the page, inside of which it lives. */
export class Exploring {
  answer = $state.raw<ExploreAnswer | null>(null)
  /** The words that the answer is for. */
  answered = $state.raw<Words>({})
  problem = $state.raw<Problem | null>(null)
  /** Whether the numbers shown have been old for a while. */
  isLate = $state(false)
  /** What the map shows; without it the map is not counted. */
  mapView = $state.raw<MapView | null>(null)
  /** The one dimension that is shown with all of its rows. */
  opened = $state<BarDimension | null>(null)
  mostBins = $state(480)
  /** How much of the index of these releases is made, from 0 to 1; `null` unless it takes a while. */
  making = $state<number | null>(null)

  #late: ReturnType<typeof setTimeout> | undefined
  #again = $state(0)
  /** The releases whose index the server has. */
  #ready = ''

  constructor() {
    const count = async ({ request, words }: Asked) => {
      await this.#makeReady(words['release'] ?? [])
      return askViews(request)
    }
    const send = newestOnly(count, {
      answer: (answer, asked) => void this.#show(answer, asked),
      fault: (cause) => {
        this.problem = cause instanceof ProblemError ? cause.problem : { ...unforeseen, message: String(cause) }
      },
      rest: () => {
        clearTimeout(this.#late)
        this.#late = undefined
        this.isLate = false
      },
    })
    $effect(() => {
      if (releases.list === null || releases.list.length === 0 || address.page !== 'explore') return
      const written = withReleases(address.words, releases.list)
      if (written) untrack(() => address.go({ words: written }, { replace: true }))
    })
    const request = $derived(this.#request())
    $effect(() => {
      void this.#again
      if (request === null) return
      const words = untrack(() => address.words)
      this.#late ??= setTimeout(() => (this.isLate = true), LATE_AFTER_MS)
      send({ request: JSON.parse(request) as ExploreRequest, words, since: performance.now() })
    })
    void releases.load()
  }

  /** Asks once more, after a fault. */
  again(): void {
    this.problem = null
    this.#again++
  }

  /** Has the index of these releases loaded or made, and shows how far it is where that takes a while. */
  async #makeReady(names: readonly string[]): Promise<void> {
    const key = names.toSorted().join()
    if (key === this.#ready) return
    const { job } = await ask<{ job: string }>('/api/explore/prepare', { body: { words: { release: names } } })
    const began = performance.now()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const leave = followJob(job, {
      onEvent: (event) => {
        if (event.kind === 'done') resolve()
        else if (event.kind === 'failed') reject(new ProblemError(event.problem as Problem))
        else if (performance.now() - began > LATE_AFTER_MS) this.making = event.share
      },
      onConnection: () => {},
      onGone: resolve,
    })
    try {
      await promise
      this.#ready = key
    } finally {
      leave()
      this.making = null
    }
  }

  /** As text, so that what is equal is not asked twice; `null` before there is anything to ask for. */
  #request(): string | null {
    if (address.page !== 'explore' || !address.words['release']?.length) return null
    const request = requestOf({
      words: address.words,
      look: address.look,
      map: this.mapView,
      bars: this.opened ? [this.opened] : barDimensions,
      mostBars: this.opened ? MANY_BARS : FEW_BARS,
      mostBins: this.mostBins,
    })
    return JSON.stringify(request)
  }

  async #show(answer: ExploreAnswer, { words, since }: Asked): Promise<void> {
    this.answer = answer
    this.answered = words
    this.problem = null
    await tick()
    // After the frame that draws it: a message comes behind the painting of the frame.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const ms = performance.now() - since
        performance.measure('marsad:drawn', { start: since, duration: ms })
        dispatchEvent(new CustomEvent('marsad:drawn', { detail: { ms, words } }))
        port1.close()
      }
      port2.postMessage(null)
    })
  }
}

const unforeseen: Problem = { code: 'unforeseen', status: 0, message: '', received: null, expected: null, hint: null }
