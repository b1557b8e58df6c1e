import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTerm, readTerm } from './find-terms.ts'
import { foldWords } from './fold-words.ts'
import { termWords } from './term-words.ts'

const found = (text: string, asked: string) =>
  findTerm(termWords(text), readTerm(asked)!).map(({ start, end }) => text.slice(start, end))

describe('the words of a statement', () => {
  test('are normalised, without links and hashes', () => {
    const text = 'See hxxps://news[.]example[.]org/a and [account 0123456789abcdef], والموصل'
    expect(termWords(text).map(({ norm }) => norm)).toEqual(['see', 'and', 'موصل'])
  })
})

describe('a term', () => {
  test.each([
    ['The Fighters fought; fighter by fighter.', 'fighter', ['fighter', 'fighter']],
    ['The Fighters fought.', 'fight*', ['Fighters']],
    ['A car bomb and a car, bombs', 'car bomb', ['car bomb']],
    ['قتال وقتال والقتال وبقتال قتالهم', 'القتال', ['قتال', 'وقتال', 'والقتال', 'وبقتال']],
    ['مجاهد ومجاهدون', 'مجاهد*', ['مجاهد', 'ومجاهدون']],
    ['nothing', 'car', []],
  ])('in %j, %s', (text, asked, expected) => expect(found(text, asked)).toEqual(expected))

  test('without a word is none', () => expect(readTerm(' *, ')).toBeUndefined())

  test('laws: within the text, in order, without overlap', () => {
    const piece = fc.constantFrom('قتال ', 'و', 'car ', 'bomb ', 'ال', ' ', 'x')
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('قتال', 'car bomb', 'car*', 'car car'), (pieces, asked) => {
        let last = 0
        const text = pieces.join('')
        for (const { start, end } of findTerm(termWords(text), readTerm(asked)!)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

test('small words at the front are folded where the word behind them is as frequent', () => {
  const folded = foldWords(new Map([['قتال', 9], ['وقتال', 3], ['ولاية', 7], ['لاية', 0], ['بقتال', 10], ['word', 1]])) // prettier-ignore
  expect(folded.get('وقتال')).toBe('قتال')
  expect(folded.get('ولاية')).toBe('ولاية')
  expect(folded.get('بقتال')).toBe('بقتال')
  expect(folded.get('word')).toBe('word')
})
