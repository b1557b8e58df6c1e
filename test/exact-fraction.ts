/** Fractions of whole numbers without rounding, for checking laws to the last digit. */
export class Fraction {
  readonly top: bigint
  readonly bottom: bigint

  constructor(top: bigint, bottom = 1n) {
    this.top = top
    this.bottom = bottom
  }

  static of(top: number, bottom = 1): Fraction {
    return new Fraction(BigInt(top), BigInt(bottom))
  }

  /** The number itself, which is a whole number over a power of two. */
  static exactly(value: number): Fraction {
    let [top, bottom] = [value, 1n]
    while (!Number.isInteger(top)) [top, bottom] = [top * 2, bottom * 2n]
    return new Fraction(BigInt(top), bottom)
  }

  static sum(parts: Iterable<Fraction>): Fraction {
    let sum = new Fraction(0n)
    for (const part of parts) sum = sum.plus(part)
    return sum
  }

  plus({ top, bottom }: Fraction): Fraction {
    const [n, d] = [this.top * bottom + top * this.bottom, this.bottom * bottom]
    const common = divisor(n, d)
    return new Fraction(n / common, d / common)
  }

  minus({ top, bottom }: Fraction): Fraction {
    return this.plus(new Fraction(-top, bottom))
  }

  equals(other: Fraction): boolean {
    return this.top * other.bottom === other.top * this.bottom
  }

  lessThan(other: Fraction): boolean {
    return this.top * other.bottom < other.top * this.bottom
  }

  /** Whether no other number is nearer to the fraction, which is 0 or more. */
  isNearest(value: number): boolean {
    if (value === 0 || this.top === 0n) return value === 0 && this.top === 0n
    const away = this.distanceTo(value)
    return neighboursOf(value).every((other) => !this.distanceTo(other).lessThan(away))
  }

  private distanceTo(value: number): Fraction {
    const { top, bottom } = this.minus(Fraction.exactly(value))
    return new Fraction(top < 0n ? -top : top, bottom)
  }
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a === 0n ? 1n : a
}

/** The next numbers below and above a positive number. */
function neighboursOf(value: number): [below: number, above: number] {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const at = (other: bigint) => {
    view.setBigUint64(0, other)
    return view.getFloat64(0)
  }
  return [at(bits - 1n), at(bits + 1n)]
}
