import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IdentityAct } from '../../model/identity.ts'
import { foldIdentities } from './fold-identities.ts'

type Given = [decision: IdentityAct['decision'], first: string, second: string] | ['undo', number]

const actsOf = (...given: Given[]): IdentityAct[] =>
  given.map((one, index) => ({
    number: index + 1,
    decision: one[0],
    names: typeof one[1] === 'number' ? ['x', 'y'] : [one[1], one[2] as string],
    undoes: typeof one[1] === 'number' ? one[1] : null,
    who: 'noor',
    reason: 'so the report',
    at: '2026-05-01T10:00:00.000Z',
    nonce: '0'.repeat(32),
  }))
const keys = (acts: IdentityAct[], ...names: string[]) => names.map(foldIdentities(acts).keyOf)

describe('names of organisations', () => {
  test('are one where our list or a person says so', () => {
    expect(keys([], 'ISIS', 'Daesh', 'Harbour Bureau')).toEqual(['islamic-state', 'islamic-state', 'harbour-bureau'])
    const same = actsOf(['same', 'Harbour Bureau', 'Port Office'], ['same', 'Port Office', 'مكتب الميناء'])
    expect(new Set(keys(same, 'Harbour Bureau', 'Port Office', 'مكتب الميناء')).size).toBe(1)
    expect(keys(actsOf(['same', 'The Organisation', 'ISIS']), 'the organisation')).toEqual(['islamic-state'])
  })

  test('come apart again when the decision is undone, and together when the undoing is', () => {
    const acts = actsOf(['same', 'Harbour Bureau', 'Port Office'], ['undo', 1], ['undo', 2])
    expect(new Set(keys(acts.slice(0, 2), 'Harbour Bureau', 'Port Office')).size).toBe(2)
    expect(new Set(keys(acts, 'Harbour Bureau', 'Port Office')).size).toBe(1)
  })

  test('that are held apart are not joined by way of a third', () => {
    const acts = actsOf(
      ['different', 'A Bureau', 'B Bureau'],
      ['same', 'A Bureau', 'C Bureau'],
      ['same', 'C Bureau', 'B Bureau'],
    )
    const { keyOf, contradictions } = foldIdentities(acts)
    expect(keyOf('A Bureau')).toBe(keyOf('C Bureau'))
    expect(keyOf('A Bureau')).not.toBe(keyOf('B Bureau'))
    expect(contradictions.map(({ number }) => number)).toEqual([3])
  })

  test('leave the listed organisation when a person says that they are another', () => {
    expect(new Set(keys(actsOf(['different', 'Islamic State', 'Daesh']), 'Islamic State', 'Daesh')).size).toBe(2)
    expect(keys(actsOf(['different', 'Islamic State', 'Daesh']), 'Islamic State')).toEqual(['islamic-state'])
  })

  test('the latest decision on a pair counts; unsure keeps apart', () => {
    const acts = actsOf(['same', 'A Bureau', 'B Bureau'], ['unsure', 'b bureau', 'a bureau'])
    expect(new Set(keys(acts, 'A Bureau', 'B Bureau')).size).toBe(2)
  })

  test('undoing everything gives what the list alone says', () => {
    const name = fc.constantFrom('A Bureau', 'B Bureau', 'C Bureau', 'ISIS', 'Islamic State', 'Boko Haram')
    const decision = fc.constantFrom('same' as const, 'different' as const, 'unsure' as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(decision, name, name), { maxLength: 8 }), (given) => {
        const undone: Given[] = [...given, ...given.map((_, index): Given => ['undo', index + 1])]
        const names = ['A Bureau', 'B Bureau', 'C Bureau', 'ISIS', 'Boko Haram']
        expect(keys(actsOf(...undone), ...names)).toEqual(keys([], ...names))
      }),
    )
  })
})
