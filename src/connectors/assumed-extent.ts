import { bucketDays, bucketOf, formatDay, parseDay } from '../model/calendar.ts'
import type { Extent } from '../model/release.ts'
import type { Seen } from '../events/connector.ts'

/**
 * What is assumed of a file that does not say what it covers: the whole months from its first to its last event, and the
 * countries that occur. The basis says so, and every figure repeats it.
 */
export function assumedExtent(seen: Seen, notBefore: string, population: string): Extent {
  const first = seen.first === null ? undefined : parseDay(seen.first < notBefore ? notBefore : seen.first)
  const last = seen.last === null ? undefined : parseDay(seen.last)
  if (first === undefined || last === undefined || last < first) {
    return { from: null, to: null, countries: null, population, basis: 'unknown' }
  }
  return {
    from: formatDay(bucketDays(bucketOf(first, 'month'), 'month').start),
    to: formatDay(bucketDays(bucketOf(last, 'month'), 'month').end),
    countries: [...seen.countries],
    population,
    basis: 'assumed',
  }
}
