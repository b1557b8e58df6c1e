import { expect, test } from 'vitest'
import type { Figure } from '../../model/figure.ts'
import { KeptAnswers } from './kept-answers.ts'

const answer = (id: string) => ({ id }) as Figure

test('the oldest answer goes first, and one that came again is the newest', () => {
  const kept = new KeptAnswers(2)
  for (const id of ['a', 'b', 'a', 'c']) kept.keep(id, answer(id))
  expect(['a', 'b', 'c'].map((key) => kept.find(key)?.id)).toEqual(['a', undefined, 'c'])
})
