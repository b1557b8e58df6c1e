/**
 * Levenshtein distance: the least number of characters inserted, deleted or replaced that turns one text into the
 * other. Characters are code points. `editDistance('kitten', 'sitting')` is 3.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (const [i, letter] of from.entries()) {
    const next = [i + 1]
    for (const [j, other] of to.entries()) {
      const replaced = row[j]! + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}
