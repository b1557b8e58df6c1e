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
    let [top, bottom] = [0n, 1n]
    for (const [denominator, row] of this.#numerators) {
      const numerator = row[i] ?? 0
      if (!Number.isSafeInteger(numerator)) throw new RangeError(`the sum ${numerator} is too large to be exact`)
      if (numerator === 0) continue
      const [n, d] = [BigInt(numerator), BigInt(denominator)]
      const common = gcd(bottom, d)
      top = top * (d / common) + n * (bottom / common)
      bottom *= d / common
    }
    return nearestNumber(top, bottom)
  }
}

/** Bits of a quotient beyond the 53 of a number, so that rounding it once more rounds it right. */
const GUARD_BITS = 11

/** The number nearest to a fraction ≥ 0. A bit set for what is left of the division keeps a tie from being mistaken. */
function nearestNumber(top: bigint, bottom: bigint): number {
  const shift = Math.max(0, 53 + GUARD_BITS + bitsOf(bottom) - bitsOf(top))
  const shifted = top << BigInt(shift)
  const quotient = shifted / bottom
  return Number(shifted % bottom === 0n ? quotient : quotient | 1n) / 2 ** shift
}

const bitsOf = (value: bigint) => value.toString(2).length

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
