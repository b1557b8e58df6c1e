import { canonicalJson } from '../model/canonical-json.ts'
import type { ClaimFields, StoredClaim } from '../model/claim.ts'
import { fieldsOf } from '../model/claim.ts'
import type { ClaimKind, ProposedClaim } from '../model/reading.ts'
import type { Database } from './database.ts'
import { nameKey } from './name-key.ts'
import { removeFromIndex } from './search-index.ts'
import type { ClaimStatus } from '../model/verdicts.ts'

/** Which claims; each filter that is given must hold. */
export interface ClaimFilter {
  /** Number of a document. */
  document?: number | undefined
  statuses?: readonly ClaimStatus[] | undefined
  kinds?: readonly ClaimKind[] | undefined
  /** As `nameKey` writes it: the claim's subject or its value. */
  about?: string | undefined
}

/** A claim with the number of its document. */
export interface NumberedClaim extends StoredClaim {
  number: number
  document_number: number
}

export interface Claims {
  find(id: string): NumberedClaim | undefined
  withNumbers(numbers: readonly number[]): NumberedClaim[]
  /** In the order of documents, and of their place in the text. */
  list(filter: ClaimFilter, page?: { limit: number; offset: number }): NumberedClaim[]
  count(filter: ClaimFilter): number
  /** Other claims with the same subject and property, from any document. */
  alike(claim: NumberedClaim, limit: number): NumberedClaim[]
  /** How many claims of a document stand how. */
  statusesOf(document: number): Partial<Record<ClaimStatus, number>>
  /** The values of accepted claims with one of these properties, each with the number of its document. */
  acceptedValues(properties: readonly string[]): { value: string; document_number: number }[]
}

const columns = `claims.number, claims.id, documents.id AS document, claims.document_number, claims.start, claims.end,
  claims.status, claims.proposed, claims.fields, claims.probability, claims.extractor`
const joined = 'claims JOIN documents ON documents.number = claims.document_number'

export function claimsOf(database: Database): Claims {
  return {
    find(id) {
      const row = database.prepare(`SELECT ${columns} FROM ${joined} WHERE claims.id = ?`).get(id)
      return row && read(row)
    },
    withNumbers: (numbers) =>
      database
        .prepare(`SELECT ${columns} FROM ${joined} WHERE claims.number IN (SELECT value FROM json_each(?))`)
        .all(JSON.stringify(numbers))
        .map(read),
    list(filter, { limit, offset } = { limit: -1, offset: 0 }) {
      const { where, values } = compile(filter)
      return database
        .prepare(
          `SELECT ${columns} FROM ${joined} WHERE ${where}
           ORDER BY claims.document_number, claims.start, claims.number LIMIT ? OFFSET ?`,
        )
        .all(...values, limit, offset)
        .map(read)
    },
    count(filter) {
      const { where, values } = compile(filter)
      return Number(database.prepare(`SELECT count(*) AS n FROM claims WHERE ${where}`).get(...values)?.['n'])
    },
    alike: ({ number, fields }, limit) =>
      database
        .prepare(
          `SELECT ${columns} FROM ${joined}
           WHERE claims.subject_key = ? AND claims.property = ? AND claims.number <> ? AND claims.status <> 'rejected'
           ORDER BY claims.document_number, claims.start LIMIT ?`,
        )
        .all(nameKey(fields.subject), fields.property, number, limit)
        .map(read),
    statusesOf: (document) =>
      Object.fromEntries(
        database
          .prepare('SELECT status, count(*) AS n FROM claims WHERE document_number = ? GROUP BY status ORDER BY status')
          .all(document)
          .map((row) => [String(row['status']), Number(row['n'])]),
      ),
    acceptedValues: (properties) =>
      database
        .prepare(
          `SELECT json_extract(fields, '$.value') AS value, document_number FROM claims
           WHERE status = 'accepted' AND property IN (SELECT value FROM json_each(?)) AND value_key IS NOT NULL`,
        )
        .all(JSON.stringify(properties))
        .map((row) => ({ value: String(row['value']), document_number: Number(row['document_number']) })),
  }
}

