/** Numbers in an array or a typed array. */
export type Numbers = ArrayLike<number> & Iterable<number>

/** Σ of amounts, 0 for none. Throws a `RangeError` for a negative amount and for one that is no finite number. */
export function total(amounts: Numbers): number {
  let sum = 0
  for (const amount of amounts) {
    if (!(amount >= 0 && amount < Infinity)) {
      throw new RangeError(`Received ${amount}; expected finite amounts of 0 or more.`)
    }
    sum += amount
  }
  return sum
}
