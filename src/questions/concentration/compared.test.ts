import { describe, expect, test } from 'vitest'
import { madeRef, madeRelease } from '../../../test/made-release.ts'
import type { Boundaries } from '../../boundaries/index.ts'
import type { Engine } from '../../events/engine.ts'
import type { PlaceCount } from '../../model/aggregate.ts'
import type { Selection } from '../../model/selection.ts'
import { type ConcentrationOptions, concentration } from './question.ts'
import type { ConcentrationResult } from './result.ts'

const row = (unit: string | null, events: number): PlaceCount => ({
  country: 'IRQ',
  unit,
  parent: null,
  touches: null,
  known: unit !== null,
  location_precision: unit === null ? 'country' : 'admin1',
  days_inside: 1,
  days: 1,
  events,
})

/** Four provinces of Iraq; all that the question reads of boundaries. */
const boundaries = {
  units: [0, 1, 2, 3].map((index) => ({ code: `P${index}`, country: 'IRQ', name: `Province ${index}`, area_km2: 1 })),
} as unknown as Boundaries

async function compare(
  first: readonly PlaceCount[],
  second: readonly PlaceCount[],
  options: Partial<ConcentrationOptions> = {},
  other: Omit<Selection, 'releases'> = { from: '2015-01-01', to: '2015-12-31' },
) {
  const subject = (selection: Omit<Selection, 'releases'>) => ({
    selection: { releases: [madeRef], country: ['IRQ'], ...selection },
    releases: [madeRelease()],
    actorsTaken: [],
  })
  const [a, b] = [subject({ from: '2014-01-01', to: '2014-12-31' }), subject(other)]
  const engine = {
    places: async (asked: Selection) => [...(asked === a.selection ? first : second)],
    count: async () => 0,
  } as unknown as Engine
  const answer = await concentration.compute(
    { engine, ...a, versus: b, boundaries: async () => boundaries },
    { place_level: 'admin1', place_by: 'delivered', allocate: 'none', ...options },
  )
  return {
    ...answer,
    result: answer.result as Required<ConcentrationResult>,
    keys: answer.caveats.map(({ key }) => key),
  }
}

const uneven = [row('Vell', 160), row('Dor', 30), row('Isen', 10)]
const even = [row('Vell', 50), row('Dor', 50), row('Isen', 50), row('Brae', 50)]

describe('the places of two selections', () => {
  test('stand side by side, with their shares and the difference, in the order of the first', async () => {
    const { result } = await compare(uneven, even)
    expect(result.comparison.places.map(({ name, first, second }) => [name, first, second])).toEqual([
      ['Vell', 0.8, 0.25],
      ['Dor', 0.15, 0.25],
      ['Isen', 0.05, 0.25],
      ['Brae', 0, 0.25],
    ])
    for (const { first, second, difference } of result.comparison.places) expect(difference).toBe(first! - second!)
    expect(result.versus.difference).toEqual({
      a_period: ['2014-01-01', '2014-12-31'],
      b_period: ['2015-01-01', '2015-12-31'],
    })
  })

  test('of which one is clearly more concentrated are said to differ, with an interval', async () => {
    const { result, sentence, keys, seed } = await compare(uneven, even)
    const { hhi } = result.comparison
    expect(hhi!.first).toBe(result.hhi)
    expect(hhi!.second).toBe(result.versus.hhi)
    expect(hhi!.low).toBeGreaterThan(0)
    expect(hhi!.low).toBeLessThan(hhi!.difference)
    expect(sentence).toMatchObject({
      key: 'compared',
      values: { a_place: 'Vell', a_share: 0.8, low: hhi!.low, high: hhi!.high },
    })
    expect(keys).toContain('independent_events')
    expect(seed).toBe(1)
  })

  test('give the same interval again', async () => {
    const [once, again] = [await compare(uneven, even), await compare(uneven, even)]
    expect(again.result).toEqual(once.result)
  })

  test('with few events have indices without an interval', async () => {
    const { result, keys } = await compare([row('Vell', 12), row('Dor', 3)], even)
    expect(result.comparison.hhi).toMatchObject({ low: null, high: null })
    expect(result.comparison.gini).toMatchObject({ low: null, high: null })
    expect(keys).toContain('no_index_interval')
    expect(keys).not.toContain('independent_events')
  })

  test('compare Gini coefficients over all units where there is a frame, else each over its own places', async () => {
    const touched = await compare(uneven, even)
    expect(touched.result.comparison.gini).toMatchObject({ over: 'touched', first: touched.result.gini_touched })
    expect(touched.keys).toContain('other_places')
    const all = await compare([row('P0', 80), row('P1', 20)], [row('P2', 60), row('P3', 50)], { place_by: 'boundary' })
    expect(all.result.comparison.gini).toMatchObject({
      over: 'all',
      first: all.result.gini_all,
      second: all.result.versus.gini_all,
    })
    expect(all.keys).not.toContain('other_places')
  })

  test('leave the first as it is when asked about alone', async () => {
    const { result } = await compare(uneven, even)
    const { versus, comparison, ...first } = result
    expect([versus.events, comparison.replicates]).toEqual([200, 999])
    expect(Object.keys(first)).not.toContain('difference')
    expect(first.places).toHaveLength(3)
  })
})

describe('where there is nothing to compare', () => {
  test('a side without events, or none known to a place, is counted and not compared', async () => {
    for (const second of [[], [row(null, 4)]]) {
      const { sentence, result } = await compare(uneven, second)
      const events = second.reduce((sum, { events }) => sum + events, 0)
      expect(sentence).toMatchObject({ key: 'compared_totals', values: { a_events: 200, b_events: events } })
      expect(result.comparison).toMatchObject({ gini: null, hhi: null })
    }
  })

  test('a side that is not covered is not said to be empty', async () => {
    const { sentence } = await compare(uneven, [], {}, { from: '2030-01-01' })
    expect(sentence).toMatchObject({ key: 'compared_totals', values: { b_events: null } })
  })
})

test('the caveats of one side stand under its name', async () => {
  const { caveats } = await compare([...uneven, row(null, 5)], even)
  expect(caveats).toContainEqual({
    key: 'of_side',
    values: expect.objectContaining({ caveat: 'unallocated', side: 'a', mass: 5 }) as object,
  })
  expect(caveats.filter(({ key }) => key === 'share_limits')).toHaveLength(1)
})
