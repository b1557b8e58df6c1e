import { describe, expect, test } from 'vitest'
import { madeRelease } from '../../test/made-release.ts'
import type { Extent } from '../model/release.ts'
import { isUncovered, releaseCaveats } from './release-caveats.ts'

const extent: Extent = {
  from: '2014-01-01',
  to: '2015-12-31',
  countries: ['IRQ', 'SYR'],
  population: 'made',
  basis: 'user',
}
const release = (given: Partial<Extent> = {}) => madeRelease({ extent: { ...extent, ...given } })

describe('isUncovered', () => {
  test.each([
    [{ country: ['FRA'] }, true],
    [{ country: ['FRA', 'IRQ'] }, false],
    [{ from: '2016-01-01' }, true],
    [{ from: '2015-12-31' }, false],
    [{ to: '2013-12-31' }, true],
    [{ to: '2014-01-01' }, false],
    [{}, false],
  ])('%j: %s', (asked, expected) => {
    expect(isUncovered([release()], asked)).toBe(expected)
  })

  test('a country left out of a release of the whole world is not covered', () => {
    expect(isUncovered([release({ countries: null, without: ['SYR'] })], { country: ['SYR'] })).toBe(true)
  })

  test.each([
    [{ from: '2014-06-10', to: '2014-06-20' }, true],
    [{ from: '2014-06-01', to: '2014-08-31' }, true],
    [{ from: '2014-05-31', to: '2014-08-31' }, false],
    [{ from: '2014-06-10' }, false],
  ])('inside a gap: %j: %s', (asked, expected) => {
    expect(isUncovered([release({ gaps: [{ from: '2014-06-01', to: '2014-08-31' }] })], asked)).toBe(expected)
  })

  test('one release that covers it is enough', () => {
    expect(isUncovered([release(), release({ countries: ['FRA'] })], { country: ['FRA'] })).toBe(false)
  })

  test('where nobody said what is covered, nothing is known to be uncovered', () => {
    expect(
      isUncovered([release({ from: null, to: null, countries: null, basis: 'unknown' })], { from: '2030-01-01' }),
    ).toBe(false)
  })
})

describe('releaseCaveats', () => {
  const gap = { from: '2014-06-01', to: '2014-08-31' }
  const gapsTold = (asked: { from?: string; to?: string }) =>
    releaseCaveats([release({ gaps: [gap] })], { releases: [{ dataset: 'made', release: '1' }], ...asked }).filter(
      ({ key }) => key === 'gap_in_extent',
    )

  test('tell a gap that the asked time meets, and no other', () => {
    expect(gapsTold({})).toEqual([{ key: 'gap_in_extent', values: gap }])
    expect(gapsTold({ from: '2014-08-31', to: '2015-01-01' })).toHaveLength(1)
    expect(gapsTold({ from: '2014-09-01' })).toEqual([])
    expect(gapsTold({ to: '2014-05-31' })).toEqual([])
  })

  test('repeat what a mapping says of the data', () => {
    const told = releaseCaveats([madeRelease({ caveats: ['A row is a weapon.'] })], {
      releases: [{ dataset: 'made', release: '1' }],
    })
    expect(told).toContainEqual({ key: 'release_says', values: { text: 'A row is a weapon.' } })
  })
})
