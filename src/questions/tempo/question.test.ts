import { describe, expect, test } from 'vitest'
import { dayNumber, madeRef, madeRelease } from '../../../test/made-release.ts'
import { columnsOf, windowRow } from '../../../test/made-windows.ts'
import type { Row } from '../../events/counting/tally.ts'
import type { Engine } from '../../events/engine.ts'
import type { Extent } from '../../model/release.ts'
import type { Selection } from '../../model/selection.ts'
import { tempo, type TempoOptions } from './question.ts'

const extent = (given: Partial<Extent> = {}): Extent => ({ ...madeRelease().extent, ...given })
const unsaid = extent({ from: null, to: null, basis: 'unknown' })

interface Asked {
  rows?: readonly Row[]
  extents?: readonly Extent[]
  selection?: Omit<Selection, 'releases'>
  options?: Partial<TempoOptions>
}

/** Asks about rows of windows; the engine that would select them is not there. */
function ask({ rows = [], extents = [extent()], selection = {}, options = {} }: Asked) {
  const engine = { windows: async () => columnsOf(rows) } as unknown as Engine
  return tempo.compute(
    {
      engine,
      selection: { releases: [madeRef], ...selection },
      releases: extents.map((extent) => madeRelease({ extent })),
      actorsTaken: [],
      versus: null,
      boundaries: () => Promise.reject(new Error('not asked for')),
    },
    { by: 'month', measure: 'events', rolling: [], ...options },
  )
}

/** One event of each of these days. */
const on = (...days: string[]) => days.map((day) => windowRow({ start: dayNumber(day), end: dayNumber(day) }))
const between = (start: string, end: string) => windowRow({ start: dayNumber(start), end: dayNumber(end) })
const keys = (caveats: readonly { key: string }[]) => caveats.map(({ key }) => key)

describe('the range', () => {
  test('without a time is what the release covers, not where its events lie', async () => {
    const { result } = await ask({ rows: on('2014-03-05') })
    expect(result.bins).toHaveLength(24)
    expect([result.bins[0]?.start, result.bins.at(-1)?.end]).toEqual(['2014-01-01', '2015-12-31'])
  })

  test('is that of the events where nobody said what the release covers', async () => {
    const { result, caveats } = await ask({ rows: on('2014-03-05', '2014-05-02'), extents: [unsaid] })
    expect(result.bins.map(({ start, end, covered }) => [start, end, covered])).toEqual([
      ['2014-03-05', '2014-03-31', 'unknown'],
      ['2014-04-01', '2014-04-30', 'unknown'],
      ['2014-05-01', '2014-05-02', 'unknown'],
    ])
    expect(result.rate).toMatchObject({ per_bin: null, bins: 0, certain: null, mean: null })
    expect(keys(caveats)).toContain('unknown_extent')
  })

  test('that is asked for is taken; an open end is that of the release', async () => {
    const { result } = await ask({ selection: { from: '2015-11-15' } })
    expect(result.bins.map(({ start, end, covered }) => [start, end, covered])).toEqual([
      ['2015-11-15', '2015-11-30', 'partial'],
      ['2015-12-01', '2015-12-31', 'full'],
    ])
  })

  test('spans what any of the releases covers', async () => {
    const { result } = await ask({
      extents: [extent(), extent({ from: '2013-01-01', to: '2014-06-30' })],
      options: { by: 'year' },
    })
    expect(result.bins.map(({ start, covered }) => [start, covered])).toEqual([
      ['2013-01-01', 'partial'],
      ['2014-01-01', 'partial'],
      ['2015-01-01', 'partial'],
    ])
  })

  test('of nothing that anybody knows has no bins', async () => {
    const { result, sentence } = await ask({ extents: [unsaid] })
    expect(result).toMatchObject({ bins: [], total: { events: 0, expected: 0 }, rate: { per_bin: null } })
    expect(sentence).toMatchObject({ key: 'none', values: { from: null, to: null } })
  })
})

