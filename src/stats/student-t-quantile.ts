import { betaQuantile } from './beta-quantile.ts'

/**
 * The t that a Student variable with these degrees of freedom (> 0, need not be whole) stays within, −t to t, with
 * probability `confidence` (0 to 1, both excluded).
 *
 * t² / (t² + ν) has a beta distribution with shapes ½ and ν/2 (Abramowitz & Stegun 1964, 26.7.1 with 26.5.27). Relative
 * error below 1e-10. studentTQuantile(0.95, 23) = 2.0686576104.
 */
export function studentTQuantile(confidence: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2
  // Both parts of the whole, each for itself: 1 − x would lose the digits of the smaller.
  const x = betaQuantile(confidence, 0.5, half)
  const y = betaQuantile(1 - confidence, half, 0.5)
  return Math.sqrt((degreesOfFreedom * x) / y)
}
