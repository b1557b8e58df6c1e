import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Label, placeLabels } from './place-labels.ts'

const anyLabel: fc.Arbitrary<Label> = fc.record({
  text: fc.constant('a'),
  left: fc.integer({ min: 0, max: 300 }),
  top: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 20 }),
  rank: fc.integer({ min: 0, max: 5 }),
})
const overlap = (a: Label, b: Label) =>
  Math.min(a.left + a.width / 2, b.left + b.width / 2) > Math.max(a.left - a.width / 2, b.left - b.width / 2) &&
  Math.min(a.top + a.height / 2, b.top + b.height / 2) > Math.max(a.top - a.height / 2, b.top - b.height / 2)

test('no two labels overlap, none is cut, and what is left out had no room', () => {
  fc.assert(
    fc.property(fc.array(anyLabel, { maxLength: 30 }), (labels) => {
      const placed = placeLabels(labels, 300, 200)
      for (const [i, a] of placed.entries()) for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false)
      for (const left of labels.filter((label) => !placed.includes(label))) {
        const cut = left.left < left.width / 2 || left.left > 300 - left.width / 2 || left.top < left.height / 2 || left.top > 200 - left.height / 2 // prettier-ignore
        expect(cut || placed.some((label) => label.rank >= left.rank && overlap(label, left))).toBe(true)
      }
    }),
  )
})

test('what is taken already is kept free', () => {
  const label = { text: 'a', left: 50, top: 50, width: 20, height: 10, rank: 1 }
  expect(placeLabels([label], 100, 100, [{ ...label, rank: 0 }])).toEqual([])
})
