/** What an Arabic word is made of: the small words written onto its front, and the rest. */
export interface CliticSplit {
  /** In the order of writing: `و` `ف` (and), `ب` `ل` `ك` (in, for, as), `ال` (the). */
  clitics: string[]
  stem: string
}

const CONJUNCTIONS = 'وف'
const PREPOSITIONS = 'بلك'
const SHORTEST_STEM = 2
const ARTICLE = 'ال'

/**
 * Splits what may be clitics off an Arabic word: at most one conjunction, one preposition and the article (`وبالموصل` →
 * `و` `ب` `ال` + `موصل`; `للجيش` → `ل` `ال` + `جيش`). It cannot know whether a first letter belongs to the word
 * (`والي`): the split is a reading to look up, not a finding. A stem of fewer than two letters is never left.
 */
export function splitClitics(word: string): CliticSplit {
  const clitics: string[] = []
  let stem = word
  const take = (clitic: string, length = clitic.length): void => {
    clitics.push(clitic)
    stem = stem.slice(length)
  }
  const takeOneOf = (letters: string): void => {
    const first = stem[0]
    if (first !== undefined && letters.includes(first) && stem.length > SHORTEST_STEM) take(first)
  }
  takeOneOf(CONJUNCTIONS)
  if (stem.startsWith('لل') && stem.length >= 2 + SHORTEST_STEM) {
    take('ل')
    take(ARTICLE, 1)
    return { clitics, stem }
  }
  takeOneOf(PREPOSITIONS)
  if (stem.startsWith(ARTICLE) && stem.length >= ARTICLE.length + SHORTEST_STEM) take(ARTICLE)
  return { clitics, stem }
}