describe('what the release covers', () => {
  test('leaves bins outside it null and puts their mass outside', async () => {
    const { result, caveats } = await ask({
      rows: [between('2013-12-31', '2014-01-01')],
      selection: { from: '2013-12-01', to: '2014-01-31' },
    })
    const nothing = {
      certain: null,
      expected: null,
      possible: null,
      fatalities_best: null,
      events_without_deaths: null,
    }
    expect(result.bins[0]).toMatchObject({ covered: 'none', ...nothing })
    expect(result.bins[1]).toMatchObject({ covered: 'full', expected: 0.5, certain: 0, possible: 1 })
    expect(result.total).toMatchObject({ events: 1, expected: 0.5, outside: 0.5 })
    expect(caveats).toContainEqual({ key: 'not_covered', values: { bins: 1 } })
  })

  test('is nothing where none of the asked countries is in it, and said where one is not', async () => {
    const covers = [extent({ countries: ['IRQ'] })]
    const elsewhere = await ask({
      extents: covers,
      selection: { country: ['SYR'], from: '2014-01-01', to: '2014-01-31' },
    })
    expect(elsewhere.result.bins.map(({ covered }) => covered)).toEqual(['none'])
    const both = await ask({ extents: covers, selection: { country: ['IRQ', 'SYR'] } })
    expect(both.result.bins[0]?.covered).toBe('full')
    expect(both.caveats).toContainEqual({ key: 'countries_not_covered', values: { countries: ['SYR'] } })
  })

  test('leaves partly covered bins out of the rate', async () => {
    const { result, caveats } = await ask({
      rows: on('2014-01-20', '2014-02-03', '2014-02-04'),
      selection: { from: '2014-01-10', to: '2014-03-31' },
    })
    expect(result.rate).toMatchObject({ per_bin: 1, bins: 2 })
    expect(caveats).toContainEqual({ key: 'partly_covered', values: { bins: 1 } })
  })

  test('that was only assumed is said', async () => {
    const { caveats } = await ask({ extents: [extent({ basis: 'assumed' })] })
    expect(caveats).toContainEqual({ key: 'assumed_extent', values: { from: '2014-01-01', to: '2015-12-31' } })
  })
})

describe('the sentence', () => {
  test('says the rate where there is one', async () => {
    const { sentence, result } = await ask({ rows: on('2014-01-05', '2014-06-05'), selection: { country: ['IRQ'] } })
    expect(sentence.key).toBe('rate')
    expect(sentence.values).toEqual({
      actors: [],
      countries: ['IRQ'],
      provinces: [],
      from: '2014-01-01',
      to: '2015-12-31',
      events: 2,
      maybe: null,
      per_bin: 2 / 24,
      low: result.rate.low,
      high: result.rate.high,
      by: 'month',
      full: null,
    })
  })

  test('says over how many bins the mean is when some are not covered in full', async () => {
    const { sentence, result } = await ask({
      rows: on('2014-01-05', '2014-06-05'),
      selection: { from: '2013-07-01', to: '2014-12-31' },
    })
    expect(result.bins).toHaveLength(18)
    expect(sentence.values['full']).toBe(12)
  })

  test('gives only the total where no bin is covered in full', async () => {
    const { sentence } = await ask({ rows: on('2014-01-05'), extents: [unsaid] })
    expect(sentence).toMatchObject({ key: 'total', values: { events: 1, from: '2014-01-05', to: '2014-01-05' } })
  })

  test('says that nothing is covered, and never that nothing is recorded, beyond what the release covers', async () => {
    for (const selection of [{ from: '2030-01-01' }, { to: '1950-12-31' }]) {
      const { sentence, result, caveats } = await ask({ rows: [], selection })
      expect(sentence).toMatchObject({ key: 'uncovered' })
      expect(result.bins.length).toBeGreaterThan(0)
      expect(result.bins.every(({ covered, expected }) => covered === 'none' && expected === null)).toBe(true)
      expect(caveats.map(({ key }) => key)).not.toContain('nothing_matched')
    }
    const { sentence } = await ask({ selection: { from: '2030-01-01' } })
    expect(sentence.values).toMatchObject({ from: '2030-01-01', to: null })
  })
})

