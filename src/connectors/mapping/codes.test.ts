import { afterAll, describe, expect, test } from 'vitest'
import { cells, fieldOf, importMapped, mappingOf } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

describe('code tables', () => {
  test('case and outer space are ignored, and 1.0 is 1', async () => {
    const rule = {
      column: 'c',
      values: { ' AB ': 'first', 1: 'one', '2.0': 'two', 2: 'other two', x: null },
    }
    const rows = cells('c', ['ab', ' Ab', '1', '1.0', '1.00', '2.0', '2', 'x', ''])
    const { events } = await importMapped(
      made,
      mappingOf({ event_type: rule }),
      rows.map((row) => ({ date: '2014-01-05', ...row })),
    )
    expect(events.map(({ event_type }) => event_type)).toEqual([
      ...['first', 'first', 'one', 'one', 'one', 'two', 'other two'],
      null,
      null,
    ])
    expect(events.flatMap(({ flags }) => flags)).toEqual([])
  })

  test('a code that is not listed is left empty and flagged, or kept', async () => {
    const rows = cells('c', ['a', 'B', 'zz', '']).map((row) => ({ date: '2014-01-05', ...row }))
    const values = { a: 'x', b: 'y' }
    const left = await importMapped(made, mappingOf({ event_type: { column: 'c', values } }), rows)
    expect(left.events.map(({ event_type, flags }) => [event_type, flags])).toEqual([
      ['x', []],
      ['y', []],
      [null, ['code_unlisted']],
      [null, []],
    ])
    const kept = await importMapped(made, mappingOf({ event_type: { column: 'c', values, unlisted: 'keep' } }), rows)
    expect(kept.events.map(({ event_type, flags }) => [event_type, flags])).toEqual([
      ['x', []],
      ['y', []],
      ['zz', []],
      [null, []],
    ])
  })

  test('of three hundred entries, with quotes and names of objects among them', async () => {
    const values = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`code '${n}`, `it's "${n}"; --`]))
    const rule = { column: 'c', values: { ...values, constructor: 'c', toString: 't' } }
    const rows = cells('c', ["code '0", "CODE '299", "code '300", 'constructor', 'valueOf'])
    expect(await fieldOf(made, 'event_type', rule, rows)).toEqual([`it's "0"; --`, `it's "299"; --`, null, 'c', null])
  })

  test('a word that is not of the closed vocabulary is left out and flagged', async () => {
    const rows = cells('c', ['state_based', ' ONE_SIDED ', 'battle', '']).map((row) => ({ date: '2014-01-05', ...row }))
    const { events } = await importMapped(made, mappingOf({ violence_type: { column: 'c' } }), rows)
    expect(events.map(({ violence_type, flags }) => [violence_type, flags])).toEqual([
      ['state_based', []],
      ['one_sided', []],
      [null, ['code_unlisted']],
      [null, []],
    ])
  })

  test('yes and no', async () => {
    const rows = cells('y', ['1', 'Yes', 'TRUE', '0', 'no', '0.0', 'perhaps', ''])
    expect(await fieldOf(made, 'active_year', { column: 'y' }, rows)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      null,
      null,
    ])
    const rule = { column: 'y', values: { j: true, n: false } }
    expect(await fieldOf(made, 'active_year', rule, cells('y', ['J', 'n', 'x']))).toEqual([true, false, null])
  })
})
