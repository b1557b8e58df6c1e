import fc from 'fast-check'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../test/made-release.ts'
import { type AuditEntry, hashOfEntry } from '../model/audit.ts'
import type { Review } from '../model/review.ts'
import { appendToAudit, entriesOfAudit, headOfAudit, reviewId, verifyAudit } from './audit.ts'
import { type Database, openDatabase, write } from './database.ts'

const at = new Date('2026-05-01T10:00:00Z')

const review = (number: number): Review => ({
  number,
  claim: `3fa2b1c09d4e.${number}`,
  reviewer: 'noor',
  verdict: 'accept',
  reason: 'as it stands',
  fields: null,
  undoes: null,
  at: at.toISOString(),
  nonce: String(number).padStart(32, '0'),
})

function auditOfTest(entries: number): { database: Database; reviews: Review[] } {
  const folder = temporaryFolder()
  const database = openDatabase(join(folder.path, 'judgements.sqlite'))
  onTestFinished(() => {
    database.close()
    folder.remove()
  })
  const reviews = Array.from({ length: entries }, (_, index) => review(index + 1))
  write(database, () => {
    for (const one of reviews) {
      const ids = [one.claim, reviewId(one.number)]
      appendToAudit(database, { at, who: one.reviewer, act: 'claim_reviewed', ids, payload: one })
    }
  })
  return { database, reviews }
}

/** What somebody does who can write to the file, past the program. */
function tamper(database: Database, sql: string, ...values: (string | number)[]): void {
  database.exec('DROP TRIGGER IF EXISTS audit_never_changes; DROP TRIGGER IF EXISTS audit_never_shrinks')
  database.prepare(sql).run(...values)
}

const faultsOf = (database: Database, reviews: readonly Review[], head?: string) =>
  verifyAudit(database, reviews, head).faults.map(({ fault }) => fault)

describe('a chain', () => {
  test('as it was written is sound, and says its head', () => {
    const { database, reviews } = auditOfTest(5)
    const head = headOfAudit(database)
    expect(verifyAudit(database, reviews)).toEqual({
      sound: true,
      entries: 5,
      head: head?.hash,
      since_kept_head: null,
      faults: [],
    })
    expect(verifyAudit(auditOfTest(0).database, [])).toMatchObject({ sound: true, entries: 0, head: null })
  })

  test('holds hashes and ids, and no words', () => {
    const { database } = auditOfTest(2)
    expect(JSON.stringify([...entriesOfAudit(database)])).not.toContain('as it stands')
  })

  test('cannot be changed through the program', () => {
    const { database } = auditOfTest(2)
    expect(() => database.exec(`UPDATE audit SET who = 'sami'`)).toThrow(/never changes/)
    expect(() => database.exec('DELETE FROM audit')).toThrow(/never goes/)
  })

  test('shows any changed letter of any entry', () => {
    const { database, reviews } = auditOfTest(3)
    const entries = [...entriesOfAudit(database)]
    const texts = ['at', 'who', 'act', 'ids', 'payload_sha256', 'previous', 'hash'] as const
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.constantFrom(...texts), fc.nat(), (entry, column, place) => {
        const was = column === 'ids' ? JSON.stringify(entry.ids) : entry[column]
        const index = place % was.length
        const is = `${was.slice(0, index)}${was[index] === 'e' ? 'f' : 'e'}${was.slice(index + 1)}`
        try {
          tamper(database, `UPDATE audit SET ${column} = ? WHERE sequence = ?`, is, entry.sequence)
        } catch {
          // No JSON any more: the table itself refuses it.
          return
        }
        expect(verifyAudit(database, reviews).sound).toBe(false)
        tamper(database, `UPDATE audit SET ${column} = ? WHERE sequence = ?`, was, entry.sequence)
        expect(verifyAudit(database, reviews).sound).toBe(true)
      }),
    )
  })

  test('shows an entry that was taken out or renumbered', () => {
    const { database, reviews } = auditOfTest(3)
    tamper(database, 'DELETE FROM audit WHERE sequence = 2')
    expect(faultsOf(database, reviews)).toEqual(expect.arrayContaining(['gap', 'unchained', 'review_unknown']))
    tamper(database, 'UPDATE audit SET sequence = 2 WHERE sequence = 3')
    expect(faultsOf(database, reviews)).toEqual(expect.arrayContaining(['changed', 'unchained']))
  })

  test('that lost its end, with the reviews, is found only against a head kept elsewhere', () => {
    const { database, reviews } = auditOfTest(4)
    const kept = headOfAudit(database)?.hash as string
    tamper(database, 'DELETE FROM audit WHERE sequence > 2')
    expect(faultsOf(database, reviews.slice(0, 2))).toEqual([])
    expect(faultsOf(database, reviews.slice(0, 2), kept)).toEqual(['head_missing'])
  })

  test('that was written anew is found only against a head kept elsewhere', () => {
    const { database, reviews } = auditOfTest(3)
    const kept = headOfAudit(database)?.hash as string
    let previous: string | undefined
    for (const entry of [...entriesOfAudit(database)]) {
      const forged: AuditEntry = { ...entry, who: 'sami', previous: previous ?? entry.previous }
      previous = hashOfEntry(forged)
      tamper(
        database,
        'UPDATE audit SET who = ?, previous = ?, hash = ? WHERE sequence = ?',
        forged.who,
        forged.previous,
        previous,
        forged.sequence,
      )
    }
    expect(faultsOf(database, reviews)).toEqual([])
    expect(faultsOf(database, reviews, kept)).toEqual(['head_missing'])
  })

  test('says how many entries follow a head that was kept', () => {
    const { database, reviews } = auditOfTest(5)
    const second = [...entriesOfAudit(database)][1]?.hash as string
    expect(verifyAudit(database, reviews, second)).toMatchObject({ sound: true, since_kept_head: 3 })
  })
})

describe('reviews against the chain', () => {
  test('one that was never noted, was changed or is gone', () => {
    const { database, reviews } = auditOfTest(2)
    const [first, second] = reviews as [Review, Review]
    expect(faultsOf(database, [first, second, review(3)])).toEqual(['review_unknown'])
    expect(faultsOf(database, [first, { ...second, verdict: 'reject' }])).toEqual(['review_changed'])
    expect(faultsOf(database, [first])).toEqual(['review_missing'])
  })

  test('one that went with a purge of its claim is no fault', () => {
    const { database, reviews } = auditOfTest(2)
    write(database, () => {
      appendToAudit(database, { at, who: 'noor', act: 'purged', ids: ['3fa2b1c09d4e.2'], payload: {} })
    })
    expect(faultsOf(database, reviews.slice(0, 1))).toEqual([])
  })
})

test('two programs that write at once make one chain', () => {
  const { database, reviews } = auditOfTest(1)
  const path = String(database.prepare('PRAGMA database_list').get()?.['file'])
  const other = new DatabaseSync(path)
  onTestFinished(() => other.close())
  for (const one of [other, database, other]) {
    write(one, () => appendToAudit(one, { at, who: 'ida', act: 'reviewers_set', ids: ['2'], payload: {} }))
  }
  expect(verifyAudit(database, reviews)).toMatchObject({ sound: true, entries: 4 })
})
