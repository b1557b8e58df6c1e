import { describe, expect, test } from 'vitest'
import { nameWords } from './name-words.ts'

const wordsOf = (text: string) => nameWords(text, { start: 0, end: text.length })

describe('nameWords', () => {
  test('keeps romanised articles and double names whole, and cuts what is tied to a name', () => {
    expect(wordsOf('ISIL-held Deir ez-Zor, al-Qaeda-linked, U.S.-led, Jean-Pierre').map(({ text }) => text)).toEqual([
      'ISIL',
      'held',
      'Deir',
      'ez-Zor',
      'al-Qaeda',
      'linked',
      'U.S.',
      'led',
      'Jean-Pierre',
    ])
  })

  test('leaves a possessive out of the word and its span', () => {
    const [word] = wordsOf('Rahal’s house')
    expect(word).toMatchObject({ text: 'Rahal', start: 0, end: 5, possessive: true, capital: true })
  })

  test('tells what stands apart and what opens a sentence', () => {
    const words = wordsOf('Near Rahma, they said: Go')
    expect(words.map(({ apart }) => apart)).toEqual([false, false, true, false, true])
    expect(words.map(({ opening }) => opening)).toEqual([true, false, false, false, true])
  })

  test('an article in small letters does not hide a capital', () => {
    expect(wordsOf('al-Hamra al-hamra').map(({ capital }) => capital)).toEqual([true, false])
  })
})
