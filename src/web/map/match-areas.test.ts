import { describe, expect, test } from 'vitest'
import type { ExploreArea } from '../../model/explore.ts'
import { bareName, type KnownOutlines, matchAreas } from './match-areas.ts'

const known: KnownOutlines = {
  unitOf: (code) => (code === 'IRQ-ninawa' ? 7 : undefined),
  placeOf: (country) => (country === 'IRQ' ? 3 : undefined),
  countryOfUnit: () => 3,
  own: [
    { id: 'provinces', units: [{ name: 'Nørhelm province' }, { name: 'Kéthar province' }] },
    { id: 'districts', units: [{ name: 'Askmar district' }, { name: 'Kethar district' }] },
  ],
}
const area = (given: Partial<ExploreArea>): ExploreArea => ({
  level: 'admin1',
  country: 'XOR',
  admin1: null,
  admin1_code: null,
  certain: 1,
  expected: 2,
  possible: 3,
  ...given,
})

describe('areas and their outlines', () => {
  test('a province of the base map goes by its code, a country by its own', () => {
    const { matched, without } = matchAreas(
      [
        area({ country: 'IRQ', admin1: 'Nineveh', admin1_code: 'IRQ-ninawa' }),
        area({ level: 'country', country: 'IRQ' }),
      ],
      known,
    )
    expect(without).toEqual([])
    expect(matched.map(({ outline }) => outline)).toEqual([
      { kind: 'packaged', place: 3, unit: 7 },
      { kind: 'packaged', place: 3, unit: null },
    ])
  })

  test('others go by name, in the file with the larger units first, and spellings are counted together', () => {
    const { matched } = matchAreas(
      [area({ admin1: 'Kéthar' }), area({ admin1: 'kethar Province' }), area({ admin1: 'Askmar' })],
      known,
    )
    expect(matched.map(({ outline, possible }) => ({ outline, possible }))).toEqual([
      { outline: { kind: 'own', file: 'provinces', units: [1] }, possible: 6 },
      { outline: { kind: 'own', file: 'districts', units: [0] }, possible: 3 },
    ])
  })

  test('a country that only a boundary file has is all of the file in which its provinces are found', () => {
    const { matched, without } = matchAreas([area({ level: 'country' }), area({ admin1: 'Norhelm' })], known)
    expect(without).toEqual([])
    expect(matched[0]!.outline).toEqual({ kind: 'own', file: 'provinces', units: [0, 1] })
  })

  test('what nothing fits is told, not guessed', () => {
    const areas = [area({ admin1: 'Elsewhere' }), area({ admin1: null }), area({ level: 'country', country: 'XXX' })]
    expect(matchAreas(areas, known)).toEqual({ matched: [], without: areas })
  })
})

test.each([
  ['Nørhelm', 'Norhelm province'],
  ['محافظة نينوى', 'نينوى'],
  ['State of Palestine', 'palestine'],
])('%s and %s are one name', (a, b) => {
  expect(bareName(a)).toBe(bareName(b))
})

test('a name that is only a kind of division stays', () => {
  expect(bareName('Region')).toBe('region')
})
