import type { MentionKey } from '../model/document.ts'
import type { Database } from './database.ts'

/** Which documents; each filter that is given must hold. */
export interface DocumentFilter {
  /** Number of a document. */
  document?: number | undefined
  /** Days, both included: the document may have been published on one of them. */
  from?: string | undefined
  to?: string | undefined
  /** All of these must be among those of the document. */
  mentions?: readonly MentionKey[] | undefined
}

/** Rows by relevance, and how many there are in all. */
export interface Hits {
  numbers: number[]
  total: number
}

/** The normaliser that the index was written with; `''` while it is empty. */
export const normaliserOfIndex = (database: Database) =>
  String(database.prepare('SELECT normaliser FROM search_index').get()?.['normaliser'] ?? '')

type IndexTable = 'document_search' | 'claim_search'

/** Empties the index, for another normaliser; to be called inside a `write`. */
export function resetIndex(database: Database, normaliser: string): void {
  for (const table of ['document_search', 'claim_search'] as const) writeIndex(database, `DELETE FROM ${table}`)
  database.prepare('UPDATE search_index SET normaliser = ?').run(normaliser)
}

/** Puts a normalised text into the index in place of what stood there; to be called inside a `write`. */
export function indexDocument(database: Database, number: number, norm: string): void {
  writeIndex(database, 'INSERT OR REPLACE INTO document_search (rowid, norm) VALUES (?, ?)', number, norm)
}

export function indexClaim(database: Database, number: number, norm: string): void {
  writeIndex(database, 'INSERT OR REPLACE INTO claim_search (rowid, norm) VALUES (?, ?)', number, norm)
}

/** Takes rows out of the index; to be called inside a `write`. Their words stay on disk until the segments are merged. */
export function removeFromIndex(database: Database, table: IndexTable, numbers: readonly number[]): void {
  const rows = 'SELECT value FROM json_each(?)'
  writeIndex(database, `DELETE FROM ${table} WHERE rowid IN (${rows})`, JSON.stringify(numbers))
}

/** FTS5 may leave a last rowid beyond 2^53 behind, which `run` of any later statement could not return: one is set that it can. */
function writeIndex(database: Database, sql: string, ...values: (string | number)[]): void {
  const statement = database.prepare(sql)
  statement.setReadBigInts(true)
  statement.run(...values)
  database.exec('INSERT OR REPLACE INTO search_index SELECT * FROM search_index')
}

/** More rows than this are not ranked: who asks for a word that is everywhere is shown the newest. */
const MOST_RANKED = 10_000

/** The documents that match, `match` being an expression of FTS5 over normalised words. */
export function matchDocuments(database: Database, match: string, filter: DocumentFilter, limit: number): Hits {
  const { where, values } = compile(filter, 'document_search.rowid')
  return hits(database, `document_search WHERE document_search MATCH ?${where}`, [match, ...values], limit)
}

/** The claims that match, in the documents that the filter lets through. */
export function matchClaims(database: Database, match: string, filter: DocumentFilter, limit: number): Hits {
  const { where, values } = compile(filter, 'claims.document_number')
  const joined = where === '' ? '' : ' JOIN claims ON claims.number = claim_search.rowid'
  return hits(database, `claim_search${joined} WHERE claim_search MATCH ?${where}`, [match, ...values], limit)
}

function hits(database: Database, from: string, values: (string | number)[], limit: number): Hits {
  const [table] = from.split(' ', 1)
  const total = Number(database.prepare(`SELECT count(*) AS n FROM ${from}`).get(...values)?.['n'])
  const order = total > MOST_RANKED ? `${table}.rowid DESC` : `${table}.rank, ${table}.rowid`
  const rows = database.prepare(`SELECT ${table}.rowid AS n FROM ${from} ORDER BY ${order} LIMIT ?`)
  return { numbers: rows.all(...values, limit).map((row) => Number(row['n'])), total }
}

/** `number`: the column with the number of the document. The plus keeps SQLite from asking the index of words once for each of them. */
function compile(filter: DocumentFilter, number: string): { where: string; values: (string | number)[] } {
  const { document, from, to, mentions = [] } = filter
  const parts: [sql: string, values: (string | number)[]][] = mentions.map(({ kind, key }) => [
    `+${number} IN (SELECT number FROM document_mentions WHERE kind = ? AND key = ?)`,
    [kind, key],
  ])
  if (document !== undefined) parts.push([`+${number} = ?`, [document]])
  if (from !== undefined || to !== undefined) {
    parts.push([
      `+${number} IN (SELECT number FROM documents WHERE published_last >= ? AND published_first <= ?)`,
      [from ?? '', to ?? '9999-12-31'],
    ])
  }
  return {
    where: parts.map(([sql]) => ` AND ${sql}`).join(''),
    values: parts.flatMap(([, values]) => values),
  }
}
