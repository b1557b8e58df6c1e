import { type AuditAct, type AuditEntry, auditEntrySchema, hashOfEntry, noEntryBefore } from '../model/audit.ts'
import { canonicalJson, sha256 } from '../model/canonical-json.ts'
import type { Review } from '../model/review.ts'
import type { Database } from './database.ts'

/** What is to be noted. Only the hash of `payload` is kept; it should hold something random, so that it cannot be guessed. */
export interface AuditedAct {
  at: Date
  who: string
  act: AuditAct
  ids: readonly string[]
  payload: unknown
}

/** Adds an entry to the chain. To be called inside the `write` that does what it notes, so that neither stands alone. */
export function appendToAudit(database: Database, { at, who, act, ids, payload }: AuditedAct): AuditEntry {
  const last = headOfAudit(database)
  const unhashed = {
    sequence: (last?.sequence ?? 0) + 1,
    at: at.toISOString(),
    who,
    act,
    ids: [...ids],
    payload_sha256: sha256(canonicalJson(payload)),
    previous: last?.hash ?? noEntryBefore,
  }
  const entry = { ...unhashed, hash: hashOfEntry(unhashed) }
  database
    .prepare(
      'INSERT INTO audit (sequence, at, who, act, ids, payload_sha256, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      entry.sequence,
      entry.at,
      entry.who,
      entry.act,
      JSON.stringify(entry.ids),
      entry.payload_sha256,
      entry.previous,
      entry.hash,
    )
  return entry
}

/** The last entry; `undefined` while there is none. */
export function headOfAudit(database: Database): AuditEntry | undefined {
  const row = database.prepare('SELECT * FROM audit ORDER BY sequence DESC LIMIT 1').get()
  return row && readEntry(row)
}

/** In their order. */
export function* entriesOfAudit(database: Database): Generator<AuditEntry> {
  for (const row of database.prepare('SELECT * FROM audit ORDER BY sequence').iterate()) yield readEntry(row)
}

const readEntry = (row: Record<string, unknown>) =>
  ({ ...row, ids: JSON.parse(String(row['ids'])) as string[] }) as unknown as AuditEntry

export const auditFaults = {
  gap: 'the entries are not numbered one after the other',
  changed: 'the entry is not as it was written: its hash is another',
  unchained: 'the entry does not follow from the one before it',
  review_unknown: 'a review stands in the workspace that was never noted',
  review_changed: 'a review is not as it was when it was noted',
  review_missing: 'a review was noted and is gone, though nothing was purged',
  head_missing: 'the head that was kept elsewhere is not among the entries: some were cut off or written anew',
} as const
export type AuditFault = keyof typeof auditFaults

export interface AuditVerification {
  sound: boolean
  entries: number
  /** The hash of the last entry; `null` while there is none. */
  head: string | null
  /** How many entries follow the one whose head was kept; `null` when none was given or it was not found. */
  since_kept_head: number | null
  faults: { fault: AuditFault; sequence: number | null; id: string | null }[]
}

/**
 * Walks the chain and compares it with the reviews. A chain proves nothing to whoever can write all of it: entries that were cut off at
 * the end, and a chain written anew, show only against `keptHead`, a head that was kept elsewhere.
 */
export function verifyAudit(database: Database, reviews: Iterable<Review>, keptHead?: string): AuditVerification {
  const faults: AuditVerification['faults'] = []
  const noted = new Map<string, { sequence: number; payload_sha256: string; claim: string }>()
  const purged = new Set<string>()
  let previous = noEntryBefore
  let entries = 0
  let keptAt: number | null = null
  for (const entry of entriesOfAudit(database)) {
    entries += 1
    const { sequence, act, ids } = entry
    if (sequence !== entries) faults.push({ fault: 'gap', sequence, id: null })
    if (!isAsWritten(entry)) faults.push({ fault: 'changed', sequence, id: null })
    if (entry.previous !== previous) faults.push({ fault: 'unchained', sequence, id: null })
    previous = entry.hash
    if (entry.hash === keptHead) keptAt = entries
    const [claim = '', review] = ids
    if (act === 'claim_reviewed' && review !== undefined) {
      noted.set(review, { sequence, payload_sha256: entry.payload_sha256, claim })
    }
    if (act === 'purged') for (const id of ids) purged.add(id)
  }
  for (const review of reviews) {
    const id = reviewId(review.number)
    const entry = noted.get(id)
    if (!entry) faults.push({ fault: 'review_unknown', sequence: null, id })
    else if (entry.payload_sha256 !== sha256(canonicalJson(review)) || entry.claim !== review.claim) {
      faults.push({ fault: 'review_changed', sequence: entry.sequence, id })
    }
    noted.delete(id)
  }
  for (const [id, { sequence, claim }] of noted) {
    if (!purged.has(claim)) faults.push({ fault: 'review_missing', sequence, id })
  }
  if (keptHead !== undefined && keptAt === null) faults.push({ fault: 'head_missing', sequence: null, id: keptHead })
  return {
    sound: faults.length === 0,
    entries,
    head: entries === 0 ? null : previous,
    since_kept_head: keptAt === null ? null : entries - keptAt,
    faults,
  }
}

const isAsWritten = (entry: AuditEntry) =>
  auditEntrySchema.safeParse(entry).success && hashOfEntry(entry) === entry.hash

/** How the audit names an act of review. */
export const reviewId = (number: number) => `review/${number}`
