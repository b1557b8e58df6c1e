import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectClose } from '../../test/reference/stats/expect-close.ts'
import reference from '../../test/reference/stats/reference-values.json' with { type: 'json' }
import { betaQuantile } from './beta-quantile.ts'
import { digamma } from './digamma.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { halfDeviance } from './half-deviance.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { incompleteGamma } from './incomplete-gamma.ts'
import { logGamma } from './log-gamma.ts'
import { poissonDensity } from './poisson-density.ts'
import { stirlingError } from './stirling-error.ts'
import { studentTQuantile } from './student-t-quantile.ts'

const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const shape = fc.double({ min: 0.1, max: 1e4, noNaN: true })

describe('against sums with 60 digits', () => {
  test('logGamma', () => {
    for (const { x, result } of reference.log_gamma) expectClose(logGamma(x), result, 1e-13, Math.abs(result) < 1)
  })

  test('digamma', () => {
    for (const { x, result } of reference.digamma) expectClose(digamma(x), result, 1e-13, Math.abs(result) < 1)
  })

  test('incompleteGamma, each tail for itself', () => {
    for (const { a, x, result } of reference.incomplete_gamma) {
      const { lower, upper } = incompleteGamma(a, x)
      expectClose(Math.min(lower, upper), Math.min(...result), 1e-11)
      expectClose(Math.max(lower, upper), Math.max(...result), 1e-11)
    }
  })

  test('incompleteBeta, each tail for itself', () => {
    for (const { a, b, x, result } of reference.incomplete_beta) {
      const { lower, upper } = incompleteBeta(a, b, x)
      expectClose(Math.min(lower, upper), Math.min(...result), 1e-11)
      expectClose(Math.max(lower, upper), Math.max(...result), 1e-11)
    }
  })

  test('gammaQuantile', () => {
    for (const { p, shape, result } of reference.gamma_quantile) expectClose(gammaQuantile(p, shape), result, 1e-11)
  })

  test('betaQuantile', () => {
    for (const { p, a, b, result } of reference.beta_quantile) expectClose(betaQuantile(p, a, b), result, 1e-10)
  })

  test('studentTQuantile', () => {
    for (const { confidence, degrees, result } of reference.student_t) {
      expectClose(studentTQuantile(confidence, degrees), result, 1e-10)
    }
  })
})

describe('laws', () => {
  test('Γ grows by x from x to x + 1, and ψ by 1/x', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (x) => {
        expectClose(logGamma(x + 1) - logGamma(x), Math.log(x), 1e-15 * Math.max(100, logGamma(x + 1)), true)
        expectClose(digamma(x + 1) - digamma(x), 1 / x, 1e-12 * Math.max(1, 1 / x), true)
      }),
    )
  })

  test('quantiles invert their distributions', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        expectClose(incompleteGamma(a, gammaQuantile(p, a)).lower, p, 1e-10)
        // With b below 1 the quantile may lie so close to 1 that a double cannot hold it.
        expectClose(incompleteBeta(a, 1 + b, betaQuantile(p, a, 1 + b)).lower, p, 1e-9)
      }),
    )
  })

  test('swapping the shapes of a beta variable swaps its tails', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expectClose(incompleteBeta(a, b, 0.25).lower, incompleteBeta(b, a, 0.75).upper, 1e-11, true)
      }),
    )
  })

  test('the probabilities of all counts add up to 1', () => {
    for (const mean of [0.01, 1, 50]) {
      let sum = 0
      for (let count = 0; count < 200; count += 1) sum += poissonDensity(count, mean)
      expectClose(sum, 1, 1e-13)
    }
  })
})

describe('edges', () => {
  test('logGamma and digamma are NaN outside x > 0', () => {
    for (const x of [0, -1, NaN]) {
      expect(logGamma(x)).toBeNaN()
      expect(digamma(x)).toBeNaN()
    }
  })

  test('nothing lies below 0, and all of a beta variable below 1', () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteBeta(2, 3, 0)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteBeta(2, 3, 1)).toEqual({ lower: 1, upper: 0 })
  })

  test('quantiles refuse what is no probability and no shape', () => {
    for (const p of [0, 1, -1, NaN]) {
      expect(() => gammaQuantile(p, 1)).toThrow(RangeError)
      expect(() => betaQuantile(p, 1, 1)).toThrow(RangeError)
      expect(() => studentTQuantile(p, 5)).toThrow(RangeError)
    }
    for (const wrong of [0, -1, Infinity, NaN]) {
      expect(() => gammaQuantile(0.5, wrong)).toThrow(RangeError)
      expect(() => betaQuantile(0.5, wrong, 1)).toThrow(RangeError)
      expect(() => betaQuantile(0.5, 1, wrong)).toThrow(RangeError)
      expect(() => studentTQuantile(0.5, wrong)).toThrow(RangeError)
    }
  })

  test('a quantile too small for a double is 0', () => {
    expect(gammaQuantile(0.025, 0.001)).toBe(0)
  })

  test('a count is impossible under mean 0, and none is certain', () => {
    expect(poissonDensity(3, 0)).toBe(0)
    expect(poissonDensity(0, 0)).toBe(1)
    expect(halfDeviance(3, 0)).toBe(Infinity)
    expect(halfDeviance(3, 3)).toBe(0)
  })

  test('a worked value: what Stirling leaves of log 1', () => {
    expectClose(stirlingError(1), 1 - 0.5 * Math.log(2 * Math.PI), 1e-13)
  })
})
