import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimFields } from '../../model/claim.ts'
import { letterOf } from '../frame/plain-key.ts'
import { formOf, readCorrection } from './correction.ts'
import { afterSkip, afterUndo, afterVerdict, claimAfter, type ReviewQueue } from './review-queue.ts'
import { actOfLetter } from './verdict-keys.ts'

const claim: ClaimFields = {
  kind: 'quantity',
  subject: 'Dawn Front',
  property: 'fighters',
  value: null,
  low: 2000,
  high: null,
  approximate: false,
  unit: 'fighters',
  time: null,
  place: ['Hadra', 'Nabaa'],
  attributed_to: '[name]',
}
const correct = (change: Partial<ReturnType<typeof formOf>>) => readCorrection(claim, { ...formOf(claim), ...change })

describe('a correction', () => {
  test('holds only what was changed', () => {
    expect(correct({})).toEqual({ fields: {}, faults: {} })
    expect(correct({ high: '2,400', approximate: true }).fields).toEqual({ high: 2400, approximate: true })
    expect(correct({ place: 'Hadra، Safa,' }).fields).toEqual({ place: ['Hadra', 'Safa'] })
    expect(correct({ place: '', unit: ' ' }).fields).toEqual({ place: null, unit: null })
  })

  test('takes a value as a number where it is one, in either digits', () => {
    expect(correct({ value: '٢٬٥٠٠' }).fields).toEqual({ value: 2500 })
    expect(correct({ value: 'Hadra' }).fields).toEqual({ value: 'Hadra' })
    expect(correct({ value: '2,5' }).fields).toEqual({ value: '2,5' })
  })

  test('says which field cannot be taken', () => {
    expect(correct({ low: 'many' }).faults).toEqual({ low: 'number' })
    expect(correct({ property: ' ' }).faults).toEqual({ property: 'needed' })
    expect(correct({ high: '100' }).faults).toEqual({ high: 'order' })
    expect(correct({ attributed_to: '[name] of Hadra' }).faults).toEqual({ attributed_to: 'mask' })
  })
})

describe('the queue', () => {
  const queue: ReviewQueue = { waiting: ['a', 'b', 'c'], skipped: [], decided: [] }

  test('goes on with the next, then from the start, then with what was put off', () => {
    expect(claimAfter(queue, null)).toBe('a')
    expect(claimAfter(queue, 'b')).toBe('c')
    expect(claimAfter(queue, 'c')).toBe('a')
    expect(claimAfter({ ...queue, skipped: ['a', 'c'] }, 'b')).toBe('a')
    expect(claimAfter({ ...queue, waiting: ['b'] }, 'b')).toBeNull()
  })

  test('a verdict takes a claim out, taking it back makes it wait again', () => {
    const after = afterVerdict(afterSkip(queue, 'b'), 'b')
    expect(after).toEqual({ waiting: ['a', 'c'], skipped: [], decided: ['b'] })
    expect(afterUndo(after, 'b')).toEqual({ waiting: ['b', 'a', 'c'], skipped: [], decided: [] })
  })

  test('deciding on whatever comes next ends after each claim had its turn, whatever is put off', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 }),
        fc.array(fc.boolean()),
        (ids, skips) => {
          let now: ReviewQueue = { waiting: ids, skipped: [], decided: [] }
          let current = claimAfter(now, null)
          for (let step = 0; current !== null; step += 1) {
            const next: string | null = claimAfter(now, current)
            now = skips[step] ? afterSkip(now, current) : afterVerdict(now, current)
            current = skips[step] ? (next ?? current) : next
          }
          expect(now.decided.toSorted()).toEqual(ids.toSorted())
        },
      ),
    )
  })
})

test('a key is its letter, or where it stands on a keyboard of another script', () => {
  expect(actOfLetter(letterOf({ key: 'A', code: 'KeyA' }) ?? '')).toBe('accept')
  expect(actOfLetter(letterOf({ key: 'ش', code: 'KeyA' }) ?? '')).toBe('accept')
  expect(letterOf({ key: 'Enter', code: 'Enter' })).toBeUndefined()
  expect(actOfLetter('z')).toBeUndefined()
})
