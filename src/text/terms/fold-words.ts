/**
 * By which word each is counted: an Arabic word with `و`, `ف`, `ب`, `ل` or `ك` at its front counts as the word behind it where that is at
 * least as frequent by itself. Which letters belong to a word cannot be known from the word alone; this takes the more
 * frequent reading. Others are counted as they are.
 */
export function foldWords(counts: ReadonlyMap<string, number>): Map<string, string> {
  const folded = new Map<string, string>()
  for (const [word, count] of counts) {
    let stem = word
    for (let step = 0; step < 2; step++) {
      const rest = stem.slice(1)
      if (!/^[وفبلك]\p{Script=Arabic}{3,}/u.test(stem) || (counts.get(rest) ?? 0) < count) break
      stem = rest
    }
    folded.set(word, stem)
  }
  return folded
}