describe('caveats', () => {
  test('tell how many dates are imprecise, and the mass beyond the edges', async () => {
    const { caveats } = await ask({ rows: [between('2013-12-31', '2014-01-03'), ...on('2014-05-01')] })
    expect(caveats).toContainEqual({ key: 'imprecise_dates', values: { events: 1, share: 0.5 } })
    expect(caveats).toContainEqual({ key: 'outside', values: { mass: 0.25 } })
  })

  test('tell what may lie in the asked place but is not known to', async () => {
    const { caveats } = await ask({ rows: on('2014-05-01').map((row) => ({ ...row, placed: false })) })
    expect(caveats).toContainEqual({ key: 'unallocated_place', values: { mass: 1 } })
  })

  test('tell of bursts and of likeness between neighbours', async () => {
    const burst = on(
      ...Array.from({ length: 60 }, (_, i) => `2014-0${i < 30 ? 3 : 4}-${String((i % 30) + 1).padStart(2, '0')}`),
    )
    expect(keys((await ask({ rows: burst })).caveats)).toEqual(
      expect.arrayContaining(['overdispersed', 'autocorrelated']),
    )
    const even = on(...Array.from({ length: 12 }, (_, i) => `2014-${String(i + 1).padStart(2, '0')}-02`))
    const calm = await ask({ rows: even, selection: { to: '2014-12-31' } })
    expect(keys(calm.caveats)).not.toContain('overdispersed')
  })

  test('say that nothing matched, once', async () => {
    expect(keys((await ask({})).caveats).filter((key) => key === 'nothing_matched')).toEqual(['nothing_matched'])
  })

  test('speak of bounds of deaths only where there are any', async () => {
    expect(keys((await ask({ rows: on('2014-05-01') })).caveats)).toContain('deaths_bounds')
    const lacking = on('2014-05-01').map((row) => ({ ...row, withoutBounds: 1 }))
    expect(keys((await ask({ rows: lacking })).caveats)).not.toContain('deaths_bounds')
  })

  test('name the former state that earlier events stand under, only where the period reaches back so far', async () => {
    const { caveats } = await ask({ selection: { country: ['SSD'] } })
    expect(keys(caveats)).toContain('former_states')
    const later = await ask({ selection: { country: ['SSD'], from: '2014-01-01' } })
    expect(keys(later.caveats)).not.toContain('former_states')
  })
})

describe('rolling means', () => {
  test('are per day over the days behind the end of each bin, null until there are enough', async () => {
    const { result } = await ask({
      rows: on('2014-01-31', '2014-02-01', '2014-02-28'),
      selection: { to: '2014-03-31' },
      options: { rolling: [28, 50] },
    })
    expect(result.rolling).toEqual([
      { days: 28, values: [1 / 28, 2 / 28, 0] },
      { days: 50, values: [null, 3 / 50, 1 / 50] },
    ])
  })

  test('are null where one of their days is not covered', async () => {
    const { result } = await ask({ selection: { from: '2013-12-01', to: '2014-02-28' }, options: { rolling: [40] } })
    expect(result.rolling[0]?.values).toEqual([null, null, 0])
  })

  test('are not there when not asked for', async () => {
    expect((await ask({})).result.rolling).toEqual([])
  })
})

test('active events are counted and worded as such, without a season', async () => {
  const { result, sentence, caveats } = await ask({
    rows: [{ ...between('2014-01-20', '2014-02-10'), throughout: true }],
    selection: { to: '2014-02-28' },
    options: { measure: 'active' },
  })
  expect(result.bins.map(({ certain, expected, possible }) => [certain, expected, possible])).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ])
  expect(result).toMatchObject({ measure: 'active', season: null, total: { certain: 1, expected: 1 } })
  expect(sentence.key).toBe('active')
  expect(keys(caveats)).toContain('active_counts')
})

test('the headline is a few numbers of the result', async () => {
  expect(tempo.headline((await ask({ rows: on('2014-01-05') })).result)).toEqual({
    events: 1,
    expected: 1,
    per_bin: 1 / 24,
  })
})
