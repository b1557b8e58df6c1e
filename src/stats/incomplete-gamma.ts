import { continuedFraction } from './continued-fraction.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * The regularised incomplete gamma function: P(a, x) is the part of Γ(a) below x, the probability that a gamma variable
 * of shape a and scale 1 is at most x; `upper` is Q = 1 − P, computed for itself so that small tails keep their digits.
 *
 * a > 0, x ≥ 0. Series below x = a + 1, continued fraction above (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31; the
 * split is that of Gautschi 1979). Relative error of the smaller of the two below 1e-11; effort grows with √a.
 * incompleteGamma(3, 2) = { lower: 0.3233235838, upper: 0.6766764162 }.
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x < a + 1) {
    const lower = poissonDensity(a, x) * series(a, x)
    return { lower, upper: 1 - lower }
  }
  const fraction = continuedFraction(
    (i) => (i === 1 ? 1 : (i - 1) * (a - i + 1)),
    (i) => x + 2 * i - 1 - a,
  )
  const upper = poissonDensity(a, x) * a * fraction
  return { lower: 1 - upper, upper }
}

/** 1 + x / (a + 1) + x² / ((a + 1)(a + 2)) + … */
function series(a: number, x: number): number {
  let sum = 1
  let term = 1
  for (let i = 1; term > sum * 1e-17; i += 1) {
    term *= x / (a + i)
    sum += term
  }
  return sum
}
