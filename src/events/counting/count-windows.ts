import type { DayRange } from '../../model/calendar.ts'
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
  const tallies = bins.map(() => new Tally())
  const whole = new Tally()
  const beyond = new Tally()
  const loose = new Tally()
  const range: DayRange | undefined = bins.length ? { start: bins[0]!.start, end: bins.at(-1)!.end } : undefined
  for (let i = 0; i < windows.start.length; i++) {
    const row = rowOf(windows, i)
    const length = row.end - row.start + 1
    let inside = 0
    if (range) {
      const last = binOf(bins, Math.min(row.end, range.end))
      for (let b = binOf(bins, Math.max(row.start, range.start)); b <= last; b++) {
        const bin = bins[b] as Bin
        const days = Math.min(row.end, bin.end) - Math.max(row.start, bin.start) + 1
        if (days <= 0 || bin.covered === 'none') continue
        inside += days
        tallies[b]?.add(row, days, length, measure)
      }
    }
    whole.add(row, inside, length, measure)
    beyond.addMass(row, length - inside, length)
    if (!row.placed) loose.addMass(row, inside, length)
  }
  return {
    bins: bins.map((bin, b) => (bin.covered === 'none' ? null : (tallies[b] as Tally).counts())),
    total: {
      ...whole.counts(),
      events: whole.selected,
      outside: measure === 'events' ? beyond.mass() : 0,
      unallocated: measure === 'events' ? loose.mass() : 0,
    },
  }
}

function rowOf(windows: WindowCounts, i: number): Row {
  return {
    start: windows.start[i] as number,
    end: windows.end[i] as number,
    placed: windows.placed[i] === 1,
    throughout: windows.throughout[i] === 1,
    events: windows.events[i] as number,
    low: windows.low[i] as number,
    best: windows.best[i] as number,
    high: windows.high[i] as number,
    withoutBest: windows.withoutBest[i] as number,
    withoutBounds: windows.withoutBounds[i] as number,
  }
}

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
