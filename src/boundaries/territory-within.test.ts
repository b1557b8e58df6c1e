import { describe, expect, test } from 'vitest'
import { loadBoundaries } from './load-boundaries.ts'
import { countryWithin, unitWithin } from './territory-within.ts'

const boundaries = await loadBoundaries()

describe('territory within a distance', () => {
  test('holds at zero distance inside, whatever the country’s own border', () => {
    expect(countryWithin(boundaries, 33.3, 44.4, 'IRQ', 0)).toBe(true)
    expect(countryWithin(boundaries, 33.3, 44.4, 'SYR', 0)).toBe(false)
  })

  test('grows with the tolerance: Baghdad lies about 120 km from Iran', () => {
    expect(countryWithin(boundaries, 33.33, 44.4, 'IRN', 100)).toBe(false)
    expect(countryWithin(boundaries, 33.33, 44.4, 'IRN', 140)).toBe(true)
  })

  test('forgives a town just over the border: Goma is next to Rwanda, Bukavu too, Kindu is not', () => {
    expect(countryWithin(boundaries, -1.68, 29.22, 'RWA', 10)).toBe(true)
    expect(countryWithin(boundaries, -2.5, 28.86, 'RWA', 10)).toBe(true)
    expect(countryWithin(boundaries, -2.94, 25.92, 'RWA', 10)).toBe(false)
  })

  test('reaches across the antimeridian', () => {
    expect(countryWithin(boundaries, 65.0, -179.9, 'RUS', 10)).toBe(true)
    // Alaska's western islands end at 179.8° east; from 179.9° west they are 20 km away.
    expect(countryWithin(boundaries, 51.95, -179.95, 'USA', 40)).toBe(true)
    expect(countryWithin(boundaries, 40, -179.95, 'USA', 40)).toBe(false)
  })

  test('is false for countries without territory and for coordinates not on the globe', () => {
    expect(countryWithin(boundaries, 33.3, 44.4, 'XXX', 100)).toBe(false)
    expect(countryWithin(boundaries, Number.NaN, 44.4, 'IRQ', 100)).toBe(false)
    expect(countryWithin(boundaries, 33.3, 444, 'IRQ', 100)).toBe(false)
  })

  test('works for divisions: Tall Afar lies in Ninawa, 70 km from Dihok', () => {
    expect(unitWithin(boundaries, 36.37, 42.45, 'IRQ-ninawa', 0)).toBe(true)
    expect(unitWithin(boundaries, 36.37, 42.45, 'IRQ-dihok', 20)).toBe(false)
    expect(unitWithin(boundaries, 36.37, 42.45, 'IRQ-dihok', 80)).toBe(true)
  })
})
