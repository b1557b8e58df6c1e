import { randomBytes } from 'node:crypto'
import { parsePeriod, formatDay } from '../model/calendar.ts'
import type { MentionKey, StoredDocument, StoredReading } from '../model/document.ts'
import { documentSchema } from '../model/document.ts'
import type { LocatedRun, Paragraph, Part, Span } from '../model/reading.ts'
import type { Database } from './database.ts'

/** A document's text with what is known about its stretches. */
export interface DocumentContent {
  text: string
  parts: readonly Part[]
  paragraphs: readonly Paragraph[]
  locations: readonly LocatedRun[]
  reading: StoredReading
}

/** A name that somebody un-masked, with a reason. */
export interface UnmaskedName extends Span {
  who: string
  reason: string
  at: string
}

/** The documents of a workspace. A document exists when it has a row here. */
export interface Documents {
  /** In the order in which they were added; at most `limit` of them. */
  all(limit?: number): StoredDocument[]
  count(): number
  find(id: string): StoredDocument | undefined
  /** At most two whose id begins so. */
  beginningWith(prefix: string): StoredDocument[]
  /** The documents of the file with this sha256, in their order in it. */
  madeFrom(sha256: string): StoredDocument[]
  /** The number by which other tables know a document; `undefined` when there is none of this id. */
  numberOf(id: string): number | undefined
  withNumber(number: number): StoredDocument | undefined
  content(number: number): DocumentContent
  people(number: number): Span[]
  unmaskedNames(number: number): UnmaskedName[]
}

export function documentsOf(database: Database): Documents {
  const read = (row: unknown) => documentSchema.parse(JSON.parse((row as { document: string }).document))
  const one = (sql: string, value: string | number) => {
    const row = database.prepare(sql).get(value)
    return row === undefined ? undefined : read(row)
  }
  return {
    all: (limit = -1) =>
      database.prepare('SELECT document FROM documents ORDER BY number LIMIT ?').all(limit).map(read),
    count: () => Number(database.prepare('SELECT count(*) AS n FROM documents').get()?.['n']),
    find: (id) => one('SELECT document FROM documents WHERE id = ?', id),
    beginningWith: (prefix) =>
      database
        .prepare('SELECT document FROM documents WHERE id >= ? AND id < ? ORDER BY id LIMIT 2')
        .all(prefix, `${prefix}~`)
        .map(read),
    madeFrom: (sha256) =>
      database.prepare('SELECT document FROM documents WHERE sha256 = ? ORDER BY number').all(sha256).map(read),
    numberOf(id) {
      const row = database.prepare('SELECT number FROM documents WHERE id = ?').get(id)
      return row === undefined ? undefined : Number(row['number'])
    },
    withNumber: (number) => one('SELECT document FROM documents WHERE number = ?', number),
    content(number) {
      const row = database.prepare('SELECT * FROM document_texts WHERE number = ?').get(number) ?? {}
      const json = (name: string) => JSON.parse(String(row[name])) as unknown
      return {
        text: String(row['text']),
        parts: json('parts') as Part[],
        paragraphs: json('paragraphs') as Paragraph[],
        locations: json('locations') as LocatedRun[],
        reading: json('reading') as StoredReading,
      }
    },
    people(number) {
      const row = database
        .prepare(`SELECT json_extract(reading, '$.people') AS people FROM document_texts WHERE number = ?`)
        .get(number)
      return JSON.parse(String(row?.['people'] ?? '[]')) as Span[]
    },
    unmaskedNames: (number) =>
      database
        .prepare('SELECT start, end, who, reason, at FROM unmasked_names WHERE number = ? ORDER BY start')
        .all(number)
        .map((row) => ({ ...row }) as unknown as UnmaskedName),
  }
}

/** Adds a document; to be called inside a `write`. Returns its number and its random part. */
export function insertDocument(
  database: Database,
  document: StoredDocument,
  content: DocumentContent,
  mentions: readonly MentionKey[],
): { number: number; nonce: string } {
  const nonce = randomBytes(16).toString('hex')
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO documents (id, sha256, published_first, published_last, next_claim, nonce, document)
       VALUES (?, ?, ?, ?, 1, ?, ?)`,
    )
    .run(document.id, document.sha256, ...daysOf(document.published), nonce, JSON.stringify(document))
  const number = Number(lastInsertRowid)
  database
    .prepare(
      'INSERT INTO document_texts (number, text, parts, paragraphs, locations, reading) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(number, ...contentColumns(content))
  insertMentions(database, number, mentions)
  return { number, nonce }
}

/** Puts another reading of the same document in its place; to be called inside a `write`. */
export function replaceReading(
  database: Database,
  number: number,
  document: StoredDocument,
  content: DocumentContent,
  mentions: readonly MentionKey[],
): void {
  database
    .prepare('UPDATE documents SET published_first = ?, published_last = ?, document = ? WHERE number = ?')
    .run(...daysOf(document.published), JSON.stringify(document), number)
  database
    .prepare(
      `UPDATE document_texts SET text = ?, parts = ?, paragraphs = ?, locations = ?, reading = ? WHERE number = ?`,
    )
    .run(...contentColumns(content), number)
  database.prepare('DELETE FROM document_mentions WHERE number = ?').run(number)
  insertMentions(database, number, mentions)
}

/** Un-masks stretches of a document; to be called inside a `write`. */
export function insertUnmaskedNames(database: Database, number: number, names: readonly UnmaskedName[]): void {
  const insert = database.prepare(
    'INSERT INTO unmasked_names (number, start, end, who, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const { start, end, who, reason, at } of names) insert.run(number, start, end, who, reason, at)
}

/** Masks all of them again, since their places are no longer known; to be called inside a `write`. */
export function removeUnmaskedNames(database: Database, number: number): void {
  database.prepare('DELETE FROM unmasked_names WHERE number = ?').run(number)
}

const contentColumns = ({ text, parts, paragraphs, locations, reading }: DocumentContent) =>
  [text, ...[parts, paragraphs, locations, reading].map((value) => JSON.stringify(value))] as const

function insertMentions(database: Database, number: number, mentions: readonly MentionKey[]): void {
  const insert = database.prepare('INSERT OR IGNORE INTO document_mentions (kind, key, number) VALUES (?, ?, ?)')
  for (const { kind, key } of mentions) insert.run(kind, key, number)
}

/** The first and last day on which a document may have been published; both `null` when that is not known as a plain date. */
function daysOf(published: string | null): [string | null, string | null] {
  const period = published === null ? undefined : parsePeriod(published.replace(/[~?%]$/, ''))
  return period ? [formatDay(period.start), formatDay(period.end)] : [null, null]
}
