import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Review } from '../model/review.ts'
import { foldReviews } from './fold-reviews.ts'

type Said = [reviewer: string, verdict: Review['verdict'], more?: Partial<Review>]

const acts = (...said: Said[]): Review[] =>
  said.map(([reviewer, verdict, more], index) => ({
    number: index + 1,
    claim: '3fa2b1c09d4e.1',
    reviewer,
    verdict,
    reason: '',
    fields: verdict === 'correct' ? { high: 12 } : null,
    undoes: null,
    at: '2026-01-01T00:00:00.000Z',
    nonce: '0'.repeat(32),
    ...more,
  }))

const undo = (reviewer: string, undoes: number): Said => [reviewer, 'undo', { undoes }]
const status = (reviewers: 1 | 2, ...said: Said[]) => foldReviews(acts(...said), reviewers).status

describe('one person decides', () => {
  test.each<[string, Said[]]>([
    ['proposed', []],
    ['accepted', [['noor', 'accept']]],
    ['rejected', [['noor', 'reject']]],
    ['conflict', [['noor', 'conflict']]],
    ['needs_work', [['noor', 'needs_work']]],
    ['accepted', [['noor', 'reject'], ['sami', 'accept']]],
    ['rejected', [['noor', 'accept'], ['sami', 'reject']]],
    ['proposed', [['noor', 'accept'], undo('noor', 1)]],
    ['accepted', [['noor', 'accept'], undo('noor', 1), undo('noor', 2)]],
    ['rejected', [['noor', 'reject'], ['noor', 'accept'], undo('noor', 2)]],
  ])('%s after %j', (expected, said) => expect(status(1, ...said)).toBe(expected)) // prettier-ignore

  test('a correction accepts the claim with its fields, until it is undone', () => {
    const said: Said[] = [
      ['noor', 'correct', { fields: { high: 12, unit: 'people' } }],
      ['noor', 'correct'],
    ]
    expect(foldReviews(acts(...said, ['noor', 'correct', { fields: { high: 20 } }]), 1)).toMatchObject({
      status: 'accepted',
      corrections: { high: 20, unit: 'people' },
    })
    expect(foldReviews(acts(['noor', 'correct'], undo('noor', 1)), 1)).toMatchObject({
      status: 'proposed',
      corrections: {},
    })
  })
})

describe('two people decide', () => {
  test.each<[string, Said[]]>([
    ['proposed', [['noor', 'accept']]],
    ['proposed', [['noor', 'accept'], ['noor', 'accept']]],
    ['accepted', [['noor', 'accept'], ['sami', 'accept']]],
    ['proposed', [['noor', 'accept'], ['sami', 'correct']]],
    ['accepted', [['noor', 'accept'], ['sami', 'correct'], ['noor', 'accept']]],
    ['needs_work', [['noor', 'reject'], ['sami', 'accept']]],
    ['needs_work', [['noor', 'accept'], ['sami', 'reject']]],
    ['needs_work', [['noor', 'reject'], ['sami', 'accept'], ['ida', 'accept']]],
    ['accepted', [['noor', 'reject'], ['sami', 'accept'], ['noor', 'accept']]],
    ['rejected', [['noor', 'reject']]],
    ['proposed', [['noor', 'accept'], ['sami', 'accept'], undo('sami', 2)]],
  ])('%s after %j', (expected, said) => expect(status(2, ...said)).toBe(expected)) // prettier-ignore
})

const said = fc.array(
  fc.record({
    reviewer: fc.constantFrom('noor', 'sami', 'ida'),
    verdict: fc.constantFrom<Review['verdict']>('accept', 'reject', 'correct', 'conflict', 'needs_work', 'undo'),
    back: fc.nat(8),
  }),
  { maxLength: 12 },
)
const history = said.map((list) =>
  acts(
    ...list.map(({ reviewer, verdict, back }, index): Said => {
      return verdict !== 'undo' || index === 0
        ? [reviewer, verdict === 'undo' ? 'accept' : verdict]
        : undo(reviewer, Math.max(1, index - back))
    }),
  ),
)
const reviewers = fc.constantFrom(1 as const, 2 as const)

describe('laws', () => {
  test('an act and its undo leave everything as it was', () => {
    fc.assert(
      fc.property(history, reviewers, fc.constantFrom<Review['verdict']>('accept', 'reject', 'correct'), (before, count, verdict) => {
        const next = before.length + 1
        const [act, undone] = acts(['ida', verdict], undo('ida', next)).map((one, index) => ({
          ...one,
          number: next + index,
        })) as [Review, Review]
        expect(foldReviews([...before, act, undone], count)).toEqual(foldReviews(before, count))
      }),
    )
  }) // prettier-ignore

  test('what is accepted, as many people accept as must', () => {
    fc.assert(
      fc.property(history, reviewers, (all, count) => {
        const { status, accepted_by, in_force } = foldReviews(all, count)
        expect(new Set(accepted_by).size).toBe(accepted_by.length)
        for (const name of accepted_by) {
          expect(in_force.findLast(({ reviewer }) => reviewer === name)?.verdict).toMatch(/accept|correct/)
        }
        if (status === 'accepted') expect(accepted_by.length).toBeGreaterThanOrEqual(count)
      }),
    )
  })

  test('saying the same again changes nothing', () => {
    fc.assert(
      fc.property(history, reviewers, (all, count) => {
        const { in_force } = foldReviews(all, count)
        const last = in_force.at(-1)
        if (!last) return
        const again = { ...last, number: all.length + 1 }
        expect(foldReviews([...all, again], count).status).toBe(foldReviews(all, count).status)
      }),
    )
  })
})
