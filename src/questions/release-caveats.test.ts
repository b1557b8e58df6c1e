import { describe, expect, test } from 'vitest'
import { madeRelease } from '../../test/made-release.ts'
import type { Extent } from '../model/release.ts'
import { isUncovered } from './release-caveats.ts'

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

  test('one release that covers it is enough', () => {
    expect(isUncovered([release(), release({ countries: ['FRA'] })], { country: ['FRA'] })).toBe(false)
  })

  test('where nobody said what is covered, nothing is known to be uncovered', () => {
    expect(
      isUncovered([release({ from: null, to: null, countries: null, basis: 'unknown' })], { from: '2030-01-01' }),
    ).toBe(false)
  })
})
