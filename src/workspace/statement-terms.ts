import type { Span } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { SearchWord } from '../text/normalise.ts'
import { findTerm, readTerm, type Term } from '../text/terms/find-terms.ts'
import { foldWords } from '../text/terms/fold-words.ts'
import { termWords } from '../text/terms/term-words.ts'
import { statementDocument } from './shown-statements.ts'

export { findTerm, readTerm, termWords, type SearchWord, type Term }

/** Where one word stands. */
export interface Occurrence extends Span {
  statement: Statement
}

export interface CountedWord {
  /** Normalised. */
  word: string
  /** How often it is written how, in small letters. */
  spellings: Map<string, number>
  /** Occurrences, and statements that hold it. */
  count: number
  statements: number
  /** The first few. */
  examples: Occurrence[]
}

const EXAMPLES = 5

const countedWords = ({ text }: Statement) =>
  termWords(text).filter(({ norm }) => norm.length > 1 && /\p{L}/u.test(norm))

/** By which word each word of the statements is counted. */
export function foldingOf(statements: readonly Statement[]): Map<string, string> {
  const plain = new Map<string, number>()
  for (const statement of statements) {
    for (const { norm } of countedWords(statement)) plain.set(norm, (plain.get(norm) ?? 0) + 1)
  }
  return foldWords(plain)
}

/** Every word of the statements with its counts; numbers and single letters are left out. `total` counts all words. */
export function countWords(
  statements: readonly Statement[],
  folded: ReadonlyMap<string, string>,
): { total: number; words: Map<string, CountedWord> } {
  const counted = new Map<string, CountedWord>()
  let total = 0
  for (const statement of statements) {
    const seen = new Set<string>()
    for (const { norm, start, end } of countedWords(statement)) {
      total += 1
      const word = folded.get(norm) ?? norm
      let entry = counted.get(word)
      if (!entry) counted.set(word, (entry = { word, spellings: new Map(), count: 0, statements: 0, examples: [] }))
      entry.count += 1
      const spelling = statement.text.slice(start, end).toLowerCase()
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1)
      if (seen.has(word)) continue
      seen.add(word)
      entry.statements += 1
      if (entry.examples.length < EXAMPLES) entry.examples.push({ statement, start, end })
    }
  }
  return { total, words: counted }
}

/** As it is written most often; of spellings that are as frequent, the shortest. */
export const writtenAs = ({ spellings }: CountedWord): string =>
  [...spellings].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? ''

/** Which of the words are names of people in most of their examples: they are not shown. */
export async function namesAmong(words: readonly Pick<CountedWord, 'word' | 'examples'>[]): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  const { loadReadingTables, readText } = await import('../text/read-text.ts')
  const tables = await loadReadingTables()
  const people = new Map<string, readonly Span[]>()
  const peopleOf = (statement: Statement) => {
    const known = people.get(statement.id)
    if (known) return known
    const document = statementDocument(statement)
    const found = readText(document, document.published, tables).people
    people.set(statement.id, found)
    return found
  }
  const isName = ({ examples }: Pick<CountedWord, 'examples'>) => {
    const inNames = examples.filter(({ statement, start, end }) =>
      peopleOf(statement).some((person) => person.start < end && person.end > start),
    )
    return inNames.length * 2 > examples.length
  }
  return new Set(words.filter(isName).map(({ word }) => word))
}
