import { stirlingError } from './stirling-error.ts'

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI)

/**
 * log Γ(x) for x > 0; `NaN` otherwise. Stirling's formula with its error term (Abramowitz & Stegun 1964, 6.1.41).
 *
 * Error below 1e-13, relative where |log Γ| > 1 and absolute elsewhere: around the zeros at 1 and 2 few leading digits
 * are left, as in every routine without a series of its own there. logGamma(0.5) = 0.5723649429 (½ log π).
 */
export function logGamma(x: number): number {
  return x > 0 ? (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x) : NaN
}
