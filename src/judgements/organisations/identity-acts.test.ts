import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { errorOf, TestWorkspace } from '../../../test/test-workspace.ts'
import { verifyAudit } from '../audit.ts'
import { identityActsOf } from './identity-acts.ts'

let at: TestWorkspace
beforeEach(() => void (at = new TestWorkspace()))
afterEach(() => at.remove())
const now = new Date('2026-05-01T10:00:00Z')
const decision = {
  decision: 'same',
  names: ['Harbour Bureau', 'Port Office'],
  reason: 'so the report',
  who: 'noor',
} as const

describe('decisions on names', () => {
  test('are kept with who and why, noted in the audit, and undone by another act', () => {
    const acts = identityActsOf(at.workspace.database)
    expect(acts.decide(decision, now)).toMatchObject({ number: 1, who: 'noor', reason: 'so the report' })
    expect(acts.undo({ number: undefined, reason: 'a mistake', who: 'sami' }, now)).toMatchObject({
      number: 2,
      undoes: 1,
    })
    expect(acts.all()).toHaveLength(2)
    expect(verifyAudit(at.workspace.database, at.workspace.reviews.all())).toMatchObject({ sound: true, entries: 2 })
  })

  test('cannot be changed or taken away past the program', () => {
    identityActsOf(at.workspace.database).decide(decision, now)
    expect(() => at.workspace.database.exec(`UPDATE identity_acts SET act = '{}'`)).toThrow(/never changes/)
    expect(() => at.workspace.database.exec('DELETE FROM identity_acts')).toThrow(/never goes/)
  })

  test('on one name written twice, and an undo of nothing, are refused', async () => {
    const acts = identityActsOf(at.workspace.database)
    const twice = { ...decision, names: ['Harbour Bureau', 'harbour-bureau'] as const }
    expect(await errorOf(() => acts.decide(twice, now))).toMatchObject({ code: 'same_name', exitCode: 2 })
    const nothing = { number: undefined, reason: 'x', who: 'noor' }
    expect(await errorOf(() => acts.undo(nothing, now))).toMatchObject({ code: 'nothing_to_undo' })
    expect(await errorOf(() => acts.undo({ ...nothing, number: 4 }, now))).toMatchObject({ code: 'no_such_act' })
  })
})
