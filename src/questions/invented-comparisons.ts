import type { TimelineShape } from './invented-results.ts'
import { places, timeline } from './invented-results.ts'
import { comparePlaces } from './concentration/compare-places.ts'
import type { ComparedResult as ComparedPlaces } from './concentration/compared.ts'
import { compareRates } from './tempo/compare-rates.ts'
import type { ComparedResult as ComparedTimelines } from './tempo/compared.ts'

/** Comparisons within the invented country Orland, for the tests of drawings. Nothing here is a record of anything. */

const difference = { a_provinces: ['Upper Tarn'], b_provinces: ['Port Orland'] }

/** Two timelines of invented events. */
export function comparedTimelines(first: TimelineShape, second: Partial<TimelineShape> = {}): ComparedTimelines {
  const a = timeline(first)
  const { bins, total, rate } = timeline({ ...first, ...second, rolling: [] })
  const comparison = compareRates(a.bins, bins, a.measure)
  return {
    ...a,
    versus: { bins, total, rate, difference },
    comparison: comparison && { ...comparison, shared_events: 0 },
  }
}

/** Two lists of places, of which the second are named in the order given. */
export function comparedPlaces(first: string[], second: string[], unallocated = 0): ComparedPlaces {
  const [a, b] = [places(first, unallocated), places(second, unallocated)]
  const named = b.places.map((place) => ({ ...place, id: `ORL/${place.name}` }))
  const result = { ...a, places: a.places.map((place) => ({ ...place, id: `ORL/${place.name}` })) }
  const other = { ...b, places: named }
  const { events, outside, frame, gini_touched, gini_all, hhi, top, lorenz } = other
  const counted = {
    places: named,
    events,
    unallocated: b.unallocated,
    outside,
    frame,
    gini_touched,
    gini_all,
    hhi,
    top,
    lorenz,
  }
  return {
    ...result,
    versus: { ...counted, difference },
    comparison: { ...comparePlaces(result, other), shared_events: 0 },
  }
}
