import { describe, expect, test } from 'vitest'
import { questionAbouts } from '../../questions/abouts.ts'
import { readAddress } from '../address/address.ts'
import { questionRequest } from './question-request.ts'

const about = (id: string) => questionAbouts.find((each) => each.id === id)!
const request = (id: string, search: string) => questionRequest(about(id), readAddress(`/ask/${id}`, search), 'en')

describe('what an address asks', () => {
  test('words of the selection and options that differ from the defaults', () => {
    expect(request('tempo', '?release=orland/2014-2019&actor=ucdp:1&by=week&measure=events&doubt=all')).toEqual({
      question: 'tempo',
      words: { release: ['orland/2014-2019'], actor: ['ucdp:1'] },
      options: { by: 'week' },
      language: 'en',
    })
  })

  test('a question on claims alone takes no words', () => {
    const look = '?release=orland/2014-2019&organisation=Orland Front&as-of=2016-06'
    const { words, options } = request('structure', look)
    expect([words, options]).toEqual([{}, { organisation: 'Orland Front', 'as-of': '2016-06' }])
  })

  test('all words of the second selection', () => {
    const { versus } = request('tempo', '?release=orland/a&from=2014&versus=from%3D2016')
    expect(versus).toEqual({ release: ['orland/a'], from: ['2016'] })
  })

  test('nothing is compared where nothing differs or the question does not compare', () => {
    expect(request('tempo', '?release=orland/a&versus=')).not.toHaveProperty('versus')
    expect(request('coverage', '?release=orland/a&versus=from%3D2016')).not.toHaveProperty('versus')
  })
})
