/**
 * The trailing mean: at each position the mean of the last `length` values, that position included; `null` where there
 * are not yet so many and where one of them is `null`. One result per value.
 *
 * @param values in order, at equal steps; `null` where nothing is known
 * @param length of the window in values, a whole number ≥ 1; throws a `RangeError` otherwise
 *
 * Each sum is made of the values in its window and no others: nothing is subtracted, so no error is carried along.
 * Still O(n): the series is cut into blocks as long as the window, and every window is the end of one block and the
 * start of the next (the blocks of van Herk 1992). rollingMean([1, 3, null, 5, 7], 2) = [null, 2, null, null, 6]. See
 * docs/methods/rolling-mean.md.
 */
export function rollingMean(values: readonly (number | null)[], length: number): (number | null)[] {
  if (!Number.isInteger(length) || length < 1) {
    throw new RangeError(`Received a window of ${length}; expected a whole number of 1 or more.`)
  }
  // toBlockEnd[i]: the sum from i to the end of its block.
  const toBlockEnd = new Float64Array(values.length)
  for (let i = values.length - 1, sum = 0; i >= 0; i -= 1) {
    if (i % length === length - 1) sum = 0
    sum += values[i] ?? 0
    toBlockEnd[i] = sum
  }
  let fromBlockStart = 0
  let lastNull = -1
  return values.map((value, i) => {
    if (i % length === 0) fromBlockStart = 0
    fromBlockStart += value ?? 0
    if (value === null) lastNull = i
    const first = i - length + 1
    if (first <= lastNull) return null
    return (first % length === 0 ? fromBlockStart : toBlockEnd[first]! + fromBlockStart) / length
  })
}
