import { describe, expect, test } from 'vitest'
import { loadBoundaries } from './load-boundaries.ts'
import { unitsOf } from './units-of.ts'

const boundaries = await loadBoundaries()
const areaOf = (country: string) =>
  boundaries.units.reduce((sum, unit) => sum + (unit.country === country ? unit.area_km2 : 0), 0)

describe('units', () => {
  test('are listed by country, in the order of their codes', () => {
    const iraq = unitsOf(boundaries, 'IRQ')
    expect(iraq).toHaveLength(18)
    expect(iraq.map(({ code }) => code)).toEqual(iraq.map(({ code }) => code).sort())
    expect(unitsOf(boundaries, 'XXX')).toEqual([])
  })

  test('have codes of their own, of the two documented forms', () => {
    const codes = boundaries.units.flatMap(({ code }) => code ?? [])
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^([A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{3}(-[a-z0-9]+)+)$/.test(code))).toEqual([])
    const inForeignForm = boundaries.units.filter(
      ({ code, country }) => code !== null && /^[A-Z]{3}-/.test(code) && !code.startsWith(`${country}-`),
    )
    expect(inForeignForm).toEqual([])
  })

  test('belong to countries with alpha-3 codes, none of them Natural Earth’s own', () => {
    const countries = new Set(boundaries.units.map(({ country }) => country))
    expect([...countries].filter((country) => !/^[A-Z]{3}$/.test(country))).toEqual([])
    for (const own of ['KOS', 'SOL', 'CYN', 'SDS', 'PSX', 'SAH', 'ALD', 'KAS']) expect(countries).not.toContain(own)
    for (const iso of ['FRA', 'NOR', 'XKX', 'SSD', 'PSE', 'ESH', 'SOM', 'CYP', 'TWN']) expect(countries).toContain(iso)
  })

  test('without a name are few, small and without a code', () => {
    const unnamed = boundaries.units.filter(({ name }) => name === null)
    expect(unnamed.every(({ code }) => code === null)).toBe(true)
    expect(boundaries.units.filter(({ code }) => code === null)).toHaveLength(unnamed.length)
    const area = unnamed.reduce((sum, unit) => sum + unit.area_km2, 0)
    const all = boundaries.units.reduce((sum, unit) => sum + unit.area_km2, 0)
    expect(area / all).toBeLessThan(0.0003)
  })
})

describe('areas lie within 3 % of the official ones', () => {
  // National statistics offices; total area with inland waters, in km².
  test.each([
    ['IRQ', 438_317],
    ['SYR', 185_180],
    ['AFG', 652_864],
    ['NGA', 923_768],
    ['MLI', 1_240_192],
    ['COD', 2_344_858],
    ['COL', 1_141_748],
    ['UKR', 603_628],
    ['TUR', 783_562],
    ['MEX', 1_964_375],
    ['BRA', 8_515_767],
    ['DEU', 357_588],
  ])('%s', (country, known) => {
    expect(Math.abs(areaOf(country) / known - 1)).toBeLessThan(0.03)
  })

  test.each([
    ['IRQ-ninawa', 37_323],
    ['NGA-borno', 70_898],
    ['NGA-kano', 20_131],
    ['UKR-donetsk', 26_517],
    ['UKR-kharkiv', 31_415],
    ['COL-antioquia', 63_612],
    ['COD-nord-kivu', 59_483],
    ['MEX-sonora', 179_355],
    ['DEU-bayern', 70_542],
    ['BRA-amazonas', 1_559_146],
    ['US-TX', 695_662],
  ])('%s', (code, known) => {
    const unit = boundaries.units.find((candidate) => candidate.code === code)
    expect(Math.abs(unit!.area_km2 / known - 1)).toBeLessThan(0.03)
  })

  test('and the whole world has the land it has', () => {
    // Land with Antarctica and inland waters, 149 million km².
    const all = boundaries.units.reduce((sum, unit) => sum + unit.area_km2, 0)
    expect(Math.abs(all / 149e6 - 1)).toBeLessThan(0.03)
  })
})
