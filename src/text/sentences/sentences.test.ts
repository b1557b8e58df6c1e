import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

function split(text: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it('cuts after a stop, a question mark and an exclamation mark', () => {
    expect(split('They left. Why? Nobody knows!')).toEqual(['They left.', 'Why?', 'Nobody knows!'])
    expect(split('وصل الجيش. لماذا؟ لا أحد يعلم!')).toEqual(['وصل الجيش.', 'لماذا؟', 'لا أحد يعلم!'])
  })

  it.each([
    'Gen. Salim Odeh met Mr. J. K. Ford, approx. 50 km away',
    'The U.S. Army and the U.N. mission left',
    'It cost 3.5 million, cf. p. 12 and Fig. 3',
    'On Oct. 12 he arrived at 5 p.m. Friday',
    'نقلت وكالة أ.ف.ب. عن د. سامي قوله',
    'Am 12. März kam er',
    '3. Third item of the list',
    'It was… strange, he thought... and left',
    '"Stop!" he said',
  ])('keeps %s in one piece', (text) => {
    expect(split(text)).toEqual([text])
  })

  it('ends a sentence at an abbreviation before a word that opens sentences', () => {
    expect(split('They came to the U.S. The army left.')).toEqual(['They came to the U.S.', 'The army left.'])
    expect(split('It ended in the sun. Men rested.')).toEqual(['It ended in the sun.', 'Men rested.'])
  })

  it('keeps closing quotes and footnote marks with their sentence', () => {
    expect(split('He said "Go." They went.[12] Rain fell.7 Snow fell.')).toEqual([
      'He said "Go."',
      'They went.[12]',
      'Rain fell.7',
      'Snow fell.',
    ])
  })

  it('parts sentences that were glued together, but no addresses', () => {
    expect(split('after the attack.The army left')).toEqual(['after the attack.', 'The army left'])
    expect(split('see www.example.Org now')).toEqual(['see www.example.Org now'])
  })

  it('never runs over the edge of a paragraph', () => {
    const text = 'A heading\nThe text goes on'
    const spans = splitSentences(text, [
      { start: 0, end: 9 },
      { start: 10, end: text.length },
    ])
    expect(spans).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: text.length },
    ])
  })

  it('gives none for white space', () => {
    expect(split(' \n\t')).toEqual([])
  })

  it('loses no character but white space, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'Gen',
      'U.S',
      '.',
      '?',
      '…',
      '"',
      '[1]',
      ' ',
      '\n',
      '12',
      'The',
      'أ',
      'ب',
      '\ud83d',
      '(',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const spans = splitSentences(text, [{ start: 0, end: text.length }])
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
