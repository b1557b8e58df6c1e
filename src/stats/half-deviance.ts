/**
 * x log(x / m) + m − x, half the Poisson deviance of x > 0 from an expectation m ≥ 0; 0 at m = x, `Infinity` at m = 0.
 *
 * Near m = x the three terms cancel; written through log1p the absolute error there is about 1e-16 √x (Loader 2000 has
 * a series for the same purpose).
 */
export function halfDeviance(x: number, m: number): number {
  const t = (m - x) / x
  return x * (t - (t < -0.5 ? Math.log(m / x) : Math.log1p(t)))
}
