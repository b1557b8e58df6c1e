import { describe, expect, test } from 'vitest'
import { findAdminConflicts, nearTerritory, type DeliveredPlace, type NearTerritory } from './admin-conflicts.ts'
import { loadBoundaries } from './load-boundaries.ts'

const far: NearTerritory = { isCountryNear: () => false, isUnitNear: () => false }

const place = (admin1: string | null, code: string | null, events: number, more: Partial<DeliveredPlace> = {}) => ({
  country: 'IRQ',
  admin1,
  latitude: 33,
  longitude: 44,
  country_found: 'IRQ',
  admin1_code_found: code,
  events,
  ...more,
})

describe('a country conflict', () => {
  const inSyria = place('Anbar', 'SYR-homs', 1, { country_found: 'SYR' })

  test('is a point in another country, far from the delivered one', () => {
    expect(findAdminConflicts([inSyria], far)).toEqual([
      { row: inSyria, kind: 'country', expected: 'IRQ', found: 'SYR' },
    ])
  })

  test('is forgiven near the delivered country', () => {
    expect(findAdminConflicts([inSyria], { ...far, isCountryNear: () => true })).toEqual([])
  })

  test('needs a country at the point: the sea contradicts nobody', () => {
    expect(findAdminConflicts([place('Basra', null, 1, { country_found: null })], far)).toEqual([])
  })

  test('needs a delivered country', () => {
    expect(findAdminConflicts([{ ...inSyria, country: null }], far)).toEqual([])
  })

  test('does not need a delivered division', () => {
    expect(findAdminConflicts([{ ...inSyria, admin1: null }], far)).toHaveLength(1)
  })
})

describe('a division conflict', () => {
  const stray = place('Anbar', 'IRQ-ninawa', 2)
  const rows = [place('Anbar', 'IRQ-al-anbar', 50), stray, place('Nineveh', 'IRQ-ninawa', 40)]

  test('is a point in the unit that another delivered name means', () => {
    expect(findAdminConflicts(rows, far)).toEqual([
      { row: stray, kind: 'admin1', expected: 'IRQ-al-anbar', found: 'IRQ-ninawa' },
    ])
  })

  test('is forgiven near the unit that its own name means', () => {
    const near = { ...far, isUnitNear: (_: number, __: number, code: string) => code === 'IRQ-al-anbar' }
    expect(findAdminConflicts(rows, near)).toEqual([])
  })

  test('does not arise from a unit that no delivered name means: coarser divisions', () => {
    const north = [
      place('North', 'IRQ-ninawa', 60),
      place('North', 'IRQ-dihok', 30),
      place('South', 'IRQ-al-basrah', 5),
    ]
    expect(findAdminConflicts(north, far)).toEqual([])
  })

  test('does not arise where several names mean the same unit: finer divisions', () => {
    const districts = [place('Mosul', 'IRQ-ninawa', 60), place('Sinjar', 'IRQ-ninawa', 30)]
    expect(findAdminConflicts(districts, far)).toEqual([])
  })

  test('does not arise where no unit holds half of the events of the name', () => {
    const scattered = ['a', 'b', 'c'].map((unit) => place('Scattered', `IRQ-${unit}`, 10))
    const others = ['a', 'b', 'c'].map((unit) => place(unit.toUpperCase(), `IRQ-${unit}`, 10))
    expect(findAdminConflicts([...scattered, ...others], far)).toEqual([])
  })

  test('does not arise where two units tie for the half', () => {
    const split = [place('Split', 'IRQ-a', 10), place('Split', 'IRQ-b', 10)]
    expect(findAdminConflicts([...split, place('A', 'IRQ-a', 9), place('B', 'IRQ-b', 9)], far)).toEqual([])
  })

  test('weighs by events, not by rows', () => {
    const busy = place('Anbar', 'IRQ-al-anbar', 100)
    const quiet = [1, 2, 3].map((latitude) => place('Anbar', 'IRQ-ninawa', 1, { latitude }))
    const found = findAdminConflicts([busy, ...quiet, place('Nineveh', 'IRQ-ninawa', 9)], far)
    expect(found.map(({ row }) => row)).toEqual(quiet)
  })

  test('counts events at sea against the majority', () => {
    const mostlyAtSea = [place('Coast', null, 60), place('Coast', 'IRQ-a', 40), place('B', 'IRQ-b', 1)]
    expect(findAdminConflicts([...mostlyAtSea, place('Coast', 'IRQ-b', 1)], far)).toEqual([])
  })

  test('learns names country by country', () => {
    const elsewhere = { country: 'SYR', country_found: 'SYR' }
    const both = [
      place('Anbar', 'IRQ-al-anbar', 50),
      place('Anbar', 'IRQ-ninawa', 1),
      place('Nineveh', 'IRQ-ninawa', 9, elsewhere),
    ]
    expect(findAdminConflicts(both, far)).toEqual([])
  })
})

test('no rows, and a single row that agrees, have no conflicts', () => {
  expect(findAdminConflicts([], far)).toEqual([])
  expect(findAdminConflicts([place('Anbar', 'IRQ-al-anbar', 1)], far)).toEqual([])
})

test('with the packaged boundaries a point inside or just over the border is near, one deep in a neighbour is not', async () => {
  const near = nearTerritory(await loadBoundaries())
  expect(near.isCountryNear(36.34, 43.13, 'IRQ')).toBe(true)
  expect(near.isCountryNear(36.34, 43.13, 'SYR')).toBe(false)
  expect(near.isUnitNear(36.34, 43.13, 'IRQ-ninawa')).toBe(true)
  expect(near.isUnitNear(36.34, 43.13, 'IRQ-al-anbar')).toBe(false)
})
