import { expect, test } from 'vitest'
import { addingQuery, type AddingState, afterEvent } from './adding-run.ts'

const working: AddingState = { kind: 'working', stage: null, connected: true }

test('a file is read, then done; once it is over nothing changes it', () => {
  const reading = afterEvent(working, { kind: 'progress', stage: 'read', share: null })
  expect(reading).toEqual({ kind: 'working', stage: 'read', connected: true })
  const result = { documents: [{ id: 'abc' }], claims: 2, already_added: false }
  const done = afterEvent(reading, { kind: 'done', result })
  expect(done).toEqual({ kind: 'done', result })
  expect(afterEvent(done, { kind: 'progress', stage: 'read', share: null })).toBe(done)
})

test('a failure keeps what the server said of it, a cancelled one is no failure', () => {
  const problem = { code: 'encrypted_pdf', message: 'The PDF asks for a password.' }
  expect(afterEvent(working, { kind: 'failed', problem })).toMatchObject({ kind: 'failed', problem })
  expect(afterEvent(working, { kind: 'failed', problem: { code: 'cancelled' } })).toEqual({ kind: 'cancelled' })
})

test('empty words are not sent', () => {
  expect(addingQuery('a b.txt', { published: ' 2021-03 ', publisher: '', licence: ' ' })).toBe(
    'name=a+b.txt&published=2021-03',
  )
})
