import { describe, expect, test } from 'vitest'
import { madeEvent } from '../../test/made-release.ts'
import { withholdText } from './withhold-text.ts'

const event = madeEvent({
  country: 'IRQ',
  location_name: 'Tell Amrin',
  admin1: 'Vell',
  conflict: 'Orland: Government',
  dyad: 'Government of Orland - Northern Front',
  source_type: 'Armed clash',
  actors: [
    { name: 'Northern Front', source_id: 'made:1', role: 'side_a' },
    { name: 'Civilians', source_id: null, role: 'target' },
  ],
  headline: 'Amira Haddad speaks',
  notes: 'Her brother Salim was there.',
  sources: ['Diary of a neighbour'],
})
const hiddenOf = (cell: string) => withholdText(event, { column: cell }).withheld.delivered.length > 0

describe('the fields of an event', () => {
  test('are shown but for its free text, which is said to be there', () => {
    const { event: shown, withheld } = withholdText(event, {})
    expect(shown).toEqual({ ...event, headline: null, notes: null, sources: [] })
    expect(withheld.event).toEqual(['headline', 'notes', 'sources'])
    expect(withholdText(madeEvent(), {}).withheld).toEqual({ event: [], delivered: [] })
  })
})

describe('a delivered cell is shown', () => {
  test.each(['', '3', '-15.25', '2014-03-05 00:00:00.000', '14:30', '(3)', '٢٠١٤'])('without letters: %s', (cell) => {
    expect(hiddenOf(cell)).toBe(false)
  })

  test.each([
    'XOR-2014-1-990201-1',
    'MM-000001',
    'POINT (-15.000000 -23.400000)',
    '1.5e-7',
    'true',
    'NA',
    '2014-03-05T00:00:00Z',
    '5 March 2014',
  ])('as a code, a measure or a moment: %s', (cell) => {
    expect(hiddenOf(cell)).toBe(false)
  })

  test.each([
    'IRQ',
    'Iraq',
    'العراق',
    'TELL AMRIN',
    'Vell',
    'Northern Front',
    'Northern Front; Civilians',
    'Government of Orland - Northern Front',
    'Armed clash',
    'state_based',
  ])('when a shown field holds it too: %s', (cell) => {
    expect(hiddenOf(cell)).toBe(false)
  })
})

describe('a delivered cell is withheld', () => {
  test.each([
    'Her brother Salim was there.',
    'Amira Haddad speaks',
    'SALIM',
    'Salim',
    'سليم',
    'Northern Front; Salim',
    'Near Tell Amrin, at the house of Salim',
    'salim1990',
    'salim@example.org',
    'https://example.org/2014/salim',
    'Diary of a neighbour',
    '3 killed',
  ])('else: %s', (cell) => {
    const { delivered, withheld } = withholdText(event, { column: cell })
    expect(delivered).toEqual({ column: null })
    expect(withheld.delivered).toEqual(['column'])
  })

  test('a column that is empty is not said to be withheld', () => {
    expect(withholdText(event, { column: null })).toMatchObject({
      delivered: { column: null },
      withheld: { delivered: [] },
    })
  })
})
