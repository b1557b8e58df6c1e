import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf, type Shown, spansIn } from './segments.ts'
import { directionOf } from './direction.ts'

const text = 'On 3 May the Dawn Front killed two guards.'
const span = (words: string, kind: 'claim' | 'found'): Shown => {
  const start = text.indexOf(words)
  const end = start + words.length
  return kind === 'claim' ? { kind, id: words, start, end } : { kind, start, end }
}
const whole = { start: 0, end: text.length }

describe('segments', () => {
  test('a text without marks is one piece', () => {
    expect(segmentsOf(text, whole, [])).toEqual([{ text, over: [] }])
  })

  test('where two overlap, the piece lies under both, the wider one first', () => {
    const claim = span('the Dawn Front killed two guards', 'claim')
    const found = span('Dawn Front', 'found')
    expect(segmentsOf(text, whole, [found, claim])).toEqual([
      { text: 'On 3 May ', over: [] },
      { text: 'the ', over: [claim] },
      { text: 'Dawn Front', over: [claim, found] },
      { text: ' killed two guards', over: [claim] },
      { text: '.', over: [] },
    ])
  })

  test('what begins before the stretch and ends after it lies over all of it', () => {
    const claim = span(text, 'claim')
    expect(segmentsOf(text, { start: 3, end: 8 }, [claim])).toEqual([{ text: '3 May', over: [claim] }])
  })

  const spans = fc
    .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 })
    .map((pairs) => pairs.map(([start, length]): Shown => ({ kind: 'found', start, end: start + length })))

  test('the pieces together are the stretch, and each is under just what lies over its letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), spans, (string, a, b, shown) => {
        const [start, end] = [Math.min(a, b, string.length), Math.min(Math.max(a, b), string.length)]
        const segments = segmentsOf(string, { start, end }, shown)
        expect(segments.map((segment) => segment.text).join('')).toBe(string.slice(start, end))
        let at = start
        for (const { text: piece, over } of segments) {
          const first = at
          const covering = shown.filter((one) => one.start <= first && one.end > first)
          expect(new Set(over)).toEqual(new Set(covering))
          at += piece.length
        }
      }),
    )
  })

  test('finding by order gives what going through all of them gives', () => {
    fc.assert(
      fc.property(spans, fc.nat(60), fc.nat(20), (shown, start, length) => {
        const sorted = shown.toSorted((a, b) => a.start - b.start)
        const longest = Math.max(0, ...sorted.map((one) => one.end - one.start))
        const stretch = { start, end: start + length }
        const expected = sorted.filter((one) => one.start < stretch.end && one.end > stretch.start)
        expect(spansIn(sorted, stretch, longest)).toEqual(expected)
      }),
    )
  })
})

test('a paragraph is set in the direction of its language', () => {
  expect(['ar', 'ckb', 'en', null].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'auto'])
})
