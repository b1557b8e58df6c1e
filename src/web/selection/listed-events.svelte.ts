import type { Doubt, ExploreRow, ExploreTable, TableOrder } from '../../model/explore.ts'
import type { Words } from '../address/address.ts'
import { askViews } from '../api/ask-views.ts'
import { type Problem, ProblemError } from '../api/client.ts'

/** Which events are listed, and in which order. */
export interface Listing {
  words: Words
  doubt: Doubt
  order: TableOrder
}

/** Rows asked for at a time. */
export const PAGE_ROWS = 60

/** The events of the selection in the order of the table, fetched page by page; the table draws them, the drawer walks through them. */
class ListedEvents {
  total = $state(0)
  problem = $state.raw<Problem | null>(null)
  #pages = $state.raw<ReadonlyMap<number, readonly ExploreRow[]>>(new Map())
  #listing: Listing | null = null
  readonly #asked = new Set<number>()

  /** Begins anew with the first page. */
  show({ rows, total }: ExploreTable, listing: Listing): void {
    this.#listing = listing
    this.#asked.clear()
    this.#asked.add(0)
    this.#pages = new Map([[0, rows]])
    this.total = total
    this.problem = null
  }

  /** `undefined` while it is not loaded. */
  rowAt(index: number): ExploreRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS]
  }

  /** Where an event stands, among those that are loaded. */
  indexOf(eventId: string): number | undefined {
    for (const [page, rows] of this.#pages) {
      const index = rows.findIndex(({ event_id }) => event_id === eventId)
      if (index !== -1) return page * PAGE_ROWS + index
    }
    return undefined
  }

  /** Fetches what is missing of the rows from `first` to before `end`. */
  async want(first: number, end: number): Promise<void> {
    const last = Math.min(end, this.total) - 1
    const missing: number[] = []
    for (let page = Math.floor(first / PAGE_ROWS); page <= Math.floor(last / PAGE_ROWS); page++) {
      if (page >= 0 && !this.#asked.has(page)) missing.push(page)
    }
    await Promise.all(missing.map((page) => this.#fetch(page)))
  }

  async #fetch(page: number): Promise<void> {
    const listing = this.#listing
    if (listing === null) return
    const { words, doubt, order } = listing
    this.#asked.add(page)
    try {
      const { table } = await askViews({
        words,
        table: { doubt, order, offset: page * PAGE_ROWS, limit: PAGE_ROWS },
      })
      // What came for another listing is of no use any more.
      if (listing === this.#listing) this.#pages = new Map([...this.#pages, [page, table?.rows ?? []]])
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      if (listing !== this.#listing) return
      this.#asked.delete(page)
      this.problem = cause.problem
    }
  }
}

export const listed = new ListedEvents()
