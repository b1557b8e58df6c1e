import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSecond, differenceBetween, readDifference, secondWords, writeDifference } from './second-selection.ts'

const first = { release: ['orland/2014-2019'], actor: ['ucdp:1'], from: ['2014'] }

const values = fc.array(
  fc.string({ minLength: 1 }).filter((text) => !text.includes('\n')),
  { minLength: 1, maxLength: 3 },
)
const anyWords = fc.dictionary(fc.constantFrom('release', 'country', 'actor', 'from', 'to', 'text'), values)

describe('a second selection', () => {
  test('is not there until it is asked for, and then as the first', () => {
    expect(readDifference(undefined)).toBeNull()
    expect(secondWords(first, readDifference('')!)).toEqual(first)
  })

  test('holds only what differs', () => {
    const difference = changeSecond(first, {}, { actor: ['ucdp:2'], from: ['2014'] })
    expect(difference).toEqual({ actor: ['ucdp:2'] })
    expect(changeSecond(first, difference, { actor: ['ucdp:1'] })).toEqual({})
  })

  test('can take a word of the first away', () => {
    const difference = changeSecond(first, {}, { actor: undefined })
    expect(writeDifference(difference)).toBe('actor=')
    expect(secondWords(first, readDifference('actor=')!)).toEqual({ release: first.release, from: ['2014'] })
  })

  test('a change of the first carries over where they do not differ', () => {
    const difference = changeSecond(first, {}, { actor: ['ucdp:2'] })
    expect(secondWords({ ...first, from: ['2016'] }, difference)['from']).toEqual(['2016'])
  })

  test('another release takes the place of the dataset', () => {
    expect(secondWords({ dataset: ['orland'] }, { release: ['orland/b'] })).toEqual({ release: ['orland/b'] })
  })

  test('any two selections come back from the address that holds their difference', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        const written = writeDifference(differenceBetween(a, b))
        expect(secondWords(a, readDifference(written)!)).toEqual(b)
      }),
    )
  })
})
