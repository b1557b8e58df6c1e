import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskNames, nameMask } from './mask-names.ts'

test('replaces every name and leads offsets into the masked text', () => {
  const text = 'Sami Rahal met Lina Odeh.'
  const masked = maskNames(text, [
    { start: 0, end: 10 },
    { start: 15, end: 24 },
  ])
  expect(masked.text).toBe('[name] met [name].')
  expect([0, 4, 10, 11, 15, 24, 25].map((offset) => masked.toMasked(offset))).toEqual([0, 0, 6, 7, 11, 17, 18])
})

test('without names nothing changes', () => {
  const masked = maskNames('nobody', [])
  expect(masked.text).toBe('nobody')
  expect(masked.toMasked(3)).toBe(3)
  expect(masked.toOriginal({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
})

test('leads back: a name whose mask is touched is there whole', () => {
  const text = 'Sami Rahal met Lina Odeh.'
  const masked = maskNames(text, [
    { start: 0, end: 10 },
    { start: 15, end: 24 },
  ])
  const originalOf = (words: string) => {
    const start = masked.text.indexOf(words)
    const span = masked.toOriginal({ start, end: start + words.length })
    return text.slice(span.start, span.end)
  }
  expect(['[name]', 'met', ' met ', 'met [na', 'ame] met', '[name].'].map(originalOf)).toEqual([
    'Sami Rahal',
    'met',
    ' met ',
    'met Lina Odeh',
    'Sami Rahal met',
    'Lina Odeh.',
  ])
})

test('what stands outside names is the same behind the mask', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(20), { maxLength: 12 }), (text, steps) => {
      const cuts = steps
        .reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step + 1], [])
        .filter((cut) => cut <= text.length)
      const people = []
      for (let i = 0; i + 1 < cuts.length; i += 2) people.push({ start: cuts[i]!, end: cuts[i + 1]! })
      const masked = maskNames(text, people)
      const hidden = people.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(masked.text.length).toBe(text.length - hidden + people.length * nameMask.length)
      for (let offset = 0; offset < text.length; offset++) {
        if (people.some(({ start, end }) => start <= offset && offset < end)) continue
        expect(masked.text[masked.toMasked(offset)]).toBe(text[offset])
        const at = masked.toMasked(offset)
        expect(masked.toOriginal({ start: at, end: at + 1 })).toEqual({ start: offset, end: offset + 1 })
      }
    }),
  )
})
