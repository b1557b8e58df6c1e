import type { Measure, WindowCounts } from '../../model/aggregate.ts'
import type { Bin } from './bins.ts'
import { Tally, type Counts, type Row } from './tally.ts'

export interface WindowTotal extends Counts {
  /** Events whose window touches the range: all that were selected. */
  events: number
  /** Mass beyond the edges of the range, or in bins that are not covered. */
  outside: number
  /** Mass of events that may lie in the asked place but are not known to. */
  unallocated: number
}

export interface CountedWindows {
  /** One for each bin, in their order; `null` where the bin is not covered. */
  bins: (Counts | null)[]
  total: WindowTotal
}

/**
 * Counts windows over bins that follow one another without a gap. Each event has mass 1, spread evenly by days over its
 * window, whatever its `range_kind`. In a bin, `certain` are the events whose window lies inside, `possible` those whose window
 * touches it, `expected` is the mass inside; an event that only may lie in the asked place is possible and nothing more.
 *
 * Under the measure `events`: the sum of `expected` over the bins + `unallocated` + `outside` = the number of events; and in
 * every bin `certain ≤ expected ≤ possible`. Under `active` counts do not add up over bins; a `throughout` event counts once in
 * each bin that it touches, a `sometime` event is certain only where its window lies inside. Deaths are spread by shares always.
 */
export function countWindows(windows: WindowCounts, bins: readonly Bin[], measure: Measure): CountedWindows {
  const counter = new WindowCounter(bins, measure)
  const row = emptyRow()
  for (let i = 0; i < windows.start.length; i++) {
    readRow(row, windows, i)
    counter.add(row)
  }
  return counter.counted()
}

/** The same, window by window: for windows that do not stand in columns. */
export class WindowCounter {
  readonly #bins: readonly Bin[]
  readonly #measure: Measure
  readonly #tallies: readonly Tally[]
  readonly #whole = new Tally()
  readonly #beyond = new Tally()
  readonly #loose = new Tally()

  constructor(bins: readonly Bin[], measure: Measure) {
    this.#bins = bins
    this.#measure = measure
    this.#tallies = bins.map(() => new Tally())
  }

  /** Adds a window; the row may be filled again afterwards. */
  add(row: Readonly<Row>): void {
    const [bins, measure] = [this.#bins, this.#measure]
    const length = row.end - row.start + 1
    let inside = 0
    if (bins.length) {
      const last = binOf(bins, Math.min(row.end, bins.at(-1)!.end))
      for (let b = binOf(bins, Math.max(row.start, bins[0]!.start)); b <= last; b++) {
        const bin = bins[b]!
        const days = Math.min(row.end, bin.end) - Math.max(row.start, bin.start) + 1
        if (days <= 0 || bin.covered === 'none') continue
        inside += days
        this.#tallies[b]!.add(row, days, length, measure)
      }
    }
    this.#whole.add(row, inside, length, measure)
    this.#beyond.addMass(row, length - inside, length)
    if (!row.placed) this.#loose.addMass(row, inside, length)
  }

  counted(): CountedWindows {
    const isMass = this.#measure === 'events'
    return {
      bins: this.#bins.map((bin, b) => (bin.covered === 'none' ? null : this.#tallies[b]!.counts())),
      total: {
        ...this.#whole.counts(),
        events: this.#whole.selected,
        outside: isMass ? this.#beyond.mass() : 0,
        unallocated: isMass ? this.#loose.mass() : 0,
      },
    }
  }
}

/** One row is filled again and again: there may be very many. */
function readRow(row: Row, windows: WindowCounts, i: number): void {
  row.start = windows.start[i]!
  row.end = windows.end[i]!
  row.placed = windows.placed[i] === 1
  row.throughout = windows.throughout[i] === 1
  row.events = windows.events[i]!
  row.low = windows.low[i]!
  row.best = windows.best[i]!
  row.high = windows.high[i]!
  row.withoutBest = windows.withoutBest[i]!
  row.withoutBounds = windows.withoutBounds[i]!
}

export const emptyRow = (): Row => ({
  start: 0,
  end: 0,
  placed: false,
  throughout: false,
  events: 0,
  low: 0,
  best: 0,
  high: 0,
  withoutBest: 0,
  withoutBounds: 0,
})

/** The bin that holds a day of the range, by halving. */
function binOf(bins: readonly Bin[], day: number): number {
  let low = 0
  let high = bins.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bins[middle] as Bin).end < day) low = middle + 1
    else high = middle
  }
  return low
}
