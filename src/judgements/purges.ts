import { failed } from '../model/errors.ts'
import { type Tombstone, tombstoneSchema } from '../model/tombstone.ts'
import { appendToAudit } from './audit.ts'
import { claimsOf, removeClaims } from './claims.ts'
import { type Database, write } from './database.ts'
import { removeFromIndex } from './search-index.ts'
import type { PurgeCategory } from '../model/verdicts.ts'

/** What is to be purged, and why. */
export interface Purge {
  things: readonly Pick<Tombstone, 'id' | 'kind' | 'sha256'>[]
  at: Date
  who: string
  category: PurgeCategory
  /** In the words of who asked. Only a hash of it, with `nonce`, is kept, in the audit. */
  reason: string
  /** Random; without it nobody can guess the reason from its hash. */
  nonce: string
  /** Numbers of documents, which go with all their claims. */
  documents: readonly number[]
  /** Numbers of claims. */
  claims: readonly number[]
  releases: readonly { dataset: string; release: string }[]
}

/** Tombstones of what was purged, the oldest first. */
export function tombstonesOf(database: Database): Tombstone[] {
  const rows = database.prepare('SELECT * FROM tombstones ORDER BY at, id').all()
  return rows.map((row) => tombstoneSchema.parse({ ...row }))
}

export function tombstoneOf(
  database: Database,
  { id, sha256 }: { id?: string; sha256?: string },
): Tombstone | undefined {
  const row = database
    .prepare('SELECT * FROM tombstones WHERE id = ? OR sha256 = ? ORDER BY at LIMIT 1')
    .get(id ?? '', sha256 ?? '')
  return row && tombstoneSchema.parse({ ...row })
}

/** Takes the rows away and leaves tombstones, in one transaction. Bytes of them may stay in the file until `eraseRemnants`. */
export function purgeRows(database: Database, purge: Purge): void {
  database.exec('PRAGMA secure_delete = ON')
  const claims = claimsOf(database)
  write(database, () => {
    const ofDocuments = purge.documents.flatMap((document) => claims.list({ document }))
    const gone = [...ofDocuments, ...claims.withNumbers(purge.claims)]
    removeClaims(
      database,
      gone.map(({ number }) => number),
    )
    for (const number of purge.documents) removeDocument(database, number)
    for (const { dataset, release } of purge.releases) {
      database.prepare('DELETE FROM releases WHERE dataset = ? AND release = ?').run(dataset, release)
    }
    const insert = database.prepare(
      'INSERT OR REPLACE INTO tombstones (id, kind, sha256, at, who, category) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const { id, kind, sha256 } of purge.things) {
      insert.run(id, kind, sha256, purge.at.toISOString(), purge.who, purge.category)
    }
    const { at, who, category, reason, nonce } = purge
    appendToAudit(database, {
      at,
      who,
      act: 'purged',
      ids: [...new Set([...purge.things.map(({ id }) => id), ...gone.map(({ id }) => id)])],
      payload: { category, reason, nonce },
    })
  })
}

function removeDocument(database: Database, number: number): void {
  removeFromIndex(database, 'document_search', [number])
  for (const table of ['unmasked_names', 'document_mentions', 'document_texts', 'documents']) {
    database.prepare(`DELETE FROM ${table} WHERE number = ?`).run(number)
  }
}

/**
 * Rewrites the database so that nothing of deleted rows is left in it or in its log: words in the index, free pages, the log of writes.
 * Throws `busy` when another program reads the old state; what was purged is gone for everybody all the same, and the same call ends the
 * work once that program is closed.
 */
export function eraseRemnants(database: Database): void {
  database.exec('PRAGMA secure_delete = ON')
  for (const table of ['document_search', 'claim_search']) {
    // A deleted row's words stay in a contentless index until its segments are merged.
    write(database, () => database.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`))
  }
  database.exec('VACUUM')
  const row = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  if (Number(row?.['busy']) === 0) return
  throw failed('busy', 'It is purged, but bytes of it are still in the log that another program holds open.', {
    received: 'another program with this workspace open',
    expected: 'nobody else at work in the workspace',
    hint: 'Close `marsad serve` and whatever else uses the workspace, then run the same purge again.',
  })
}
