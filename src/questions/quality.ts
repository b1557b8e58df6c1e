import type { Message } from '../model/figure.ts'
import type { QualityCounts } from '../model/quality.ts'

/** How well the events of a selection are known. Shares; `null` where no dataset of theirs says. */
export interface Quality {
  events: number
  imprecise_time: number
  imprecise_place: number | null
  few_sources: number | null
  flagged: number
  /** The events of the datasets that say how well places are known, and that name sources: what those two shares are of. */
  place_events: number
  source_events: number
}

/** Adds up the datasets of a selection; `undefined` when no event is selected. */
export function qualityOf(counts: readonly QualityCounts[]): Quality | undefined {
  const sum = (of: (count: QualityCounts) => number, from = counts) =>
    from.reduce((total, count) => total + of(count), 0)
  const events = sum((count) => count.events)
  if (events === 0) return undefined
  const placed = counts.filter(({ states_place }) => states_place)
  const sourced = counts.filter(({ names_sources }) => names_sources)
  const [place_events, source_events] = [sum((count) => count.events, placed), sum((count) => count.events, sourced)]
  return {
    events,
    imprecise_time: sum((count) => count.imprecise_time) / events,
    imprecise_place: place_events > 0 ? sum((count) => count.imprecise_place, placed) / place_events : null,
    few_sources: source_events > 0 ? sum((count) => count.few_sources, sourced) / source_events : null,
    flagged: sum((count) => count.flagged) / events,
    place_events,
    source_events,
  }
}

/** The line on the quality of the data that stands beside a figure. */
export function qualityCaveat(quality: Quality): Message {
  return { key: 'data_quality', values: { ...quality } }
}
