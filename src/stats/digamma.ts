// -B_2j / 2j: the coefficients of x^-2j.
const coefficients = [-1 / 12, 1 / 120, -1 / 252, 1 / 240, -1 / 132, 691 / 32760, -1 / 12]

/**
 * ψ(x), the derivative of log Γ, for x > 0; `NaN` otherwise.
 *
 * Error below 1e-13, relative where |ψ| > 1 and absolute elsewhere. digamma(1) = −0.5772156649 (minus Euler's
 * constant).
 */
export function digamma(x: number): number {
  return x > 0 ? Math.log(x) + digammaMinusLog(x) : NaN
}

/**
 * ψ(x) − log x for x > 0, for itself: about −1/(2x), and exact where a difference of two ψ at large x would cancel.
 * Asymptotic series from x = 10 on, the recurrence of ψ below it (Abramowitz & Stegun 1964, 6.3.18 and 6.3.5).
 */
export function digammaMinusLog(x: number): number {
  let shift = 0
  let z = x
  for (; z < 10; z += 1) shift += Math.log1p(1 / z) - 1 / z
  const inverseSquare = 1 / (z * z)
  return shift - 0.5 / z + coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * inverseSquare, 0)
}
