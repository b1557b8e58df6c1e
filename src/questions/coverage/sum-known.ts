import type { KnownCount } from '../../model/quality.ts'

/** The datasets that say how well places are known, and those that name sources: the others are left out of the counts. */
export interface Sayings {
  places: ReadonlySet<string>
  sources: ReadonlySet<string>
}

export interface KnownSums {
  events: number
  imprecise_time: number
  flagged: number
  imprecise_place: { events: number; of: number }
  few_sources: { events: number; of: number }
  no_source: number
  one_source: number
  two_sources: number
  sources: number
}

/** Adds up events that are known to various degrees. */
export function sumKnown(known: readonly KnownCount[], { places, sources }: Sayings): KnownSums {
  const sum = (of: (count: KnownCount) => number, from = known) => from.reduce((total, count) => total + of(count), 0)
  const placed = known.filter(({ dataset }) => places.has(dataset))
  const sourced = known.filter(({ dataset }) => sources.has(dataset))
  const areas = placed.filter(({ location_precision: place }) => place !== 'exact' && place !== 'near')
  const [no_source, one_source] = [sum((count) => count.no_source, sourced), sum((count) => count.one_source, sourced)]
  return {
    events: sum((count) => count.events),
    imprecise_time: sum((count) => count.imprecise_time),
    flagged: sum((count) => count.flagged),
    imprecise_place: { events: sum((count) => count.events, areas), of: sum((count) => count.events, placed) },
    few_sources: { events: no_source + one_source, of: sum((count) => count.events, sourced) },
    no_source,
    one_source,
    two_sources: sum((count) => count.two_sources, sourced),
    sources: sum((count) => count.sources, sourced),
  }
}
