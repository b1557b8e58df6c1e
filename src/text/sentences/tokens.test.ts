import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens.ts'

function tokensOf(text: string): string[] {
  return tokenize(text, 0, text.length).map(({ start, end, kind }) => `${kind[0]}:${text.slice(start, end)}`)
}

describe('tokenize', () => {
  it('keeps inner hyphens and apostrophes in words', () => {
    expect(tokensOf("al-Hol isn't far")).toEqual(['w:al-Hol', "w:isn't", 'w:far'])
  })

  it('keeps separators in numbers and parts ranges', () => {
    expect(tokensOf('45-50, 10,000 ٢٬٠١٤ 3.5.')).toEqual([
      'n:45',
      'm:-',
      'n:50',
      'm:,',
      'n:10,000',
      'n:٢٬٠١٤',
      'n:3.5',
      'm:.',
    ])
  })

  it('parts a number from the letters behind it, but not from those before', () => {
    expect(tokensOf('1Nov F16')).toEqual(['n:1', 'w:Nov', 'w:F16'])
  })

  it('reads only between its offsets', () => {
    expect(tokenize('one two three', 4, 7)).toEqual([{ start: 4, end: 7, kind: 'word' }])
    expect(tokenize('', 0, 0)).toEqual([])
  })

  it('covers every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text, 0, text.length)
        let at = 0
        for (const { start, end } of tokens) {
          expect(text.slice(at, start).replace(/[\s\p{Cf}]/gu, '')).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(text.slice(at).replace(/[\s\p{Cf}]/gu, '')).toBe('')
      }),
    )
  })
})
