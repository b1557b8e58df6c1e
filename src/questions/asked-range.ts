import type { CoveredDays } from '../events/counting/bins.ts'
import { type DayRange, parseDay } from '../model/calendar.ts'
import { coversCountry, type Release } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'

/** What a release covers of the asked countries: nothing, where it covers none of them. */
export function coveredDays({ extent }: Pick<Release, 'extent'>, { country }: Selection): CoveredDays {
  const elsewhere = country !== undefined && !country.some((code) => coversCountry(extent, code))
  if (elsewhere) return { from: Infinity, to: -Infinity, known: true }
  return {
    from: extent.from === null ? undefined : parseDay(extent.from),
    to: extent.to === null ? undefined : parseDay(extent.to),
    known: extent.from !== null || extent.to !== null,
    gaps: (extent.gaps ?? []).flatMap(({ from, to }) => {
      const [start, end] = [parseDay(from), parseDay(to)]
      return start === undefined || end === undefined ? [] : [{ start, end }]
    }),
  }
}

/**
 * The asked days; an end that was not asked for is that of what the releases cover, else of the events themselves, whose first
 * and last days `days` holds. `undefined` where there is neither.
 */
export function askedRange(
  { from, to }: Selection,
  releases: readonly Release[],
  days: { start: Iterable<number>; end: Iterable<number> },
): DayRange | undefined {
  const ends = (key: 'from' | 'to') => releases.flatMap(({ extent }) => parseDay(extent[key] ?? '') ?? [])
  const start = parseDay(from ?? '') ?? least(ends('from')) ?? least(days.start)
  const end = parseDay(to ?? '') ?? greatest(ends('to')) ?? greatest(days.end)
  if (start === undefined || end === undefined) return undefined
  // Asked beyond what is covered, with an end left open: the day that was named, so that it shows as not covered.
  if (end < start) return from === undefined ? { start: end, end } : { start, end: start }
  return { start, end }
}

const least = (days: Iterable<number>) => reduce(days, Math.min)
const greatest = (days: Iterable<number>) => reduce(days, Math.max)

/** Without spreading into arguments, of which there may be too many. */
function reduce(days: Iterable<number>, pick: (a: number, b: number) => number): number | undefined {
  let result: number | undefined
  for (const day of days) result = result === undefined ? day : pick(result, day)
  return result
}
