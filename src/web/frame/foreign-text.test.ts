import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutText, foreignText, stretchesOf } from './foreign-text.ts'

describe('stretches of a text from data', () => {
  test('a bidi override is named where it stands', () => {
    expect(stretchesOf('killed \u202e21\u202c people')).toEqual([
      { text: 'killed ', named: false },
      { text: 'U+202E', named: true },
      { text: '21', named: false },
      { text: 'U+202C', named: true },
      { text: ' people', named: false },
    ])
  })

  test('control characters, hidden spaces and halves of characters are named; joiners, tabs and line ends are not', () => {
    const named = (text: string) => stretchesOf(text).flatMap(({ text, named }) => (named ? [text] : []))
    expect(named('\u0000\u001b\u200b\ufeff\ud800')).toEqual(['U+0000', 'U+001B', 'U+200B', 'U+FEFF', 'U+D800'])
    expect(named('می\u200cخواهم\ta\nb\u200f')).toEqual([])
  })

  test('empty text gives none', () => {
    expect(stretchesOf('')).toEqual([])
  })

  test('what is not named stands there unchanged and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const given = stretchesOf(text)
        const back = given.map(({ text, named }) =>
          named ? String.fromCodePoint(Number.parseInt(text.slice(2), 16)) : text,
        )
        expect(back.join('')).toBe(text)
      }),
    )
  })
})

describe('cutting', () => {
  test('short text is whole', () => {
    expect(cutText('Kirkuk', 6)).toBe('Kirkuk')
  })

  test('no character is cut in half', () => {
    expect(cutText('ab👩‍👩‍👧cd', 4)).toBe('ab')
    expect(cutText('حَمَاة', 1)).toBe('')
    expect(cutText('حَمَاة', 2)).toBe('حَ')
  })

  test('a letter under a heap of marks does not keep its text from being cut', () => {
    const heap = `a${'\u0301'.repeat(100_000)}`
    expect(cutText(heap, 100)).toHaveLength(100)
  })

  test('at most the limit, and always a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = cutText(text, limit)
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 0))
        expect(text.startsWith(cut)).toBe(true)
      }),
    )
  })
})

describe('text where only text can stand', () => {
  test('it is one line, isolated, cut, with what cannot be seen named', () => {
    expect(foreignText('two\nlines')).toBe('\u2068two lines\u2069')
    expect(foreignText('a\u202eb')).toBe('\u2068a⟨U+202E⟩b\u2069')
    expect(foreignText('x'.repeat(1_000_000), 5)).toBe('\u2068xxxxx…\u2069')
  })

  test('it cannot close the isolate that it stands in', () => {
    expect(foreignText('a\u2069\u202eb')).toBe('\u2068a⟨U+2069⟩⟨U+202E⟩b\u2069')
  })
})
