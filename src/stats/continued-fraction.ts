// Stands in for zero, so that no denominator vanishes.
const tiny = 1e-300

/**
 * a₁ / (b₁ + a₂ / (b₂ + …)) for i = 1, 2, …, by the modified Lentz method (Lentz 1976; Thompson & Barnett 1986). Stops
 * when a step changes the value by less than one part in 1e15.
 */
export function continuedFraction(a: (i: number) => number, b: (i: number) => number): number {
  let value = tiny
  let c = tiny
  let d = 0
  for (let i = 1, change = 0; Math.abs(change - 1) > 1e-15; i += 1) {
    d = 1 / (b(i) + a(i) * d || tiny)
    c = b(i) + a(i) / c || tiny
    change = c * d
    value *= change
  }
  return value
}
