import { afterAll, describe, expect, test } from 'vitest'
import { importMapped, mappingOf, type Row } from '../../../test/mapped-rows.ts'
import { TestWorkspace } from '../../../test/test-workspace.ts'

const made = new TestWorkspace()
afterAll(() => made.remove())

async function importRows(fields: Record<string, unknown>, rows: readonly Row[], rest: Record<string, unknown> = {}) {
  const dated = rows.map((row) => ({ date: '2014-01-05', ...row }))
  return (await importMapped(made, mappingOf(fields, rest), dated)).events
}

describe('countries', () => {
  test('by code, by name, and what is none', async () => {
    const texts = ['IRQ', 'iq', 'Iraq', 'العراق', 'Syrian Arab Republic', '', 'Atlantis', '36']
    const events = await importRows(
      { country: { column: 'c' } },
      texts.map((c) => ({ c })),
    )
    expect(events.map(({ country }) => country)).toEqual(['IRQ', 'IRQ', 'IRQ', 'IRQ', 'SYR', null, null, null])
    expect(events.map(({ flags }) => flags.join())).toEqual([
      ...Array.from({ length: 6 }, () => ''),
      'country_unknown',
      'country_unknown',
    ])
  })

  test('by a code table first; what it does not list is still read', async () => {
    const values = { IZ: 'IRQ', 'the kingdom': 'Jordan', international: null }
    const rows = ['IZ', 'The Kingdom', 'International', 'Iraq', 'XX'].map((c) => ({ c }))
    const events = await importRows({ country: { column: 'c', values } }, rows)
    expect(events.map(({ country, flags }) => [country, flags.join()])).toEqual([
      ['IRQ', ''],
      ['JOR', ''],
      [null, ''],
      ['IRQ', ''],
      [null, 'country_unknown'],
    ])
    const strict = await importRows({ country: { column: 'c', values, unlisted: 'empty' } }, rows)
    expect(strict.map(({ country, flags }) => [country, flags.join()]).slice(2)).toEqual([
      [null, ''],
      [null, 'code_unlisted'],
      [null, 'code_unlisted'],
    ])
  })

  test('by a constant, or where a column is empty', async () => {
    const rule = { first_of: [{ column: 'c' }, { constant: 'العراق' }] }
    const events = await importRows({ country: rule }, [{ c: 'SYR' }, { c: '' }])
    expect(events.map(({ country }) => country)).toEqual(['SYR', 'IRQ'])
  })
})
