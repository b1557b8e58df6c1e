import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { rollingMean } from './rolling-mean.ts'

describe('rollingMean', () => {
  test('agrees with exact fractions', () => {
    for (const { values, length, result } of reference.rolling_mean) {
      const means = rollingMean(values, length)
      expect(means.map((mean) => mean === null)).toEqual(result.map((mean) => mean === null))
      means.forEach((mean, i) => mean !== null && expectClose(mean, result[i]!, 1e-14))
    }
  })

  test('is null where the window is incomplete or holds a null', () => {
    expect(rollingMean([1, 3, null, 5, 7], 2)).toEqual([null, 2, null, null, 6])
    expect(rollingMean([null, 2, 4], 2)).toEqual([null, null, 3])
  })

  test('gives nothing for nothing, and only nulls when the window is longer than the series', () => {
    expect(rollingMean([], 3)).toEqual([])
    expect(rollingMean([1, 2], 3)).toEqual([null, null])
    expect(rollingMean([8], 1)).toEqual([8])
  })

  test('is what adding up each window by itself gives', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }), { maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), (series, length) => {
        const plain = series.map((_, i) => {
          const window = series.slice(Math.max(0, i - length + 1), i + 1)
          if (window.length < length || window.includes(null)) return null
          return window.reduce<number>((sum, value) => sum + value!, 0) / length
        })
        expect(rollingMean(series, length)).toEqual(plain)
      }),
    )
  })

  test('forgets a huge value as soon as it has left the window', () => {
    expect(rollingMean([1e17, 1, 1, 1, 1], 2).slice(2)).toEqual([1, 1, 1])
  })

  test('refuses a window that is not whole or below 1', () => {
    for (const length of [0, -1, 2.5, NaN]) expect(() => rollingMean([1], length)).toThrow(RangeError)
  })
})
