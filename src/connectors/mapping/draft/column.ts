import { type Concept, speaksOf } from './concepts.ts'
import { headerWords } from './header-words.ts'
import { saysUnknown } from './missing-words.ts'
import type { SampledTable } from '../sample/sampled-table.ts'

/** A column as the draft sees it. */
export interface Column {
  name: string
  /** Its place in the table, from 0. */
  index: number
  /** The words of its name, without those that nearly all names of the table share. */
  words: readonly string[]
  /** The texts of the rows that hold something, trimmed. */
  texts: readonly string[]
  /** The different ones among them, in the order of their first row. */
  distinct: readonly string[]
  /** Texts that say that nothing is known, as they are written. */
  unknown: readonly string[]
}

/** The columns of a table. Those that a field of the event takes are marked, so that no other field takes them too. */
export class Columns {
  readonly all: readonly Column[]
  readonly rows: number
  readonly #taken = new Set<Column>()
  readonly #table: SampledTable

  constructor(table: SampledTable) {
    this.#table = table
    this.rows = table.rows.length
    const shared = sharedWords(table.columns)
    this.all = table.columns.map((name, index) => readColumn(table, name, index, shared))
  }

  take(...columns: readonly Column[]): void {
    for (const column of columns) this.#taken.add(column)
  }

  isFree(column: Column): boolean {
    return !this.#taken.has(column)
  }

  get free(): readonly Column[] {
    return this.all.filter((column) => this.isFree(column))
  }

  /** Free columns that hold something and whose names speak of `concept`, those that speak of it most first. */
  named(concept: Concept): Column[] {
    return this.free
      .filter((column) => column.texts.length > 0 && speaks(column, concept))
      .toSorted((a, b) => speaksOf(b.words, concept) - speaksOf(a.words, concept) || a.index - b.index)
  }

  /** The texts of some columns, row by row; the empty text where nothing is known. */
  *rowsOf(...columns: readonly Column[]): Generator<string[]> {
    for (const row of this.#table.rows) {
      yield columns.map(({ index }) => {
        const text = (row[index] ?? '').trim()
        return saysUnknown(text) ? '' : text
      })
    }
  }
}

export const speaks = ({ words }: Column, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => speaksOf(words, concept) > 0)

/** The share of a column's filled texts of which something holds; 0 for a column that holds nothing. */
export function shareOf({ texts }: Pick<Column, 'texts'>, holds: (text: string) => boolean): number {
  const known = new Map<string, boolean>()
  let count = 0
  for (const text of texts) {
    const answer = known.get(text) ?? holds(text)
    known.set(text, answer)
    if (answer) count++
  }
  return texts.length ? count / texts.length : 0
}

function readColumn({ rows }: SampledTable, name: string, index: number, shared: ReadonlySet<string>): Column {
  const all = rows.map((row) => (row[index] ?? '').trim()).filter((text) => text !== '')
  const texts = all.filter((text) => !saysUnknown(text))
  const own = headerWords(name).filter((word) => !shared.has(word))
  return {
    name,
    index,
    words: own.length ? own : headerWords(name),
    texts,
    distinct: [...new Set(texts)],
    unknown: [...new Set(all.filter(saysUnknown))],
  }
}

/** `(UNCLASS)` behind every name tells nothing. */
function sharedWords(names: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const name of names) for (const word of new Set(headerWords(name))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const nearlyAll = Math.max(4, names.length * 0.8)
  return new Set([...counts].flatMap(([word, count]) => (count >= nearlyAll ? [word] : [])))
}
