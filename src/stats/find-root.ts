/**
 * Where f changes sign between `low` and `high`. Both must be finite, and f of opposite signs there (or zero); throws a
 * `RangeError` otherwise. Chandrupatla's method (1997): inverse quadratic interpolation where that is safe, bisection
 * elsewhere. Ends when the bracket is as narrow as double precision allows.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  // a is the newest point, b the end on the other side of the root, c the point before a or b.
  let [a, b] = [high, low]
  let [fa, fb] = [f(a), f(b)]
  if (!(fa * fb <= 0 && Number.isFinite(high - low))) {
    throw new RangeError(`No change of sign between ${low} and ${high}: ${fb} and ${fa}`)
  }
  for (let t = 0.5; ;) {
    const x = a + t * (b - a)
    const fx = f(x)
    let [c, fc] = [a, fa]
    if (Math.sign(fx) !== Math.sign(fa)) {
      ;[c, fc] = [b, fb]
      ;[b, fb] = [a, fa]
    }
    ;[a, fa] = [x, fx]
    const [best, fBest] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb]
    const closest = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a)
    if (closest > 0.5 || fBest === 0) return best
    const xi = (a - b) / (c - b)
    const phi = (fa - fb) / (fc - fb)
    const interpolate = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi
    t = interpolate
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5
    t = Math.min(1 - closest, Math.max(closest, t))
  }
}
