import type { Span } from '../../model/reading.ts'

/**
 * `main`: it stands by itself. `relative`: it tells of what stands before it ("which killed 30"). `participle`: it goes
 * on from the clause before it, whose time and place are its own ("leaving 12 dead").
 */
export type ClauseOpening = 'main' | 'relative' | 'participle'

export interface Clause extends Span {
  opening: ClauseOpening
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const relatives = wordSet('which who whom whose where including الذي التي الذين اللذين حيث بينهم بينها منهم منها')
const participles = wordSet(
  'resulting leaving killing wounding injuring bringing causing making leading forcing prompting driving displacing ' +
    'destroying capturing seizing arresting freeing taking raising with according believed estimated thought said ' +
    'numbering totalling totaling مما ما مخلفا مخلفة وفق بحسب حسب وفقا',
)
const conjunctions = wordSet(
  'when while whereas but yet so after before because since although though despite if unless as لكن ولكن بينما فيما غير إلا',
)
/** They join clauses as well as the items of a list: what follows decides. */
const joiners = wordSet('and or و')
/** Most verbs that can be told as such by their form; English only. */
export const finiteVerb =
  /(?<![\p{L}-])(?:is|are|was|were|has|have|had|will|would|may|might|can|could|did|does|said|says|took|held|led|left|fled|lost|won|came|went|made|shot|hit|struck|fought|built|brought|became|began|set|ran|sent|told|gave|drove|kept|stood|fell|rose|grew|met|put|[a-z]{3,}ed)(?![\p{L}-])/u

const nextWord = /[\s"“”'‘’«»([]*([\p{L}\p{M}]+)/uy

/**
 * The clauses of a sentence, in order; they cover it without gap or overlap. A sentence is cut at commas, semicolons,
 * colons and dashes outside brackets, where the next word opens a clause; the commas of a list do not cut.
 */
export function splitClauses(text: string, sentence: Span): Clause[] {
  const clauses: Clause[] = []
  const marks = clauseMarks(text, sentence)
  let start = sentence.start
  let opening = openingOf(wordAfter(text, start, sentence.end)) ?? 'main'
  for (const [index, mark] of marks.entries()) {
    const nextMark = marks[index + 1] ?? sentence.end
    const isInsertion = opening !== 'main' || conjunctions.has(wordAfter(text, start, mark))
    const next =
      openingAfter(text, mark, nextMark, sentence.end) ??
      (isInsertion && resumes(text, { start, end: mark }, nextMark, opening) ? 'main' : null)
    if (next === null || text.slice(start, mark).trim() === '') continue
    clauses.push({ start, end: mark, opening })
    start = mark
    opening = next
  }
  clauses.push({ start, end: sentence.end, opening })
  return clauses
}

/** "If they leave, the risk is great": behind an inserted clause the sentence goes on with a subject and its verb. */
function resumes(text: string, inserted: Span, nextMark: number, opening: ClauseOpening): boolean {
  const rest = text.slice(inserted.end, nextMark)
  if (!finiteVerb.test(rest) || /^\s*(?:\p{L}+ed|and|or)\s/u.test(rest)) return false
  return opening !== 'main' || finiteVerb.test(text.slice(inserted.start, inserted.end))
}

/** Marks with a space or the end behind them, brackets, and the space before a conjunction that needs no mark. */
const mark = /[,;:،؛–—-](?=\s|$)|[()[\]]|\s(?=(?:while|whereas|although|بينما|فيما)\s)/gu

/** Where a clause may end: behind the mark, outside brackets. */
function clauseMarks(text: string, { start, end }: Span): number[] {
  const marks: number[] = []
  let depth = 0
  for (const { 0: found, index } of text.slice(start, end).matchAll(mark)) {
    if (found === '(' || found === '[') depth++
    else if (found === ')' || found === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) marks.push(start + index + 1)
  }
  return marks
}

/** The first word of a stretch, in small letters. */
function wordAfter(text: string, from: number, end: number): string {
  nextWord.lastIndex = from
  const found = nextWord.exec(text)
  return found && nextWord.lastIndex <= end ? (found[1] ?? '').toLowerCase() : ''
}

const openingOf = (word: string): ClauseOpening | null =>
  relatives.has(word) ? 'relative' : participles.has(word) ? 'participle' : null

/** What opens behind a mark; `null`: nothing does, the mark stands inside a clause. */
function openingAfter(text: string, mark: number, nextMark: number, end: number): ClauseOpening | null {
  const word = wordAfter(text, mark, end)
  const opening = openingOf(word)
  if (opening !== null) return opening
  if (conjunctions.has(word) || ';؛–—-:'.includes(text[mark - 1] ?? '')) return 'main'
  if (!joiners.has(word)) return null
  return finiteVerb.test(text.slice(mark, nextMark)) || relatives.has(wordAfter(text, nextMark, end)) ? 'main' : null
}
