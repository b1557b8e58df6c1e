import { describe, expect, test } from 'vitest'
import { dayNumber, madeRef, madeRelease } from '../../../test/made-release.ts'
import { columnsOf, windowRow } from '../../../test/made-windows.ts'
import type { Row } from '../../events/counting/tally.ts'
import type { Engine } from '../../events/engine.ts'
import type { Extent } from '../../model/release.ts'
import type { Selection } from '../../model/selection.ts'
import { ratioOfMeans, ratioOfPairedMeans } from '../../stats/index.ts'
import { tempo, type TempoOptions } from './question.ts'
import type { TempoResult } from './result.ts'

interface Side {
  rows?: readonly Row[]
  extent?: Partial<Extent>
  selection?: Omit<Selection, 'releases'>
}

/** Asks about rows of windows on either side; the engine that would select them is not there. */
async function compare(first: Side, second: Side, options: Partial<TempoOptions> = {}, shared = 0) {
  const subject = ({ extent, selection }: Side, release: string) => ({
    selection: { releases: [{ ...madeRef, release }], ...selection },
    releases: [madeRelease({ release, extent: { ...madeRelease().extent, ...extent } })],
    actorsTaken: [],
  })
  const [a, b] = [subject(first, '1'), subject(second, '1')]
  const engine = {
    windows: async (asked: Selection) => columnsOf((asked === a.selection ? first : second).rows ?? []),
    count: async () => shared,
  } as unknown as Engine
  const context = { engine, ...a, versus: b, boundaries: () => Promise.reject(new Error('not asked for')) }
  const answer = await tempo.compute(context, { by: 'month', measure: 'events', rolling: [], ...options })
  return { ...answer, result: answer.result as Required<TempoResult>, keys: answer.caveats.map(({ key }) => key) }
}

/** So many events on the 10th of each month from January 2014 on. */
const monthly = (...counts: number[]) =>
  counts.flatMap((count, index) => {
    const day = dayNumber(`2014-${String(index + 1).padStart(2, '0')}-10`)
    return count === 0 ? [] : [windowRow({ start: day, end: day, events: count })]
  })
const many = monthly(40, 44, 36, 41, 39, 48, 35, 40, 42, 37, 45, 41)
const few = monthly(11, 9, 10, 12, 8, 10, 11, 10, 9, 13, 10, 9)
const year = { from: '2014-01-01', to: '2014-12-31' }
const inIraq = { country: ['IRQ'], ...year }
const inSyria = { country: ['SYR'], ...year }

describe('two selections over the same bins', () => {
  test('are compared bin by bin, with the ratio of their means', async () => {
    const { result, sentence, keys } = await compare(
      { rows: many, selection: inIraq },
      { rows: few, selection: inSyria },
    )
    const [a, b] = [result.bins, result.versus.bins].map((bins) => bins.map(({ expected }) => expected!))
    expect(result.comparison).toMatchObject({ ...ratioOfPairedMeans(a!, b!), paired: true, shared_events: 0 })
    expect(result.comparison!.ratio).toBe(488 / 122)
    expect(result.comparison!.first).toMatchObject({ per_bin: 488 / 12, per_day: 488 / 365, bins: 12 })
    expect(result.versus.difference).toEqual({ a_countries: ['IRQ'], b_countries: ['SYR'] })
    expect(sentence).toMatchObject({ key: 'compared', values: { a_rate: 488 / 12, ratio: 4, ...year } })
    expect(keys).toEqual(expect.arrayContaining(['ratio_of_pairs', 'few_bins']))
    expect(keys).not.toContain('no_ratio_interval')
  })

  test('only over the bins that both cover', async () => {
    const { result } = await compare(
      { rows: many, selection: inIraq },
      { rows: few, selection: inSyria, extent: { from: '2014-04-01' } },
    )
    expect(result.comparison!.first.bins).toBe(9)
    expect(result.comparison!.first.per_bin).toBeCloseTo((488 - 120) / 9)
    expect(result.versus.rate.bins).toBe(9)
  })

  test('of which neither is clearly the larger are said not to differ clearly', async () => {
    const { sentence } = await compare({ rows: few, selection: inIraq }, { rows: few, selection: inSyria })
    expect(sentence).toMatchObject({ key: 'compared_unclear', values: { ratio: 1 } })
  })

  test('leave the first as it is when asked about alone, season and trailing means included', async () => {
    const both = await compare({ rows: many, selection: inIraq }, { rows: few, selection: inSyria }, { rolling: [60] })
    const { versus, comparison, ...first } = both.result
    expect(versus.bins).toHaveLength(12)
    expect(comparison).not.toBeNull()
    expect(first.rolling).toHaveLength(1)
    expect(Object.keys(first)).toEqual(['by', 'measure', 'bins', 'total', 'rate', 'rolling', 'season'])
  })
})

