import { address } from '../../address/address.svelte.ts'
import { ask, queryOf } from '../../api/client.ts'
import { problemOfError } from '../../api/problem.ts'
import { settings } from '../../settings/settings.svelte.ts'
import { type EntryGroup, groupResults, matchingEntries, type SearchResult } from './entries.ts'
import { commandEntries, pageEntries } from './own-entries.ts'
import { words } from './words.ts'

/** How long a hand rests between two letters. */
const REST_MS = 80
const MOST_RESULTS = 40
/** Pages or commands beside results. */
const MOST_OWN = 4

/** What is found for what is asked. Made by the palette, inside of which it lives. */
export class Searching {
  asked = $state('')
  #answer = $state.raw<{ asked: string; results: readonly SearchResult[] }>({ asked: '', results: [] })
  /** Why nothing could be looked up. */
  failure = $state<string | null>(null)

  readonly #wanted = $derived(this.asked.trim())
  readonly pending = $derived(this.#wanted !== this.#answer.asked && this.failure === null)
  /** What is always there stands first, so that results that arrive move nothing that was already chosen. */
  readonly groups = $derived.by((): EntryGroup[] => {
    const names = words[settings.language].groups
    const isAsked = this.#wanted !== ''
    const own = [
      { name: names.pages, entries: matchingEntries(pageEntries(settings.language), this.asked) },
      { name: names.commands, entries: matchingEntries(commandEntries(settings.language), this.asked) },
    ].map(({ name, entries }) => ({ name, entries: isAsked ? entries.slice(0, MOST_OWN) : entries }))
    const found = isAsked ? groupResults(this.#answer.results, names) : []
    return [...own, ...found].filter(({ entries }) => entries.length > 0)
  })

  constructor() {
    $effect(() => {
      const wanted = this.#wanted
      this.failure = null
      if (wanted === '') {
        this.#answer = { asked: '', results: [] }
        return
      }
      const leaving = new AbortController()
      const waiting = setTimeout(() => void this.#search(wanted, leaving.signal), REST_MS)
      return () => {
        clearTimeout(waiting)
        leaving.abort()
      }
    })
  }

  async #search(wanted: string, signal: AbortSignal): Promise<void> {
    try {
      const release = address.words['release'] ?? []
      const query = queryOf({ q: [wanted], limit: [String(MOST_RESULTS)], language: [settings.language], release })
      const { results } = await ask<{ results: SearchResult[] }>(`/api/search?${query}`, { signal })
      this.#answer = { asked: wanted, results }
    } catch (error) {
      if (signal.aborted) return
      this.#answer = { asked: wanted, results: [] }
      this.failure = problemOfError(error).message
    }
  }
}
