import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvent, anySelection, madeRef, rowsOf } from '../../test/made-release.ts'
import { standingOf } from '../../test/plain-filter.ts'
import type { Engine } from '../events/engine.ts'
import type { Selection } from '../model/selection.ts'
import { countShared, selectBoth } from './events-of-both.ts'

const select = (given: Partial<Selection>): Selection => ({ releases: [madeRef], ...given })

describe('what two selections both hold', () => {
  test.each<[string, Partial<Selection>, Partial<Selection>, ReturnType<typeof selectBoth>]>([
    ['countries in both lists', { country: ['IRQ', 'SYR'] }, { country: ['SYR'] }, select({ country: ['SYR'] })],
    ['countries apart', { country: ['IRQ'] }, { country: ['SYR'] }, 'none'],
    ['a word that one has', { country: ['IRQ'] }, { deaths_min: 3 }, select({ country: ['IRQ'], deaths_min: 3 })],
    ['the greater least number of deaths', { deaths_min: 2 }, { deaths_min: 3 }, select({ deaths_min: 3 })],
    ['other releases', { releases: [{ dataset: 'other', release: '1' }] }, {}, 'none'],
    ['active or not', { active_year: true }, { active_year: false }, 'none'],
    ['two provinces, unknown', { admin1: ['Vell'] }, { admin1: ['Dor'] }, undefined],
    ['two actors, unknown', { actor: [{ names: ['A'], ids: [] }] }, { actor: [{ names: ['B'], ids: [] }] }, undefined],
    [
      'periods that overlap',
      { from: '2014-01-01', to: '2014-12-31' },
      { from: '2014-06-01' },
      select({ from: '2014-06-01', to: '2014-12-31' }),
    ],
    ['periods apart', { to: '2014-12-31' }, { from: '2015-01-01' }, 'none'],
    [
      'a side without an actor means nothing',
      { actor: [{ names: ['A'], ids: [] }] },
      { actor_role: 'side_a' },
      select({ actor: [{ names: ['A'], ids: [] }] }),
    ],
  ])('%s', (_, a, b, both) => {
    expect(selectBoth(select(a), select(b))).toEqual(both)
    expect(selectBoth(select(b), select(a))).toEqual(both)
  })

  test('is what matches each of them; of two periods, what touches their common part', () => {
    const events = rowsOf(fc.sample(anyEvent, { numRuns: 80, seed: 4 }))
    const matching = (selection: Selection) =>
      events.filter((event) => standingOf(event, selection, events) !== 'no').map(({ event_id }) => event_id)
    fc.assert(
      fc.property(anySelection([madeRef]), anySelection([madeRef]), (a, b) => {
        const both = selectBoth(a, b)
        const inEach = new Set(matching(a))
        const inBoth = matching(b).filter((id) => inEach.has(id))
        if (both === undefined) return
        const found = both === 'none' ? [] : matching(both)
        expect(found.filter((id) => !inBoth.includes(id))).toEqual([])
        const isTimed = [a, b].some(({ from, to }) => from !== undefined || to !== undefined)
        if (!isTimed) expect(found).toEqual(inBoth)
      }),
      { numRuns: 300 },
    )
  })
})

test('is counted only where it can be', async () => {
  const engine = { count: async () => 7 } as unknown as Engine
  expect(await countShared(engine, select({}), select({ country: ['IRQ'] }))).toBe(7)
  expect(await countShared(engine, select({ country: ['SYR'] }), select({ country: ['IRQ'] }))).toBe(0)
  expect(await countShared(engine, select({ admin1: ['Vell'] }), select({ admin1: ['Dor'] }))).toBeUndefined()
})
