/**
 * Sums of fractions with few denominators, kept exact: for each denominator one row of integer numerators. Divided once, at
 * the end, so that the same events give the same number whatever the order they came in.
 */
export class ShareSums {
  /** The row of each denominator; those of one denominator stand side by side. */
  readonly #rows = new Map<number, number>()
  #numerators: Float64Array
  readonly #width: number

  /** `width`: how many sums are kept side by side. */
  constructor(width: number) {
    this.#width = width
    this.#numerators = new Float64Array(width)
  }

  /** Adds `values[i] × days / window` to sum `i`. All are whole numbers; `window` is at least 1. */
  add(days: number, window: number, values: ArrayLike<number>): void {
    const whole = days === window
    const at = this.#rowOf(whole ? 1 : window) * this.#width
    for (let i = 0; i < this.#width; i++) this.#numerators[at + i]! += (values[i] ?? 0) * (whole ? 1 : days)
  }

  /** Adds all of another set of sums of the same width. */
  addAll(other: ShareSums): void {
    for (const [denominator, row] of other.#rows) {
      const at = this.#rowOf(denominator) * this.#width
      for (let i = 0; i < this.#width; i++) this.#numerators[at + i]! += other.#numerators[row * this.#width + i]!
    }
  }

  #rowOf(denominator: number): number {
    const known = this.#rows.get(denominator)
    if (known !== undefined) return known
    const row = this.#rows.size
    this.#rows.set(denominator, row)
    const needed = (row + 1) * this.#width
    if (needed > this.#numerators.length) {
      const wider = new Float64Array(needed * 2)
      wider.set(this.#numerators)
      this.#numerators = wider
    }
    return row
  }

  /** Sum `i` as the nearest number to the exact fraction. Throws when a numerator is too large to have been added exactly. */
  value(i: number): number {
    // Two numbers for each sum hold about 106 bits; only where these do not decide how to round is it worked out in full.
    let [high, low] = [0, 0]
    for (const [denominator, row] of this.#rows) {
      const numerator = this.#numerators[row * this.#width + i]!
      if (!Number.isSafeInteger(numerator)) throw new RangeError(`the sum ${numerator} is too large to be exact`)
      if (numerator === 0) continue
      const quotient = numerator / denominator
      // What the division left over is a whole number of 2^-53 of the numerator, so it has a number of its own.
      const rest = leftOver(numerator, quotient, denominator) / denominator
      const sum = high + quotient
      const other = sum - high
      low += high - (sum - other) + (quotient - other) + rest
      high = sum
    }
    const doubt = high * this.#rows.size ** 2 * 2 ** -103
    const nearest = high + (low + doubt)
    return nearest === high + (low - doubt) ? nearest : this.#exactly(i)
  }

  #exactly(i: number): number {
    let [top, bottom] = [0n, 1n]
    for (const [denominator, row] of this.#rows) {
      const numerator = this.#numerators[row * this.#width + i]!
      if (numerator === 0) continue
      const [n, d] = [BigInt(numerator), BigInt(denominator)]
      const common = gcd(bottom, d)
      top = top * (d / common) + n * (bottom / common)
      bottom *= d / common
    }
    return nearestNumber(top, bottom)
  }
}

/** Splits a number into two of 26 bits each (Veltkamp). */
const SPLIT = 2 ** 27 + 1

/** `numerator − quotient × denominator` without rounding (Dekker's product; T. J. Dekker, Numerische Mathematik 18, 1971). */
function leftOver(numerator: number, quotient: number, denominator: number): number {
  const product = quotient * denominator
  const far = SPLIT * quotient
  const [qHigh, dFar] = [far - (far - quotient), SPLIT * denominator]
  const [qLow, dHigh] = [quotient - qHigh, dFar - (dFar - denominator)]
  const dLow = denominator - dHigh
  const error = qLow * dLow - (product - qHigh * dHigh - qLow * dHigh - qHigh * dLow)
  return numerator - product - error
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
