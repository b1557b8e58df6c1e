import { incompleteGamma } from './incomplete-gamma.ts'

/** How often a word stands in one of two bodies of text: `count` of `of` words. */
export interface WordShare {
  count: number
  of: number
}

export interface Keyness {
  /** Log-likelihood ratio of the four cells; from 0 on. */
  g2: number
  /** Of the hypothesis that both have the same share, from χ² with one degree of freedom. */
  p: number
  /** log₂ of the ratio of the shares, first over second; +1 is twice as frequent. A count of 0 is taken as ½. */
  log_ratio: number
}

/**
 * Whether a word is more frequent in one body of text than in another: Dunning's log-likelihood ratio G² (1993) over the table of the word
 * and all other words, with Hardie's log ratio (2014) for the size of the difference. `undefined` when a body has no words.
 * Throws a `RangeError` for counts that are none, or above `of`.
 *
 * G² takes words as drawn one by one; words of one text come in clumps, so that p is too small for words that stand in few texts.
 * keyness({ count: 100, of: 10_000 }, { count: 50, of: 10_000 }): g2 = 17.11…, log_ratio = 1. See docs/methods/keyness.md.
 */
export function keyness(first: WordShare, second: WordShare): Keyness | undefined {
  for (const { count, of } of [first, second]) {
    if (!(count >= 0 && count <= of && Number.isFinite(of))) {
      throw new RangeError(`Received ${count} of ${of} words; expected a count from 0 to the number of words.`)
    }
  }
  if (first.of === 0 || second.of === 0) return undefined
  const share = (first.count + second.count) / (first.of + second.of)
  const cells = [first, second].flatMap(({ count, of }) => [
    [count, of * share],
    [of - count, of * (1 - share)],
  ])
  const sum = cells.reduce(
    (total, [seen, expected]) => total + (seen! > 0 ? seen! * Math.log(seen! / expected!) : 0),
    0,
  )
  const g2 = Math.max(0, 2 * sum)
  const frequency = ({ count, of }: WordShare) => Math.max(count, 0.5) / of
  return {
    g2,
    p: incompleteGamma(0.5, g2 / 2).upper,
    log_ratio: Math.log2(frequency(first) / frequency(second)),
  }
}
