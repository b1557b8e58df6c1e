import { describe, expect, test } from 'vitest'
import { madeRelease } from '../../test/made-release.ts'
import type { Figure } from '../model/figure.ts'
import type { SpreadResult, SpreadSide } from '../questions/spread/result.ts'
import { release } from './released.ts'

const open = [madeRelease()]
const closed = [madeRelease({ licence: { id: 'closed', url: null, rows_public: false, attribution: 'Theirs' } })]

const side: SpreadSide = {
  events: 9,
  outside: 0,
  places: { certain: 1, touched: 1, possible: 1, unallocated: 0 },
  points: { events: 9, mass: 9, distinct: 2, cells: 2, fullest_cell: 0.8 },
  unplaced: { total: 0, by_precision: {} },
  mean_centre: { latitude: 33.1234, longitude: -44.9876 },
  median_centre: { latitude: 33.4999, longitude: -180 },
  standard_distance: { km: 12, low: null, high: null, circles_low: 12, circles_high: 12 },
  ellipse: { major_km: 12, minor_km: 0, bearing: 3 },
  with_areas: null,
  grid: { cells: [{ latitude: 33.25, longitude: 44.25, expected: 7 }], total: 2, withheld: { cells: 1, expected: 2 } },
}
const figureOf = (result: SpreadResult): Figure =>
  ({
    question: 'spread',
    options: { place_level: result.place_level },
    result,
    receipt: { selection: { releases: [] }, versus: null, profile: null },
  }) as unknown as Figure
const made = (given: Partial<SpreadResult> = {}): SpreadResult => {
  return { place_level: 'admin1', a: side, b: null, comparison: null, ...given }
}
const publicly = (result: SpreadResult, releases = open) =>
  release('public', { kind: 'figure', figure: figureOf(result), releases }).result as SpreadResult

describe('a spread for the public', () => {
  test('has its centres in the middle of their cells, on both sides, and all else as it was', () => {
    const coarse = {
      ...side,
      mean_centre: { latitude: 33.25, longitude: -44.75 },
      median_centre: { latitude: 33.25, longitude: -179.75 },
    }
    expect(publicly(made())).toEqual(made({ a: coarse }))
    expect(publicly(made({ b: side }))).toEqual(made({ a: coarse, b: coarse }))
  })

  test('without a centre stays without', () => {
    const none = { ...side, mean_centre: null, median_centre: null }
    expect(publicly(made({ a: none }))).toEqual(made({ a: none }))
  })

  test('of a release whose rows may not be republished has no cells', () => {
    expect(publicly(made(), closed).a.grid).toEqual({ ...side.grid, cells: [] })
  })

  test.each(['admin2', 'cell'] as const)('of such a release is refused by %s', (place_level) => {
    expect(() => publicly(made({ place_level }), closed)).toThrow(expect.objectContaining({ code: 'refused' }))
    expect(publicly(made({ place_level })).a.grid.cells).toHaveLength(1)
  })

  test('for internal use is as it was', () => {
    const { result } = release('internal', { kind: 'figure', figure: figureOf(made()), releases: closed })
    expect(result).toEqual(made())
  })
})
