import type { Measure } from '../../model/aggregate.ts'
import { ShareSums } from './share-sums.ts'

/** Events that share a window and stand alike. */
export interface Row {
  start: number
  end: number
  placed: boolean
  throughout: boolean
  events: number
  low: number
  best: number
  high: number
  withoutBest: number
  withoutBounds: number
}

/** What a bin or a total holds. Deaths are `null` where an event counted there carries no such figure. */
export interface Counts {
  certain: number
  expected: number
  possible: number
  fatalities_low: number | null
  fatalities_best: number | null
  fatalities_high: number | null
  fatalities_min: number | null
  fatalities_max: number | null
  events_without_deaths: number
}

/** What a row adds to the shares; filled again for each. */
const values = new Float64Array(4)

/** Adds up the rows of one bin, exactly. */
export class Tally {
  /** Events added, whatever their share. */
  selected = 0
  #certain = 0
  #possible = 0
  #active = 0
  #deathsMin = 0
  #deathsMax = 0
  #withoutBest = 0
  #withoutBounds = 0
  /** Events, low, best, high. */
  readonly #shares = new ShareSums(4)
  #measure: Measure = 'events'

  /** Adds a row of which `days` of `window` days lie in the bin; with 0 days it is only selected. */
  add(row: Row, days: number, window: number, measure: Measure): void {
    this.#measure = measure
    this.selected += row.events
    if (days === 0) return
    const inside = days === window
    const certain = row.placed && (inside || (measure === 'active' && row.throughout))
    this.#possible += row.events
    this.#deathsMax += row.high
    this.#withoutBest += row.withoutBest
    this.#withoutBounds += row.withoutBounds
    if (certain) {
      this.#certain += row.events
      this.#active += row.events
    }
    if (row.placed && inside) this.#deathsMin += row.low
    if (row.placed) this.#addShares(row, days, window)
  }

  /** Adds only the mass of a row. */
  addMass(row: Row, days: number, window: number): void {
    if (days > 0) this.#shares.add(days, window, [row.events, 0, 0, 0])
  }

  #addShares({ events, low, best, high }: Row, days: number, window: number): void {
    values[0] = events
    values[1] = low
    values[2] = best
    values[3] = high
    this.#shares.add(days, window, values)
  }

  mass(): number {
    return this.#shares.value(0)
  }

  counts(): Counts {
    const bounded = this.#withoutBounds === 0
    const told = this.#possible === 0 || this.#withoutBest < this.#possible
    return {
      certain: this.#certain,
      expected: this.#measure === 'active' ? this.#active : this.mass(),
      possible: this.#possible,
      fatalities_low: bounded ? this.#shares.value(1) : null,
      fatalities_best: told ? this.#shares.value(2) : null,
      fatalities_high: bounded ? this.#shares.value(3) : null,
      fatalities_min: bounded ? this.#deathsMin : null,
      fatalities_max: bounded ? this.#deathsMax : null,
      events_without_deaths: this.#withoutBest,
    }
  }
}
