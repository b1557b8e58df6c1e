import { describe, expect, test } from 'vitest'
import type { BarRow } from '../../model/explore.ts'
import { lengthsOf, longestOf } from './bar-lengths.ts'
import { matching, rowName, sharedNames } from './bar-words.ts'

const row = (change: Partial<BarRow>): BarRow => ({
  id: 'x',
  name: null,
  country: null,
  chosen: false,
  certain: 0,
  expected: 0,
  possible: 0,
  ...change,
})
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

describe('the name of a row', () => {
  test('is in the language of the reader where we have it', () => {
    expect(rowName('country', row({ id: 'IRQ', name: 'Irak' }), 'ar')).toBe('العراق')
    expect(rowName('violence_type', row({ id: 'one_sided' }), 'en')).toBe('one-sided violence')
    expect(rowName('location_precision', row({ id: 'admin2' }), 'en')).toBe('district')
  })

  test('is else as the dataset has it, and its id where it has none', () => {
    expect(plain(rowName('country', row({ id: 'ZZZ', name: 'Nowhere' }), 'en'))).toBe('Nowhere')
    expect(plain(rowName('actor', row({ id: 'ucdp:7', name: 'Red Front' }), 'ar'))).toBe('Red Front')
    expect(plain(rowName('actor', row({ id: 'ucdp:7' }), 'en'))).toBe('ucdp:7')
    expect(plain(rowName('admin1', row({ id: 'North', country: 'XOR' }), 'en'))).toBe('North')
  })
})

describe('rows found by what is typed', () => {
  const rows = [row({ id: 'ucdp:7', name: 'Red Front' }), row({ id: 'ucdp:8', name: 'Blue Line' })]
  const named = rows.map((each) => ({ row: each, name: each.name! }))

  test('hold it in their name or id, whatever the case', () => {
    expect(matching(named, ' FRONT ').map(({ name }) => name)).toEqual(['Red Front'])
    expect(matching(named, 'ucdp:8').map(({ name }) => name)).toEqual(['Blue Line'])
    expect(matching(named, 'green')).toEqual([])
  })

  test('are all of them when nothing is typed', () => {
    expect(matching(named, '  ')).toHaveLength(2)
  })
})

describe('the length of a bar', () => {
  test('is a part of the longest that is possible', () => {
    const bars = { rows: [row({ certain: 1, expected: 2, possible: 8 })], others: null, unknown: row({}) }
    expect(lengthsOf(bars.rows[0]!, longestOf(bars), 'expected')).toEqual({ value: 0.25, certain: 0.125, possible: 1 })
    expect(lengthsOf(bars.rows[0]!, longestOf(bars), 'all').value).toBe(1)
  })

  test('is nothing where nothing is counted', () => {
    const bars = { rows: [row({})], others: null, unknown: row({}) }
    expect(lengthsOf(bars.rows[0]!, longestOf(bars), 'expected')).toEqual({ value: 0, certain: 0, possible: 0 })
  })
})

test('names that several rows have are told, others not', () => {
  expect([...sharedNames([{ name: 'a' }, { name: 'b' }, { name: 'a' }, { name: 'a' }])]).toEqual(['a'])
})