function compile({ document, statuses, kinds, about }: ClaimFilter): { where: string; values: (string | number)[] } {
  const parts: [sql: string, values: (string | number)[]][] = [['TRUE', []]]
  if (document !== undefined) parts.push(['claims.document_number = ?', [document]])
  if (statuses) parts.push(['claims.status IN (SELECT value FROM json_each(?))', [JSON.stringify(statuses)]])
  if (kinds) parts.push(['claims.kind IN (SELECT value FROM json_each(?))', [JSON.stringify(kinds)]])
  if (about !== undefined) parts.push(['(claims.subject_key = ? OR claims.value_key = ?)', [about, about]])
  return { where: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, values]) => values) }
}

const read = (row: Record<string, unknown>): NumberedClaim => ({
  number: Number(row['number']),
  document_number: Number(row['document_number']),
  id: String(row['id']),
  document: String(row['document']),
  start: Number(row['start']),
  end: Number(row['end']),
  status: String(row['status']) as ClaimStatus,
  fields: JSON.parse(String(row['fields'])) as ClaimFields,
  proposed: JSON.parse(String(row['proposed'])) as ClaimFields,
  probability: Number(row['probability']),
  extractor: String(row['extractor']),
})

/**
 * Adds what was proposed for a document, to be called inside a `write`. What stands there already, with the same fields at the same place,
 * is left as it is. Returns the claims that are new.
 */
export function proposeClaims(
  database: Database,
  document: { number: number; id: string },
  proposals: readonly ProposedClaim[],
): NumberedClaim[] {
  const claims = claimsOf(database)
  const known = new Set(
    claims.list({ document: document.number }).map(({ proposed, ...claim }) => identity(claim, proposed)),
  )
  const row = database.prepare('SELECT next_claim FROM documents WHERE number = ?').get(document.number)
  const insert = database.prepare(
    `INSERT INTO claims (id, document_number, start, end, status, kind, property, subject_key, value_key, proposed, fields,
       probability, extractor)
     VALUES (?, ?, ?, ?, 'proposed', ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  let next = Number(row?.['next_claim'])
  const added: number[] = []
  for (const proposal of proposals) {
    const fields = fieldsOf(proposal)
    const key = identity(proposal, fields)
    if (known.has(key)) continue
    known.add(key)
    const json = JSON.stringify(fields)
    const { lastInsertRowid } = insert.run(
      `${document.id}.${next++}`,
      document.number,
      proposal.start,
      proposal.end,
      fields.kind,
      fields.property,
      nameKey(fields.subject),
      nameKey(fields.value),
      json,
      json,
      proposal.probability,
      proposal.extractor,
    )
    added.push(Number(lastInsertRowid))
  }
  database.prepare('UPDATE documents SET next_claim = ? WHERE number = ?').run(next, document.number)
  return claims.withNumbers(added)
}

/** Two proposals are the same claim when they say the same of the same stretch, whichever version proposed them. */
export const identity = ({ start, end }: { start: number; end: number }, fields: ClaimFields) =>
  canonicalJson([start, end, fields])

/** Moves a claim to where its quote stands in another text of its document; to be called inside a `write`. */
export function moveClaim(database: Database, { number, start, end }: { number: number; start: number; end: number }) {
  database.prepare('UPDATE claims SET start = ?, end = ? WHERE number = ?').run(start, end, number)
}

/** What the reviews of a claim come to; to be called inside the `write` that adds one. */
export function setReviewed(database: Database, claim: Pick<NumberedClaim, 'number' | 'status' | 'fields'>): void {
  const { number, status, fields } = claim
  database
    .prepare(
      `UPDATE claims SET status = ?, kind = ?, property = ?, subject_key = ?, value_key = ?, fields = ? WHERE number = ?`,
    )
    .run(
      status,
      fields.kind,
      fields.property,
      nameKey(fields.subject),
      nameKey(fields.value),
      JSON.stringify(fields),
      number,
    )
}

/** Takes claims away; to be called inside a `write`. Their numbers are not given again. */
export function removeClaims(database: Database, numbers: readonly number[]): void {
  const list = JSON.stringify(numbers)
  removeFromIndex(database, 'claim_search', numbers)
  database
    .prepare(
      'DELETE FROM reviews WHERE claim IN (SELECT id FROM claims WHERE number IN (SELECT value FROM json_each(?)))',
    )
    .run(list)
  database.prepare('DELETE FROM claims WHERE number IN (SELECT value FROM json_each(?))').run(list)
}
