import { describe, expect, test } from 'vitest'
import type { Figure } from '../../model/figure.ts'
import type { Selection } from '../../model/selection.ts'
import { questionAbouts } from '../../questions/abouts.ts'
import { writeAddress } from '../address/address.ts'
import { questionRequest } from '../ask/question-request.ts'
import { askAddress, canCompare, compareAddress } from './saved-figures.ts'

const on = (release: string, more: Partial<Selection> = {}) => ({ releases: [{ dataset: 'orland', release }], ...more })
function figure(selection: Selection, versus?: Selection): Figure {
  const receipt = { selection, ...(versus && { versus: { selection: versus } }) }
  return {
    question: 'tempo',
    options: { by: 'year', measure: 'events', rolling: [7, 30] },
    receipt,
  } as unknown as Figure
}
const requestOf = (address: ReturnType<typeof askAddress>) =>
  questionRequest(
    questionAbouts.find(({ id }) => id === address.rest[0])!,
    address,
    'en',
  )

describe('asking again', () => {
  test('the address of a figure asks what the figure answers', () => {
    const address = askAddress(figure(on('a', { country: ['XOR'] }), on('a', { from: '2016-01-01' })))
    expect(requestOf(address)).toEqual({
      question: 'tempo',
      words: { release: ['orland/a'], country: ['XOR'] },
      options: { by: 'year', rolling: '7,30' },
      versus: { release: ['orland/a'], from: ['2016-01-01'] },
      language: 'en',
    })
    expect(writeAddress(address)).toMatch(/^\/ask\/tempo\?/)
  })

  test('a newer release takes the place of that of its dataset, on both sides', () => {
    const newer = [{ dataset: 'orland', release: 'b' }]
    const { words, versus } = requestOf(askAddress(figure(on('a'), on('a', { from: '2016-01-01' })), newer))
    expect([words['release'], versus?.['release']]).toEqual([['orland/b'], ['orland/b']])
  })

  test('two figures are compared by the question of the first', () => {
    const address = compareAddress(figure(on('a', { country: ['XOR'] })), figure(on('a', { actor_role: 'side_a' })))
    expect(requestOf(address).versus).toEqual({ release: ['orland/a'], 'actor-role': ['side_a'] })
    expect(canCompare(figure(on('a')))).toBe(true)
    expect(canCompare({ question: 'coverage' })).toBe(false)
    expect(canCompare({ question: 'gone' })).toBe(false)
  })
})