describe('two selections of different times', () => {
  const half = { from: '2014-01-01', to: '2014-06-30' }
  const other = { from: '2014-07-01', to: '2014-12-31' }

  test('are compared per day as independent of each other', async () => {
    const { result, keys } = await compare({ rows: many, selection: half }, { rows: many, selection: other })
    const side = (counts: number[], exposure: number) => ({ counts, exposure })
    expect(result.comparison).toMatchObject({
      ...ratioOfMeans(side([40, 44, 36, 41, 39, 48], 181), side([35, 40, 42, 37, 45, 41], 184)),
      paired: false,
      autocorrelation: null,
    })
    expect(result.versus.difference).toHaveProperty('a_period')
    expect(keys).toContain('ratio_apart')
    expect(keys).not.toContain('different_periods')
  })

  test('are told apart where nobody asked for a time and the releases cover different ones', async () => {
    const { keys } = await compare(
      { rows: many, selection: { country: ['IRQ'] } },
      { rows: few, selection: { country: ['SYR'] }, extent: { from: '2014-03-01', to: '2014-12-31' } },
    )
    expect(keys).toContain('different_periods')
  })

  test('active events, which do not add up over days, are compared per bin', async () => {
    const { result } = await compare(
      { rows: many, selection: half },
      { rows: many, selection: other },
      { measure: 'active' },
    )
    expect(result.comparison!.first).toMatchObject({ per_bin: 248 / 6, per_day: null })
    expect(result.comparison!.ratio).toBeCloseTo(248 / 240, 12)
  })
})

describe('where there is little to compare', () => {
  test('few bins, or bins that are all alike, have a ratio without an interval', async () => {
    const three = { from: '2014-01-01', to: '2014-03-31' }
    const short = await compare(
      { rows: many, selection: { ...three, country: ['IRQ'] } },
      { rows: few, selection: { ...three, country: ['SYR'] } },
    )
    const rising = monthly(1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 66, 78)
    const alike = await compare({ rows: rising, selection: inIraq }, { rows: few, selection: inSyria })
    for (const { result, sentence, keys } of [short, alike]) {
      expect(result.comparison).toMatchObject({ low: null, high: null })
      expect(result.comparison!.ratio).toBeGreaterThan(1)
      expect(sentence.key).toBe('compared_only')
      expect(keys).toContain('no_ratio_interval')
      expect(keys).not.toContain('ratio_of_pairs')
    }
  })

  test('nothing on one side has no ratio, or one of nothing, and says what that rests on', async () => {
    const none = { rows: [], selection: inSyria }
    const one = await compare({ rows: many, selection: inIraq }, none)
    expect(one.sentence.key).toBe('compared_unbounded')
    expect(one.result.comparison).toMatchObject({ ratio: null, high: null })
    expect(one.keys).toContain('ratio_of_nothing')
    const other = await compare(none, { rows: many, selection: inIraq })
    expect(other.sentence).toMatchObject({ key: 'compared', values: { ratio: 0, low: 0 } })
  })

  test('nothing on both sides is said so', async () => {
    const { sentence, keys } = await compare({ selection: inIraq }, { selection: inSyria })
    expect(sentence.key).toBe('compared_nothing')
    expect(keys).toContain('nothing_matched')
  })

  test('a side that is not covered is not said to be empty', async () => {
    const { result, sentence } = await compare(
      { rows: many, selection: inIraq },
      { selection: { country: ['SYR'], from: '2030-01-01' } },
    )
    expect(result.comparison).toBeNull()
    expect(sentence).toMatchObject({ key: 'compared_totals', values: { a_events: 488, b_events: null } })
  })

  test('where nobody said what the releases cover there is no rate to compare', async () => {
    const unsaid = { from: null, to: null, basis: 'unknown' } as const
    const { result, sentence } = await compare(
      { rows: many, selection: { country: ['IRQ'] }, extent: unsaid },
      { rows: few, selection: { country: ['SYR'] }, extent: unsaid },
    )
    expect(result.comparison).toBeNull()
    expect(sentence).toMatchObject({ key: 'compared_totals', values: { a_events: 488, b_events: 122 } })
  })
})

describe('the caveats', () => {
  test('stand once where they hold for both, and under the name of a side where they do not', async () => {
    const window = [windowRow({ start: dayNumber('2014-02-01'), end: dayNumber('2014-02-20'), events: 3 })]
    const { caveats } = await compare(
      { rows: [...many, ...window], selection: inIraq },
      { rows: few, selection: inSyria },
    )
    expect(caveats.filter(({ key }) => key === 'population_orland')).toHaveLength(1)
    expect(caveats).toContainEqual({
      key: 'of_side',
      values: expect.objectContaining({ caveat: 'imprecise_dates', side: 'a', events: 3 }) as object,
    })
  })

  test('count the events on both sides', async () => {
    const { caveats, result } = await compare(
      { rows: many, selection: year },
      { rows: few, selection: inSyria },
      {},
      122,
    )
    expect(result.comparison!.shared_events).toBe(122)
    expect(caveats).toContainEqual({ key: 'shared_events', values: { events: 122 } })
  })
})
