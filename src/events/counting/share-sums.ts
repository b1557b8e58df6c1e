/**
 * Sums of fractions with few denominators, kept exact: for each denominator one row of integer numerators. Divided once, at
 * the end, so that the same events give the same number whatever the order they came in.
 */
export class ShareSums {
  readonly #numerators = new Map<number, Float64Array>()
  readonly #width: number

  /** `width`: how many sums are kept side by side. */
  constructor(width: number) {
    this.#width = width
  }

  /** Adds `values[i] × days / window` to sum `i`. All are whole numbers; `window` is at least 1. */
  add(days: number, window: number, values: ArrayLike<number>): void {
    const whole = days === window
    const denominator = whole ? 1 : window
    let row = this.#numerators.get(denominator)
    if (!row) this.#numerators.set(denominator, (row = new Float64Array(this.#width)))
    for (let i = 0; i < this.#width; i++) row[i] = (row[i] ?? 0) + (values[i] ?? 0) * (whole ? 1 : days)
  }

  /** Adds all of another set of sums of the same width. */
  addAll(other: ShareSums): void {
    for (const [denominator, row] of other.#numerators) {
      const own = this.#numerators.get(denominator)
      if (!own) this.#numerators.set(denominator, Float64Array.from(row))
      else row.forEach((value, i) => (own[i] = (own[i] ?? 0) + value))
    }
  }

  /** Sum `i` as the nearest number to the exact fraction. Throws when a numerator is too large to have been added exactly. */
  value(i: number): number {
    let whole = 0n
    let common = 1n
    const parts: [numerator: bigint, denominator: bigint][] = []
    for (const [denominator, row] of this.#numerators) {
      const numerator = row[i] ?? 0
      if (!Number.isSafeInteger(numerator)) throw new RangeError(`the sum ${numerator} is too large to be exact`)
      if (numerator === 0) continue
      const [n, d] = [BigInt(numerator), BigInt(denominator)]
      whole += n / d
      if (n % d === 0n) continue
      parts.push([n % d, d])
      common = (common / gcd(common, d)) * d
    }
    let rest = 0n
    for (const [n, d] of parts) rest += n * (common / d)
    whole += rest / common
    return Number(whole) + Number(((rest % common) << SCALE_BITS) / common) / 2 ** Number(SCALE_BITS)
  }
}

/** Enough bits below the point for the nearest double of any remainder. */
const SCALE_BITS = 64n

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
