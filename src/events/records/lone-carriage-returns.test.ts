import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LoneCarriageReturns } from './lone-carriage-returns.ts'

function find(...chunks: string[]): boolean {
  const detector = new LoneCarriageReturns()
  for (const chunk of chunks) detector.push(Buffer.from(chunk))
  return detector.finish()
}

test.each([
  ['', false],
  ['a\nb\n', false],
  ['a\r\nb\r\n', false],
  ['a\rb\n', true],
  ['a\r', true],
  ['a\r\r\n', true],
])('%j: %s', (text, expected) => {
  expect(find(text)).toBe(expected)
})

test('the cut of the chunks never matters', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n') })
  fc.assert(
    fc.property(text, fc.nat(), (text, at) => {
      const cut = text.length === 0 ? 0 : at % text.length
      expect(find(text.slice(0, cut), text.slice(cut))).toBe(/\r(?!\n)/.test(text))
    }),
  )
})
