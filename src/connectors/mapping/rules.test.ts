import { afterAll, describe, expect, test } from 'vitest'
import { cells, fieldOf } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

test('a column gives its text without outer space, and nothing where it is empty', async () => {
  const texts = ['Lūmvath', '  Lūmvath\t', '\u00a0Kéthar\r\n', '', '   ', '-']
  expect(await fieldOf(made, 'location_name', { column: 'place' }, cells('place', texts))).toEqual([
    'Lūmvath',
    'Lūmvath',
    'Kéthar',
    null,
    null,
    '-',
  ])
})

test('a constant stands in every event', async () => {
  expect(await fieldOf(made, 'event_type', { constant: "air 'strike'" }, [{}, {}])).toEqual([
    "air 'strike'",
    "air 'strike'",
  ])
})

test('the first of several rules that gives something', async () => {
  const rule = {
    first_of: [{ column: 'exact' }, { first_of: [{ column: 'near', missing: ['?'] }, { constant: 'none' }] }],
  }
  const rows = [
    { exact: 'a', near: 'b' },
    { exact: ' ', near: 'b' },
    { exact: '', near: '?' },
  ]
  expect(await fieldOf(made, 'location_name', rule, rows)).toEqual(['a', 'b', 'none'])
})

describe('lists', () => {
  test('are split, and empty entries are dropped', async () => {
    const texts = ['a|b', ' a | | b |', '|', '', 'a', "o'Brien|x"]
    expect(await fieldOf(made, 'sources', { column: 's', split: '|' }, cells('s', texts))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      [],
      [],
      ['a'],
      ["o'Brien", 'x'],
    ])
  })

  test('a column that is not split is one entry', async () => {
    expect(await fieldOf(made, 'sources', { column: 's' }, cells('s', ['a|b', '']))).toEqual([['a|b'], []])
  })

  test('all of several rules, one after the other', async () => {
    const rule = {
      all_of: [{ column: 'a', split: ';' }, { column: 'b' }, { constant: 'desk', when: { column: 'b', is: 'filled' } }],
    }
    const rows = [
      { a: 'x;y', b: 'z' },
      { a: '', b: '' },
      { a: '', b: 'z' },
    ]
    expect(await fieldOf(made, 'claimed_by', rule, rows)).toEqual([['x', 'y', 'z', 'desk'], [], ['z', 'desk']])
  })

  test('the first of several that has an entry', async () => {
    const rule = {
      first_of: [
        { column: 'a', split: ';' },
        { column: 'b', split: ';' },
      ],
    }
    expect(
      await fieldOf(made, 'sources', rule, [
        { a: ';', b: 'x;y' },
        { a: 'z', b: 'x' },
      ]),
    ).toEqual([['x', 'y'], ['z']])
  })
})

describe('what means that nothing is known', () => {
  test('in every column, and in one', async () => {
    const rule = { first_of: [{ column: 'a', missing: ['none'] }, { column: 'b' }] }
    const rows = [
      { a: '-99', b: 'x' },
      { a: ' none ', b: '-99' },
      { a: 'None', b: '' },
      { a: "n'a", b: 'y' },
    ]
    expect(await fieldOf(made, 'notes', rule, rows, { missing: ['-99', "n'a"] })).toEqual(['x', null, 'None', 'y'])
  })
})

describe('conditions', () => {
  test('filled, empty, equal to one of several', async () => {
    const rule = {
      first_of: [
        { constant: 'one', when: { column: 'c', equals: 'A' } },
        { constant: 'two', when: { column: 'c', equals: ['b', " o'c "] } },
        { constant: 'three', when: { column: 'd', is: 'filled' } },
        { constant: 'four', when: { column: 'd', is: 'empty' } },
      ],
    }
    const rows = [
      { c: ' a', d: '' },
      { c: 'B', d: '' },
      { c: "O'C", d: '' },
      { c: '', d: 'x' },
      { c: 'NA', d: 'NA' },
    ]
    expect(await fieldOf(made, 'event_type', rule, rows, { missing: ['NA'] })).toEqual([
      'one',
      'two',
      'two',
      'three',
      'four',
    ])
  })

  test('the finest name that is filled tells how well a place is known', async () => {
    const named = ['City', 'District', 'Province', 'Country']
    const words = ['exact', 'admin2', 'admin1', 'country']
    const rule = {
      first_of: named.map((column, index) => ({ constant: words[index], when: { column, is: 'filled' } })),
    }
    const rows = [
      { City: 'A', District: 'B', Province: 'C', Country: 'D' },
      { District: 'B', Country: 'D' },
      { City: 'NA', Province: 'C', Country: 'D' },
      { Country: 'D' },
      {},
    ]
    expect(await fieldOf(made, 'location_precision', rule, rows, { missing: ['NA'] })).toEqual([...words, 'unknown'])
  })
})
