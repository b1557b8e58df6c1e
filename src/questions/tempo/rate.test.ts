import { describe, expect, test } from 'vitest'
import { poissonInterval } from '../../stats/index.ts'
import { timeline } from '../invented-results.ts'
import { rateOf } from './rate.ts'

const { bins } = timeline({
  by: 'month',
  bins: 12,
  covered: (index) => (index === 0 ? 'partial' : index === 11 ? 'none' : 'full'),
})

describe('the rate', () => {
  test('is the mean of expected over the bins covered in full', () => {
    const full = bins.slice(1, 11)
    const told = rateOf(bins)
    expect(told.bins).toBe(10)
    expect(told.per_bin).toBeCloseTo(full.reduce((sum, { expected }) => sum + expected!, 0) / 10, 12)
    expect([told.low, told.high]).toEqual([told.mean?.low, told.mean?.high])
    expect(told.low! <= told.per_bin! && told.per_bin! <= told.high!).toBe(true)
  })

  test('has exact Poisson intervals from whole counts', () => {
    const sum = (key: 'certain' | 'possible') => bins.slice(1, 11).reduce((total, bin) => total + bin[key]!, 0)
    const { certain, possible } = rateOf(bins)
    expect(certain).toEqual(poissonInterval(sum('certain'), 10))
    expect(possible).toEqual(poissonInterval(sum('possible'), 10))
  })

  test.each([[[]], [bins.slice(0, 1)], [bins.slice(11)]])('is not given where no bin is covered in full', (some) => {
    expect(rateOf(some)).toMatchObject({
      per_bin: null,
      bins: 0,
      low: null,
      high: null,
      certain: null,
      possible: null,
      mean: null,
    })
  })

  test('of one bin has an interval but no dispersion', () => {
    const told = rateOf(bins.slice(1, 2))
    expect(told.mean).toMatchObject({ dispersion: null, autocorrelation: null })
    expect(told.low).toBeLessThan(told.high!)
  })
})
