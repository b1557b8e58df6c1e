import { bucketDays, bucketOf, formatDay, parseDay, type TimeBucket } from '../model/calendar.ts'
import type { ConcentrationResult, Place } from './concentration/result.ts'
import type { Covered, TempoBin, TempoResult } from './tempo/result.ts'

/** Results about the invented country Orland, for the tests of drawings. Nothing here is a record of anything. */

/** Numbers between 0 and 1 that are always the same. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

export interface TimelineShape {
  by: TimeBucket
  bins: number
  covered?: (index: number) => Covered
  /** Events expected in a bin, before noise. */
  level?: (index: number) => number
  rolling?: number[]
  first?: string
}

/** A timeline with dates known to various degrees, over as many bins as asked. */
export function timeline({ by, bins, covered, level, rolling = [], first = '2014-01-01' }: TimelineShape): TempoResult {
  const random = numbers(17)
  const start = bucketOf(parseDay(first)!, by)
  const made = Array.from({ length: bins }, (_, index): TempoBin => {
    const days = bucketDays(start + index, by)
    const range = { start: formatDay(days.start), end: formatDay(days.end) }
    const is = covered?.(index) ?? 'full'
    const mean = level?.(index) ?? 20 + 12 * Math.sin(index / 9)
    const certain = mean === 0 || is === 'none' ? 0 : Math.round(mean * (0.5 + random()))
    const unsure = mean === 0 ? 0 : Math.round(mean * 0.4 * random())
    const deaths = is === 'none' ? null : certain * 3
    return {
      ...range,
      covered: is,
      certain: is === 'none' ? null : certain,
      expected: is === 'none' ? null : certain + unsure * 0.35,
      possible: is === 'none' ? null : certain + unsure,
      fatalities_low: deaths,
      fatalities_best: deaths,
      fatalities_high: deaths,
      fatalities_min: deaths,
      fatalities_max: deaths,
      events_without_deaths: is === 'none' ? null : 0,
    }
  })
  const sum = (key: 'certain' | 'expected' | 'possible') => made.reduce((total, bin) => total + (bin[key] ?? 0), 0)
  const nominal = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 }[by]
  return {
    by,
    measure: 'events',
    bins: made,
    total: {
      events: sum('possible'),
      certain: sum('certain'),
      expected: sum('expected'),
      possible: sum('possible'),
      outside: 0,
      unallocated: 0,
      fatalities_low: null,
      fatalities_best: null,
      fatalities_high: null,
      fatalities_min: null,
      fatalities_max: null,
      events_without_deaths: 0,
    },
    rate: { per_bin: null, bins: 0, method: '', low: null, high: null, certain: null, possible: null, mean: null },
    rolling: rolling.map((days) => ({
      days,
      values: made.map((_, index) => {
        const over = made.slice(Math.max(0, index + 1 - Math.round(days / nominal)), index + 1)
        if (over.length * nominal < days * 0.9 || over.some(({ expected }) => expected === null)) return null
        return over.reduce((total, { expected }) => total + expected!, 0) / (over.length * nominal)
      }),
    })),
    season: null,
  }
}

/** So many places with shrinking counts, and so many events whose place is not known. */
export function places(names: string[], unallocated = 0): ConcentrationResult {
  const random = numbers(5)
  const counts = names.map((_, index) => Math.max(1, Math.round(400 / (1 + index * 0.45))))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const events = total + unallocated
  const listed = names.map((name, index): Place => {
    const certain = counts[index]!
    const possible = certain + Math.round(unallocated * (0.4 + 0.6 * random()))
    const share = certain / total
    const limits = { share_low: certain / events, share_high: possible / events }
    return { id: `ORL/${index}`, name, certain, expected: certain, possible, share, ...limits }
  })
  let [held, seen] = [0, 0]
  const lorenz = listed.toReversed().map(({ share }) => {
    held += share
    seen += 1
    return { places: seen / listed.length, events: Math.min(1, held) }
  })
  return {
    place_level: 'admin1',
    place_by: 'delivered',
    allocate: 'none',
    places: listed,
    events,
    unallocated: { total: unallocated, by_precision: unallocated > 0 ? { country: unallocated } : {} },
    outside: 0,
    frame: names.length > 3 ? { units: names.length + 4, source: 'invented' } : null,
    gini_touched: names.length > 0 ? 0.52 : null,
    gini_all: names.length > 3 ? 0.61 : null,
    hhi: null,
    top: [],
    lorenz: names.length > 0 ? [{ places: 0, events: 0 }, ...lorenz] : [],
  }
}

export const orlandProvinces = [
  'Upper Tarn',
  'Port Orland',
  'Maravel',
  'Kessim and the Lakes',
  'السهل الأخضر',
  'Dor',
  'Autonomous District of the Eastern Highlands and Three Rivers Basin',
  'Łowicka Równina',
  'Şarkın',
  'Vell',
  'Nordmark',
  'وادي النسيم',
  'Isen',
  'Callas',
  'Brae',
  'Ostrava Minor',
  'Tell Amrin',
  'Pellan',
  'Ruun',
  'Sael',
  'Quint',
  'Aster',
]
